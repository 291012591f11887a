import { type Styles, struckOf, toggleOf } from './docx-styles.ts';
import { type XmlElement, childOf, descendantsOf, isElement, textOf } from './xml.ts';

/** Whether a piece of text stands in both versions of the document or in one only. */
export type Change = 'none' | 'inserted' | 'deleted';

/** A piece of a paragraph's text with the elements that hold it. */
export type Piece = {
  readonly text: string;
  /** The element that is the text: `w:t`, `w:tab`, `w:br` and so on. */
  readonly node: XmlElement;
  /** The run around it, or null for text outside runs (formulas). */
  readonly run: XmlElement | null;
  readonly change: Change;
  /** Vanishing or struck text: in the file, but not in force. */
  readonly hidden: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
  /** White type with no shading behind it that the paragraph itself states. */
  readonly white: boolean;
};

/** Where a comment begins, ends or is anchored, as the number of pieces before it. */
export type CommentMark = { readonly kind: 'start' | 'end' | 'reference'; readonly id: string; readonly at: number };

export type ParagraphPieces = {
  readonly pieces: readonly Piece[];
  readonly comments: readonly CommentMark[];
  /** Text boxes that are anchored in the paragraph, as their content elements. */
  readonly boxes: readonly XmlElement[];
  /** Revisions inside the paragraph. */
  readonly changes: number;
};

/** Nested fields whose code is being read (true) or whose result is (false). It reaches over paragraphs. */
export type FieldStack = boolean[];

type Frame = {
  readonly element: XmlElement;
  next: number;
  readonly run: XmlElement | null;
  readonly change: Change;
  readonly look: Look;
};
type Look = Pick<Piece, 'hidden' | 'bold' | 'italic' | 'white'>;

/** Reads the text of one paragraph, with deleted and hidden pieces marked as such. Walks without recursion. */
export function readPieces(paragraph: XmlElement, styles: Styles, fields: FieldStack): ParagraphPieces {
  const pieces: Piece[] = [];
  const comments: CommentMark[] = [];
  const boxes: XmlElement[] = [];
  let changes = 0;
  const base = lookOfParagraph(paragraph, styles);
  const stack: Frame[] = [{ element: paragraph, next: 0, run: null, change: 'none', look: base }];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child = frame.element.children[frame.next++];
    if (child === undefined) {
      stack.pop();
      continue;
    }
    if (!isElement(child)) continue;
    const enter = (element: XmlElement, over: Partial<Frame> = {}) =>
      stack.push({ element, next: 0, run: frame.run, change: frame.change, look: frame.look, ...over });
    const piece = (text: string) => {
      if (fields.includes(true) || text === '') return;
      pieces.push({ text, node: child, run: frame.run, change: frame.change, ...frame.look });
    };
    switch (child.name) {
      case 'w:r':
        enter(child, { run: child, look: lookOfRun(child, base, styles) });
        break;
      case 'w:t':
      case 'm:t':
        piece(textOf(child));
        break;
      case 'w:delText':
        if (frame.change === 'deleted') piece(textOf(child));
        break;
      case 'w:tab':
      case 'w:ptab':
        piece('\t');
        break;
      case 'w:br':
        piece(child.attributes['w:type'] === 'page' || child.attributes['w:type'] === 'column' ? '' : '\n');
        break;
      case 'w:cr':
        piece('\n');
        break;
      case 'w:noBreakHyphen':
        piece('\u2011');
        break;
      case 'w:sym':
        piece(symbolOf(child));
        break;
      case 'w:fldChar':
        stepField(child, fields);
        break;
      case 'w:ins':
      case 'w:moveTo':
        changes++;
        enter(child, { change: frame.change === 'deleted' ? 'deleted' : 'inserted' });
        break;
      case 'w:del':
      case 'w:moveFrom':
        if (child.name === 'w:del') changes++;
        // Deleting what was inserted leaves nothing in either version.
        if (frame.change !== 'inserted') enter(child, { change: 'deleted' });
        break;
      case 'w:commentRangeStart':
      case 'w:commentRangeEnd':
      case 'w:commentReference':
        comments.push({ kind: markKind(child.name), id: child.attributes['w:id'] ?? '', at: pieces.length });
        break;
      case 'mc:AlternateContent':
        enter(chosenAlternative(child));
        break;
      case 'w:txbxContent':
        boxes.push(child);
        break;
      case 'w:sdt': {
        const content = childOf(child, 'w:sdtContent');
        if (content && !isUnfilled(child)) enter(content);
        break;
      }
      case 'w:ruby': {
        const text = childOf(child, 'w:rubyBase');
        if (text) enter(text);
        break;
      }
      case 'w:pPr':
      case 'w:rPr':
      case 'w:instrText':
      case 'w:delInstrText':
      case 'w:object':
        break;
      default:
        enter(child);
    }
  }
  return { pieces, comments, boxes, changes };
}

