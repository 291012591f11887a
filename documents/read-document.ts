import { invisibleNotes } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { type DocumentFormat, ReadFailure, type ReadOptions, type ReadResult, plainResult } from './read-result.ts';
import { readPlainText } from './read-text.ts';
import { looksLikeMarkdown, sniffFormat } from './sniff-format.ts';

/**
 * Reads a policy from a file's bytes. What the file is, its bytes decide; `name` only tells kinds of text apart.
 * Expected failures (wrong type, too large, damaged, protected) are values with a message for the person.
 */
export async function readDocument(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<ReadResult> {
  const sniffed = sniffFormat(bytes, name);
  if ('problem' in sniffed) return { ok: false, problem: sniffed.problem };
  try {
    const result = await readAs(sniffed.format, bytes, options);
    if (result.ok && result.text.blocks.length === 0 && (result.original?.blocks.length ?? 0) === 0) {
      return {
        ok: false,
        problem: { kind: 'empty', message: 'This file holds no text. Open the file that holds the policy.' },
      };
    }
    return result;
  } catch (error) {
    if (error instanceof ReadFailure) return { ok: false, problem: error.problem };
    if (error instanceof RangeError) {
      const message =
        'This file is built too deeply to be read and was not opened. Save it anew in its own program, then open that.';
      return { ok: false, problem: { kind: 'too-complex', message } };
    }
    throw error;
  }
}

async function readAs(format: DocumentFormat, bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  if (options.signal?.aborted) throw new ReadFailure('stopped', 'Reading was stopped. Nothing was changed.');
  if (format === 'docx') return (await import('./read-docx.ts')).readDocx(bytes, options);
  if (format === 'pdf') return (await import('./read-pdf.ts')).readPdf(bytes, options);
  const source = decodeText(bytes);
  const notes = invisibleNotes(source.replace(/^\uFEFF/, ''));
  if (format === 'html') return plainResult('html', readHtml(source), notes);
  if (format === 'markdown' || looksLikeMarkdown(source)) {
    const text = readMarkdown(source);
    const { markdownLooks } = await import('./markdown-looks.ts');
    return { ...plainResult('markdown', text, notes), looks: markdownLooks(source, text.blocks) };
  }
  return plainResult('text', readPlainText(source), notes);
}
