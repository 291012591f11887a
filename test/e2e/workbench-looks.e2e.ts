import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropFile, projectRoot, startChromium, type Browser, type Driver } from './workbench-browsers.ts';
import { hostileFiles, longPdf, wordPolicy } from './workbench-documents.ts';

type Serve = (options: {
  folder: string;
  file: string | null;
  port: number;
}) => Promise<{ server: Server; address: string }>;

const { serveWorkbench } = (await import(join(projectRoot, 'scripts', 'serve-workbench.mjs'))) as {
  serveWorkbench: Serve;
};
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const looks = [
  { look: 'light', width: 1280, height: 800, options: {} },
  { look: 'dark', width: 1280, height: 800, options: { dark: true } },
  { look: 'forced colours', width: 1280, height: 800, options: { forcedColours: true } },
  { look: 'narrow', width: 320, height: 720, options: {} },
  { look: 'twice the size', width: 640, height: 900, options: {}, zoom: true },
] as const;

describe.each(looks)('the workbench, $look', ({ width, height, options, ...rest }) => {
  let browser: Browser;
  let page: Driver;
  let served: Awaited<ReturnType<Serve>>;

  beforeAll(async () => {
    browser = await startChromium(options);
    served = await serveWorkbench({ folder: join(projectRoot, 'dist', 'workbench'), file: null, port: 9300 });
    page = await browser.open();
    await page.resize(width, height);
    await page.goto(served.address);
    await page.until('an answer', () => document.querySelector('.verdict .answer'), null);
    if ('zoom' in rest) await page.run(() => document.documentElement.style.setProperty('font-size', '200%'), null);
    await page.run(new Function(axe) as never, null);
  });
  afterAll(async () => {
    await browser.close();
    served.server.closeAllConnections();
    served.server.close();
  });

  it('has no fault that axe finds, and nothing that sticks out, in any state', async () => {
    const wrong: string[] = [];
    const look = async (state: string): Promise<void> => {
      wrong.push(...(await page.run(faults, null)).map((fault) => `${state}: ${fault}`));
    };
    await look('the sample');
    expect(await page.run(listMarks, null), 'marks before the words, each level further in').toEqual([]);
    await page.click('#pane [data-row="legal"]');
    await look('an open card');
    await page.click('.top .split button[aria-haspopup]');
    await look('the menu of texts to start from');
    await page.press('Escape');
    await dropFile(page, 'harbour.docx', wordPolicy());
    await page.until(
      'the file',
      () => document.querySelector('.file .file-name')?.textContent === 'harbour.docx',
      null,
    );
    await page.until('its comments', () => document.querySelector('.foot .link'), null);
    await page.click('.foot .link');
    await look('a Word file with its comments');
    await page.click('.top .split button[aria-haspopup]');
    expect(await page.run(hiddenItems, null), 'items under the comments').toEqual([]);
    await page.press('Escape');
    await page.click('.comment-head button');
    await page.run(() => {
      const data = new DataTransfer();
      data.items.add(new File(['x'], 'x.md'));
      document
        .querySelector('.ed')
        ?.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: data }));
    }, null);
    await page.until('the drop zone', () => document.querySelector('.dropzone'), null);
    await look('a file held over the page');
    const [name, bytes] = hostileFiles().find(([called]) => called === 'sheet.xlsx') ?? ['', new Uint8Array()];
    await dropFile(page, name, bytes);
    await page.until('the screen', () => document.querySelector('.cover [role="alert"]'), null);
    await look('a file that was not opened');
    await dropFile(page, 'long.pdf', longPdf(1_500));
    await page.until('progress', () => document.querySelector('.cover [role="progressbar"]'), null);
    await look('a file that is being read');
    await page.run(
      () =>
        [...document.querySelectorAll<HTMLElement>('.cover button')]
          .find((each) => each.textContent === 'Stop')
          ?.click(),
      null,
    );
    await page.until('the text', () => document.querySelector('.cover') === null, null);
    const other = await browser.open();
    await other.resize(width, height);
    await other.goto(served.address);
    await page.until('the file', () => document.querySelector('.paper'), null);
    await other.until('the warning', () => document.querySelector('.wb-notices .banner'), null);
    await other.run(new Function(axe) as never, null);
    wrong.push(...(await other.run(faults, null)).map((fault) => `open in another tab: ${fault}`));
    await other.close();
    expect(wrong).toEqual([]);
  }, 180_000);

  it('prints the text alone, black on white and to its end', async () => {
    await page.print();
    expect(await page.run(printed, null)).toEqual({
      shown: ['ed-frame'],
      colour: 'rgb(0, 0, 0)',
      ground: 'rgb(255, 255, 255)',
      isWhole: true,
    });
  });
});

/** What is on paper. Runs in the page. */
function printed(): object {
  const paper = document.querySelector('.paper');
  const style = paper && getComputedStyle(paper);
  return {
    shown: [...document.querySelectorAll('.wb > *')]
      .filter((part) => part.getBoundingClientRect().height > 1)
      .map(({ className }) => className),
    colour: style?.color,
    ground: style?.backgroundColor,
    isWhole: document.documentElement.scrollHeight >= (paper?.scrollHeight ?? Infinity),
  };
}

/** Items of the open menu that something else covers. Runs in the page. */
function hiddenItems(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.top [role="menuitem"]')]
    .filter((item) => {
      item.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = item.getBoundingClientRect();
      return !item.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    })
    .map((item) => item.textContent);
}

/** What axe finds, and what a person could not reach by scrolling down. Runs in the page. */
async function faults(): Promise<string[]> {
  type Result = { violations: { id: string; nodes: { html: string }[] }[] };
  const { axe: checker } = window as never as { axe: { run(options: object): Promise<Result> } };
  const { violations } = await checker.run({
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  const edge = document.documentElement.clientWidth;
  const out = [...document.querySelectorAll('.wb *')].filter((part) => {
    const box = part.getBoundingClientRect();
    return (
      box.width > 1 &&
      !part.closest('.sr, .skip, svg, .coverage-names, [hidden]') &&
      (box.right > edge + 1 || box.left < -1)
    );
  });
  return [
    ...violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
    ...out
      .slice(0, 4)
      .map(
        (part) =>
          `sticks out: <${part.tagName.toLowerCase()} class="${part.className}"> ${part.textContent?.slice(0, 40)}`,
      ),
  ];
}

/** What is wrong with the marks of list items: screen readers say them in the order of the page. */
function listMarks(): string[] {
  const item = document.querySelector<HTMLElement>('.paper .item');
  if (item === null) return ['no item'];
  const wrong = getComputedStyle(item, '::before').content.includes(item.dataset['marker'] ?? '?') ? [] : ['the mark'];
  const indents = Array.from({ length: 9 }, (_, level) => {
    const copy = document.createElement('p');
    copy.className = `item level-${level}`;
    item.parentElement?.append(copy);
    const indent = parseFloat(getComputedStyle(copy).paddingLeft);
    copy.remove();
    return indent;
  });
  return indents.every((indent, at) => at === 0 || indent > (indents[at - 1] ?? 0))
    ? wrong
    : [...wrong, indents.join()];
}
