/** Identifies a block within one `PolicyText`; stable while the block stays, never reused for another. */
export type BlockId = string;

type Common = {
  readonly id: BlockId;
  /** The text as a reader sees it: no marks of formatting, no list mark, deletions accepted. Line breaks are `\n`. */
  readonly text: string;
};

/**
 * One unit of text in reading order.
 *
 * - `heading`: `level` 1 (title of a part) to 9
 * - `list-item`: `level` 0 for the outermost list; `marker` as shown (`3.1`, `a)`, `•`), absent where unknown
 * - `table-cell`: place in the table, with the texts of its row and column heads where the table has them;
 *   a head cell itself carries neither of the head that it is
 * - `header`, `footer`, `footnote`: outside the flow of the body
 */
export type Block =
  | (Common & { readonly kind: 'heading'; readonly level: number })
  | (Common & { readonly kind: 'paragraph' })
  | (Common & { readonly kind: 'list-item'; readonly level: number; readonly marker?: string })
  | (Common & {
      readonly kind: 'table-cell';
      readonly table: number;
      readonly row: number;
      readonly column: number;
      readonly rowHead?: string;
      readonly columnHead?: string;
    })
  | (Common & { readonly kind: 'header' | 'footer' | 'footnote' });

/** What the file says about itself outside its text. Dates as ISO 8601 days (`2026-11-23`). */
export type DocumentProperties = {
  readonly title?: string;
  readonly subject?: string;
  readonly author?: string;
  readonly created?: string;
  readonly modified?: string;
  readonly version?: string;
  /** Anything else that a file's front matter or properties state, by its own label. */
  readonly other?: Readonly<Record<string, string>>;
};

/** A policy as blocks in reading order: what every reader of documents gives and the checker judges. */
export type PolicyText = {
  /** The document's own title; empty where it has none. */
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly properties?: DocumentProperties;
};
