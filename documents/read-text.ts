import type { PolicyText } from '../core/policy/policy-text.ts';
import { BlockList, tooManyBlocks } from './block-list.ts';
import { cleanText, dropInvisible, splitLigatures } from './clean-text.ts';
import { CutWords } from './cut-words.ts';
import { dropPageMarks } from './page-marks.ts';
import { limits } from './limits.ts';
import { type LineMark, endsLikeSentence, isAllCaps, isTitleCase, lineMark, wordCount } from './text-marks.ts';
import { HEADING_WORDS, couldBeHeading, headingCase, isListIntro, sectionName } from './reads-like-heading.ts';
import { alignedTable } from './text-columns.ts';
import { type DrawnTable, drawnTable } from './text-tables.ts';
import { withoutMail } from './without-mail.ts';
import { isWrap, joinLines, wrapWidth } from './unwrap-lines.ts';

/** A paragraph, list item or heading before it is known which; or a drawn table. */
type Unit =
  | { readonly table: DrawnTable }
  | {
      readonly table?: undefined;
      readonly text: string;
      readonly indent: number;
      readonly mark: LineMark | null;
      /** A blank line stands before it. */
      readonly apart: boolean;
      /** Underlined with `===` (1) or `---` (2). */
      readonly underlined: 0 | 1 | 2;
    };
type TextUnit = Exclude<Unit, { readonly table: DrawnTable }>;

/** Reads text as plain: hard-wrapped lines joined, headings guessed with care, lists by their marks. */
export function readPlainText(source: string): PolicyText {
  const given = dropInvisible(splitLigatures(source)).replace(/\r\n?/g, '\n').split('\n');
  if (given.length > limits.blocks * 4) throw tooManyBlocks();
  const lines = dropPageMarks(withoutMail(given)).flatMap(labelsOf);
  const units = toUnits(lines, new CutWords(source));
  const list = new BlockList();
  const headings = units.map((unit, index) => isHeading(units, unit, index));
  const levels = headingLevels(units, headings);
  const indents: number[] = [];
  units.forEach((unit, index) => {
    if (unit.table) {
      list.table(unit.table.cells);
    } else if (headings[index]) {
      indents.length = 0;
      list.heading(cleanText(unit.text), levels[index] ?? 2);
    } else if (unit.mark) {
      list.listItem(cleanText(unit.mark.rest), listLevel(indents, unit), unit.mark.marker);
    } else {
      if (unit.apart) indents.length = 0;
      list.paragraph(cleanText(unit.text));
    }
  });
  return list.toPolicyText();
}

/** A line of a table drawn with characters. */
function isDrawn(line: string): boolean {
  return line.startsWith('|') || line.startsWith('+') || /--- {1,40}---/.test(line) || /^-{20,}$/.test(line);
}

function toUnits(lines: readonly string[], words: CutWords): Unit[] {
  // Drawn tables are as wide as they need and say nothing of the width of the text.
  const width = wrapWidth(lines.filter((line) => !isDrawn(line.trim())));
  const units: Unit[] = [];
  let open: { text: string; last: string; indent: number; mark: LineMark | null; apart: boolean } | null = null;
  let apart = true;
  const close = (underlined: 0 | 1 | 2 = 0) => {
    if (open)
      units.push({
        text: open.text,
        indent: open.indent,
        mark: open.mark ? lineMark(open.text) : null,
        apart: open.apart,
        underlined,
      });
    open = null;
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const table = drawnTable(lines, index) ?? alignedTable(lines, index);
    const underline = open === null ? 0 : underlineOf(line, (open as { text: string }).text);
    if (underline > 0) close(underline);
    else if (table) {
      close();
      units.push(...unitsOfTable(table));
      index += table.lines - 1;
    } else if (line.trim() === '' || /^\s*([-_=*~])\1{3,}\s*$/.test(line)) {
      close();
      apart = true;
      continue;
    } else {
      const mark = lineMark(line);
      const current: typeof open = open as typeof open;
      if (current && !mark && !startsApart(line, current.last) && isWrap(current.last, line, width)) {
        current.text = joinLines(current.text, line, words);
        current.last = line;
      } else if (current?.mark && !mark && hangsUnder(line, current)) {
        current.text += `\n${line.trim()}`;
        current.last = line;
      } else {
        close();
        open = { text: line.trim(), last: line, indent: indentOf(line), mark, apart };
      }
    }
    apart = false;
  }
  close();
  return units;
}

