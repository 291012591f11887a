import { limits } from './limits.ts';
import { type DocumentFormat, type ReadProblem, megabytes } from './read-result.ts';

export type Sniffed = { readonly format: DocumentFormat } | { readonly problem: ReadProblem };

/** What the file is by its bytes; its name only decides between kinds of text. */
export function sniffFormat(bytes: Uint8Array, name: string): Sniffed {
  if (bytes.length === 0) return problem('empty', 'This file is empty. Open the file that holds the policy.');
  const head = latin1(bytes.subarray(0, 1024));
  const binary = sniffBinary(bytes, head);
  if (binary) return 'format' in binary && bytes.length > limits.fileBytes ? tooLarge(limits.fileBytes) : binary;
  if (bytes.length > limits.textBytes) return tooLarge(limits.textBytes);
  if (hasUtf16Mark(bytes)) return { format: textFormat(name) };
  if (bytes.subarray(0, 4096).includes(0))
    return problem('wrong-type', `This file is not text that can be read. ${openInstead}`);
  const start = head.replace(/^\xEF\xBB\xBF/, '').trimStart();
  if (start.startsWith('{\\rtf'))
    return problem('wrong-type', 'This is a Rich Text file. Save it as .docx in Word, then open that.');
  if (/^MIME-Version:|^From: .*\r?\nContent-Type/i.test(start)) {
    return problem(
      'wrong-type',
      'This is a saved mail or web archive (.mht, .eml). Save the page as .html, then open that.',
    );
  }
  if (/^<\?xml|^<!DOCTYPE\s+(?!html)/i.test(start) && !/<html[\s>]/i.test(head)) {
    return problem('wrong-type', `This is an XML file and not a document of a kind that can be read. ${openInstead}`);
  }
  if (/^<(?:!doctype html|html|head|body)\b/i.test(afterComments(start))) return { format: 'html' };
  return { format: textFormat(name) };
}

/** What stands after the comments at the head of a page. */
function afterComments(start: string): string {
  let rest = start;
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    if (end < 0) return '';
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

const openInstead = 'Open a .docx, .md, .html, .txt or .pdf file.';

function sniffBinary(bytes: Uint8Array, head: string): Sniffed | null {
  if (head.startsWith('PK\x03\x04')) return { format: 'docx' };
  if (head.startsWith('PK\x05\x06'))
    return problem('empty', 'This file is an empty zip archive. Open the file that holds the policy.');
  if (head.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return compoundFile(bytes);
  if (head.slice(0, 1024).includes('%PDF-')) return { format: 'pdf' };
  const known = signatures.find(([start]) => head.startsWith(start));
  return known ? problem('wrong-type', `${known[1]} ${openInstead}`) : null;
}

const signatures: readonly (readonly [string, string])[] = [
  ['\x89PNG', 'This is a picture (PNG). Text in pictures is not read.'],
  ['\xFF\xD8\xFF', 'This is a picture (JPEG). Text in pictures is not read.'],
  ['GIF8', 'This is a picture (GIF). Text in pictures is not read.'],
  ['II*\0', 'This is a picture (TIFF). Text in pictures is not read.'],
  ['MM\0*', 'This is a picture (TIFF). Text in pictures is not read.'],
  ['\x1F\x8B', 'This is a compressed file (gzip). Unpack it first.'],
  ['7z\xBC\xAF\x27\x1C', 'This is a compressed file (7-Zip). Unpack it first.'],
  ['Rar!', 'This is a compressed file (RAR). Unpack it first.'],
  ['MZ', 'This is a program, not a document.'],
  ['\x7FELF', 'This is a program, not a document.'],
];

/** Old Office files and encrypted new ones share one container; the names of its streams tell them apart. */
function compoundFile(bytes: Uint8Array): Sniffed {
  const names = latin1(bytes.subarray(0, Math.min(bytes.length, 512 * 1024))).replace(/\0/g, '');
  if (names.includes('EncryptedPackage') || names.includes('EncryptionInfo'))
    return problem('protected', passwordMessage);
  if (names.includes('WordDocument')) {
    return problem('wrong-type', 'This is a Word 97-2003 file (.doc). Save it as .docx in Word, then open that.');
  }
  if (names.includes('Workbook'))
    return problem('wrong-type', `This is an old Excel file (.xls), not a document. ${openInstead}`);
  if (names.includes('PowerPoint'))
    return problem('wrong-type', `This is an old PowerPoint file (.ppt), not a document. ${openInstead}`);
  return problem('wrong-type', `This is an old Office file of a kind that is not read. ${openInstead}`);
}

/** Said of every file that wants a password. */
export const passwordMessage =
  'This file is protected by a password and was not opened. Open it in its own program, save a copy without the password, then open that.';

function textFormat(name: string): DocumentFormat {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension === 'md' || extension === 'markdown' || extension === 'mdx') return 'markdown';
  return extension === 'html' || extension === 'htm' || extension === 'xhtml' ? 'html' : 'text';
}

function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function problem(kind: ReadProblem['kind'], message: string): Sniffed {
  return { problem: { kind, message } };
}

function tooLarge(limit: number): Sniffed {
  return problem(
    'too-large',
    `This file is larger than ${megabytes(limit)} and was not opened. Open a smaller one, or paste the text.`,
  );
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** Whether a text is evidently Markdown, whatever its name: headings, a pipe table, front matter, bold or links. */
export function looksLikeMarkdown(source: string): boolean {
  const start = source.slice(0, 200_000);
  if (/^#{1,6} \S/m.test(start)) return true;
  if (start.split('\n').some(isTableRule)) return true;
  const marks = (start.match(/\*\*[^*\n]{2,80}\*\*/g)?.length ?? 0) + start.split('](http').length - 1;
  return marks >= 2;
}

/** Whether a line is the one below the head of a pipe table: `|---|:---:|`. */
export function isTableRule(line: string): boolean {
  const cells = line.trim().split('|');
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  return cells.length > 1 && filled.length > 0 && filled.every((cell) => /^:?-{3,}:?$/.test(cell));
}
