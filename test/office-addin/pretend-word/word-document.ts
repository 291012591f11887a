/** A stretch of a paragraph; `change`: an open tracked change. */
export type Segment = { readonly text: string; readonly change?: 'Added' | 'Deleted' };

export type Cell = { readonly table: number; readonly row: number; readonly column: number };

/** A paragraph of the pretend document. `id` is what Word calls `uniqueLocalId`. */
export type Paragraph = {
  readonly id: string;
  segments: readonly Segment[];
  style: string;
  outlineLevel: number;
  list: { level: number; marker: string } | null;
  cell: Cell | null;
  place: 'MainDoc' | 'Header' | 'Footer' | 'Footnote';
};

export type Spot = { readonly paragraph: Paragraph; readonly at: number };
export type Span = { readonly from: Spot; readonly to: Spot };
export type Comment = {
  readonly id: string;
  text: string;
  author: string;
  resolved: boolean;
  span: Span;
  /** The ids of its replies. */
  replies: readonly string[];
};
/** Which pages show a header or a footer. */
export type PageKind = 'Primary' | 'FirstPage' | 'EvenPages';
/** The headers, or the footers, of the one section. */
export type Margin = Record<PageKind, Paragraph[]>;
/** An underline of an add-in; offsets in what Word shows of the paragraph. */
export type Annotation = {
  readonly id: string;
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly length: number;
  readonly colorScheme: string;
};
export type Part = { readonly id: string; xml: string };
/** What a paragraph is written from. */
export type Written = {
  readonly text: string;
  readonly heading?: number;
  readonly style?: string;
  readonly list?: { readonly level: number; readonly marker: string };
  readonly cell?: Cell;
  /** Its other side: what it read before the change that is open. */
  readonly before?: string;
};
export type EditKind = 'Added' | 'Changed' | 'Deleted';
type Listener = (kind: EditKind, ids: readonly string[], source: 'Local' | 'Remote') => void;

/** A document as Word holds it, with a person at it. Knows nothing of Office.js. */
export class WordDocument {
  paragraphs: Paragraph[] = [];
  headers: Margin = { Primary: [], FirstPage: [], EvenPages: [] };
  footers: Margin = { Primary: [], FirstPage: [], EvenPages: [] };
  hasFirstPage = false;
  hasEvenPages = false;
  /** Headers and footers that came into being because an add-in asked for them. */
  readonly created: PageKind[] = [];
  footnotes: Paragraph[] = [];
  comments: Comment[] = [];
  annotations: Annotation[] = [];
  parts: Part[] = [];
  settings: Record<string, string> = {};
  properties = { title: '', author: '', subject: '' };
  selection: Span | null = null;
  isTracking = false;
  /** Ranges that an add-in has had coloured, by their text. */
  readonly highlighted: string[] = [];
  private readonly listeners = new Set<Listener>();
  private count = 0;

  constructor(written: readonly Written[] = []) {
    this.paragraphs = written.map((each) => this.paragraph(each));
    if (this.paragraphs.length === 0) this.paragraphs = [this.paragraph({ text: '' })];
    this.selection = null;
  }

  onEdit(listener: Listener): void {
    this.listeners.add(listener);
  }

  paragraph(written: Written, place: Paragraph['place'] = 'MainDoc'): Paragraph {
    const { text, before, heading } = written;
    const segments: Segment[] =
      before === undefined
        ? [{ text }]
        : [
            { text: before, change: 'Deleted' },
            { text, change: 'Added' },
          ];
    return {
      id: this.nextId('P'),
      segments: segments.filter((segment) => segment.text !== ''),
      style: written.style ?? (heading === undefined ? 'Normal' : `Heading${heading}`),
      outlineLevel: heading ?? 10,
      list: written.list ?? null,
      cell: written.cell ?? null,
      place,
    };
  }

  nextId(prefix: string): string {
    return `${prefix}${++this.count}`;
  }

  find(text: string): Paragraph {
    const found = this.paragraphs.find((paragraph) => currentText(paragraph) === text);
    if (!found) throw new Error(`no paragraph reads "${text}"`);
    return found;
  }

  /** Somebody sets a paragraph's text; tracked where tracking is on. */
  setText(paragraph: Paragraph, text: string, source: 'Local' | 'Remote' = 'Local'): void {
    const old = paragraph.segments.filter(({ change }) => change !== 'Added').map((segment) => segment.text);
    paragraph.segments = (
      this.isTracking
        ? [
            { text: old.join(''), change: 'Deleted' as const },
            { text, change: 'Added' as const },
          ]
        : [{ text }]
    ).filter((segment) => segment.text !== '');
    this.tell('Changed', [paragraph.id], source);
  }

  insert(at: number, written: Written, source: 'Local' | 'Remote' = 'Local'): Paragraph {
    const paragraph = this.paragraph(written);
    if (this.isTracking) paragraph.segments = paragraph.segments.map(({ text }) => ({ text, change: 'Added' }));
    this.paragraphs.splice(at, 0, paragraph);
    this.tell('Added', [paragraph.id], source);
    return paragraph;
  }

