import { runContent } from './docx-parts.ts';
import type { Piece } from './docx-pieces.ts';
import type { BlockPositions } from './docx-positions.ts';
import { type XmlElement, childOf, isElement, splice } from './xml.ts';

export type RunLook = { readonly bold: boolean; readonly italic: boolean };

/** Text to be written: under which run properties (as XML), and inside which link of the file. */
export type Segment = { readonly text: string; readonly properties: string; readonly link: XmlElement | null };

/** What belongs to one place of the file and must not be written a second time. */
const ownMarks = ['w:rPrChange', 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'];
const looks = ['w:b', 'w:bCs', 'w:i', 'w:iCs'];
/** The properties that the schema puts before bold. */
const before = ['w:rStyle', 'w:rFonts'];

/** Writes runs that look like those of the file. */
export class DocxRuns {
  private readonly source: string;
  private readonly prefix: string;

  constructor(source: string, prefix: string) {
    this.source = source;
    this.prefix = prefix;
  }

  /** A stretch of a block's text as the file writes it: in its own look and links. */
  copied(positions: BlockPositions, start: number, end: number): Segment[] {
    return positions.between(start, end).map(({ piece, from, to }) => ({
      text: piece.text.slice(from, to),
      properties: this.propertiesOf(piece),
      link: linkOf(piece),
    }));
  }

  propertiesOf({ run }: Piece): string {
    return this.properties(run ? childOf(run, 'w:rPr') : undefined);
  }

  /** Run properties as XML, without some of them, and with bold and italic type set where a look is given. */
  properties(element: XmlElement | undefined, without: readonly string[] = [], look?: RunLook): string {
    const { prefix } = this;
    const set = look ? `${look.bold ? `<${prefix}b/>` : ''}${look.italic ? `<${prefix}i/>` : ''}` : '';
    if (!element) return set === '' ? '' : `<${prefix}rPr>${set}</${prefix}rPr>`;
    const children = element.children.filter((child): child is XmlElement => isElement(child));
    const dropped = [...ownMarks, ...without, ...(look ? looks : [])];
    const cuts = children
      .filter(({ name }) => dropped.includes(name))
      .map(({ start, end }) => ({ start, end, text: '' }));
    const kept = children.length - cuts.length;
    if (kept === 0) return set === '' ? '' : `<${prefix}rPr>${set}</${prefix}rPr>`;
    const at = children.filter(({ name }) => before.includes(name)).at(-1)?.end ?? element.openEnd;
    const changes = [...cuts, { start: at, end: at, text: set }].map((change) => ({
      ...change,
      start: change.start - element.start,
      end: change.end - element.start,
    }));
    return splice(this.source.slice(element.start, element.end), changes);
  }

  /** Segments as runs, those of one link inside it. */
  write(segments: readonly Segment[]): string {
    const { prefix, source } = this;
    let xml = '';
    let open: XmlElement | null = null;
    for (const { text, properties, link } of joined(segments)) {
      if (link !== open && open) xml += `</${open.rawName}>`;
      if (link !== open && link) xml += source.slice(link.start, link.openEnd);
      open = link;
      xml += `<${prefix}r>${properties}${runContent(text, prefix)}</${prefix}r>`;
    }
    return open ? `${xml}</${open.rawName}>` : xml;
  }

  /** The start of a run with the same properties. */
  open(run: XmlElement): string {
    return openRun(this.source, run);
  }
}

/** The start of a run with the same properties. */
export function openRun(source: string, run: XmlElement): string {
  const properties = childOf(run, 'w:rPr');
  return `<${run.rawName}>${properties ? source.slice(properties.start, properties.end) : ''}`;
}

/** The link that a piece stands in. */
export function linkOf({ node }: Piece): XmlElement | null {
  return aroundPiece(node, (name) => name === 'w:hyperlink');
}

/** The outermost element around a piece, inside its paragraph, whose words are no one else's: a link, a tracked insertion. */
export function ownerOf({ node }: Piece): XmlElement | null {
  return aroundPiece(node, (name) => ['w:hyperlink', 'w:ins', 'w:moveTo', 'w:fldSimple'].includes(name));
}

function aroundPiece(node: XmlElement, fits: (name: string) => boolean): XmlElement | null {
  let found: XmlElement | null = null;
  for (let outer = node.parent; outer && outer.name !== 'w:p'; outer = outer.parent)
    if (fits(outer.name)) found = outer;
  return found;
}

function joined(segments: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    const last = result.at(-1);
    if (last && last.properties === segment.properties && last.link === segment.link)
      result[result.length - 1] = { ...last, text: last.text + segment.text };
    else result.push(segment);
  }
  return result;
}
