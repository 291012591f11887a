import { answerOf } from './answer.ts';
import { coverageOf } from './coverage.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { gapGroups } from './gap-groups.ts';
import {
  acceptedIn,
  decisionOn,
  listsVerdicts,
  nameOf,
  piecesOf,
  type ReportSubject,
  whereIs,
} from './report-subject.ts';
import type { Fact, Passage, Verdict } from './report.ts';
import { turnedOffIn } from './turned-off.ts';
import { capitalised, figure, longDate, span, STATUS_MARKS } from './wording.ts';
import { SUMMARY_HEADS, summaryRows } from './write-text.ts';

/** A report as Markdown, for a pull request or a wiki. Nothing of the document's text is read as markup. */
export function writeMarkdown(subject: ReportSubject): string {
  const { report } = subject;
  const { answer, question, sentence } = answerOf(report, {
    accepted: acceptedIn(subject),
    judgedAnyway: subject.judgedAnyway === true,
  });
  const isListed = listsVerdicts(subject);
  const asked = isListed ? `${question} ` : '';
  const parts = [`# ${escapeMarkdown(nameOf(subject))}`, `**${asked}${answer}.** ${escapeMarkdown(sentence)}`];
  if (isListed) parts.push(coverageTable(subject), ...verdictParts(subject));
  parts.push(factsPart(subject), footer(subject));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Several reports as one page of Markdown: a table of all, what could not be judged, then each under its file's name. */
export function writeMarkdownBundle(
  subjects: readonly ReportSubject[],
  problems: readonly { readonly file: string; readonly message: string }[] = [],
): string {
  const unread = section(
    'Not judged',
    problems.map(({ file, message }) => `- **${escapeMarkdown(file)}**: ${escapeMarkdown(message)}`),
  );
  const head = [...(subjects.length === 0 ? [] : [summaryTable(subjects)]), ...unread].join('\n\n');
  return [`${head}\n`, ...subjects.map(writeMarkdown)].join('\n---\n\n');
}

function summaryTable(subjects: readonly ReportSubject[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rows = summaryRows(subjects).map((cells) => row(cells.map(escapeMarkdown)));
  return [row(SUMMARY_HEADS.map(capitalised)), '|---|---|--:|--:|--:|--:|', ...rows].join('\n');
}

function coverageTable({ report }: ReportSubject): string {
  const rows = coverageOf(report).groups.map(({ title, cells, covered }) => {
    const marks = cells.map(({ status }) => STATUS_MARKS[status]).join(' ');
    return `| ${title} | ${marks} | ${String(covered)} of ${String(cells.length)} |`;
  });
  return rows.length === 0 ? '' : ['| Elements | | Covered |', '|---|---|---|', ...rows].join('\n');
}

function verdictParts(subject: ReportSubject): string[] {
  const { elements, mistakes } = subject.report;
  const covered = elements.filter(({ status }) => status === 'covered');
  return [
    ...gapGroups(subject.report).flatMap(({ title, gaps }) =>
      section(
        title,
        gaps.map((verdict) => gapItem(verdict, subject)),
      ),
    ),
    ...section(
      'Known mistakes found',
      mistakes.map(({ title, reason, fix }) => `- **${escapeMarkdown(title)}.** ${escapeMarkdown(`${reason} ${fix}`)}`),
    ),
    ...(covered.length === 0 ? [] : ['## What the text states, with proof', proofTable(covered, subject)]),
    ...section(
      'Not judged, by decision of the organisation',
      turnedOffIn(subject.report).map(
        ({ title, reason }) => `- **${escapeMarkdown(title)}.** ${escapeMarkdown(reason)}`,
      ),
    ),
  ];
}

function section(head: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`## ${head}`, items.join('\n')];
}

function gapItem(verdict: Verdict, subject: ReportSubject): string {
  const passage = verdict.passages[0] ?? verdict.nearest;
  const lines = [
    `- ${STATUS_MARKS[verdict.status]} **${escapeMarkdown(verdict.title)}**, ${verdict.status}. ${escapeMarkdown(verdict.reason)}`,
  ];
  if (passage) lines.push(`  > ${quoted(passage)}${placeAfter(passage, subject)}`);
  const decision = decisionOn(verdict.id, subject);
  const notes = [
    ...(verdict.remedy === '' ? [] : [`To cover it: ${escapeMarkdown(verdict.remedy)}`]),
    ...(decision === '' ? [] : [`Decision: ${escapeMarkdown(decision)}`]),
  ];
  // After a quote, what follows without an empty line would be part of it.
  for (const note of notes) lines.push(...(passage ? [''] : []), `  ${note}`);
  return lines.join('\n');
}

function proofTable(covered: readonly Verdict[], subject: ReportSubject): string {
  const rows = covered.map(({ title, passages: [passage] }) => {
    const place = passage ? escapeMarkdown(whereIs(passage, subject)) : '';
    return `| ${escapeMarkdown(title)} | ${passage ? quoted(passage) : ''} | ${place} |`;
  });
  return ['| Element | Passage | Place |', '|---|---|---|', ...rows].join('\n');
}

function quoted(passage: Passage): string {
  return piecesOf(passage)
    .map(({ text, isMarked }) => {
      const escaped = escapeMarkdown(text);
      // Emphasis must not begin or end at a space.
      return isMarked ? emphasised(escaped) : escaped;
    })
    .join('');
}

function emphasised(text: string): string {
  const inner = text.trim();
  if (inner === '') return text;
  const start = text.indexOf(inner);
  return `${text.slice(0, start)}**${inner}**${text.slice(start + inner.length)}`;
}

function placeAfter(passage: Passage, subject: ReportSubject): string {
  const place = whereIs(passage, subject);
  return place === '' ? '' : ` (${escapeMarkdown(place)})`;
}

function factsPart({ report: { facts, words }, file }: ReportSubject): string {
  const day = (fact: Fact | undefined): string => (fact ? longDate(fact.value) : 'not stated');
  const overdue = facts.reviewOverdueDays ?? 0;
  const review = `${day(facts.reviewDate)}${overdue > 0 ? `, ${span(overdue)} overdue` : ''}`;
  const line = (label: string, value: string): string => `- ${label}: ${escapeMarkdown(value)}`;
  return [
    '## Document\n',
    ...(file === undefined ? [] : [line('File', file)]),
    line('Version', facts.version?.value ?? 'not stated'),
    line('Owner', facts.owner?.value ?? 'not stated'),
    line('Approver', facts.approver?.value ?? 'not stated'),
    line('Approved', day(facts.approvalDate)),
    line('In force from', day(facts.effectiveDate)),
    line('Next review', review),
    line('Words', figure(words)),
    ...(facts.placeholders.length > 0 ? [line('Placeholders left', String(facts.placeholders.length))] : []),
  ].join('\n');
}

function footer({ report, date }: ReportSubject): string {
  const judged = `Judged by Countersign ${report.version}${date === undefined ? '' : ` on ${longDate(date)}`}.`;
  return `${judged} A statement about this text; no certificate, and nothing about whether the policy is followed.`;
}
