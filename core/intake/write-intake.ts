import { csvFile } from '../report/csv-cell.ts';
import { longDate } from '../report/wording.ts';
import { foundTopics, tiers } from './answers.ts';
import type { Intake } from './intake.ts';
import { intakeLines } from './intake-lines.ts';

export type IntakeFormat = 'json' | 'markdown' | 'csv';

/** A file to save: its name, its text and its media type. */
export type TextFile = { readonly name: string; readonly text: string; readonly type: string };

/** An intake as a file of the wanted format. */
export function intakeFile(intake: Intake, format: IntakeFormat): TextFile {
  const name = `intake-${intake.reference.replace(/[^A-Za-z0-9-]+/g, '-')}`;
  if (format === 'json') return { name: `${name}.json`, text: intakeJson(intake), type: 'application/json' };
  if (format === 'csv') return { name: `${name}.csv`, text: intakeCsv([intake]), type: 'text/csv' };
  return { name: `${name}.md`, text: intakeMarkdown(intake), type: 'text/markdown' };
}

/** The documented JSON, two spaces deep. */
export function intakeJson(intake: Intake): string {
  return `${JSON.stringify(intake, null, 2)}\n`;
}

/** One row per intake, safe to open in a spreadsheet. */
export function intakeCsv(intakes: readonly Intake[]): string {
  const [first] = intakes;
  if (first === undefined) return csvFile([]);
  return csvFile([
    intakeLines(first).map(({ label }) => label),
    ...intakes.map((intake) => intakeLines(intake).map(({ value }) => value)),
  ]);
}

const listed = new Set(['reference', 'product', 'reasons', 'reviews', 'questions', 'found', 'tier', 'id']);

/** The intake as a person reads it. */
export function intakeMarkdown(intake: Intake): string {
  const { subject, triage } = intake;
  const answers = intakeLines(intake).filter(({ field, value }) => value !== '' && !listed.has(field));
  return [
    `# Intake ${inline(intake.reference)}: ${inline(subject.product)}`,
    answers.map(({ label, value }) => `- **${label}:** ${inline(value)}`).join('\n'),
    `## Triage: ${tiers[triage.tier]}`,
    bullets(triage.reasons.map(({ text }) => text)),
    triage.reviews.length === 0 ? '' : `Follows: ${triage.reviews.map(inline).join(', ')}.`,
    triage.questions.length === 0 ? '' : `## Questions to the vendor\n\n${bullets(triage.questions)}`,
    intake.found.length === 0 ? '' : `## From the vendor’s pages\n\n${intake.found.map(foundLine).join('\n\n')}`,
    `Id: ${intake.id}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function bullets(texts: readonly string[]): string {
  return texts.map((text) => `- ${inline(text)}`).join('\n');
}

function foundLine({ topic, text, address, seen }: Intake['found'][number]): string {
  return `> ${inline(text)}\n>\n> ${foundTopics[topic]}, ${inline(address)}, ${longDate(seen.slice(0, 10))}`;
}

/** Text as text: nothing in it becomes markup, a link or a line of its own. */
export function inline(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[\\`*_{}[\]()#+!|<>~&]/g, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      .replace(/^([-=])/, '\\$1')
      // A scheme becomes a link by itself in many readers; broken by an escaped colon it is only text.
      .replace(/\b(javascript|data|vbscript|file):/gi, '$1\\:')
  );
}
