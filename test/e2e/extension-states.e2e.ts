import { expect, test } from 'vitest';

// Every state of the form, the popup, the register and the ledger in a real browser: axe finds nothing, nothing sticks out
// sideways, nothing is reported to the console. COUNTERSIGN_PICTURES=DIR takes the pictures too.

type Options = { executable: string; looks: string[]; pictures?: string | undefined };
type States = { lookAtStates(options: Options): Promise<string[]> };

// Zoomed is dark.
test.each(['light', 'zoomed'])('every state is sound, %s', async (look) => {
  const { lookAtStates } = (await import(
    new URL('../extension/states/look-at-states.mjs', import.meta.url).href
  )) as States;
  const executable = process.env['COUNTERSIGN_CHROMIUM'] ?? '/usr/bin/chromium';
  expect(await lookAtStates({ executable, looks: [look], pictures: process.env['COUNTERSIGN_PICTURES'] })).toEqual([]);
});
