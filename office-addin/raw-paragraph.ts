/** A paragraph as Word tells it, before it is a block. */
export type RawParagraph = {
  readonly place: 'body' | 'header' | 'footer' | 'footnote';
  /** Word's own `text`, in which tracked deletions may still stand: what Word searches in. */
  readonly shown: string;
  /** The text as if all tracked changes were accepted. */
  readonly text: string;
  /** The text as if all tracked changes were rejected. */
  readonly original: string;
  /** 1 to 9; 10 is body text. */
  readonly outlineLevel: number;
  /** The name of the style: Word's own English one where the host tells it. */
  readonly style: string;
  readonly isListItem: boolean;
  readonly level: number;
  readonly marker: string;
  /** How many tables it stands in. */
  readonly nesting: number;
  readonly cell?: CellPlace;
  /** Word's id for it in this session, where the host has one. Never stored: it differs per session and co-author. */
  readonly key?: string;
  /** Outside the body: in which section's header or footer, or in which footnote. */
  readonly part?: number;
  /** Of a header or a footer: which pages of its section show it. */
  readonly pages?: PageKind;
};

/** The pages that can have a header and a footer of their own, by Word's names. */
export type PageKind = 'FirstPage' | 'Primary' | 'EvenPages';

/** Where in which table, with the heads of the row and the column. */
export type CellPlace = {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  readonly rowHead?: string;
  readonly columnHead?: string;
};

/** A body paragraph about which only its text is known. */
export function plainParagraph(text: string): RawParagraph {
  return {
    place: 'body',
    shown: text,
    text,
    original: text,
    outlineLevel: 10,
    style: '',
    isListItem: false,
    level: 0,
    marker: '',
    nesting: 0,
  };
}
