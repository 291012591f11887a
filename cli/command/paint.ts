import picocolors from 'picocolors';
import type { Paint } from '../../core/report/write-text.ts';

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
