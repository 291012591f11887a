import type { BlockAnchor } from './docx-blocks.ts';
import { BlockPositions } from './docx-positions.ts';
import type { DocxRuns, Segment } from './docx-runs.ts';
import { diffWords } from './diff-words.ts';

type Stretch = { readonly anchor: BlockAnchor; readonly start: number; readonly end: number };

/** Text that edits take out of the file. Where it is put in again elsewhere, it comes in its own runs. */
export class TakenText {
  private readonly byWords = new Map<string, Stretch[]>();
  private readonly runs: DocxRuns;

  constructor(runs: DocxRuns) {
    this.runs = runs;
  }

  add(anchor: BlockAnchor, start: number, end: number): void {
    const stretch = { anchor, start, end };
    for (const words of groupsOf(anchor.text.slice(start, end)))
      this.byWords.set(words, [...(this.byWords.get(words) ?? []), stretch]);
  }

  /** The text in parts: segments as the file had them, and what is new. */
  partsOf(text: string): (readonly Segment[] | string)[] {
    const from = this.sourceOf(text);
    if (!from) return [text];
    const positions = new BlockPositions(from.anchor);
    const parts: (readonly Segment[] | string)[] = [];
    let at = from.start;
    for (const { kind, text: part } of diffWords(from.anchor.text.slice(from.start, from.end), text)) {
      if (kind === 'added') parts.push(part);
      else if (kind === 'same') parts.push(this.runs.copied(positions, at, at + part.length));
      if (kind !== 'added') at += part.length;
    }
    return parts;
  }

  /** Of what was taken out, that which shares most with the text. */
  private sourceOf(text: string): Stretch | undefined {
    const shared = new Map<Stretch, number>();
    for (const words of groupsOf(text))
      for (const stretch of this.byWords.get(words) ?? []) shared.set(stretch, (shared.get(stretch) ?? 0) + 1);
    return [...shared].sort((a, b) => b[1] - a[1])[0]?.[0];
  }
}

/** Three words in a row tell where a text comes from; of a shorter one, all of it. */
function groupsOf(text: string): Set<string> {
  const words = text.match(/\S+/g) ?? [];
  if (words.length === 0) return new Set();
  if (words.length < 3) return new Set([words.join(' ')]);
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}