/** Labels with their values that stand side by side, each in a line of its own. */
function labelsOf(line: string): string[] {
  const found: string[] = [];
  for (const part of line.trim().split(/[ \t]{3,}/)) {
    if (/^\p{Lu}[\p{L} /]{1,30}:/u.test(part)) found.push(part);
    else if (found.length === 0) return [line];
    else found.push(`${found.pop() ?? ''} ${part}`);
  }
  return found.length > 1 ? found : [line];
}

/** A line that stands exactly under the words of a list item belongs to it. */
function hangsUnder(
  line: string,
  { indent, mark, text }: { indent: number; mark: LineMark | null; text: string },
): boolean {
  if (mark === null) return false;
  const column = indent + (text.split('\n', 1)[0] ?? '').indexOf(mark.rest.split('\n', 1)[0] ?? '');
  return column > indent && indentOf(line) === column;
}

/** A table of one column is a frame round ordinary text: its paragraphs are read like any others. */
function unitsOfTable(table: DrawnTable): Unit[] {
  if (table.cells.some((cell) => cell.column > 0)) return [{ table }];
  const lines = table.cells.flatMap((cell) => cell.text.split('\n'));
  return lines.map((text) => ({ text, indent: 0, mark: lineMark(text), apart: true, underlined: 0 }));
}

function indentOf(line: string): number {
  return (/^[ \t]*/.exec(line)?.[0] ?? '').replace(/\t/g, '    ').length;
}

function underlineOf(line: string, text: string): 0 | 1 | 2 {
  const match = /^\s*([=-])\1{2,}\s*$/.exec(line);
  if (!match || wordCount(text) > 14 || Math.abs(line.trim().length - text.length) > Math.max(6, text.length * 0.3))
    return 0;
  return match[1] === '=' ? 1 : 2;
}

/** A line in capitals next to one that is not, or the other way round, never continues it. */
function startsApart(line: string, last: string): boolean {
  return (
    isAllCaps(line) !== isAllCaps(last) &&
    wordCount(line) > 1 &&
    wordCount(last) > 1 &&
    (isAllCaps(line) || wordCount(last) <= 12)
  );
}

function isHeading(units: readonly Unit[], unit: Unit, index: number): boolean {
  if (unit.table) return false;
  if (unit.underlined > 0) return true;
  const text = unit.mark && unit.mark.kind !== 'bullet' ? unit.mark.rest : unit.text;
  if (index === 0 && unit.mark === null && units.length > 1 && isTitle(text)) return true;
  if (unit.mark?.kind === 'bullet' || !couldBeHeading(text)) return false;
  const next = units[index + 1];
  if (isAllCaps(text))
    return !isSpecial(text) && (unit.mark === null || next === undefined || isBody(next) || differs(next, unit));
  if (unit.mark) return isNumberedHeading(units, unit, text, index);
  if (next === undefined) return false;
  if (text.endsWith(':')) return isTitleCase(text) && wordCount(text) <= 6 && (unit.apart || !isListIntro(text));
  if (sectionName.test(text) && (isBody(next) || isMarked(next))) return true;
  return (
    runOfShortLines(units, index) <= 2 &&
    (isBody(next) || isMarked(next) || leadsToBody(units, index)) &&
    headingCase(text, unit.apart)
  );
}

/** Whether a text's first line is its title: "Tarnmoor Council: Rules for AI" is one, "Subject: Rules for AI" is not. */
function isTitle(text: string): boolean {
  const isLabelled =
    /^(?:title|policy|document|subject|version|owner|author|date|status|from|to|table|figure|note)\b[^:]{0,20}:/i.test(
      text,
    );
  return !isLabelled && wordCount(text) > 1 && isTitleCase(text) && couldBeHeading(text.replace(/:\s/, ' '));
}

/** Labels of signature and contact lines are set in capitals and head nothing. */
function isSpecial(text: string): boolean {
  return /_{3,}|\.{4,}/.test(text);
}

