import type { BlockDraft } from './block-list.ts';
import { boldLineIsHeading } from './reads-like-heading.ts';
import { lineMark } from './text-marks.ts';

/** Below the document's title and the names of its sections. */
const GUESSED_LEVEL = 4;

/** What a paragraph without a style of its own is: a heading by its bold type, a list item by a typed mark, else a paragraph. */
export function draftOfLine(text: string, bold: boolean): BlockDraft {
  const mark = lineMark(text);
  if (bold && mark?.kind !== 'bullet' && boldLineIsHeading(mark?.rest ?? text)) {
    return { kind: 'heading', text, level: GUESSED_LEVEL };
  }
  if (mark && !mark.rest.includes('\n') && /^[\p{L}\p{N}([“"‘']/u.test(mark.rest))
    return { kind: 'list-item', text: mark.rest, level: 0, marker: mark.marker };
  return { kind: 'paragraph', text };
}

/** In a table a number is a value ("1.0"), not a mark; only bullets are. */
export function draftOfCellLine(text: string): BlockDraft {
  const mark = lineMark(text);
  return { kind: 'paragraph', text: mark?.kind === 'bullet' ? mark.rest : text };
}
