import * as z from 'zod/mini';
import { longDate } from '../report/wording.ts';
import { keysOf } from './answers.ts';
import { subjectSchema } from './intake.ts';
import type { IntakeLine } from './intake-lines.ts';
import { day, moment, recordId, words } from './intake-parts.ts';
import { entryStates, type EntryState } from './register.ts';
import type { RecordOf } from './register-record.ts';
import { nameKey } from './product-key.ts';
import { inline, type IntakeFormat, type TextFile } from './write-intake.ts';

export const exceptionRequestSchema = z.strictObject({
  format: z.literal('countersign-exception'),
  formatVersion: z.literal(1),
  /** Made once, when it was asked for. A receiver that has seen it before answers as it did then. */
  id: recordId,
  asked: moment,
  by: z.strictObject({ name: words(120) }),
  organisation: z.exactOptional(words(120)),
  subject: subjectSchema,
  /** The record that it wants to be excepted from: its number, and what it says. */
  reference: words(40),
  state: z.enum(keysOf(entryStates)),
  asks: words(500),
  rationale: words(2_000),
  controls: z.exactOptional(words(1_000)),
  until: z.exactOptional(day),
});

/** A request to be excepted from a decision, as it leaves the device. */
export type ExceptionRequest = z.infer<typeof exceptionRequestSchema>;

type Of = Pick<ExceptionRequest, 'subject' | 'reference'> & {
  readonly state: EntryState;
  readonly organisation?: string | undefined;
};

/** The request that a record of the register became. */
export function exceptionRequest(asked: RecordOf<'exception-asked'>, of: Of): ExceptionRequest {
  const { exception: id, at, name, asks, rationale, controls, until } = asked;
  const { organisation, subject, reference, state } = of;
  return {
    format: 'countersign-exception',
    formatVersion: 1,
    id,
    asked: at,
    by: { name },
    ...(organisation === undefined ? {} : { organisation }),
    subject,
    reference,
    state,
    asks,
    rationale,
    ...(controls === undefined ? {} : { controls }),
    ...(until === undefined ? {} : { until }),
  };
}

/** All of a request under the words that people read. What was left open is empty. */
export function exceptionLines(request: ExceptionRequest): IntakeLine[] {
  const { subject, reference, state, until } = request;
  return [
    { field: 'product', label: 'Product', value: subject.product },
    { field: 'vendor', label: 'Vendor', value: subject.vendor },
    { field: 'record', label: 'Record', value: `${reference}, ${entryStates[state].toLowerCase()}` },
    { field: 'asks', label: 'What is asked', value: request.asks },
    { field: 'rationale', label: 'Why it is needed', value: request.rationale },
    { field: 'controls', label: 'What makes up for it', value: request.controls ?? '' },
    { field: 'until', label: 'Until', value: until === undefined ? '' : longDate(until) },
    { field: 'by', label: 'Asked by', value: request.by.name },
    { field: 'asked', label: 'Asked on', value: longDate(request.asked.slice(0, 10)) },
    { field: 'id', label: 'Id', value: request.id },
  ];
}

/** A request as a file: as JSON, which the register of whoever decides imports, or as text that a person reads. */
export function exceptionFile(request: ExceptionRequest, format: IntakeFormat): TextFile {
  const name = `exception-${nameKey(request.subject.product).replaceAll(' ', '-')}`;
  return format === 'json'
    ? { name: `${name}.json`, text: `${JSON.stringify(request, null, 2)}\n`, type: 'application/json' }
    : { name: `${name}.md`, text: exceptionMarkdown(request), type: 'text/markdown' };
}

function exceptionMarkdown(request: ExceptionRequest): string {
  const lines = exceptionLines(request).filter(({ value }) => value !== '');
  const text = [
    `# Exception for ${inline(request.subject.product)}`,
    lines.map(({ label, value }) => `- **${label}:** ${inline(value)}`).join('\n'),
  ].join('\n\n');
  return `${text}\n`;
}

/** The record that a request becomes in the register of whoever decides. Taking it over twice takes it over once. */
export function recordOfRequest(
  { id, asked, by, asks, rationale, controls, until }: ExceptionRequest,
  { entry, imported }: { readonly entry: string; readonly imported: string },
): RecordOf<'exception-asked'> {
  return {
    kind: 'exception-asked',
    id: `${id.slice(0, 58)}-asked`,
    entry,
    exception: id,
    at: asked,
    imported,
    name: by.name,
    asks,
    rationale,
    ...(controls === undefined ? {} : { controls }),
    ...(until === undefined ? {} : { until }),
  };
}