/**
 * A field of a form that shows nothing but what to do with it ("Click or tap here to enter text"). What a template asks
 * for in brackets is kept: it is found as a placeholder.
 */
export function isUnfilled(control: XmlElement): boolean {
  if (!childOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr')) return false;
  return !descendantsOf(control, 'w:t').some((text) => textOf(text).includes('['));
}

function markKind(name: string): CommentMark['kind'] {
  if (name === 'w:commentRangeStart') return 'start';
  return name === 'w:commentRangeEnd' ? 'end' : 'reference';
}

/** Of the ways in which a file offers one thing, the first: the others repeat it for older programs. */
function chosenAlternative(element: XmlElement): XmlElement {
  return childOf(element, 'mc:Choice') ?? childOf(element, 'mc:Fallback') ?? { ...element, children: [] };
}

function stepField(element: XmlElement, fields: FieldStack): void {
  const type = element.attributes['w:fldCharType'];
  if (type === 'begin') fields.push(true);
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = false;
  else if (type === 'end') fields.pop();
}

function lookOfParagraph(paragraph: XmlElement, styles: Styles): Look {
  const id = childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] ?? styles.defaultParagraph;
  const style = styles.find(id);
  return {
    hidden: (style?.hidden ?? false) || (style?.struck ?? false),
    bold: style?.bold ?? false,
    italic: style?.italic ?? false,
    white: false,
  };
}

function lookOfRun(run: XmlElement, base: Look, styles: Styles): Look {
  const properties = childOf(run, 'w:rPr');
  if (!properties) return base;
  const style = styles.find(childOf(properties, 'w:rStyle')?.attributes['w:val']);
  const hidden = toggleOf(properties, 'w:vanish') ?? (style?.hidden || null);
  const struck = struckOf(properties) ?? (style?.struck || null);
  return {
    hidden: hidden === null && struck === null ? base.hidden : hidden === true || struck === true,
    bold: toggleOf(properties, 'w:b') ?? (style?.bold || base.bold),
    italic: toggleOf(properties, 'w:i') ?? (style?.italic || base.italic),
    white: isWhite(run, properties),
  };
}

/** In tables and shaded paragraphs white type is ordinary design; elsewhere it hides from a reader. */
function isWhite(run: XmlElement, properties: XmlElement): boolean {
  if (childOf(properties, 'w:color')?.attributes['w:val']?.toUpperCase() !== 'FFFFFF') return false;
  if (childOf(properties, 'w:shd') || childOf(properties, 'w:highlight')) return false;
  for (let outer = run.parent; outer; outer = outer.parent) {
    if (outer.name === 'w:tbl' || outer.name === 'w:txbxContent') return false;
    if (
      outer.name === 'w:p' &&
      (childOf(childOf(outer, 'w:pPr'), 'w:shd') || childOf(childOf(outer, 'w:pPr'), 'w:pStyle'))
    )
      return false;
  }
  return true;
}

/** Symbol fonts map letters to pictures; the ones that carry meaning in a policy, others are ornaments. */
const symbols: Readonly<Record<string, string>> = {
  F0FC: '✓',
  F0FE: '☑',
  F0A8: '☐',
  F06F: '☐',
  F0B7: '•',
  F0A7: '▪',
  F0E0: '→',
  F0FB: '✗',
  F0FD: '☒',
};

function symbolOf(element: XmlElement): string {
  const code = (element.attributes['w:char'] ?? '').toUpperCase();
  const symbol = symbols[code];
  if (symbol !== undefined) return symbol;
  const point = Number.parseInt(code, 16);
  return point > 0x20 && point < 0xe000 ? String.fromCodePoint(point) : '';
}
