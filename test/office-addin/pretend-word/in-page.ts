import { NativeHost, usual, type Behaviour } from './native-host.ts';
import { WordDocument, type Paragraph, type Written } from './word-document.ts';

/** What a page starts with; set before anything else runs. */
export type Start = {
  readonly written: readonly Written[];
  readonly behaviour: Partial<Behaviour>;
  readonly headers?: readonly string[];
  /** Of the first page, and of even ones, where they differ. */
  readonly firstPage?: { readonly headers: readonly string[]; readonly footers: readonly string[] };
  readonly evenPages?: { readonly headers: readonly string[]; readonly footers: readonly string[] };
  readonly footnotes?: readonly string[];
  readonly parts?: readonly string[];
  readonly settings?: Readonly<Record<string, string>>;
};

/** The pretend Word of a page. */
export type PretendWord = {
  document: WordDocument;
  readonly behaviour: Behaviour;
  native: NativeHost;
  /** Opens another document in the same Word. */
  open(start: Start): void;
};

declare global {
  interface Window {
    pretendStart?: Start;
    pretendWord: PretendWord;
  }
}

const behaviour: Behaviour = { ...usual };
const first = documentOf(window.pretendStart ?? { written: [], behaviour: {} });
const word: PretendWord = {
  document: first,
  behaviour,
  native: new NativeHost(first, behaviour),
  open(start) {
    Object.assign(behaviour, usual, start.behaviour);
    word.document = documentOf(start);
    word.native = new NativeHost(word.document, behaviour);
  },
};
Object.assign(behaviour, window.pretendStart?.behaviour);
window.pretendWord = word;

const names = ['GetContext', 'Execute', 'RegisterEvent', 'UnregisterEvent', 'GetHostInfo'] as const;
const external = Object.fromEntries(
  names.map((name) => [
    name,
    (...args: unknown[]) => (word.native.external() as Record<string, (...all: unknown[]) => unknown>)[name]?.(...args),
  ]),
);
Object.defineProperty(window, 'external', { value: external, configurable: true });
// The client library keeps the settings of the last page in here.
sessionStorage.clear();

function documentOf(start: Start): WordDocument {
  const { written, headers = [], firstPage, evenPages, footnotes = [], parts = [], settings = {} } = start;
  const document = new WordDocument(written);
  const header = (text: string): Paragraph => document.paragraph({ text }, 'Header');
  const footer = (text: string): Paragraph => document.paragraph({ text }, 'Footer');
  document.headers.Primary = headers.map(header);
  document.headers.FirstPage = firstPage?.headers.map(header) ?? [];
  document.footers.FirstPage = firstPage?.footers.map(footer) ?? [];
  document.headers.EvenPages = evenPages?.headers.map(header) ?? [];
  document.footers.EvenPages = evenPages?.footers.map(footer) ?? [];
  document.hasFirstPage = firstPage !== undefined;
  document.hasEvenPages = evenPages !== undefined;
  document.footnotes = footnotes.map((text) => document.paragraph({ text }, 'Footnote'));
  document.parts = parts.map((xml) => ({ id: document.nextId('X'), xml }));
  document.settings = { ...settings };
  return document;
}
