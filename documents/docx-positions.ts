import { cleanText } from './clean-text.ts';
import type { BlockAnchor } from './docx-blocks.ts';
import type { Piece } from './docx-pieces.ts';

/** A place between two characters of a block's text, as the file holds it: in `piece`, after `offset` characters. */
export type Place = { readonly piece: Piece; readonly offset: number };

/** A tab after which another label with its value stands: "Owner: Jo", then "Version: 2". */
const labelTab = /\t(?=\p{Lu}[\p{L} /]{1,30}:)/gu;

/** A paragraph's text as a block has it: clean, and labels that tabs part each in a line of its own. */
export function blockText(raw: string): string {
  const isLabelled = /^\s*\p{Lu}[\p{L} /]{1,30}:/u.test(raw);
  return cleanText(isLabelled ? raw.replace(labelTab, '\n') : raw);
}

/**
 * Finds places of a block's text in the file's pieces. Cleaning only drops characters and joins blanks, so walking both
 * texts side by side finds each character again.
 */
export class BlockPositions {
  private readonly raw: string;
  /** For each character of the block's text its index in the raw text. */
  private readonly indices: number[] = [];
  private readonly held: readonly Piece[];

  constructor(anchor: BlockAnchor) {
    this.held = anchor.pieces;
    this.raw = anchor.pieces.map((piece) => piece.text).join('');
    const whole = blockText(this.raw);
    let at = 0;
    const all: number[] = [];
    for (const character of whole.split('')) {
      while (at < this.raw.length && !stands(character, this.raw[at] ?? '')) at++;
      all.push(at);
      at++;
    }
    // A mark that was typed before a list item is no part of the block's text.
    this.indices = all.slice(whole.length - anchor.text.length);
  }

  /** Where the character at `index` of the block's text begins; null for a block without text. */
  startOf(index: number): Place | null {
    const raw = this.indices[index];
    return raw === undefined ? this.endOf(index) : this.place(raw, false);
  }

  /** Where the character before `index` ends. */
  endOf(index: number): Place | null {
    const raw = this.indices[index - 1];
    if (raw !== undefined) return this.place(raw + 1, true);
    const first = this.indices[0];
    return first === undefined ? null : this.place(first, false);
  }

  /** The pieces with the part of each that lies between two indices of the block's text. */
  between(start: number, end: number): { piece: Piece; from: number; to: number }[] {
    const first = this.indices[start];
    const last = this.indices[end - 1];
    if (first === undefined || last === undefined || end <= start) return [];
    const found: { piece: Piece; from: number; to: number }[] = [];
    let offset = 0;
    for (const piece of this.held) {
      const from = Math.max(first, offset);
      const to = Math.min(last + 1, offset + piece.text.length);
      if (from < to) found.push({ piece, from: from - offset, to: to - offset });
      offset += piece.text.length;
    }
    return found;
  }

  /** The pieces with the part of the block's text that each holds, in order. */
  pieces(): { piece: Piece; start: number; end: number }[] {
    const found: { piece: Piece; start: number; end: number }[] = [];
    let offset = 0;
    let index = 0;
    for (const piece of this.held) {
      const start = index;
      offset += piece.text.length;
      while ((this.indices[index] ?? Infinity) < offset) index++;
      if (index > start) found.push({ piece, start, end: index });
    }
    return found;
  }

  private place(raw: number, preferEarlier: boolean): Place | null {
    let offset = 0;
    for (const piece of this.held) {
      const end = offset + piece.text.length;
      if (raw < end || (preferEarlier && raw === end)) return { piece, offset: raw - offset };
      offset = end;
    }
    const last = this.held.at(-1);
    return last ? { piece: last, offset: last.text.length } : null;
  }
}

function stands(clean: string, raw: string): boolean {
  if (clean === raw) return true;
  return (clean === ' ' && /[ \t\v\f]/.test(raw)) || (clean === '\n' && raw === '\t');
}
