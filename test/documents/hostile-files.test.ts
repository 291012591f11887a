import { deflateSync, strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../core/checker/check-policy.ts';
import { readDocument } from '../../documents/read-document.ts';
import { limits } from '../../documents/limits.ts';
import { openZip, unpack } from '../../documents/zip.ts';
import { bytesOf, drawBlocks, mustRead } from './draw-blocks.ts';
import { makeDocx, p } from './make-docx.ts';

const problemOf = async (bytes: Uint8Array, name = 'policy.docx') => {
  const result = await readDocument(bytes, name);
  return result.ok ? 'read' : `${result.problem.kind}: ${result.problem.message}`;
};

/** Milliseconds of processor time that a step takes: what other work the machine does does not count. */
async function cost(step: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await step();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Overwrites a field in the directory record and in the local header of an entry. */
function patchEntry(
  bytes: Uint8Array,
  name: string,
  field: { readonly record: number; readonly local: number },
  value: number,
): Uint8Array {
  const patched = bytes.slice();
  const view = new DataView(patched.buffer);
  const entry = openZip(bytes).entries.get(name);
  if (!entry) throw new Error(`no ${name}`);
  view.setUint32(entry.record.byteOffset - bytes.byteOffset + field.record, value, true);
  view.setUint32(entry.localOffset + field.local, value, true);
  return patched;
}
const SIZE = { record: 24, local: 22 };

describe('F1 a zip bomb with true sizes', () => {
  const refusal =
    'unpacks-too-large: This file unpacks to more than 64 MB and was not opened. Remove large pictures from it, or paste its text.';

  it('is refused', async () => {
    const bomb = makeDocx(p('x'), { files: { 'word/document.xml': new Uint8Array(limits.unpackedBytes + 1) } });
    expect(await problemOf(bomb)).toBe(refusal);
  });

  it('is refused by its directory, before anything is unpacked', async () => {
    // What nobody can unpack is found to be damaged as soon as somebody tries.
    const garbled = makeDocx(p('x'));
    const { dataOffset = 0, packedSize = 0 } = openZip(garbled).entries.get('word/document.xml') ?? {};
    garbled.fill(0xff, dataOffset, dataOffset + packedSize);
    expect(await problemOf(garbled)).toMatch(/^damaged/);
    expect(await problemOf(patchEntry(garbled, 'word/document.xml', SIZE, limits.unpackedBytes + 1))).toBe(refusal);
  });

  it('counts all parts together', async () => {
    const half = new Uint8Array(limits.unpackedBytes / 2 + 1);
    expect(await problemOf(makeDocx(p('x'), { files: { 'a.bin': half, 'b.bin': half } }))).toMatch(
      /^unpacks-too-large/,
    );
  });
});

describe('F2 a zip bomb with lying sizes', () => {
  const honest = makeDocx(p('We commit to comply.').repeat(2000));

  it('stops at the declared size and never reads a cut text', async () => {
    expect(await problemOf(patchEntry(honest, 'word/document.xml', SIZE, 2000))).toMatch(/^damaged/);
  });

  it('refuses a part that holds less than declared', async () => {
    const size = openZip(honest).entries.get('word/document.xml')?.size ?? 0;
    expect(await problemOf(patchEntry(honest, 'word/document.xml', SIZE, size + 10))).toMatch(/^damaged/);
  });

  it('refuses a part with a changed byte', async () => {
    const bytes = honest.slice();
    const entry = openZip(bytes).entries.get('word/document.xml');
    const at = (entry?.dataOffset ?? 0) + (entry?.packedSize ?? 0) - 8;
    bytes[at] = (bytes[at] ?? 0) ^ 0x10;
    expect(await problemOf(bytes)).toMatch(/^damaged/);
  });

  it('refuses a file that was cut anywhere', async () => {
    const small = makeDocx(p('Body.'));
    for (let length = 4; length < small.length; length += 37)
      expect(await problemOf(small.subarray(0, length))).not.toBe('read');
  });

  it('refuses parts that lie over each other', async () => {
    const bytes = zipSync({ 'a.xml': strToU8('a'.repeat(500)), 'b.xml': strToU8('b'.repeat(500)) }, { level: 0 });
    const first = openZip(bytes).entries.get('a.xml');
    const second = openZip(bytes).entries.get('b.xml');
    const view = new DataView(bytes.buffer);
    view.setUint32((second?.record.byteOffset ?? 0) - bytes.byteOffset + 42, first?.localOffset ?? 0, true);
    expect(await problemOf(bytes)).toMatch(/^unsafe: This file holds parts that lie over each other/);
  });
});

describe('F3 files that pack extremely well', () => {
  it('are read: a blank bitmap reaches the ratio of a bomb', async () => {
    const bitmap = new Uint8Array(20 * 1024 * 1024);
    const bytes = makeDocx(p('We commit to comply.'), { files: { 'word/media/image1.bmp': bitmap } });
    expect(bitmap.length / bytes.length).toBeGreaterThan(500);
    expect(drawBlocks((await mustRead(bytes)).text)).toEqual(['We commit to comply.']);
  });
});

describe('F4 entities and document types', () => {
  const withDocument = (source: string) => makeDocx('', { files: { 'word/document.xml': source } });
  const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

  it.each([
    ['an external entity', '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'],
    ['a billion laughs', '<!DOCTYPE w:document [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>', '&b;'],
    ['a document type alone', '<!DOCTYPE w:document>', 'x'],
  ])('refuses %s', async (_, doctype, content) => {
    const source = `<?xml version="1.0"?>${doctype}<w:document ${word}><w:body><w:p><w:r><w:t>${content}</w:t></w:r></w:p></w:body></w:document>`;
    expect(await problemOf(withDocument(source))).toMatch(/^unsafe: This file declares its own document type/);
  });

  it('refuses an entity that XML does not have of itself', async () => {
    expect(
      await problemOf(
        withDocument(`<w:document ${word}><w:body><w:p><w:r><w:t>&nbsp;</w:t></w:r></w:p></w:body></w:document>`),
      ),
    ).toMatch(/^damaged/);
  });

  it('reads a million character references in good time and refuses three million', async () => {
    const source = (count: number) =>
      `<w:document ${word}><w:body><w:p><w:r><w:t>${'&#65;'.repeat(count)}</w:t></w:r></w:p></w:body></w:document>`;
    const million = withDocument(source(1_000_000));
    expect((await mustRead(million)).text.blocks[0]?.text).toHaveLength(1_000_000);
    expect(await cost(() => mustRead(million))).toBeLessThan(3000);
    expect(await problemOf(withDocument(source(3_000_000)))).toMatch(/^too-complex/);
  });
});

describe('F5 depth, length and number', () => {
  const quick = async (bytes: Uint8Array, name: string) => {
    let outcome = '';
    expect(
      await cost(async () => {
        outcome = await problemOf(bytes, name);
      }),
    ).toBeLessThan(4000);
    return outcome;
  };

  it('refuses XML that is nested 200,000 deep', async () => {
    expect(await quick(makeDocx('<w:sdt>'.repeat(200_000) + '</w:sdt>'.repeat(200_000)), 'a.docx')).toMatch(
      /^too-complex: This file nests/,
    );
  });

  it('reads tables and controls that are nested as deep as the limit allows', async () => {
    const depth = Math.floor(limits.depth / 3) - 10;
    const body = '<w:tbl><w:tr><w:tc>'.repeat(depth) + p('At the bottom.') + '</w:tc></w:tr></w:tbl>'.repeat(depth);
    expect(await quick(makeDocx(body), 'a.docx')).toBe('read');
  });

  it('refuses a page that is nested 200,000 deep', async () => {
    expect(await quick(bytesOf(`<html><body>${'<div>'.repeat(200_000)}x`), 'a.html')).toMatch(
      /^too-complex: This page nests/,
    );
  });

  it('reads a page that is nested as deep as the limit allows', async () => {
    expect(await quick(bytesOf(`<html><body>${'<div>'.repeat(limits.depth - 20)}Text.`), 'a.html')).toBe('read');
  });

  it.each(['>', '- ', '['])('does not fall over 100,000 times "%s" in Markdown', async (mark) => {
    expect(await quick(bytesOf(`# Policy\n\n${mark.repeat(100_000)} x\n`), 'a.md')).toMatch(/^(read|too-complex)/);
  });

  it.each(['a.txt', 'a.md', 'a.html'])('refuses 50 MB in one line as %s', async (name) => {
    expect(await quick(new Uint8Array(50 * 1024 * 1024).fill(97), name)).toBe(
      'too-large: This file is larger than 8 MB and was not opened. Open a smaller one, or paste the text.',
    );
  });

  it.each(['a.txt', 'a.md', 'a.html'])('reads 7 MB in one line as %s', async (name) => {
    expect(await quick(bytesOf('word '.repeat(1_400_000)), name)).toBe('read');
  });

  it.each([
    ['one sentence of 700,000 words', 'the board approves AI tools, '],
    ['brackets that nobody closes', '[ a '],
    ['addresses in a row', 'https://'],
    ['nothing but what is to be filled in', 'TBD '],
  ])('judges 3.5 MB of %s', async (_name, words) => {
    const text = words.repeat(3_500_000 / words.length);
    const { text: policy } = await mustRead(bytesOf(text), 'a.txt');
    expect(
      await cost(() => {
        expect(checkPolicy(policy).words).toBeGreaterThan(0);
        return Promise.resolve();
      }),
    ).toBeLessThan(8000);
  });

  it('refuses a million paragraphs', async () => {
    expect(await quick(bytesOf('a\n\n'.repeat(1_000_000)), 'a.txt')).toMatch(
      /^too-complex: This file has more than 200,000 paragraphs/,
    );
  });
});

describe('F6 names in the archive', () => {
  it.each(['../../evil.xml', '/etc/passwd', 'word\\document.xml', 'word/document.xml\u0000.png'])(
    'ignores an entry named %j',
    async (name) => {
      expect(drawBlocks((await mustRead(makeDocx(p('The text.'), { files: { [name]: '<w:evil/>' } }))).text)).toEqual([
        'The text.',
      ]);
    },
  );

  it('refuses two parts of one name, whatever their case', async () => {
    expect(await problemOf(makeDocx(p('One.'), { files: { 'WORD/Document.xml': '<x/>' } }))).toMatch(
      /^unsafe: This file holds two parts of one name/,
    );
  });

  it('does not follow a relationship out of the archive', async () => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="x/officeDocument" Target="../../../etc/passwd"/></Relationships>';
    expect(await problemOf(makeDocx(p('x'), { files: { '_rels/.rels': rels } }))).toMatch(/^damaged/);
  });
});

describe('F7 what is not in force', () => {
  it('leaves zero-width characters out and reports them, in every kind of text', async () => {
    for (const [name, source] of [
      ['a.txt', 'We com\u200Bmit to comply.'],
      ['a.md', '# P\n\nWe com\u200Bmit to comply.'],
      ['a.html', '<html><body><p>We com\u200Bmit to comply.</p>'],
    ] as const) {
      const read = await mustRead(bytesOf(source), name);
      expect(read.text.blocks.at(-1)?.text).toBe('We commit to comply.');
      expect(read.notes).toEqual([
        'The file holds 1 invisible character (zero-width or direction mark). It was left out.',
      ]);
    }
  });
});

describe('F8 wrong files', () => {
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  const office = (type: string) => zip({ '[Content_Types].xml': `<Types>${type}</Types>` });
  const compound = (stream: string) => {
    const bytes = new Uint8Array(2048);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    [...stream].forEach((letter, index) => bytes.set([letter.charCodeAt(0), 0], 1024 + index * 2));
    return bytes;
  };
  const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  const fixture = (name: string) =>
    new Uint8Array(readFileSync(new URL(`../fixtures/documents/${name}`, import.meta.url)));

  const wrong: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['empty', new Uint8Array(), /^empty: This file is empty/],
    ['blank', bytesOf(' \n\n '), /^empty: This file holds no text/],
    ['macros', office('application/vnd.ms-word.document.macroEnabled.main+xml'), /^macros: This file carries macros/],
    ['password', compound('EncryptedPackage'), /^protected: This file is protected by a password/],
    ['.doc', compound('WordDocument'), /^wrong-type: This is a Word 97-2003 file/],
    ['.xls', compound('Workbook'), /^wrong-type: This is an old Excel file/],
    ['.xlsx', office('spreadsheetml'), /^wrong-type: This is an Excel workbook/],
    ['.pptx', office('presentationml'), /^wrong-type: This is a PowerPoint presentation/],
    ['.odt', zip({ mimetype: 'application/vnd.oasis.opendocument.text' }), /^wrong-type: This is an OpenDocument file/],
    ['.epub', zip({ mimetype: 'application/epub+zip' }), /^wrong-type: This is an e-book/],
    ['.zip', zip({ 'readme.txt': 'hi' }), /^wrong-type: This is a zip archive/],
    ['empty .zip', zip({}), /^empty: This file is an empty zip archive/],
    ['.rtf', bytesOf('{\\rtf1 hello}'), /^wrong-type: This is a Rich Text file/],
    ['.png', latin('\x89PNG\r\n\x1a\n'), /^wrong-type: This is a picture \(PNG\)/],
    ['.jpg', latin('\xff\xd8\xff\xe0'), /^wrong-type: This is a picture \(JPEG\)/],
    ['.exe', latin('MZ\x90\x00'), /^wrong-type: This is a program/],
    ['.gz', latin('\x1f\x8b\x08\x00'), /^wrong-type: This is a compressed file \(gzip\)/],
    ['bytes', Uint8Array.from({ length: 3000 }, (_, index) => index % 7), /^wrong-type: This file is not text/],
    ['.xml', bytesOf('<?xml version="1.0"?><feed/>'), /^wrong-type: This is an XML file/],
    [
      '.mht',
      bytesOf('MIME-Version: 1.0\nContent-Type: multipart/related'),
      /^wrong-type: This is a saved mail or web archive/,
    ],
    ['scan', fixture('picture-only.pdf'), /^pictures-only: This PDF holds pictures of text only/],
    ['locked .pdf', fixture('protected.pdf'), /^protected: This file is protected by a password/],
    ['broken .pdf', bytesOf('%PDF-1.7\nnothing'), /^damaged: This PDF is damaged/],
    ['broken .docx', makeDocx('<w:p><w:r></w:p>'), /^damaged: This file is damaged/],
    [
      '.docx without text',
      makeDocx('', { files: { 'word/document.xml': '<x/>' } }),
      /^damaged: This Word file is damaged/,
    ],
  ];

  it.each(wrong)('names what is wrong with %s', async (_, bytes, message) => {
    expect(await problemOf(bytes, 'policy.docx')).toMatch(message);
  });

  it('says what to do in every message', async () => {
    for (const [, bytes] of wrong)
      expect(await problemOf(bytes)).toMatch(/Open |Save |Unpack |Fetch |not read|Remove /);
  });

  it('survives any bytes behind any beginning', async () => {
    let seed = 7;
    const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
    const heads = [
      latin('PK\x03\x04'),
      latin('%PDF-1.4'),
      bytesOf('<html>'),
      bytesOf('---\n'),
      bytesOf('# '),
      deflateSync(bytesOf('x')),
    ];
    for (let round = 0; round < 60; round++) {
      const head = heads[round % heads.length] as Uint8Array;
      const bytes = new Uint8Array(400);
      bytes.set(head);
      for (let at = head.length; at < bytes.length; at++) bytes[at] = Math.floor(random() * 256);
      await expect(readDocument(bytes, 'a.txt')).resolves.toHaveProperty('ok');
    }
  });
});

describe('opening an archive', () => {
  it('gives null for a part that is not there', () => {
    expect(unpack(openZip(makeDocx(p('x'))), 'word/none.xml')).toBeNull();
  });
});
