import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WordBrowser, type Look, type OpenWord } from '../office-addin/pretend-word/open-word.ts';
import { longPolicy, samplePolicy } from '../office-addin/pretend-word/policies.ts';
import type { Start } from '../office-addin/pretend-word/in-page.ts';

const HEDGED =
  'Northwind Freight strives to comply with applicable laws and regulations wherever AI is used. That holds for customs, transport and labour alike.';
const FIRM =
  'Northwind Freight will comply with applicable laws and regulations wherever AI is used. That holds for customs, transport and labour alike.';
const UNRELATED =
  'Exceptions are possible in urgent operational situations. A storm warning, a port closure or the failure of the booking system are such situations.';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: WordBrowser;
let opened: OpenWord;
let page: Page;

beforeAll(async () => {
  browser = await WordBrowser.start();
});
afterAll(() => browser.close());
afterEach(async () => {
  const { complaints, elsewhere } = opened;
  await opened.context.close();
  expect(complaints).toEqual([]);
  expect(elsewhere).toEqual([]);
});

async function open(start: Partial<Start> = {}, look: Look = {}): Promise<void> {
  opened = await browser.open({ written: samplePolicy(), behaviour: {}, ...start }, look);
  page = opened.page;
  page.setDefaultTimeout(5_000);
  await page.waitForSelector('.answer', { timeout: 20_000 });
}

describe.each(['1.1', '1.3', '1.4', '1.6', '1.8'])('on a Word with WordApi %s', (wordApi) => {
  it('reads, follows an edit, shows a passage and inserts wording', async () => {
    await open({ behaviour: { wordApi } });
    expect(await answer()).toBe('Not yet');
    expect(await status('legal')).toBe('Partial');

    await row('legal');
    await card('legal').getByRole('button', { name: 'Show in document' }).first().click();
    await page.waitForFunction(() => window.pretendWord.document.selectedText?.includes('strives to comply'));

    await edit(HEDGED, FIRM);
    await page.waitForFunction(() =>
      /Covered/.test(document.querySelector('[data-card="legal"] .word')?.textContent ?? 'Covered'),
    );

    await row('establishment');
    await card('establishment')
      .getByRole('button', { name: /^Insert wording/ })
      .click();
    await page.waitForFunction(() => window.pretendWord.document.highlighted.length > 0);
    expect(await page.evaluate(() => window.pretendWord.document.selectedText)).toMatch(/^\[.+\]$/);
  });
});

it('reads an edit in two syncs at most, whatever the length of the document', async () => {
  for (const words of [1_000, 20_000]) {
    await open({ written: longPolicy(words) });
    await page.waitForTimeout(400);
    const before = await syncs();
    const started = Date.now();
    await edit(HEDGED, FIRM);
    await page.waitForFunction(() =>
      /Covered/.test(document.querySelector('[data-card="legal"] .word')?.textContent ?? 'Covered'),
    );
    expect(Date.now() - started).toBeLessThan(2_500);
    expect((await syncs()) - before).toBeLessThanOrEqual(2);
    if (words === 1_000) await opened.context.close();
  }
});

it.each(['1.3', '1.4'])(
  'follows what is written at the cursor where Word tells of no edits, whatever it costs to read it all (WordApi %s)',
  async (wordApi) => {
    await open({ written: longPolicy(20_000), behaviour: { wordApi, delay: 150 } });
    // The first look at everything is over, and the next one is far.
    await page.waitForTimeout(6_000);
    await page.evaluate((text) => window.pretendWord.document.select(text), HEDGED);
    await edit(HEDGED, FIRM);
    await page.waitForFunction(
      () => /Covered/.test(document.querySelector('[data-card="legal"] .word')?.textContent ?? 'Covered'),
      null,
      { timeout: 3_000 },
    );
  },
);

it('says that a passage has changed, and checks again', async () => {
  await open();
  await row('legal');
  await page.evaluate(() => {
    window.pretendWord.behaviour.dropsEvent = () => true;
  });
  await edit(HEDGED, 'Nothing is said here any more.');
  await card('legal').getByRole('button', { name: 'Show in document' }).first().click();
  await page.waitForFunction(
    () => document.querySelector('[data-card="legal"] .word')?.textContent?.trim() === 'Missing',
  );
  expect(await page.evaluate(() => window.pretendWord.document.selectedText)).toBe(null);
});

it('inserts as a tracked change where changes are tracked', async () => {
  await open();
  await page.evaluate(() => {
    window.pretendWord.document.isTracking = true;
  });
  await row('legal');
  await card('legal')
    .getByRole('button', { name: /^Insert wording/ })
    .click();
  await page.waitForFunction(() =>
    window.pretendWord.document.paragraphs.some(({ segments }) => segments.some(({ change }) => change === 'Added')),
  );
});

