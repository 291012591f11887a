import { strToU8, zipSync } from 'fflate';
import { makeDocx, p, table } from '../documents/make-docx.ts';

const tracked = (kind: 'ins' | 'del', text: string): string =>
  `<w:${kind} w:id="9${text.length}" w:author="Bo" w:date="2026-11-20T10:00:00Z"><w:r><w:${kind === 'ins' ? 't' : 'delText'} xml:space="preserve">${text}</w:${kind === 'ins' ? 't' : 'delText'}></w:r></w:${kind}>`;

/** A policy as Word would hold it: styles, a table, a page header, a comment, tracked changes, a part that nobody knows. */
export function wordPolicy(): Uint8Array {
  return makeDocx(
    [
      p('Artificial Intelligence Policy', '<w:pStyle w:val="berschrift1"/>'),
      table([
        [p('Owner'), p('Head of Compliance')],
        [p('Version'), p('2.0')],
      ]),
      p('3 Commitments', '<w:pStyle w:val="MyHead"/>'),
      `<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">Harbour Freight </w:t></w:r>${tracked('del', 'will comply')}${tracked('ins', 'strives to comply')}<w:r><w:t xml:space="preserve"> with applicable laws wherever AI is used.</w:t></w:r></w:p>`,
      '<w:p><w:commentRangeStart w:id="1"/><w:r><w:t>We use AI to plan routes.</w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r></w:p>',
      p('Everyone who uses AI at work answers for it.'),
    ].join(''),
    {
      header: p('Harbour Freight, internal'),
      comments:
        '<w:comment w:id="1" w:author="Cleo" w:date="2026-11-21T08:00:00Z"><w:p><w:r><w:t>Which routes?</w:t></w:r></w:p></w:comment>',
      files: { 'word/unheard-of.xml': '<odd>kept as it is</odd>' },
    },
  );
}

/** A long policy of about this many words. */
export function longPolicy(words: number): string {
  const sentence =
    'Each depot keeps a list of the trailers that stand in its yard, and the shift leader signs it at the end of the day. ';
  const parts = [
    '# Artificial Intelligence Policy',
    'Harbour Freight strives to comply with applicable laws wherever AI is used.',
  ];
  const perParagraph = 3;
  const wordsEach = sentence.trim().split(' ').length * perParagraph;
  for (let at = 0; at * wordsEach < words; at++) {
    if (at % 12 === 0) parts.push(`## ${at / 12 + 1} Part`);
    parts.push(`In case ${at}: ${sentence.repeat(perParagraph).trim()}`);
  }
  return parts.join('\n\n');
}

/** A PDF of many pages with a line of text on each, as plain as PDF can be. */
export function longPdf(pages: number): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>'];
  const kids = Array.from({ length: pages }, (_, at) => `${4 + at * 2} 0 R`).join(' ');
  objects.push(`<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  for (let at = 0; at < pages; at++) {
    const lines = Array.from(
      { length: 30 },
      (_, line) =>
        `BT /F1 11 Tf 72 ${760 - line * 20} Td (Harbour Freight uses AI to plan route ${at}-${line} for its lorries.) Tj ET`,
    ).join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + at * 2} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${lines.length} >>\nstream\n${lines}\nendstream`,
    );
  }
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
  return strToU8(file, true);
}

const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
const office = (type: string): Uint8Array => zip({ '[Content_Types].xml': `<Types>${type}</Types>` });
const latinOf = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Hostile, broken and wrong files, each with what the page must say of it. */
export function hostileFiles(): readonly (readonly [name: string, bytes: Uint8Array, says: RegExp])[] {
  const bomb = makeDocx(p('x'), { files: { 'word/media/bomb.bin': new Uint8Array(70 * 1024 * 1024) } });
  const lying = makeDocx(p('A policy. '.repeat(2_000)));
  // The directory says less than there is.
  const record = latinOf(lying).lastIndexOf('PK\u0001\u0002');
  lying.set([1, 0, 0, 0], record + 24);
  const entity = makeDocx(p('x'), {
    files: {
      'word/document.xml':
        '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>',
    },
  });
  const deep = makeDocx(`${'<w:sdt><w:sdtContent>'.repeat(50_000)}${'</w:sdtContent></w:sdt>'.repeat(50_000)}`);
  const cut = makeDocx(p('A policy.'));
  return [
    ['bomb.docx', bomb, /unpacks to more than 64 MB/],
    ['lying.docx', lying, /damaged/],
    ['entity.docx', entity, /not opened/],
    ['deep.docx', deep, /more than 2,000 deep/],
    ['cut.docx', cut.subarray(0, cut.length - 200), /damaged/],
    ['macros.docm', office('application/vnd.ms-word.document.macroEnabled.main+xml'), /macros/],
    ['sheet.xlsx', office('spreadsheetml'), /Excel workbook/],
    ['archive.zip', zip({ 'readme.txt': 'hi' }), /zip archive/],
    ['picture.png', latin('\x89PNG\r\n\x1a\n'), /picture/],
    ['program.exe', latin('MZ\x90\x00'), /program/],
    ['empty.docx', new Uint8Array(), /empty/],
    ['broken.pdf', latin('%PDF-1.7\nnothing'), /damaged/],
    ['huge.txt', new Uint8Array(9 * 1024 * 1024).fill(97), /8 MB/],
    ['bytes.md', Uint8Array.from({ length: 3_000 }, (_, at) => at % 7), /not text/],
  ];
}
