import picocolors from 'picocolors';
import type { Paint } from '../../core/report/write-text.ts';

/**
 * Whether the output goes to a terminal that shows colours, and nobody said no (https://no-color.org). Never in a pipe or a
 * file, a pipeline's log included. `isTerminal` is undefined where Node has no terminal.
 */
export function showsColours(
  isTerminal: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return isTerminal === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}

/** Colours for a terminal that shows them. */
export function paintFor(hasColours: boolean): Paint {
  const colours = picocolors.createColors(hasColours);
  return {
    strong: colours.bold,
    quiet: colours.dim,
    mark: (text) => colours.underline(colours.yellow(text)),
    status: { covered: colours.green, partial: colours.yellow, missing: colours.red },
  };
}