it.each(['1.3', '1.8'])(
  'fills an empty paragraph at the cursor with wording that counts, and leaves it empty again (WordApi %s)',
  async (wordApi) => {
    await open({ written: [...samplePolicy(), { text: '', heading: 2 }], behaviour: { wordApi } });
    const last = (): Promise<readonly [number, string, string]> =>
      page.evaluate(() => {
        const { paragraphs } = window.pretendWord.document;
        const paragraph = paragraphs.at(-1);
        return [paragraphs.length, paragraph?.style ?? '', paragraph?.segments.map(({ text }) => text).join('') ?? ''];
      });
    const [count] = await last();
    await page.evaluate(() => {
      const { document } = window.pretendWord;
      const paragraph = document.paragraphs.at(-1);
      if (paragraph) document.selection = { from: { paragraph, at: 0 }, to: { paragraph, at: 0 } };
    });
    await row('establishment');
    await card('establishment').getByRole('button', { name: 'Choose where to insert' }).click();
    await page.getByRole('menuitem', { name: 'At the cursor' }).click();
    await expect.poll(last).toEqual([count, 'Normal', expect.stringContaining('[')]);
    await card('establishment').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(last).toEqual([count, 'Normal', '']);
  },
);

it('writes a comment, and keeps one that Word refuses', async () => {
  await open();
  await row('legal');
  await card('legal').getByRole('button', { name: 'Comment' }).click();
  await page.waitForFunction(() => window.pretendWord.document.comments.length === 1);
  const comment = await page.evaluate(() => window.pretendWord.document.comments[0]?.text);
  expect(comment).toContain('An auditor asks');
  await page.keyboard.press('Control+z');
  await page.waitForFunction(() => window.pretendWord.document.comments.length === 0);

  await page.evaluate(() => {
    window.pretendWord.behaviour.refusesComments = true;
  });
  await row('establishment');
  await card('establishment').getByRole('button', { name: 'Comment' }).click();
  await page.getByText('It is kept').first().waitFor();
  await page.getByRole('tab', { name: /Review/ }).click();
  await page
    .getByText(/approv/i)
    .first()
    .waitFor();
});

it('does not take back a comment that somebody has replied to', async () => {
  await open();
  await row('legal');
  await card('legal').getByRole('button', { name: 'Comment' }).click();
  await page.waitForFunction(() => window.pretendWord.document.comments.length === 1);
  await page.evaluate(() => {
    for (const comment of window.pretendWord.document.comments) comment.replies = ['R1'];
  });
  await page.keyboard.press('Control+z');
  await page.getByText('Word could not take it back.').first().waitFor({ state: 'attached' });
  expect(await page.evaluate(() => window.pretendWord.document.comments.length)).toBe(1);
});

describe.each(['1.3', '1.4', '1.8'])('review on a Word with WordApi %s', (wordApi) => {
  it('keeps decisions and annotations with the document, and reads them again', async () => {
    await open({ behaviour: { wordApi } });
    await row('legal');
    await card('legal').getByRole('button', { name: 'Decide' }).click();
    await card('legal').getByRole('radio', { name: 'Accept' }).check({ force: true });
    await card('legal').getByLabel('Reason').fill('Counsel reads it next week.');
    await card('legal').getByLabel('Your name').fill('Robin Weaver');
    await card('legal').getByRole('button', { name: 'Record decision' }).click();
    await page.evaluate(() => window.pretendWord.document.select('fair, transparent and accountable'));
    await page.getByRole('tab', { name: /Review/ }).click();
    await page
      .getByRole('button', { name: /^Annotate/ })
      .first()
      .click();
    await page.locator('textarea').last().fill('Say what fair means.');
    await page.getByRole('button', { name: 'Add annotation' }).click();
    await page.waitForFunction(() =>
      (
        JSON.stringify(window.pretendWord.document.parts) + JSON.stringify(window.pretendWord.document.settings)
      ).includes('Say what fair means.'),
    );
    const kept = await page.evaluate(() => {
      const { parts, settings, comments } = window.pretendWord.document;
      return { parts: parts.map(({ xml }) => xml), settings, comments: comments.length };
    });
    expect(kept.parts.length).toBe(wordApi === '1.3' ? 0 : 1);
    expect(kept.comments).toBe(wordApi === '1.3' ? 0 : 1);
    await opened.context.close();

    await open({ behaviour: { wordApi }, parts: kept.parts, settings: kept.settings });
    await page.getByRole('tab', { name: /Review/ }).click();
    await page.getByText('Say what fair means.').first().waitFor();
    await page.getByRole('tab', { name: /Check/ }).click();
    await row('legal');
    await card('legal')
      .getByText(/Robin Weaver/)
      .first()
      .waitFor();
    await opened.context.close();

    // A part that got lost on the way: the copy in the settings is still there.
    await open({ behaviour: { wordApi }, settings: kept.settings });
    await page.getByRole('tab', { name: /Review/ }).click();
    await page.getByText('Say what fair means.').first().waitFor();
  });
});

