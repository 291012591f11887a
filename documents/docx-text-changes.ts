import type { BlockAnchor } from './docx-blocks.ts';
import type { SourceChange } from './docx-list-level.ts';
import { runContent, sourcePrefix } from './docx-parts.ts';
import type { Piece } from './docx-pieces.ts';
import { BlockPositions, type Place } from './docx-positions.ts';
import { type DocxRuns, type RunLook, type Segment, linkOf, ownerOf } from './docx-runs.ts';
import type { TakenText } from './docx-taken.ts';
import type { Hunk } from './text-hunks.ts';
import { type LookStretch, looksWithin, partsByLook } from './text-look.ts';
import type { XmlElement } from './xml.ts';

/** `looks`: which letters of the whole new text are to be bold and italic; absent where they follow their surroundings. */
export type TextChange = {
  readonly hunks: readonly Hunk[];
  readonly looks: readonly LookStretch[] | undefined;
  /** In a heading bold type is the heading's own. */
  readonly isHeading: boolean;
};

/** What is done to one element of text: stretches that go, and what comes in where. */
type NodeEdit = {
  readonly piece: Piece;
  readonly cuts: { readonly from: number; readonly to: number }[];
  readonly additions: { readonly offset: number; readonly segments: readonly Segment[] }[];
};

/** Replaces those parts of a paragraph's text that differ, inside the runs that hold them. */
export function textChanges(
  anchor: BlockAnchor,
  { hunks, looks, isHeading }: TextChange,
  runs: DocxRuns,
  taken: TakenText,
): SourceChange[] {
  const positions = new BlockPositions(anchor);
  const edits = new Map<XmlElement, NodeEdit>();
  const beside: SourceChange[] = [];
  const editOf = (piece: Piece): NodeEdit => {
    const edit = edits.get(piece.node) ?? { piece, cuts: [], additions: [] };
    edits.set(piece.node, edit);
    return edit;
  };
  for (const hunk of hunks) {
    const gone = positions.between(hunk.start, hunk.oldEnd);
    for (const { piece, from, to } of gone) editOf(piece).cuts.push({ from, to });
    if (hunk.newText === '') continue;
    // New words take the look of what they replace, else of the letter before them.
    const place = gone[0] ? { ...gone[0], offset: gone[0].from, at: null } : placeOf(anchor, positions, hunk);
    if (!place) continue;
    const own = looks && looksWithin(looks, hunk.newStart, hunk.newStart + hunk.newText.length);
    const segments = segmentsOf(hunk.newText, own, place.piece);
    if (place.at !== null) beside.push({ start: place.at, end: place.at, text: runs.write(segments) });
    else editOf(place.piece).additions.push({ offset: place.offset, segments });
  }
  return [...beside, ...[...edits.values()].map((edit) => nodeChange(edit, runs))];

  function segmentsOf(text: string, own: readonly LookStretch[] | undefined, near: Piece): Segment[] {
    let at = 0;
    // A word or two may have been typed anew; more of them were moved.
    const parts = /\S\s+\S+\s+\S/.test(text) ? taken.partsOf(text) : [text];
    return parts.flatMap((part): readonly Segment[] => {
      if (typeof part !== 'string') {
        at += part.reduce((sum, segment) => sum + segment.text.length, 0);
        return part;
      }
      const mine = own && looksWithin(own, at, at + part.length);
      at += part.length;
      if (!mine) return [{ text: part, properties: runs.propertiesOf(near), link: linkOf(near) }];
      return partsByLook(part, mine).map(({ text: words, bold, italic }) =>
        lookingLike(near, words, { bold: isHeading ? near.bold : bold, italic }),
      );
    });
  }

  function lookingLike(near: Piece, text: string, look: RunLook): Segment {
    const isAlike = look.bold === near.bold && look.italic === near.italic;
    const properties = near.run?.children.find(
      (child): child is XmlElement => typeof child !== 'string' && child.name === 'w:rPr',
    );
    return {
      text,
      properties: isAlike ? runs.propertiesOf(near) : runs.properties(properties, [], look),
      link: linkOf(near),
    };
  }
}

