import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentHostContract } from '../panel/document-host-contract.ts';
import { bundled, WordBrowser, type OpenWord } from '../office-addin/pretend-word/open-word.ts';

const titles: string[] = [];
documentHostContract(
  (title) => titles.push(title),
  () => Promise.reject(new Error('only the titles are wanted')),
);

/**
 * 1.6 hears of edits, older ones look for them. Comments, both sides and parts begin at 1.4; before 1.3 nothing tells in
 * which of two equal paragraphs the selection is, and it is not guessed.
 */
const sets: readonly (readonly [string, RegExp])[] = [
  ['1.8', /./],
  ['1.4', /./],
  ['1.3', /^(?!comments on|does not comment|tells both sides)/],
  ['1.1', /^(?!comments on|does not comment|tells both sides|.*among equals)/],
];

describe('the Word host keeps the contract of all hosts', () => {
  let word: WordBrowser;
  let opened: OpenWord;
  let readOnly: OpenWord;

  beforeAll(async () => {
    word = await WordBrowser.start();
    const script = await bundled('contract-page.ts');
    const html = `<!doctype html><title>Contract</title><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
      <script>Office.onReady(() => { const script = document.createElement('script'); script.src = '/contract.js'; document.head.append(script); });</script>`;
    const open = async (isReadOnly: boolean): Promise<OpenWord> => {
      const page = await word.open({ written: [], behaviour: { isReadOnly } }, {}, '/contract.html', {
        '/contract.html': html,
        '/contract.js': script,
      });
      await page.page.waitForFunction(() => (window.contractTitles ?? []).length > 0);
      return page;
    };
    [opened, readOnly] = [await open(false), await open(true)];
  });
  afterAll(() => word.close());

  for (const [set, fits] of sets) {
    for (const title of titles.filter((each) => fits.test(each))) {
      it(`WordApi ${set}: ${title}`, async () => {
        // Word says how a document is open only once, when the pane starts.
        const { page } = title.includes('read-only') ? readOnly : opened;
        const problem = await page.evaluate(([what, api]) => window.runContract(what, api), [title, set] as const);
        expect(problem).toBe(null);
      });
    }
  }

  it('says so when Word never answers, instead of waiting for ever', async () => {
    expect(await opened.page.evaluate(() => window.readSilence())).toBe('Word did not answer.');
  });

  it('does nothing late that it has said is not done', async () => {
    expect(await opened.page.evaluate(() => window.actTooLate())).toEqual(['failed', 0, 'failed', 0]);
  });

  it('says that wording was inserted where only its marks fail', async () => {
    expect(await opened.page.evaluate(() => window.insertUnmarked())).toEqual(['inserted', 1]);
  });

  it('finds the cells of a table that was edited between the two halves of a reading', async () => {
    expect(await opened.page.evaluate(() => window.readTorn())).toEqual([0, 4]);
  });

  it('waits for a Word that is slow and answers', async () => {
    expect(await opened.page.evaluate(() => window.readSlowly())).toBe('900 blocks');
  });
});