describe('a review that more than one has written', () => {
  const review = (id: string, text: string): string =>
    JSON.stringify({
      version: 1,
      annotations: [{ id, text, author: 'Mara', created: '2026-11-20T09:00:00Z', status: 'open', comment: 'none' }],
      decisions: [],
    });
  const part = (text: string): string =>
    `<review xmlns="urn:countersign:review" version="1">${text.replaceAll('"', '&quot;')}</review>`;

  it('is read whole: both of two parts, and the copy that an older Word wrote without them', async () => {
    await open({
      parts: [part(review('a', 'Said in one part.')), part(review('b', 'Said in the other.'))],
      settings: {
        'countersign.review': JSON.stringify(review('c', 'Said in Word 2019.')),
        'countersign.review.alone': 'true',
      },
    });
    await page.getByRole('tab', { name: /Review/ }).click();
    for (const words of ['Said in one part.', 'Said in the other.', 'Said in Word 2019.'])
      await page.getByText(words).first().waitFor();
  });

  it('keeps what another has written since this pane was opened', async () => {
    await open({ parts: [part(review('a', 'Said before.'))] });
    await page.getByRole('tab', { name: /Review/ }).click();
    await page.getByText('Said before.').first().waitFor();
    await page.evaluate(
      (xml) => {
        const [first] = window.pretendWord.document.parts;
        if (first) first.xml = xml;
      },
      part(review('b', 'Said meanwhile.')),
    );
    await page.getByRole('button', { name: 'Resolve' }).first().click();
    await page.waitForFunction(() => {
      const xml = window.pretendWord.document.parts.map((each) => each.xml).join('');
      return xml.includes('Said meanwhile.') && xml.includes('"status":"resolved"');
    });
  });
});

describe.each(['1.1', '1.4', '1.8'])(
  "somebody else's review while the pane is open, on a Word with WordApi %s",
  (wordApi) => {
    const theirs = JSON.stringify({
      version: 1,
      reviewer: 'Jonas Berg',
      annotations: [
        {
          id: 'j1',
          element: 'legal',
          quote: { exact: 'strives to comply', prefix: 'Northwind Freight ', suffix: ' with' },
          text: 'Which laws?',
          author: 'Jonas Berg',
          created: '2026-11-20T09:00:00Z',
          status: 'open',
          comment: 'none',
        },
      ],
      decisions: [],
    });
    /** What the document holds of the review, in letters. */
    const held = (): Promise<string> =>
      page.evaluate(() => {
        const { parts, settings } = window.pretendWord.document;
        return parts.map(({ xml }) => xml).join('') + JSON.stringify(settings).replaceAll('\\', '');
      });
    const put = (text: string): Promise<void> =>
      page.evaluate(
        ([state, isOld]) => {
          const { document } = window.pretendWord;
          const xml = `<review xmlns="urn:countersign:review" version="1">${state.replaceAll('"', '&quot;')}</review>`;
          if (isOld) document.settings['countersign.review'] = JSON.stringify(state);
          else document.parts = [{ id: 'theirs', xml }];
        },
        [text, wordApi === '1.1'] as const,
      );
    const decideOnLegal = async (reason: string): Promise<void> => {
      await row('legal');
      await card('legal').getByRole('button', { name: 'Decide' }).click();
      await card('legal').getByLabel('Reason').fill(reason);
      const name = card('legal').getByLabel('Your name');
      if ((await name.count()) > 0) await name.fill('Robin Weaver');
      await card('legal').getByRole('button', { name: 'Record decision' }).click();
      await card('legal').getByRole('group', { name: 'Decision' }).waitFor();
    };

    it('comes in at rest, is said, and takes nothing of what was recorded here', async () => {
      await open({ behaviour: { wordApi } });
      await decideOnLegal('Counsel reads it next week.');
      await expect.poll(held).toContain('Counsel reads it');
      await put(theirs);
      await page.getByText('Jonas Berg reviewed: 1 annotation.').waitFor({ state: 'attached', timeout: 12_000 });
      await page.getByRole('tab', { name: /Review/ }).click();
      await page.getByText('Which laws?').waitFor();
      await expect.poll(held).toContain('Counsel reads it');
      expect(await held()).toContain('Which laws?');
    });

    it('is not written over by a decision that is recorded before it was noticed', async () => {
      await open({ behaviour: { wordApi } });
      await page.waitForTimeout(500);
      await put(theirs);
      await decideOnLegal('Counsel reads it next week.');
      await expect.poll(held).toContain('Counsel reads it');
      expect(await held()).toContain('Which laws?');
    });
  },
);

it.each(['1.4', '1.8'])(
  'asks for the review once at rest, and never while somebody types (WordApi %s)',
  async (wordApi) => {
    await open({ behaviour: { wordApi } });
    const asked = (): Promise<number> => page.evaluate(() => window.pretendWord.native.tally.parts);
    await page.waitForTimeout(5_500);
    for (let resting = 0; resting < 2; resting++) {
      const [before, then] = [await asked(), Date.now()];
      await page.waitForFunction((known) => window.pretendWord.native.tally.parts > known, before, { timeout: 12_000 });
      expect((await asked()) - before).toBe(1);
      if (resting > 0) expect(Date.now() - then).toBeGreaterThan(2_000);
    }
    const before = await asked();
    await page.evaluate((text) => window.pretendWord.document.select(text), HEDGED);
    let text = HEDGED;
    for (const start = Date.now(); Date.now() - start < 6_000;) {
      await edit(text, `${text} More.`);
      text = `${text} More.`;
      await page.waitForTimeout(300);
    }
    expect(await asked()).toBe(before);
  },
);