/** A place inside a piece, or (`at`) between runs, with a piece to look like. */
type NewPlace = Place & { readonly at: number | null };

/**
 * Where new words go that replace none: behind the letter before them, but neither into a link nor into somebody's
 * tracked insertion that ends there.
 */
function placeOf({ text, pieces }: BlockAnchor, positions: BlockPositions, { start, newText }: Hunk): NewPlace | null {
  const inside = (place: Place | null): NewPlace | null => place && { ...place, at: null };
  const before = inside(start > 0 ? positions.endOf(start) : null);
  const after = inside(start < text.length ? positions.startOf(start) : null);
  const isInWord = /[\p{L}\p{N}]$/u.test(text.slice(0, start)) && /^[\p{L}\p{N}]/u.test(newText);
  if (before && (before.piece === after?.piece || isInWord)) return before;
  const owners = [before, after].map((place) => place && ownerOf(place.piece));
  if (before && (owners[0] === null || owners[0] === owners[1])) return before;
  if (after && owners[1] === null) return after;
  const owner = owners[0] ?? owners[1];
  const place = before ?? after;
  if (!place || !owner) return place;
  const free = pieces.find((piece) => piece.run && ownerOf(piece) === null) ?? place.piece;
  return { piece: free, offset: 0, at: before ? owner.end : owner.start };
}

function nodeChange({ piece, cuts, additions }: NodeEdit, runs: DocxRuns): SourceChange {
  const { node, run } = piece;
  const kept = (from: number, to: number): string => {
    let text = piece.text.slice(from, to);
    for (const cut of [...cuts].sort((a, b) => b.from - a.from)) {
      const [start, end] = [Math.max(from, cut.from), Math.min(to, cut.to)];
      if (start < end) text = text.slice(0, start - from) + text.slice(end - from);
    }
    return text;
  };
  let xml = '';
  let text = '';
  let at = 0;
  for (const { offset, segments } of [...additions].sort((a, b) => a.offset - b.offset)) {
    text += kept(at, offset);
    at = offset;
    const link = linkOf(piece);
    const isAlike = segments.every(
      (segment) => segment.properties === runs.propertiesOf(piece) && (segment.link === link || segment.link === null),
    );
    if (isAlike || !run) text += segments.map((segment) => segment.text).join('');
    else {
      // A link cannot stand in a link.
      const inside = link ? segments.map((segment) => ({ ...segment, link: null })) : segments;
      xml += `${textNode(node, text)}</${run.rawName}>${runs.write(inside)}${runs.open(run)}`;
      text = '';
    }
  }
  text += kept(at, piece.text.length);
  if (text === '' && run && run.children.at(-1) === node) {
    // Nothing of the run is left behind what came in, or at all.
    if (xml !== '') return { start: node.start, end: run.end, text: xml.slice(0, xml.length - runs.open(run).length) };
    const emptied = emptiedBy(node, run);
    if (emptied) return { start: emptied.start, end: emptied.end, text: '' };
  }
  return {
    start: node.start,
    end: node.end,
    text: xml + (text === '' && node.name !== 'w:t' ? '' : textNode(node, text)),
  };
}

/** The run or the link that holds nothing but this text. */
function emptiedBy(node: XmlElement, run: XmlElement): XmlElement | null {
  const isOnly = (child: XmlElement, within: XmlElement): boolean =>
    within.children.every((other) => other === child || (typeof other !== 'string' && other.name === 'w:rPr'));
  if (!isOnly(node, run)) return null;
  const link = run.parent?.name === 'w:hyperlink' ? run.parent : null;
  return link && isOnly(run, link) ? link : run;
}

function textNode(node: XmlElement, content: string): string {
  if (node.name === 'm:t')
    return `<${node.rawName} xml:space="preserve">${content.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</${node.rawName}>`;
  return runContent(content, sourcePrefix(node));
}
