import { type CommentMark, type FieldStack, type Piece, isUnfilled, readPieces } from './docx-pieces.ts';
import {
  type Indentation,
  type NumberingRef,
  type Styles,
  indentationOf,
  numberingOf,
  outlineLevelOf,
} from './docx-styles.ts';
import { type XmlElement, childOf, childrenOf, descendantsOf, isElement } from './xml.ts';

/** A paragraph as the file holds it, with both sides of its tracked changes. */
export type DocxParagraph = {
  readonly kind: 'paragraph';
  readonly element: XmlElement;
  /** Its place among all paragraphs of the part, in the order of the source: the number in its block's id. */
  readonly index: number;
  readonly pieces: readonly Piece[];
  readonly comments: readonly CommentMark[];
  /** A tracked change of the paragraph mark joins this paragraph with the next on one side. */
  readonly mark: 'none' | 'inserted' | 'deleted';
  readonly headingLevel: number | null;
  readonly numbering: NumberingRef | null;
  readonly indentation: Indentation;
};
export type DocxTable = { readonly kind: 'table'; readonly rows: readonly DocxRow[] };
export type DocxRow = {
  readonly change: 'none' | 'inserted' | 'deleted';
  readonly isHead: boolean;
  readonly cells: readonly DocxCell[];
};
export type DocxCell = { readonly column: number; readonly continued: boolean; readonly nodes: readonly DocxNode[] };
export type DocxNode = DocxParagraph | DocxTable | { readonly kind: 'comment-mark'; readonly mark: CommentMark };

export type DocxTree = { readonly nodes: readonly DocxNode[]; readonly changes: number };

/**
 * Reads the content of a part (body, header, footnote) as a tree of paragraphs and tables. Depth is bounded by the
 * parser, so recursion over tables and content controls is safe.
 */
export function readTree(root: XmlElement, styles: Styles): DocxTree {
  const indices = new Map(descendantsOf(root, 'w:p').map((element, index) => [element, index]));
  const reader = new TreeReader(styles, indices);
  return { nodes: reader.nodesOf(root), changes: reader.changes };
}

class TreeReader {
  changes = 0;
  private readonly fields: FieldStack = [];
  private readonly styles: Styles;
  private readonly indices: ReadonlyMap<XmlElement, number>;

  constructor(styles: Styles, indices: ReadonlyMap<XmlElement, number>) {
    this.styles = styles;
    this.indices = indices;
  }

  nodesOf(container: XmlElement): DocxNode[] {
    const nodes: DocxNode[] = [];
    this.collect(container, nodes);
    return nodes;
  }

  private collect(container: XmlElement, nodes: DocxNode[]): void {
    for (const child of container.children) {
      if (!isElement(child)) continue;
      if (child.name === 'w:p') this.paragraph(child, nodes);
      else if (child.name === 'w:tbl') nodes.push(this.table(child));
      else if (child.name === 'w:sdt') this.control(child, nodes);
      else if (child.name === 'mc:AlternateContent')
        this.collect(childOf(child, 'mc:Choice') ?? childOf(child, 'mc:Fallback') ?? { ...child, children: [] }, nodes);
      else if (child.name === 'w:commentRangeStart') nodes.push(markNode('start', child));
      else if (child.name === 'w:commentRangeEnd') nodes.push(markNode('end', child));
      else if (!skipped.has(child.name)) this.collect(child, nodes);
    }
  }

  /** A table of contents repeats the headings with page numbers: it is no text of its own. */
  private control(element: XmlElement, nodes: DocxNode[]): void {
    const gallery = childOf(childOf(childOf(element, 'w:sdtPr'), 'w:docPartObj'), 'w:docPartGallery')?.attributes[
      'w:val'
    ];
    if (gallery === 'Table of Contents' || isUnfilled(element)) return;
    const content = childOf(element, 'w:sdtContent');
    if (content) this.collect(content, nodes);
  }