it.each(['1.3', '1.4', '1.8'])('annotates what was written and selected a moment ago (WordApi %s)', async (wordApi) => {
  await open({ behaviour: { wordApi } });
  await page.getByRole('tab', { name: /Review/ }).click();
  await page.evaluate(() => {
    const { document } = window.pretendWord;
    document.insert(4, { text: 'Captains of ferries may ask for exceptions.' });
    document.select('Captains of ferries');
  });
  await page.getByRole('button', { name: /^Annotate/ }).click();
  await page.getByRole('form', { name: 'New annotation' }).getByText('Captains of ferries').waitFor();
});

it('does once what is clicked twice while Word is slow', async () => {
  await open({ behaviour: { delay: 200 } });
  await row('legal');
  await card('legal')
    .getByRole('button', { name: /^Insert wording/ })
    .dblclick();
  await card('legal').getByRole('button', { name: 'Comment' }).dblclick();
  await page.waitForTimeout(2_500);
  const done = await page.evaluate(() => {
    const { paragraphs, comments } = window.pretendWord.document;
    const inserted = paragraphs.filter(({ segments }) => segments[0]?.text.includes('[Organisation]'));
    return [inserted.length, comments.length];
  });
  expect(done).toEqual([1, 1]);
});

it('keeps a damaged review aside, and writes nothing over a newer one', async () => {
  const part = (text: string): string => `<review xmlns="urn:countersign:review" version="1">${text}</review>`;
  await open({ parts: [part('{&quot;version&quot;: 1, &quot;annot')] });
  await page.getByText('is damaged').first().waitFor();
  const parts = await page.evaluate(() => window.pretendWord.document.parts.map(({ xml }) => xml));
  expect(parts.some((xml) => xml.startsWith('<aside') && xml.includes('annot'))).toBe(true);
  await opened.context.close();

  const newer = part('{"version": 99, "annotations": [], "decisions": [], "seals": []}');
  await open({ parts: [newer] });
  await page.getByText('written by a newer version').first().waitFor();
  expect(await page.evaluate(() => window.pretendWord.document.parts.map(({ xml }) => xml))).toEqual([newer]);
});

it('looks ahead to both sides of tracked changes', async () => {
  const written = samplePolicy().map((each) => (each.text === HEDGED ? { text: HEDGED, before: FIRM } : each));
  await open({ written });
  const look = page.locator('.look');
  await look.waitFor();
  await look.locator('summary').click();
  await look.locator('.lookahead ins, .lookahead del').first().waitFor();
  expect((await look.textContent()) ?? '').toContain('comply with applicable laws');
  await look
    .getByRole('button', { name: /Show the edit/ })
    .first()
    .click();
  await page.waitForFunction(() => window.pretendWord.document.selection !== null);
});

it('says what stands in the way of a sign-off', async () => {
  await open({
    written: [...samplePolicy(), { text: 'Approved by [name of the board] on [date].' }],
  });
  await row('legal');
  await card('legal').getByRole('button', { name: 'Comment' }).click();
  await page.waitForFunction(() => window.pretendWord.document.comments.length === 1);
  await page.getByRole('tab', { name: /Sign-off/ }).click();
  await page
    .getByText(/stand in the way/)
    .first()
    .waitFor();
  const text = (await page.locator('#pane').textContent()) ?? '';
  expect(text).toMatch(/clause/i);
  expect(text).toMatch(/unresolved comment/i);
  expect(text).toMatch(/placeholder/i);
});

it.each([
  ['1.4', /^Changed: Exceptions are possible/, /^Changed: Northwind Freight will/],
  ['1.8', /deleted: Exceptions are possible/, /deleted: Northwind Freight strives/],
])('leads from a tracked deletion to its place (WordApi %s)', async (wordApi, ...names) => {
  const now = new Map([
    [UNRELATED, ''],
    [HEDGED, FIRM],
  ]);
  await open({
    written: samplePolicy().map((each) => {
      const text = now.get(each.text);
      return text === undefined ? each : { text, before: each.text };
    }),
    behaviour: { wordApi },
  });
  await page.locator('.look').waitFor();
  await page.getByRole('tab', { name: /Sign-off/ }).click();
  await page.locator('summary', { hasText: 'Tracked changes' }).click();
  for (const [at, words] of [UNRELATED, 'comply with applicable'].entries()) {
    await page.getByRole('button', { name: names[at] ?? '' }).click();
    await page.waitForFunction((text) => window.pretendWord.document.selectedText?.includes(text), words);
  }
});

