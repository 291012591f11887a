import { recordHtml } from '../core/review/record-html.ts';
import { recordMarkdown } from '../core/review/record-markdown.ts';
import { recordJson, reviewRecord, type ReviewRecord } from '../core/review/review-record.ts';
import type { PaneFile } from './controller.ts';
import { fileName } from './file-name.ts';
import type { RecordFormat } from './pane-actions.ts';

const FORMATS: Readonly<
  Record<
    RecordFormat,
    { readonly ending: string; readonly type: string; readonly write: (record: ReviewRecord) => string }
  >
> = {
  html: { ending: 'html', type: 'text/html', write: recordHtml },
  markdown: { ending: 'md', type: 'text/markdown', write: recordMarkdown },
  json: { ending: 'json', type: 'application/json', write: recordJson },
};

/** The record as a file to hand over. The pane loads this only when somebody asks for it. */
export function recordFile(format: RecordFormat, ...input: Parameters<typeof reviewRecord>): PaneFile {
  const record = reviewRecord(...input);
  const { ending, type, write } = FORMATS[format];
  return { name: `${fileName(record.title, 'review record')}.${ending}`, type, text: write(record) };
}
