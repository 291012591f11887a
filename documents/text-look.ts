import type { BlockId } from '../core/policy/policy-text.ts';

/** A stretch of a block's text that stands out in bold or italic type. Offsets are UTF-16 units. */
export type LookStretch = {
  readonly start: number;
  readonly end: number;
  readonly bold: boolean;
  readonly italic: boolean;
};

/** The stretches of each block, in order and apart from each other; a block without any is left out. */
export type TextLooks = ReadonlyMap<BlockId, readonly LookStretch[]>;

/** The stretches of `text.slice(start, end)`, counted from its own beginning. */
export function looksWithin(looks: readonly LookStretch[], start: number, end: number): LookStretch[] {
  return looks.flatMap((look): LookStretch[] => {
    const from = Math.max(start, look.start);
    const to = Math.min(end, look.end);
    return from < to ? [{ ...look, start: from - start, end: to - start }] : [];
  });
}

/** Whether two texts look alike at a letter of each. */
export function alikeAt(a: readonly LookStretch[], b: readonly LookStretch[]): (atA: number, atB: number) => boolean {
  const lookAt = (looks: readonly LookStretch[], at: number): LookStretch | undefined =>
    looks.find(({ start, end }) => start <= at && at < end);
  return (atA, atB) => {
    const [ofA, ofB] = [lookAt(a, atA), lookAt(b, atB)];
    return (ofA?.bold ?? false) === (ofB?.bold ?? false) && (ofA?.italic ?? false) === (ofB?.italic ?? false);
  };
}

/** A text in parts of one look each. */
export function partsByLook(
  text: string,
  looks: readonly LookStretch[],
): { readonly text: string; readonly bold: boolean; readonly italic: boolean }[] {
  const parts: { text: string; bold: boolean; italic: boolean }[] = [];
  let at = 0;
  for (const { start, end, bold, italic } of looks) {
    if (start > at) parts.push({ text: text.slice(at, start), bold: false, italic: false });
    parts.push({ text: text.slice(start, end), bold, italic });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), bold: false, italic: false });
  return parts;
}
