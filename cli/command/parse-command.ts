import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './terminal.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true }>>;

/** Parses a command's arguments; what cannot be parsed becomes a `UsageError` that names the command's help. */
export function parseCommand<O extends Options>(command: string, args: readonly string[], options: O): Parsed<O> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const says = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new UsageError(`${says}. \`countersign ${command} --help\` lists what there is.`);
  }
}

/** The value if it is one of those that an option takes. */
export function choice<Value extends string>(option: string, value: string, values: readonly Value[]): Value {
  const found = values.find((each) => each === value);
  if (found === undefined) {
    const allowed = values.length === 1 ? String(values[0]) : `one of ${values.join(', ')}`;
    throw new UsageError(`--${option} must be ${allowed}, not "${value}".`);
  }
  return found;
}

/** The value if it is a day that exists, as `2026-11-23`. */
export function isoDay(option: string, value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
  // 2026-02-30 parses nowhere, or as another day.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(value)) {
    throw new UsageError(`--${option} must be a day such as 2026-11-23, not "${value}".`);
  }
  return value;
}
