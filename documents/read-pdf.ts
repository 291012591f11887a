import type { getDocumentProxy as GetDocumentProxy } from 'unpdf';
import type { DocumentProperties } from '../core/policy/policy-text.ts';
import { cleanText, invisibleNotes } from './clean-text.ts';
import { limits } from './limits.ts';
import { dropRunningLines, readGeometry } from './pdf-geometry.ts';
import { type PdfItem, toLines } from './pdf-lines.ts';
import { type StructNode, artifact, readTagged, taggedShare } from './pdf-tagged.ts';
import { ReadFailure, type ReadOptions, type ReadResult, plainResult } from './read-result.ts';
import { passwordMessage } from './sniff-format.ts';

type Page = { readonly items: readonly PdfItem[]; readonly tree: StructNode | null; readonly height: number };

/** Letters that a page of text has at least; a scan has none, or a stray stamp. */
const LETTERS_PER_PAGE = 20;
/** Below this share the tags leave text out, and where the text stands tells more. */
const TAGGED_ENOUGH = 0.85;

/** Reads a PDF: by its structure where it is tagged, else by where its lines stand. The reader loads when it is needed. */
export async function readPdf(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const { getDocumentProxy } = await import('unpdf');
  // pdf.js takes the buffer for itself, so it gets a copy: the caller's bytes must stay whole. And a plain one: it refuses
  // a Buffer, which is what Node reads files as and what a Buffer's own slice() is.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false }).catch(
    (error: unknown) => {
      throw failureOf(error);
    },
  );
  try {
    if (pdf.numPages > limits.pages) {
      throw new ReadFailure(
        'too-large',
        `This PDF has more than ${limits.pages.toLocaleString('en-GB')} pages and was not opened. Open the pages that hold the policy.`,
      );
    }
    const pages: Page[] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      if (options.signal?.aborted) throw new ReadFailure('stopped', 'Reading was stopped. Nothing was changed.');
      pages.push(await readPage(await pdf.getPage(number)));
      options.onProgress?.(number, pdf.numPages);
    }
    refusePictures(pages);
    const list =
      taggedShare(pages) >= TAGGED_ENOUGH
        ? readTagged(pages)
        : readGeometry(
            dropRunningLines(pages.map(({ items, height }, index) => ({ lines: toLines(items, index), height }))),
          );
    const notes = invisibleNotes(pages.flatMap(({ items }) => items.map(({ text }) => text)).join(''));
    return plainResult('pdf', list.toPolicyText(propertiesOf(await pdf.getMetadata())), notes);
  } catch (error) {
    if (error instanceof ReadFailure) throw error;
    throw failureOf(error);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function refusePictures(pages: readonly Page[]): void {
  const letters = pages.reduce(
    (sum, { items }) => sum + items.reduce((count, { text }) => count + (text.match(/\p{L}/gu)?.length ?? 0), 0),
    0,
  );
  if (letters < Math.min(pages.length, 5) * LETTERS_PER_PAGE) {
    throw new ReadFailure(
      'pictures-only',
      'This PDF holds pictures of text only. Open the Word file, or a PDF with text.',
    );
  }
}

function failureOf(error: unknown): ReadFailure {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new ReadFailure('protected', passwordMessage);
  return new ReadFailure(
    'damaged',
    'This PDF is damaged and could not be read. Nothing was changed. Fetch it again, or open the Word file.',
  );
}

type PdfPageProxy = Awaited<ReturnType<Awaited<ReturnType<typeof GetDocumentProxy>>['getPage']>>;

async function readPage(page: PdfPageProxy): Promise<Page> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const items: PdfItem[] = [];
  const marks: string[] = [];
  for (const item of content.items) {
    if ('str' in item) {
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
      const size = Math.hypot(a, b) || item.height;
      // Text that runs upwards is a stamp in the margin.
      if (Math.abs(b) > Math.abs(a)) continue;
      const mark = marks.includes(artifact)
        ? artifact
        : ([...marks].reverse().find((candidate) => candidate !== '') ?? '');
      items.push({ text: item.str, x, y, size, width: item.width, font: item.fontName, mark });
    } else if (item.type === 'endMarkedContent') marks.pop();
    else marks.push('tag' in item && item.tag === 'Artifact' ? artifact : (item.id ?? ''));
  }
  const tree = (await page.getStructTree()) as StructNode | null;
  const height = page.view[3] ?? 842;
  page.cleanup();
  return { items, tree, height };
}

function propertiesOf(metadata: { readonly info: object }): DocumentProperties {
  const info = metadata.info as Record<string, unknown>;
  const text = (key: string) => (typeof info[key] === 'string' ? cleanText(info[key]) : '');
  const day = (key: string) => /^D:(\d{4})(\d{2})(\d{2})/.exec(text(key))?.slice(1).join('-') ?? '';
  const stated = {
    title: text('Title'),
    subject: text('Subject'),
    author: text('Author'),
    created: day('CreationDate'),
    modified: day('ModDate'),
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== ''));
}