it('says that a sync failed, loses nothing that was typed, and goes on by itself', async () => {
  await open();
  await row('legal');
  await card('legal').getByRole('button', { name: 'Decide' }).click();
  await card('legal').getByLabel('Reason').fill('Half a reason');
  await page.evaluate(() => {
    window.pretendWord.behaviour.failing = 3;
  });
  await edit(UNRELATED, 'Depots count their trailers.');
  await page.getByText('Word did not answer.').first().waitFor();
  expect(await card('legal').getByLabel('Reason').inputValue()).toBe('Half a reason');
  await page.getByText('Word did not answer.').first().waitFor({ state: 'detached', timeout: 12_000 });
  expect(await card('legal').getByLabel('Reason').inputValue()).toBe('Half a reason');
});

it('hears nothing of an event that never comes, and catches up at idle', async () => {
  await open();
  await page.evaluate(() => {
    window.pretendWord.behaviour.dropsEvent = () => true;
  });
  await edit(HEDGED, FIRM);
  await page.waitForFunction(
    () => !/Partial/.test(document.querySelector('[data-card="legal"] .word')?.textContent ?? ''),
    null,
    {
      timeout: 12_000,
    },
  );
});

it('hears of edits although Word was busy when the pane was opened', async () => {
  await open({ behaviour: { failing: 3 } });
  await page.waitForTimeout(5_000);
  for (const [from, to, word] of [
    [HEDGED, FIRM, 'Covered'],
    [FIRM, HEDGED, 'Partial'],
    [HEDGED, FIRM, 'Covered'],
  ] as const) {
    await edit(from, to);
    await page.waitForFunction(
      (wanted) => (document.querySelector('[data-card="legal"] .word')?.textContent?.trim() ?? 'Covered') === wanted,
      word,
      { timeout: 1_500 },
    );
  }
});

it.each(['1.1', '1.4', '1.8'])('sees at idle that a page header has changed (WordApi %s)', async (wordApi) => {
  await open({ headers: ['Northwind Freight'], behaviour: { wordApi } });
  await page.evaluate(() => {
    const [header] = window.pretendWord.document.headers.Primary;
    if (header) header.segments = [{ text: 'Kept by [keeper of all pages].' }];
  });
  await page.getByRole('tab', { name: /Sign-off/ }).click();
  await page.getByText('[keeper of all pages]').first().waitFor({ timeout: 10_000 });
});

describe('a pane that is closed while its page lives on', () => {
  const show = (isShown: boolean): Promise<void> =>
    page.evaluate((shown) => window.pretendWord.native.showPane(shown), isShown);

  it('takes its underlines away, asks Word for nothing, and catches up when it is opened again', async () => {
    await open({ behaviour: { hasSharedRuntime: true } });
    await page.getByRole('button', { name: /^More/ }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Underline gaps in Word' }).click();
    await page.waitForFunction(() => window.pretendWord.document.annotations.length > 3);

    await show(false);
    await page.waitForFunction(() => window.pretendWord.document.annotations.length === 0);
    await page.waitForTimeout(500);
    const before = await syncs();
    await edit(HEDGED, FIRM);
    await page.waitForTimeout(5_000);
    expect(await syncs()).toBe(before);
    expect(await page.evaluate(() => window.pretendWord.document.annotations.length)).toBe(0);

    await show(true);
    await page.waitForFunction(() => {
      const { annotations, underlined } = window.pretendWord.document;
      return annotations.length > 3 && !underlined.some(({ text }) => text.includes('comply with applicable laws'));
    });
    expect(await card('legal').locator('.word').count()).toBe(0);
  });
});

describe('the record as a file', () => {
  const save = async (): Promise<void> => {
    await page.getByRole('tab', { name: /Sign-off/ }).click();
    await page.getByRole('button', { name: 'JSON' }).click();
  };

  it('is downloaded where panes may', async () => {
    await open();
    const download = page.waitForEvent('download');
    await save();
    expect((await download).suggestedFilename()).toMatch(/record\.json$/);
  });

  it.each(['Mac', 'iOS'])(
    'is shown to be copied on %s, where Word drops downloads without a word',
    async (platform) => {
      await open({ behaviour: { platform } }, { width: 320 });
      await save();
      const text = await page.getByLabel("The file's text").inputValue();
      expect(JSON.parse(text)).toMatchObject({ format: 'countersign-review' });
      await page.getByText(/record\.json$/).waitFor();
      expect(await page.evaluate(() => document.querySelector('.file')?.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await faults()).toEqual([]);
      await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', { name: 'Copy the text' }).click();
      await page.getByText('Copied.').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'JSON' }).waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('JSON');
    },
  );
});