  remove(paragraph: Paragraph, source: 'Local' | 'Remote' = 'Local'): void {
    const isOwnAddition = paragraph.segments.every(({ change }) => change === 'Added');
    if (this.isTracking && !isOwnAddition) {
      // OfficeDev/office-js#3864: Word says nothing of a deletion while changes are tracked.
      paragraph.segments = paragraph.segments
        .filter(({ change }) => change !== 'Added')
        .map(({ text }) => ({ text, change: 'Deleted' }));
      return;
    }
    const at = this.paragraphs.indexOf(paragraph);
    if (at < 0) return;
    this.paragraphs.splice(at, 1);
    this.annotations = this.annotations.filter((each) => each.paragraph !== paragraph);
    if (this.paragraphs.length === 0) this.paragraphs.push(this.paragraph({ text: '' }));
    this.tell('Deleted', [paragraph.id], source);
  }

  /** Accepts or rejects the open changes of a paragraph. */
  settle(paragraph: Paragraph, how: 'accept' | 'reject'): void {
    const gone = how === 'accept' ? 'Deleted' : 'Added';
    paragraph.segments = paragraph.segments.filter(({ change }) => change !== gone).map(({ text }) => ({ text }));
    this.tell('Changed', [paragraph.id], 'Local');
  }

  select(words: string | null): void {
    this.selection = null;
    if (words === null) return;
    for (const paragraph of this.paragraphs) {
      const at = shownText(paragraph).indexOf(words);
      if (at >= 0) return void (this.selection = { from: { paragraph, at }, to: { paragraph, at: at + words.length } });
    }
    throw new Error(`"${words}" is nowhere`);
  }

  annotate(paragraph: Paragraph, critiques: readonly Omit<Annotation, 'id' | 'paragraph'>[]): string[] {
    const added = critiques.map((each): Annotation => ({ ...each, id: this.nextId('A'), paragraph }));
    this.annotations.push(...added);
    // As comments do (OfficeDev/office-js#5049): nobody may count on it that annotations say nothing.
    this.tell('Changed', [paragraph.id], 'Local');
    return added.map(({ id }) => id);
  }

  /** The words under each underline, with its colour. */
  get underlined(): { text: string; colour: string }[] {
    return this.annotations.map(({ paragraph, start, length, colorScheme }) => ({
      text: shownText(paragraph).slice(start, start + length),
      colour: colorScheme,
    }));
  }

  get selectedText(): string | null {
    return this.selection && spanText(this, this.selection);
  }

  private tell(kind: EditKind, ids: readonly string[], source: 'Local' | 'Remote'): void {
    for (const listener of this.listeners) listener(kind, ids, source);
  }
}

/** Word's `text`: tracked deletions come back in it (OfficeDev/office-js#1267). */
export function shownText({ segments }: Paragraph): string {
  return segments.map(({ text }) => text).join('');
}

export function currentText({ segments }: Paragraph): string {
  return segments.map(({ text, change }) => (change === 'Deleted' ? '' : text)).join('');
}

export function originalText({ segments }: Paragraph): string {
  return segments.map(({ text, change }) => (change === 'Added' ? '' : text)).join('');
}

/** The paragraphs that a span touches, wherever it stands. */
export function spanParagraphs(document: WordDocument, { from, to }: Span): Paragraph[] {
  const { paragraphs, headers, footers, footnotes } = document;
  const all = [paragraphs, footnotes, ...Object.values(headers), ...Object.values(footers)].find((list) =>
    list.includes(from.paragraph),
  );
  if (!all) return [];
  return all.slice(all.indexOf(from.paragraph), all.indexOf(to.paragraph) + 1);
}

export function spanText(document: WordDocument, span: Span): string {
  const { from, to } = span;
  if (from.paragraph === to.paragraph) return shownText(from.paragraph).slice(from.at, to.at);
  return spanParagraphs(document, span)
    .map((paragraph) => {
      const text = shownText(paragraph);
      if (paragraph === from.paragraph) return text.slice(from.at);
      return paragraph === to.paragraph ? text.slice(0, to.at) : text;
    })
    .join('\r');
}

/** The tables as rows of texts. */
export function tableValues(document: WordDocument): string[][][] {
  const tables: string[][][] = [];
  for (const paragraph of document.paragraphs) {
    if (!paragraph.cell) continue;
    const { table, row, column } = paragraph.cell;
    const cells = ((tables[table] ??= [])[row] ??= []);
    const text = shownText(paragraph);
    cells[column] = cells[column] === undefined ? text : `${cells[column]}\n${text}`;
  }
  // A cell that lost its paragraph is still a cell.
  return Array.from(tables, (rows = []) => Array.from(rows, (cells = []) => Array.from(cells, (text = '') => text)));
}
