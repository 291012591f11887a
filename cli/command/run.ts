import { CHECKER_VERSION } from '../../core/version.ts';
import { check } from './check.ts';
import { listElements } from './elements.ts';
import { HELP } from './help.ts';
import { type ExitCode, type Terminal, UsageError } from './terminal.ts';

type Command = (args: readonly string[], terminal: Terminal) => ExitCode | Promise<ExitCode>;

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['check', check],
  ['elements', listElements],
  // Who only judges need not wait for what writes Word files.
  ['comment', async (args, terminal) => (await import('./comment.ts')).comment(args, terminal)],
]);

/** Runs the program with its arguments and gives the exit code. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  const [topic] = rest;
  if (name === 'help' && topic !== undefined) return run([topic, '--help'], terminal);
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.write(HELP);
    return name === undefined ? 2 : 0;
  }
  if (name === '--version' || name === '-v') {
    terminal.write(`${CHECKER_VERSION}\n`);
    return 0;
  }
  try {
    const command = COMMANDS.get(name);
    if (!command) throw new UsageError(`There is no command "${name}". ${suggestion(name)}`);
    return await command(rest, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.complain(`${error.message}\n`);
    return 2;
  }
}

/** A file in the command's place is the likeliest mistake. */
function suggestion(name: string): string {
  return /[./\\]/.test(name)
    ? `\`countersign check ${name}\` judges a file.`
    : 'There are check, elements and comment; `countersign --help` says more.';
}
