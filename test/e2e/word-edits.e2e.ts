import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Edit } from '../office-addin/pretend-word/edits-page.ts';
import { bundled, WordBrowser, type OpenWord } from '../office-addin/pretend-word/open-word.ts';
import { samplePolicy } from '../office-addin/pretend-word/policies.ts';

let browser: WordBrowser;
let opened: OpenWord;

beforeAll(async () => {
  browser = await WordBrowser.start();
  const html = `<!doctype html><title>Edits</title><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
    <script>Office.onReady(() => { const script = document.createElement('script'); script.src = '/edits.js'; document.head.append(script); });</script>`;
  opened = await browser.open({ written: [], behaviour: {} }, {}, '/edits.html', {
    '/edits.html': html,
    '/edits.js': await bundled('edits-page.ts'),
  });
  await opened.page.waitForFunction(() => window.runEdits !== undefined);
});
afterAll(() => browser.close());

const texts = [
  'Northwind Freight will comply with applicable laws and regulations wherever AI is used.',
  'We strive to comply.',
  'The Board approved this policy on 3 March 2026.',
  'We commit to continually improving our AI management system.',
  'Northwind Freight owns [number] trailers.',
  '',
];
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('set', 'set', 'insert', 'remove', 'accept', 'reject', 'track'),
  at: fc.nat({ max: 60 }),
  text: fc.constantFrom(...texts),
  isRemote: fc.boolean(),
  isDropped: fc.boolean(),
  rests: fc.boolean(),
});

it.each(['1.4', '1.5', '1.8'])('sees a deletion that was tracked between two looks (WordApi %s)', async (wordApi) => {
  const by = { at: 6, text: '', isRemote: true, isDropped: true, rests: false };
  const edits: Edit[] = [
    { ...by, kind: 'track' },
    { ...by, kind: 'remove' },
    { ...by, kind: 'track' },
  ];
  const found = await opened.page.evaluate(([written, all, api]) => window.runEdits?.(written, all, api), [
    samplePolicy(),
    edits,
    wordApi,
  ] as const);
  expect(found).toBe(null);
});

it.each(['1.1', '1.4', '1.8'])(
  'ends where a check from scratch does, whatever happens and whatever Word tells (WordApi %s)',
  { timeout: 120_000 },
  async (wordApi) => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 14 }), async (edits) => {
        const found = await opened.page.evaluate(([written, all, api]) => window.runEdits?.(written, all, api), [
          samplePolicy(),
          edits,
          wordApi,
        ] as const);
        expect(found).toBe(null);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  },
);
