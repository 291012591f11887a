import { answerOf } from './answer.ts';
import { coverageOf } from './coverage.ts';
import { gapGroups } from './gap-groups.ts';
import { acceptedIn, listsVerdicts, nameOf, piecesOf, type ReportSubject, whereIs } from './report-subject.ts';
import type { Fact, Passage, Status, Verdict } from './report.ts';
import { turnedOffIn } from './turned-off.ts';
import { capitalised, counted, longDate, span, STATUS_MARKS } from './wording.ts';

/** Colours for the terminal; without them text stays plain. */
export type Paint = {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly mark: (text: string) => string;
  readonly status: Readonly<Record<Status, (text: string) => string>>;
};

const same = (text: string): string => text;
const plain: Paint = { strong: same, quiet: same, mark: same, status: { covered: same, partial: same, missing: same } };

export type TextOptions = {
  /** Columns of the terminal; 60 to 110 are used, 100 where it is unknown. */
  readonly width?: number;
  readonly paint?: Paint;
};

const INDENT = 13;

/** A report for the terminal. No control character of the document reaches it. */
export function writeText(subject: ReportSubject, options: TextOptions = {}): string {
  const paint = options.paint ?? plain;
  const width = Math.min(110, Math.max(60, options.width ?? 100));
  const { report } = subject;
  const { answer, question, sentence } = answerOf(report, {
    accepted: acceptedIn(subject),
    judgedAnyway: subject.judgedAnyway === true,
  });
  const name = [subject.file, report.title].filter((part): part is string => part !== undefined && part !== '');
  const head = [...new Set(name), counted(report.words, 'word')].map(printable).join(' · ');
  const isListed = listsVerdicts(subject);
  const asked = isListed ? `${question} ` : '';
  const parts = [paint.quiet(head), `${asked}${paint.strong(answer)}\n${wrap(sentence, width, 0)}`];
  if (isListed) {
    parts.push(coverageLines(subject, paint));
    for (const { title, gaps } of gapGroups(report)) {
      parts.push([paint.strong(title), ...gaps.map((gap) => gapLines(gap, subject, width, paint))].join('\n'));
    }
    if (report.mistakes.length > 0) parts.push(mistakeLines(subject, width, paint));
    parts.push(proofLines(subject, width, paint));
    if (report.turnedOff.length > 0) parts.push(turnedOffLines(subject, width, paint));
  }
  parts.push(factLines(subject, width, paint));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function coverageLines({ report }: ReportSubject, paint: Paint): string {
  const { groups } = coverageOf(report);
  const widest = Math.max(...groups.map(({ title }) => title.length));
  const longest = Math.max(...groups.map(({ cells }) => cells.length));
  return groups
    .map(({ title, cells, covered }) => {
      const bar = cells.map(({ status }) => paint.status[status](STATUS_MARKS[status])).join(' ');
      const gap = ' '.repeat(2 * (longest - cells.length) + 3);
      return `${title.padEnd(widest)}   ${bar}${gap}${String(covered)} of ${String(cells.length)} covered`;
    })
    .join('\n');
}

function gapLines(gap: Verdict, subject: ReportSubject, width: number, paint: Paint): string {
  const status = paint.status[gap.status](`${STATUS_MARKS[gap.status]} ${capitalised(gap.status).padEnd(8)}`);
  const lines = [`  ${status} ${paint.strong(printable(gap.title))}${paint.quiet(originOf(gap))}`];
  lines.push(wrap(gap.reason, width, INDENT));
  const passage = gap.passages[0] ?? gap.nearest;
  if (passage) lines.push(quoteLines(passage, subject, width, paint));
  if (gap.remedy !== '') lines.push(wrap(`To cover it: ${gap.remedy}`, width, INDENT));
  return lines.join('\n');
}

/** The clause or the organisation's own rule; of the others the heading above says enough. */
function originOf({ source, clause }: Verdict): string {
  if (source === 'clause') return `  clause ${clause}`;
  return source === 'organisation' && clause !== 'own' ? `  ${printable(clause)}` : '';
}

const LONGEST_QUOTE = 320;

function quoteLines(passage: Passage, subject: ReportSubject, width: number, paint: Paint): string {
  const place = whereIs(passage, subject);
  const quote = markedLines(passage, width - INDENT - 2, paint).map(
    (line) => `${' '.repeat(INDENT)}${paint.quiet('│')} ${line}`,
  );
  if (place !== '') quote.push(`${' '.repeat(INDENT)}${paint.quiet(`│ ${printable(place)}`)}`);
  return quote.join('\n');
}

/** The passage in lines of at most `width` characters, the deciding words painted. */
function markedLines(passage: Passage, width: number, paint: Paint): string[] {
  const words = piecesOf(passage).flatMap(({ text, isMarked }) =>
    printable(text)
      .split(/(?<=\s)/)
      .map((word) => ({ word, isMarked })),
  );
  const lines: string[] = [];
  let line = '';
  let length = 0;
  let total = 0;
  for (const { word, isMarked } of words) {
    if (total + word.length > LONGEST_QUOTE) {
      line += '…';
      break;
    }
    if (length > 0 && length + word.trimEnd().length > width) {
      lines.push(line.trimEnd());
      line = '';
      length = 0;
    }
    line += isMarked ? word.replace(/\S+/, paint.mark) : word;
    length += word.length;
    total += word.length;
  }
  return [...lines, line.trimEnd()];
}

function mistakeLines({ report }: ReportSubject, width: number, paint: Paint): string {
  const items = report.mistakes.map(
    ({ title, reason, fix }) => `  ⚑ ${paint.strong(printable(title))}\n${wrap(`${reason} ${fix}`, width, 4)}`,
  );
  return [paint.strong('Known mistakes found'), ...items].join('\n');
}

function proofLines({ report }: ReportSubject, width: number, paint: Paint): string {
  const covered = report.elements.filter(({ status }) => status === 'covered');
  if (covered.length === 0) return '';
  const widest = Math.max(...covered.map(({ title }) => printable(title).length));
  const lines = covered.map(({ title, passages: [passage] }) => {
    const mark = paint.status.covered(STATUS_MARKS.covered);
    const quote = passage ? shortened(printable(passage.exact).trim(), Math.max(20, width - widest - 8)) : '';
    if (quote === '') return `  ${mark} ${printable(title)}`;
    return `  ${mark} ${printable(title).padEnd(widest)}  ${paint.quiet(`“${quote}”`)}`;
  });
  return [paint.strong('What the text states'), ...lines].join('\n');
}

function turnedOffLines({ report }: ReportSubject, width: number, paint: Paint): string {
  const items = turnedOffIn(report).map(
    ({ title, reason }) => `  ${paint.strong(printable(title))}\n${wrap(reason, width, 4)}`,
  );
  return [paint.strong('Not judged, by decision of the organisation'), ...items].join('\n');
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}

function factLines({ report: { facts } }: ReportSubject, width: number, paint: Paint): string {
  const overdue = facts.reviewOverdueDays ?? 0;
  const say = (label: string, fact: Fact | undefined, after = ''): string =>
    fact ? `${label} ${longDate(fact.value)}${after}` : `no ${label}`;
  const parts = [
    say('version', facts.version),
    say('owner', facts.owner),
    say('approver', facts.approver),
    say('approval date', facts.approvalDate),
    say('review date', facts.reviewDate, overdue > 0 ? ` (${span(overdue)} overdue)` : ''),
    ...(facts.placeholders.length > 0 ? [`${counted(facts.placeholders.length, 'placeholder')} left in`] : []),
  ];
  return `${paint.strong('Document')}\n${wrap(capitalised(parts.join(' · ')), width, 2)}`;
}

/** Wraps at spaces to `width` columns, each line behind `indent` spaces. */
export function wrap(text: string, width: number, indent: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text).trim().split(' ')) {
    if (line !== '' && indent + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((each) => `${' '.repeat(indent)}${each}`).join('\n');
}

/** Without what could steer a terminal or turn the reading direction; spaces of any kind collapse to one. */
export function printable(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]+/gu, (run) =>
    /[^\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/.test(run) ? ' ' : '',
  );
}

/** The heads of `summaryRows`. */
export const SUMMARY_HEADS = [
  'file',
  'would it stand?',
  'mandatory missing',
  'partial',
  'other missing',
  'partial',
] as const;

/** A table of several files: what each lacks, at a glance; `-` for what was not judged. */
export function summaryRows(subjects: readonly ReportSubject[]): string[][] {
  return subjects.map((subject) => {
    const { elements } = subject.report;
    const counts = (mandatory: boolean): string[] => {
      const judged = listsVerdicts(subject) ? elements.filter((each) => each.mandatory === mandatory) : [];
      return (['missing', 'partial'] as const).map((status) =>
        judged.length === 0 ? '-' : String(judged.filter((each) => each.status === status).length),
      );
    };
    const { answer } = answerOf(subject.report, { judgedAnyway: subject.judgedAnyway === true });
    return [printable(subject.file ?? nameOf(subject)), answer, ...counts(true), ...counts(false)];
  });
}