describe('a file of the pane that does not load', () => {
  const without = async (name: string): Promise<() => number> => {
    let asked = 0;
    await opened.context.route(`**/assets/${name}-*`, (route) => {
      asked++;
      return route.abort();
    });
    return () => asked;
  };

  it('is told where it writes the record, which can be tried again', async () => {
    await open();
    await without('record-file');
    await page.getByRole('tab', { name: /Sign-off/ }).click();
    await page.getByRole('button', { name: 'JSON' }).click();
    await page.getByText('The record was not written.', { exact: true }).first().waitFor();
    expect(await faults()).toEqual([]);
    await opened.context.unroute('**/assets/record-file-*');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'JSON' }).click();
    expect((await download).suggestedFilename()).toMatch(/record\.json$/);
    (opened.complaints as string[]).splice(0);
  });

  it('is asked for once where it logs errors', async () => {
    await open();
    const asked = await without('log-error');
    await page.evaluate(() => void Promise.reject(new Error('something else')));
    await page.waitForTimeout(1_000);
    expect(asked()).toBe(1);
    (opened.complaints as string[]).splice(0);
  });
});

it('gives the shortcut its action where the runtime is shared', async () => {
  await open({ behaviour: { hasSharedRuntime: true } });
  const names = await page.evaluate(() => {
    const { actions } = Office as never as { actions: { _association: { mappings: Record<string, unknown> } } };
    return Object.keys(actions._association.mappings);
  });
  expect(names.map((name) => name.toUpperCase())).toContain('SHOWPANE');
});

it('tells of what Word refuses in a document that turns out to be protected', async () => {
  await open();
  await page.evaluate(() => {
    window.pretendWord.behaviour.isReadOnly = true;
  });
  await row('legal');
  await card('legal')
    .getByRole('button', { name: /^Insert wording/ })
    .click();
  await page.getByText('Word did not allow it').first().waitFor();
});

it.each(['1.1', '1.8'])(
  'says of a read-only document that the review is not kept in it (WordApi %s)',
  async (wordApi) => {
    await open({ behaviour: { isReadOnly: true, wordApi } });
    await row('legal');
    await card('legal').getByRole('button', { name: 'Decide' }).click();
    await card('legal').getByLabel('Your name').fill('Robin Weaver');
    await card('legal').getByRole('button', { name: 'Record decision' }).click();
    await page.getByText('This document is read-only and keeps no review.').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save review to a file' }).click();
    expect((await download).suggestedFilename()).toMatch(/review\.json$/);
    expect(await faults()).toEqual([]);
  },
);

it('comments cause no loop of readings', async () => {
  await open();
  await row('legal');
  await card('legal').getByRole('button', { name: 'Comment' }).click();
  await page.waitForFunction(() => window.pretendWord.document.comments.length === 1);
  await page.waitForTimeout(1_500);
  const before = await syncs();
  await page.waitForTimeout(1_500);
  expect((await syncs()) - before).toBeLessThanOrEqual(3);
});

describe('underlines of the gaps', () => {
  const underlined = (): Promise<{ text: string; colour: string }[]> =>
    page.evaluate(() => window.pretendWord.document.underlined);
  const sits = (words: string, isThere: boolean): Promise<unknown> =>
    page.waitForFunction(
      ([text, wanted]) => window.pretendWord.document.underlined.some((each) => each.text.includes(text)) === wanted,
      [words, isThere] as const,
    );
  const choose = async (): Promise<void> => {
    await page.getByRole('button', { name: /^More/ }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Underline gaps in Word' }).click();
  };

  it('come when they are switched on, follow the text, and go when they are switched off', async () => {
    await open();
    expect(await underlined()).toEqual([]);
    await choose();
    await sits('strives to comply', true);
    expect(new Set((await underlined()).map(({ colour }) => colour))).toEqual(new Set(['Lavender', 'Berry']));

    // What has not changed is not drawn again.
    const ids = (): Promise<string[]> =>
      page.evaluate(() => window.pretendWord.document.annotations.map(({ id }) => id).sort());
    const before = await ids();
    await page.evaluate(() => void window.pretendWord.document.insert(0, { text: 'Internal use only.' }));
    await page.waitForTimeout(1_000);
    expect(await ids()).toEqual(before);

    // Where the words before a passage move it, its underline moves along.
    const moved = `Read this first, whoever you are and wherever you work. ${HEDGED}`;
    await edit(HEDGED, moved);
    await page.waitForFunction(() => {
      const { underlined: all } = window.pretendWord.document;
      return (
        all.some(({ text }) => text.startsWith('Northwind Freight strives to comply')) &&
        !all.some(({ text }) => text.startsWith('Read this first'))
      );
    });
    await edit(moved, FIRM);
    await sits('comply with applicable laws', false);

    await choose();
    await page.waitForFunction(() => window.pretendWord.document.annotations.length === 0);
  });

  it('are remembered for the person, and go when the pane closes', async () => {
    await open();
    await choose();
    await sits('strives to comply', true);
    await page.reload();
    await sits('strives to comply', true);
    await page.evaluate(() => window.dispatchEvent(new Event('pagehide')));
    await page.waitForFunction(() => window.pretendWord.document.annotations.length === 0);
  });

  it('cause no loop of readings', async () => {
    await open();
    await choose();
    await sits('strives to comply', true);
    await page.waitForTimeout(1_500);
    const before = await syncs();
    const drawn = await underlined();
    await page.waitForTimeout(1_500);
    expect((await syncs()) - before).toBeLessThanOrEqual(3);
    expect(await underlined()).toEqual(drawn);
  });

  it('of a paragraph that was deleted meanwhile do not keep the others', async () => {
    await open();
    await choose();
    await sits('strives to comply', true);
    await page.evaluate((text) => {
      const { document } = window.pretendWord;
      document.remove(document.find(text));
    }, HEDGED);
    await choose();
    await page.waitForFunction(() => window.pretendWord.document.annotations.length === 0);
  });

  it.each([
    ['shorter', 'AI is used.'],
    ['longer', 'Depots count their trailers. '.repeat(12).trim()],
  ])('stand under no other words where Word did not tell that the text is %s now', async (_, now) => {
    await open();
    await page.evaluate(
      ([old, text]) => {
        const { document, behaviour } = window.pretendWord;
        behaviour.dropsEvent = () => true;
        document.setText(document.find(old), text);
      },
      [HEDGED, now] as const,
    );
    await choose();
    await page.waitForFunction(() => window.pretendWord.document.underlined.length > 3);
    await page.waitForTimeout(300);
    const texts = (await underlined()).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.filter((text) => now.includes(text))).toEqual([]);
  });

  it('are not offered before WordApi 1.7', async () => {
    await open({ behaviour: { wordApi: '1.6' } });
    await page.getByRole('button', { name: /^More/ }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Letter keys' }).waitFor();
    expect(await page.getByRole('menuitemcheckbox', { name: /^Underline/ }).count()).toBe(0);
  });

  it('that Word refuses are switched off, and it is said why', async () => {
    await open({ behaviour: { hasSubscription: false } });
    await choose();
    await page.getByText('Word did not underline the gaps.', { exact: true }).waitFor();
    await page.getByText(/Microsoft 365 subscription/).waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: /^More/ }).click();
    const item = page.getByRole('menuitemcheckbox', { name: 'Underline gaps in Word' });
    expect(await item.getAttribute('aria-checked')).toBe('false');
    expect(await page.evaluate(() => localStorage.getItem('countersign.underlines'))).toBe('off');
  });
});