function isNumberedHeading(units: readonly Unit[], unit: TextUnit, text: string, index: number): boolean {
  if (text.endsWith(':') && isListIntro(text)) return false;
  const next = units[index + 1];
  if (next === undefined || wordCount(text) > 10) return false;
  if (!isTitleCase(text) && !(unit.mark?.kind === 'decimal' || unit.apart)) return false;
  // Short numbered lines one after the other are a list; a heading has something under it.
  if (isBody(next)) return true;
  if (next.table) return true;
  return next.mark !== null && differs(next, unit) && (deeper(next, unit) || next.mark.kind === 'bullet');
}

function differs(next: Unit, unit: TextUnit): boolean {
  return !next.table && (next.mark?.kind !== unit.mark?.kind || next.mark?.depth !== unit.mark?.depth);
}

function deeper(next: TextUnit, unit: TextUnit): boolean {
  const order = { roman: 0, letter: 1, number: 1, decimal: 2, bullet: 4 } as const;
  if (!next.mark || !unit.mark) return false;
  return next.mark.depth > unit.mark.depth || order[next.mark.kind] >= order[unit.mark.kind];
}

function isBody(unit: Unit): boolean {
  return (
    !unit.table &&
    unit.mark === null &&
    (wordCount(unit.text) > HEADING_WORDS ||
      endsLikeSentence(unit.text) ||
      /:\s+\S/.test(unit.text) ||
      unit.text.endsWith(':'))
  );
}

function isMarked(unit: Unit): boolean {
  return unit.table !== undefined || unit.mark !== null;
}

/** A heading over a heading over body: only where the second is itself plain about being one. */
function leadsToBody(units: readonly Unit[], index: number): boolean {
  const next = units[index + 1];
  const after = units[index + 2];
  if (!next || next.table || !after) return false;
  return couldBeHeading(next.text) && (isBody(after) || isMarked(after));
}

/** How many unmarked lines in a row around this one are short and end like no sentence: a list that lost its marks. */
function runOfShortLines(units: readonly Unit[], index: number): number {
  const short = (at: number) => {
    const unit = units[at];
    return (
      unit !== undefined && !unit.table && unit.mark === null && !isAllCaps(unit.text) && couldBeHeading(unit.text)
    );
  };
  let from = index;
  let to = index;
  while (short(from - 1) && index - from < 4) from--;
  while (short(to + 1) && to - index < 4) to++;
  return to - from + 1;
}

function headingLevels(units: readonly Unit[], headings: readonly boolean[]): number[] {
  const first = headings.indexOf(true);
  const present = new Set(units.flatMap((unit, index) => (headings[index] && index !== first ? [styleOf(unit)] : [])));
  const ranks = ['underlined-1', 'underlined-2', 'roman', 'caps', 'letter', 'number', 'title'].filter((style) =>
    present.has(style),
  );
  return units.map((unit, index) => {
    if (!headings[index] || unit.table) return 0;
    if (index === first && index <= 1 && unit.mark === null) return 1;
    if (unit.mark?.kind === 'decimal') return Math.max(2, ranks.indexOf('number') + 2) + unit.mark.depth - 1;
    return 2 + Math.min(3, Math.max(0, ranks.indexOf(styleOf(unit))));
  });
}

function styleOf(unit: Unit): string {
  if (unit.table) return 'table';
  if (unit.underlined > 0) return `underlined-${unit.underlined}`;
  if (unit.mark) return unit.mark.kind;
  return isAllCaps(unit.text) ? 'caps' : 'title';
}

/** The rank of an item's indent (then of its kind of mark) among those of the list that is open. */
function listLevel(indents: number[], unit: TextUnit): number {
  const kindRank = { bullet: 3, roman: 2, letter: 1, number: 0, decimal: 0 } as const;
  const indent = unit.indent * 10 + (unit.mark ? kindRank[unit.mark.kind] : 0);
  while (indents.length > 0 && (indents.at(-1) ?? 0) > indent) indents.pop();
  if (indents.at(-1) !== indent) indents.push(indent);
  return Math.min(8, indents.length - 1);
}