  private paragraph(element: XmlElement, nodes: DocxNode[]): void {
    const { pieces, comments, boxes, changes } = readPieces(element, this.styles, this.fields);
    const properties = childOf(element, 'w:pPr');
    const style = this.styles.find(
      childOf(properties, 'w:pStyle')?.attributes['w:val'] ?? this.styles.defaultParagraph,
    );
    const mark = markOf(properties);
    this.changes += changes + (mark !== 'none' && changes === 0 ? 1 : 0);
    if (style && /^(toc \d|toc heading|table of figures)/.test(style.name)) return;
    nodes.push({
      kind: 'paragraph',
      element,
      index: this.indices.get(element) ?? 0,
      pieces,
      comments,
      mark,
      headingLevel: levelOf(properties, style?.outlineLevel ?? null),
      numbering: numberingFor(numberingOf(properties), style?.numbering ?? null),
      indentation: indentationOf(properties) ?? style?.indentation ?? { left: 0, first: 0 },
    });
    for (const box of boxes) this.collect(box, nodes);
  }

  private table(element: XmlElement): DocxTable {
    return { kind: 'table', rows: this.childrenThroughControls(element, 'w:tr').map((row) => this.row(row)) };
  }

  private row(element: XmlElement): DocxRow {
    const properties = childOf(element, 'w:trPr');
    const change = childOf(properties, 'w:del') ? 'deleted' : childOf(properties, 'w:ins') ? 'inserted' : 'none';
    if (change !== 'none') this.changes++;
    let column = Number(childOf(properties, 'w:gridBefore')?.attributes['w:val'] ?? 0) || 0;
    const cells = this.childrenThroughControls(element, 'w:tc').map((cell) => {
      const cellProperties = childOf(cell, 'w:tcPr');
      const merge = childOf(cellProperties, 'w:vMerge');
      const place = column;
      column += Math.min(
        100,
        Math.max(1, Number(childOf(cellProperties, 'w:gridSpan')?.attributes['w:val'] ?? 1) || 1),
      );
      return {
        column: place,
        continued: merge !== undefined && merge.attributes['w:val'] !== 'restart',
        nodes: this.nodesOf(cell),
      };
    });
    return { change, isHead: childOf(properties, 'w:tblHeader') !== undefined, cells };
  }

  private childrenThroughControls(element: XmlElement, name: string): XmlElement[] {
    return element.children.flatMap((child) => {
      if (!isElement(child)) return [];
      if (child.name === name) return [child];
      if (child.name === 'w:sdt')
        return this.childrenThroughControls(childOf(child, 'w:sdtContent') ?? { ...child, children: [] }, name);
      return child.name === 'w:customXml' || child.name === 'w:ins' || child.name === 'w:del'
        ? this.childrenThroughControls(child, name)
        : [];
    });
  }
}

const skipped = new Set([
  'w:sectPr',
  'w:tcPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:pPr',
  'w:sdtPr',
  'w:altChunk',
  'w:background',
]);

function markNode(kind: CommentMark['kind'], element: XmlElement): DocxNode {
  return { kind: 'comment-mark', mark: { kind, id: element.attributes['w:id'] ?? '', at: 0 } };
}

function markOf(properties: XmlElement | undefined): DocxParagraph['mark'] {
  const run = childOf(properties, 'w:rPr');
  if (childrenOf(run, 'w:del').length > 0 || childrenOf(run, 'w:moveFrom').length > 0) return 'deleted';
  return childrenOf(run, 'w:ins').length > 0 || childrenOf(run, 'w:moveTo').length > 0 ? 'inserted' : 'none';
}

function levelOf(properties: XmlElement | undefined, ofStyle: number | null): number | null {
  // Level 9 on the paragraph itself takes a heading style's paragraph out of the outline.
  const own = childOf(properties, 'w:outlineLvl')?.attributes['w:val'];
  const level = own === undefined ? ofStyle : outlineLevelOf(properties);
  return level === null ? null : level + 1;
}

function numberingFor(own: NumberingRef | null, ofStyle: NumberingRef | null): NumberingRef | null {
  const numId = own?.numId ?? ofStyle?.numId;
  if (numId === undefined || numId === '0') return null;
  return { numId, level: own?.level ?? ofStyle?.level ?? 0 };
}
