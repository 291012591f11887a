import { escapeMarkdown } from '../report/escape-markdown.ts';
import { counted, sourceInWords } from '../report/wording.ts';
import type { Obstacle } from './before-sign-off.ts';
import {
  annotationWords,
  dayInWords,
  decisionSentence,
  obstacleLines,
  obstacleWords,
  signOffAnswer,
  statusWords,
} from './record-words.ts';
import type { RecordedAnnotation, RecordedElement, ReviewRecord } from './review-record.ts';

/** The record as Markdown (CommonMark with tables). What people wrote is escaped: it cannot become markup. */
export function recordMarkdown(record: ReviewRecord): string {
  const blocks = [
    `# Review record: ${escaped(record.title === '' ? 'Untitled policy' : record.title)}`,
    list(headLines(record).map((text) => ({ text }))),
    '## Before sign-off',
    `**${signOffAnswer(record.beforeSignOff)}**`,
    list([
      ...record.beforeSignOff.obstacles.map(obstacleItem),
      ...record.beforeSignOff.inOrder.map((claim) => ({ text: `In order: ${claim}` })),
    ]),
    '## Elements',
    table(['Element', 'Source', 'Status', 'What the text says', 'Decision'], record.elements.map(elementRow)),
    ...(record.turnedOff.length === 0
      ? []
      : [
          '## Not judged, by decision of the organisation',
          list(record.turnedOff.map(({ title, reason }) => ({ text: `**${escaped(title)}**: ${escaped(reason)}` }))),
        ]),
    '## Mistakes',
    record.mistakes.length === 0
      ? 'None.'
      : list(
          record.mistakes.map(({ title, reason, fix }) => ({
            text: `**${escaped(title)}**: ${escaped(reason)} ${escaped(fix)}`,
          })),
        ),
    '## Annotations',
    record.annotations.length === 0 ? 'None.' : record.annotations.map(annotationBlock).join('\n\n'),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function headLines(record: ReviewRecord): string[] {
  return [
    ...(record.documentVersion === undefined ? [] : [`Document version: ${escaped(record.documentVersion)}`]),
    `Judged on ${dayInWords(record.written)} by Countersign ${escaped(record.checker)}, ${counted(record.words, 'word')}`,
    `SHA-256 of the text: ${record.textSha256}`,
  ];
}

/** One entry of a list, with the entries under it. */
type Item = { readonly text: string; readonly under?: readonly string[] };

function obstacleItem(obstacle: Obstacle): Item {
  return { text: `${obstacleWords[obstacle.kind]}: ${obstacle.count}`, under: obstacleLines(obstacle).map(escaped) };
}

function elementRow(element: RecordedElement): string[] {
  const quote = element.passage === undefined ? '' : `“${element.passage.exact}” (${element.passage.place})`;
  const said = element.status === 'covered' && quote !== '' ? quote : `${element.reason} ${quote}`;
  return [
    `${escaped(element.title)}${element.mandatory ? ' (mandatory)' : ''}`,
    sourceInWords(element),
    statusWords[element.status],
    escaped(said),
    element.decision === undefined ? '' : decisionCell(element.decision),
  ];
}

function decisionCell(on: NonNullable<RecordedElement['decision']>): string {
  const { reason, name, date } = on.decision;
  return `${decisionSentence(on)}. ${reason === '' ? '' : `“${escaped(reason)}” `}${escaped(name)}, ${dayInWords(date)}`;
}

function annotationBlock(annotation: RecordedAnnotation): string {
  const place = annotation.place === undefined ? '' : ` (${escaped(annotation.place)})`;
  const quote =
    annotation.quote === undefined ? 'On the whole document' : `> ${escaped(annotation.quote.exact)}${place}`;
  return [
    `**${escaped(annotation.author)}**, ${dayInWords(annotation.created)}, ${annotationWords[annotation.status].toLowerCase()}`,
    quote,
    escaped(annotation.text),
  ].join('\n\n');
}

function list(items: readonly Item[]): string {
  return items.flatMap(({ text, under = [] }) => [`- ${text}`, ...under.map((line) => `  - ${line}`)]).join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** What someone wrote, on one line, as text: no mark in it means anything to Markdown or to HTML, and it calls nobody. */
function escaped(text: string): string {
  return escapeMarkdown(text.trim());
}
