import { afterAll, beforeAll, expect, test } from 'vitest';
import { looks, openGallery, type Gallery } from './states/look-at-states.ts';

// Every state of the pane in a real browser, built as a surface is and under a strict policy for content: axe finds
// nothing, nothing sticks out sideways, nothing is refused, nothing leaves the page.
// COUNTERSIGN_PICTURES=DIR takes the pictures too.

let gallery: Gallery | undefined;

beforeAll(async () => {
  gallery = await openGallery(process.env['COUNTERSIGN_CHROMIUM'] ?? '/usr/bin/chromium');
});
afterAll(() => gallery?.close());

test('knows the states', () => {
  expect(gallery?.names.length).toBeGreaterThan(20);
});

test.each(looks)('every state is sound, $name', { timeout: 240_000 }, async (look) => {
  expect(await gallery?.look(look, process.env['COUNTERSIGN_PICTURES'])).toEqual([]);
});