describe('headers and footers of first and even pages', () => {
  const firstPage = { headers: ['Kept by [keeper of the first page].'], footers: [] };
  const evenPages = { headers: [], footers: ['Kept by [keeper of even pages].'] };
  const created = (): Promise<string[]> => page.evaluate(() => window.pretendWord.document.created);
  const signOff = async (): Promise<string> => {
    await page.getByRole('tab', { name: /Sign-off/ }).click();
    return (await page.locator('#pane').textContent()) ?? '';
  };

  it('are read and shown where Word tells that they differ', async () => {
    await open({ headers: ['Northwind Freight'], firstPage, evenPages, behaviour: { wordApiDesktop: '1.3' } });
    await signOff();
    for (const words of ['[keeper of the first page]', '[keeper of even pages]']) {
      await page.getByRole('button', { name: words }).click();
      await page.waitForFunction((text) => window.pretendWord.document.selectedText === text, words);
    }
    expect(await created()).toEqual([]);
  });

  it('that were never written keep nothing else from being read', async () => {
    await open({
      headers: ['Kept by [keeper of all pages].'],
      firstPage,
      behaviour: { wordApiDesktop: '1.3', failsFirstPage: true },
    });
    expect(await signOff()).toContain('[keeper of all pages]');
  });

  it.each([
    ['Word does not tell whether they differ', { firstPage, evenPages }],
    ['they do not differ', { behaviour: { wordApiDesktop: '1.3' } }],
  ])('are not asked for where %s', async (_, start) => {
    await open(start);
    expect(await signOff()).not.toContain('[keeper');
    expect(await created()).toEqual([]);
  });
});

it('judges by the settings that it was built with', async () => {
  opened = await browser.open(
    { written: samplePolicy(), behaviour: {} },
    {},
    '/taskpane.html',
    await builtWith({
      turnedOff: [{ id: 'legal', reason: 'Kept in the code of conduct.' }],
    }),
  );
  page = opened.page;
  await page.locator('[data-row="continual-improvement"]').waitFor();
  expect(await page.locator('[data-row="legal"]').count()).toBe(0);
  await page.getByText('2 of 5 clause elements are missing').waitFor();
});

/** The files of a pane that an organisation built with its countersign.json, by their paths. */
async function builtWith(settings: object): Promise<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-settings-'));
  const file = join(folder, 'countersign.json');
  writeFileSync(file, JSON.stringify(settings));
  process.env['COUNTERSIGN_ADDIN_SETTINGS'] = file;
  try {
    const built = await build({
      configFile: 'vite.office-addin.config.ts',
      logLevel: 'error',
      build: { write: false },
    });
    const output = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
    return Object.fromEntries(
      output.map((each) => [`/${each.fileName}`, each.type === 'chunk' ? each.code : String(each.source)]),
    );
  } finally {
    delete process.env['COUNTERSIGN_ADDIN_SETTINGS'];
    rmSync(folder, { recursive: true });
  }
}

