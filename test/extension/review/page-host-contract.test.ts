// @vitest-environment happy-dom
import { beforeAll, expect, it, vi } from 'vitest';
import { pageHost } from '../../../extension/review/page-host.ts';
import { pageTool } from '../../../extension/review/page-tool.ts';
import {
  documentHostContract,
  type ContractDocument,
  type ContractSubject,
} from '../../panel/document-host-contract.ts';

/** A published page is read and marked, never written to: these of the contract have no meaning for it. */
const writing = /inserts|insertion|comments on|does not comment/;

beforeAll(() => {
  // happy-dom draws nothing.
  vi.stubGlobal(
    'Highlight',
    class extends Set<Range> {
      constructor(...ranges: Range[]) {
        super(ranges);
      }
    },
  );
  vi.stubGlobal('CSS', { highlights: new Map() });
});

function open({ blocks }: ContractDocument): Promise<ContractSubject> {
  const main = document.createElement('main');
  const add = (tag: string, text: string, after: Element | null): void => {
    const element = document.createElement(tag);
    element.textContent = text;
    if (after === null) main.append(element);
    else after.after(element);
  };
  document.body.replaceChildren(main);
  for (const { kind, text } of blocks) add(kind === 'heading' ? 'h2' : 'p', text, null);
  const listeners = new Set<() => void>();
  const kept = new Map<string, string>();
  const host = pageHost({
    // As it crosses to the page and back: as JSON.
    run: (order) => Promise.resolve(JSON.parse(JSON.stringify(pageTool(JSON.parse(JSON.stringify(order)))))),
    page: 'https://a.example/policy',
    address: () => Promise.resolve('https://a.example/policy'),
    onReload: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    shelf: {
      load: (address) => Promise.resolve(kept.get(address) ?? null),
      save: (address, state) => Promise.resolve(void kept.set(address, state)),
      setAside: () => Promise.resolve(),
    },
  });
  const reading = (text: string): Element => {
    const found = [...main.children].find(({ textContent }) => textContent === text);
    if (found === undefined) throw new Error(`No block reads so: ${text}`);
    return found;
  };
  const reload = (): Promise<void> => {
    for (const listener of listeners) listener();
    return Promise.resolve();
  };
  return Promise.resolve({
    host,
    edit: (from, to) => {
      reading(from).textContent = to;
      return reload();
    },
    add: (after, text) => {
      add('p', text, reading(after));
      return reload();
    },
    remove: (text) => {
      reading(text).remove();
      return reload();
    },
    select: (words) => {
      getSelection()?.removeAllRanges();
      const node = [...main.children].find(
        ({ textContent }) => words !== null && textContent.includes(words),
      )?.firstChild;
      if (!node || words === null) return Promise.resolve();
      const range = document.createRange();
      const start = (node.nodeValue ?? '').indexOf(words);
      range.setStart(node, start);
      range.setEnd(node, start + words.length);
      getSelection()?.addRange(range);
      return Promise.resolve();
    },
  });
}

documentHostContract((title, run) => {
  if (!writing.test(title)) it(title, run);
}, open);

it('leaves a passage that the page says more often than its text unmarked', async () => {
  const { host } = await open({ blocks: [{ kind: 'paragraph', text: 'We buy AI.' }] });
  const nav = document.createElement('nav');
  nav.textContent = 'We buy AI.';
  document.body.prepend(nav, nav.cloneNode(true));
  const read = await host.readBlocks();
  const block = read.kind === 'read' ? (read.text.blocks[0]?.id ?? '') : '';
  expect(await host.reveal({ exact: 'We buy AI.', prefix: '', suffix: '', block })).toEqual({ kind: 'gone' });
});
