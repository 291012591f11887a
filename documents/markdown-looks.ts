import { type Token, type Tokens, lexer } from 'marked';
import type { Block, BlockId } from '../core/policy/policy-text.ts';
import { dropInvisible } from './clean-text.ts';
import { decodeEntities } from './decode-entities.ts';
import { ownedPieces } from './markdown-pieces.ts';
import type { LookStretch, TextLooks } from './text-look.ts';

type Part = { readonly text: string; readonly bold: boolean; readonly italic: boolean };

/** Longer pieces are no prose, and the lexer takes its time with them. */
const LONGEST = 20_000;

/** What stands out in bold and italic type in Markdown, of which `blocks` were read. */
export function markdownLooks(source: string, blocks: readonly Block[]): TextLooks {
  const looks = new Map<BlockId, readonly LookStretch[]>();
  for (const { kind, raw, blocks: own } of ownedPieces(source.replace(/\r\n?/g, '\n'), blocks) ?? []) {
    if (kind === 'heading' || kind === 'code' || kind === 'front' || raw.length > LONGEST || !/[*_]/.test(raw))
      continue;
    const letters = partsOf(lexer(raw.trimStart(), { gfm: true }), false, false).flatMap(lettersOf);
    let from = 0;
    for (const block of own) {
      const found = stretchesIn(block.text, letters, from);
      if (!found) break;
      from = found.end;
      if (found.stretches.length > 0 && block.kind !== 'heading') looks.set(block.id, found.stretches);
    }
  }
  return looks;
}

function partsOf(tokens: readonly Token[], bold: boolean, italic: boolean): Part[] {
  return (tokens as readonly (Tokens.Generic & Token)[]).flatMap((token): Part[] => {
    if (token.type === 'html' || (token.type === 'del' && token.raw.startsWith('~~'))) return [];
    if (token.type === 'list')
      return (token as Tokens.List).items.flatMap((item) => partsOf(item.tokens, bold, italic));
    if (token.type === 'table') {
      const { header, rows } = token as Tokens.Table;
      return [header, ...rows].flat().flatMap((cell) => partsOf(cell.tokens, bold, italic));
    }
    const [isBold, isItalic] = [bold || token.type === 'strong', italic || token.type === 'em'];
    if (token.tokens && token.tokens.length > 0) return partsOf(token.tokens, isBold, isItalic);
    return [{ text: dropInvisible(decodeEntities(token.text ?? '')), bold: isBold, italic: isItalic }];
  });
}

/** The letters of a part one by one; blanks come and go where lines are joined. */
function lettersOf({ text, ...look }: Part): Part[] {
  return [...text.replace(/\s+/g, '')].map((letter) => ({ ...look, text: letter }));
}

/** The stretches of a text that stand out, and how far its letters reach; null where they are others. */
function stretchesIn(
  text: string,
  letters: readonly Part[],
  from: number,
): { readonly stretches: LookStretch[]; readonly end: number } | null {
  const stretches: LookStretch[] = [];
  let end = from;
  let at = 0;
  for (const letter of text) {
    const start = at;
    at += letter.length;
    if (/\s/.test(letter)) continue;
    while (end < letters.length && letters[end]?.text !== letter) end++;
    const look = letters[end++];
    if (!look) return null;
    const last = stretches.at(-1);
    const isBlankBetween = last !== undefined && text.slice(last.end, start).trim() === '';
    if (last && isBlankBetween && last.bold === look.bold && last.italic === look.italic)
      stretches[stretches.length - 1] = { ...last, end: at };
    else if (look.bold || look.italic) stretches.push({ start, end: at, bold: look.bold, italic: look.italic });
  }
  return { stretches, end };
}