describe('odd documents', () => {
  it.each([
    ['an empty one', { written: [] }, 'Nothing to judge yet'],
    [
      'one that is no policy',
      {
        written: Array.from({ length: 40 }, (_, at) => ({
          text: `Fry the ${at + 1} onions slowly in butter until they are golden, then add stock and let it simmer.`,
        })),
      },
      'This does not read like an AI policy',
    ],
    ['a protected one', { behaviour: { isReadOnly: true } }, 'This document is read-only'],
    ['one in a slow Word', { behaviour: { delay: 300 } }, 'Not yet'],
    [
      'one with 5,000 table cells',
      {
        written: [
          ...samplePolicy(),
          ...Array.from({ length: 5_000 }, (_, at) => ({
            text: at % 5 === 0 ? `AI system ${at / 5}` : 'Its owner answers for the AI and keeps the risk assessment',
            cell: { table: 1, row: Math.floor(at / 5), column: at % 5 },
          })),
        ],
      },
      'Not yet',
    ],
    [
      'right-to-left text with marks of direction',
      { written: [...samplePolicy(), { text: '\u202Bسياسة الذكاء الاصطناعي\u202C' }, { text: 'x\u0002² = \u0001 y' }] },
      'Not yet',
    ],
  ] as const)('%s gets a sensible screen', async (_, start, says) => {
    await open(start as Partial<Start>);
    await page.getByText(says).first().waitFor();
  });
});

it('takes wording out again without asking for the whole text at once', async () => {
  await open({ written: longPolicy(20_000), behaviour: { wordApi: '1.3' } });
  const count = (): Promise<number> => page.evaluate(() => window.pretendWord.document.paragraphs.length);
  const before = await count();
  await row('legal');
  await card('legal')
    .getByRole('button', { name: /^Insert wording/ })
    .click();
  await card('legal').getByRole('button', { name: 'Undo' }).click();
  await page.waitForFunction((wanted) => window.pretendWord.document.paragraphs.length === wanted, before);
  expect(await page.evaluate(() => window.pretendWord.native.tally.largest)).toBeLessThan(62_000);
});

it('never asks Word for more of a table than it gives at once', async () => {
  const cells = Array.from({ length: 3_000 }, (_, at) => ({
    text: at % 3 === 0 ? `AI use ${at / 3}` : 'AI that its owner keeps in order, reads each month and answers for',
    cell: { table: 1 + Math.floor(at / 2_700), row: Math.floor((at % 2_700) / 3), column: at % 3 },
  }));
  await open({ written: [...samplePolicy(), ...cells.slice(0, 2_700), { text: 'Between.' }, ...cells.slice(2_700)] });
  await page.getByText('Not yet').first().waitFor();
  expect(await page.evaluate(() => window.pretendWord.native.tally.largest)).toBeLessThan(62_000);
});

describe('the look', () => {
  it.each([
    ['light', '#FFFFFF', 'light'],
    ['dark', '#1F1F1F', 'dark'],
    ['grey', '#666666', 'dark'],
  ])('follows a %s Word, without a fault that axe finds', async (_, background, theme) => {
    await open({ behaviour: { background } }, { width: 320 });
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
    await row('legal');
    for (const tab of [/Check/, /Review/, /Sign-off/]) {
      await page.getByRole('tab', { name: tab }).click();
      expect(await faults()).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

// COUNTERSIGN_PICTURES=DIR takes the pictures of docs/word.md.
it.runIf(process.env['COUNTERSIGN_PICTURES'])('looks as in the docs', async () => {
  const picture = (name: string): Promise<unknown> =>
    page.screenshot({ path: `${process.env['COUNTERSIGN_PICTURES'] ?? '.'}/word-${name}.png` });
  await open({}, { width: 360, height: 760 });
  await page.waitForTimeout(500);
  await picture('check');
  await row('legal');
  await picture('gap');
  await opened.context.close();
  await open({ behaviour: { background: '#1F1F1F' } }, { width: 360, height: 760 });
  await page.getByRole('tab', { name: /Sign-off/ }).click();
  await page.waitForTimeout(500);
  await picture('sign-off');
});

async function faults(): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: judge } = window as never as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await judge.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}

async function answer(): Promise<string> {
  return ((await page.locator('.answer').first().textContent()) ?? '').trim();
}

async function status(element: string): Promise<string> {
  return ((await page.locator(`[data-card="${element}"] .word`).first().textContent()) ?? '').trim();
}

function card(element: string): ReturnType<Page['locator']> {
  return page.locator(`[data-card="${element}"]`);
}

/** Opens a row of the list. */
async function row(element: string): Promise<void> {
  const button = page.locator(`[data-row="${element}"]`);
  if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
}

async function edit(from: string, to: string): Promise<void> {
  await page.evaluate(
    ([old, now]) => {
      const { document } = window.pretendWord;
      document.setText(document.find(old), now);
    },
    [from, to] as const,
  );
}

function syncs(): Promise<number> {
  return page.evaluate(() => window.pretendWord.native.tally.syncs);
}
