import { unzipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockId } from '../../core/policy/policy-text.ts';
import { quoteOf } from '../../core/policy/text-quote.ts';
import { type DocxEdit, saveDocx } from '../../documents/save-docx.ts';
import { difference } from '../../documents/text-hunks.ts';
import { type NewComment, writeDocxComments } from '../../documents/write-docx-comments.ts';
import { openZip } from '../../documents/zip.ts';
import { drawBlocks, mustRead } from './draw-blocks.ts';
import { makeDocx, p, r, table } from './make-docx.ts';

const rich = makeDocx(
  p('AI policy', '<w:pStyle w:val="berschrift1"/>') +
    `<w:p w:rsidR="00AB12CD"><w:pPr><w:jc w:val="both"/></w:pPr>${r('We ', '<w:b/>')}${r('strive to comply', '<w:i/>')}${r(' with &amp; beyond the law.')}</w:p>` +
    table([
      [p('Owner'), p('Jo')],
      [p('Version'), p('1.0')],
    ]) +
    `<w:p>${r('Tracked ')}<w:ins w:id="9" w:author="Jo">${r('insertion')}</w:ins><w:del w:id="8" w:author="Jo"><w:r><w:delText>deletion</w:delText></w:r></w:del>${r(' stays.')}</w:p>` +
    '<w:customXml w:element="unknown"><w:p><w:r><w:t>Odd part.</w:t></w:r></w:p></w:customXml>' +
    p('Last paragraph.'),
  {
    header: p('Northwind'),
    files: {
      'customXml/item1.xml': '<state/>',
      'word/media/image1.png': Uint8Array.from({ length: 300 }, (_, index) => (index * 7) % 256),
    },
  },
);

const saved = (edits: readonly DocxEdit[], comments: readonly NewComment[] = [], original = rich) => {
  const result = saveDocx(original, edits, comments);
  if (!result.ok) throw new Error(result.problem.message);
  return result;
};
const documentOf = (bytes: Uint8Array) => new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
const idOf = async (text: string, bytes = rich): Promise<BlockId> =>
  (await mustRead(bytes)).text.blocks.find((block) => block.text.startsWith(text))?.id ?? 'none';

/** The packed bytes of each entry, by name. */
function packedEntries(bytes: Uint8Array): Map<string, string> {
  return new Map(
    [...openZip(bytes).entries].map(([name, { dataOffset, packedSize }]) => [
      name,
      Buffer.from(bytes.subarray(dataOffset, dataOffset + packedSize)).toString('hex'),
    ]),
  );
}

async function commentOn(text: string, words: string, bytes = rich): Promise<NewComment> {
  const block = (await mustRead(bytes)).text.blocks.find((candidate) => candidate.text.includes(text));
  const start = block?.text.indexOf(words) ?? 0;
  return {
    quote: quoteOf(block?.text ?? '', start, start + words.length, block?.id ?? ''),
    author: 'Ana Ruiz',
    date: '2026-11-25T09:12:00Z',
    text: `On "${words}"\nsecond line`,
  };
}

describe('writing comments', () => {
  it('hangs them on the words, in the right block, and reads them back', async () => {
    const written = writeDocxComments(rich, [
      await commentOn('We strive', 'strive to'),
      await commentOn('We strive', 'comply with & beyond'),
      await commentOn('Jo', 'Jo'),
      await commentOn('Tracked', 'insertion stays'),
    ]);
    if (!written.ok) throw new Error(written.problem.message);
    expect(written.notWritten).toEqual([]);
    const read = await mustRead(written.bytes);
    expect(
      read.comments.map(({ quoted, block }) => [quoted, read.text.blocks.find(({ id }) => id === block)?.text]),
    ).toEqual([
      ['strive to', 'We strive to comply with & beyond the law.'],
      ['comply with & beyond', 'We strive to comply with & beyond the law.'],
      ['Jo', 'Jo'],
      ['insertion stays', 'Tracked insertion stays.'],
    ]);
    expect(read.comments[0]).toMatchObject({
      author: 'Ana Ruiz',
      date: '2026-11-25T09:12:00Z',
      text: 'On "strive to"\nsecond line',
      resolved: false,
    });
  });

  it('changes nothing else: other parts keep their packed bytes, the text its letters', async () => {
    const written = writeDocxComments(rich, [await commentOn('We strive', 'comply')]);
    if (!written.ok) throw new Error(written.problem.message);
    const before = packedEntries(rich);
    const after = packedEntries(written.bytes);
    const changed = [...after].filter(([name, packed]) => before.get(name) !== packed).map(([name]) => name);
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/comments.xml',
      'word/document.xml',
    ]);
    expect([...before.keys()].every((name) => after.has(name))).toBe(true);
    expect(drawBlocks((await mustRead(written.bytes)).text)).toEqual(drawBlocks((await mustRead(rich)).text));
    expect((await mustRead(written.bytes)).trackedChanges).toBe((await mustRead(rich)).trackedChanges);
  });

  it('splits a run with its properties and keeps the rest of the part', async () => {
    const written = writeDocxComments(rich, [await commentOn('We strive', 'to')]);
    if (!written.ok) throw new Error(written.problem.message);
    const source = documentOf(written.bytes);
    expect(source).toContain(
      '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">strive </w:t></w:r><w:commentRangeStart w:id="0"/><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">to</w:t></w:r><w:commentRangeEnd w:id="0"/>',
    );
    const bare = (xml: string) =>
      xml.replace(/<w:commentRange(Start|End) w:id="0"\/>|<w:r><w:commentReference w:id="0"\/><\/w:r>/g, '');
    const joined = (xml: string) =>
      xml.replaceAll('</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">', '');
    expect(joined(bare(source))).toBe(joined(documentOf(rich)));
  });

  it('adds to the comments that stand there', async () => {
    const first = writeDocxComments(rich, [await commentOn('We strive', 'comply')]);
    if (!first.ok) throw new Error(first.problem.message);
    const second = writeDocxComments(first.bytes, [
      await commentOn('Last', 'Last', first.bytes),
      { quote: null, author: 'B', date: '2026-11-25T09:12:00Z', text: 'On the whole.' },
    ]);
    if (!second.ok) throw new Error(second.problem.message);
    expect((await mustRead(second.bytes)).comments.map(({ id, quoted }) => [id, quoted])).toEqual([
      ['0', 'comply'],
      ['1', 'Last'],
      ['2', 'AI policy'],
    ]);
  });

  it('leaves a comment out whose passage is gone', async () => {
    const gone = {
      ...(await commentOn('We strive', 'comply')),
      quote: { exact: 'never written', prefix: '', suffix: '', block: await idOf('We strive') },
    };
    const written = writeDocxComments(rich, [gone]);
    expect(written).toMatchObject({ ok: true, notWritten: [0] });
    expect(written.ok && written.bytes).toEqual(rich);
  });

  it('escapes what people write', async () => {
    const written = writeDocxComments(rich, [
      { ...(await commentOn('Last', 'Last')), author: 'A & "B" <c>', text: ']]> <script> & \u0007' },
    ]);
    if (!written.ok) throw new Error(written.problem.message);
    expect((await mustRead(written.bytes)).comments[0]).toMatchObject({
      author: 'A & "B" <c>',
      text: ']]> <script> &',
    });
  });

  it('marks any range of any text so that it reads back (property)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.string({
            unit: fc.constantFrom('a', 'B', ' ', '\u00A0', '\u00AD', '\u200B', '&amp;', 'é', '<w:tab/>', '<w:br/>'),
            minLength: 1,
            maxLength: 8,
          }),
          { minLength: 1, maxLength: 5 },
        ),
        fc.nat(),
        fc.nat(),
        async (runs, a, b) => {
          const xml = runs.map(
            (run) =>
              `<w:r>${run
                .split(/(<w:(?:tab|br)\/>)/)
                .map((part) => (part.startsWith('<w:') ? part : `<w:t xml:space="preserve">${part}</w:t>`))
                .join('')}</w:r>`,
          );
          const bytes = makeDocx(`<w:p>${xml.join('')}</w:p>${p('End.')}`);
          const [block] = (await mustRead(bytes)).text.blocks;
          if (!block || block.text === 'End.') return;
          const start = a % block.text.length;
          const end = start + 1 + (b % (block.text.length - start));
          const written = writeDocxComments(bytes, [
            { quote: quoteOf(block.text, start, end, block.id), author: 'A', date: '2026-01-01T00:00:00Z', text: 'x' },
          ]);
          if (!written.ok) throw new Error(written.problem.message);
          const read = await mustRead(written.bytes);
          expect(read.text.blocks[0]?.text).toBe(block.text);
          expect(read.comments[0]?.quoted).toBe(block.text.slice(start, end).trim());
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('saving edits', () => {
  it('changes words inside their run and leaves every other byte of the part', async () => {
    const { bytes, notApplied } = saved([
      { kind: 'change', block: await idOf('We strive'), text: 'We commit to comply with & beyond the law.' },
    ]);
    expect(notApplied).toEqual([]);
    expect(documentOf(bytes)).toBe(documentOf(rich).replace('>strive to comply<', '>commit to comply<'));
  });

  it('keeps the formatting before and after an edit that spans runs', async () => {
    const { bytes } = saved([{ kind: 'change', block: await idOf('We strive'), text: 'We strive to obey the law.' }]);
    expect(documentOf(bytes)).toContain('<w:rPr><w:i/></w:rPr><w:t xml:space="preserve">strive to obey</w:t>');
    expect(documentOf(bytes)).toContain(`<w:jc w:val="both"/>`);
    expect(drawBlocks((await mustRead(bytes)).text)).toContain('We strive to obey the law.');
  });

  it('edits around tracked changes and leaves them tracked', async () => {
    const { bytes } = saved([{ kind: 'change', block: await idOf('Tracked'), text: 'Tracked insertion remains.' }]);
    const read = await mustRead(bytes);
    expect(drawBlocks(read.text)).toContain('Tracked insertion remains.');
    expect(read.original && drawBlocks(read.original)).toContain('Tracked deletion remains.');
  });

  it('inserts paragraphs that look like their neighbours, and tells their new names', async () => {
    const heading = { id: 'new-1', kind: 'heading', text: 'Review', level: 1 } as const;
    const paragraph = { id: 'new-2', kind: 'paragraph', text: 'We review this policy every year.\nIn May.' } as const;
    const { bytes, blockIds } = saved([
      { kind: 'insert', after: await idOf('We strive'), block: heading },
      { kind: 'insert', after: 'new-1', block: paragraph },
      { kind: 'insert', after: null, block: { id: 'new-3', kind: 'paragraph', text: 'Draft.' } },
    ]);
    const { text } = await mustRead(bytes);
    expect(drawBlocks(text).slice(1, 6)).toEqual([
      'Draft.',
      'h1 AI policy',
      'We strive to comply with & beyond the law.',
      'h1 Review',
      'We review this policy every year.\nIn May.',
    ]);
    expect(text.blocks.find(({ id }) => id === blockIds.get('new-2'))?.text).toBe(
      'We review this policy every year.\nIn May.',
    );
    expect(documentOf(bytes)).toContain(
      '<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t xml:space="preserve">We review',
    );
  });

  it('keeps old names true after insertions and removals, also for comments', async () => {
    const before = (await mustRead(rich)).text;
    const last = await idOf('Last');
    const comment = {
      ...(await commentOn('Last', 'Last')),
      quote: { exact: 'new words', prefix: '', suffix: '', block: last },
    };
    const result = saved(
      [
        { kind: 'remove', block: await idOf('We strive') },
        { kind: 'insert', after: await idOf('Jo'), block: { id: 'cell', kind: 'paragraph', text: 'and Mo' } },
        { kind: 'change', block: last, text: 'Last paragraph with new words.' },
      ],
      [comment],
    );
    const after = (await mustRead(result.bytes)).text;
    for (const block of before.blocks.filter(
      ({ id, kind }) => kind !== 'header' && id !== last && result.blockIds.has(id),
    )) {
      expect(after.blocks.find(({ id }) => id === result.blockIds.get(block.id))?.text).toBe(block.text);
    }
    expect(drawBlocks(after)).not.toContain('We strive to comply with & beyond the law.');
    expect(drawBlocks(after)).toContain('[0,1 Owner] and Mo');
    expect((await mustRead(result.bytes)).comments[0]).toMatchObject({
      quoted: 'new words',
      block: result.blockIds.get(last),
    });
  });

  it('empties, not removes, what other parts lean on', async () => {
    const noted = makeDocx(`${p('One.')}<w:p><w:pPr><w:sectPr/></w:pPr>${r('Two.')}</w:p>${table([[p('A'), p('B')]])}`);
    const { bytes } = saved(
      [
        { kind: 'remove', block: await idOf('Two', noted) },
        { kind: 'remove', block: await idOf('B', noted) },
      ],
      [],
      noted,
    );
    expect(drawBlocks((await mustRead(bytes)).text)).toEqual(['One.', '[0,0] A']);
    expect(documentOf(bytes).match(/<w:sectPr/g)).toHaveLength(2);
    expect(documentOf(bytes).match(/<w:tc><w:p>/g)).toHaveLength(2);
  });

  it('takes a table out as a whole once no text of it is left, and keeps what is written after it', async () => {
    const { bytes, blockIds } = saved([
      ...(await Promise.all(['Owner', 'Jo', 'Version', '1.0'].map((text) => idOf(text)))).map((block): DocxEdit => ({
        kind: 'remove',
        block,
      })),
      {
        kind: 'insert',
        after: await idOf('1.0'),
        block: { id: 'new', kind: 'paragraph', text: 'No table any more.' },
        afterTable: true,
      },
    ]);
    expect(documentOf(bytes)).not.toContain('<w:tbl>');
    const { text } = await mustRead(bytes);
    expect(drawBlocks(text).slice(2, 5)).toEqual([
      'We strive to comply with & beyond the law.',
      'No table any more.',
      'Tracked insertion stays.',
    ]);
    expect(text.blocks.find(({ id }) => id === blockIds.get('new'))?.text).toBe('No table any more.');
  });

  it('moves list items to another level of their list, old and new ones', async () => {
    const level = (at: number) =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%${at + 1}."/></w:lvl>`;
    const lists = makeDocx(
      p('First', '<w:keepNext/><w:jc w:val="both"/>') +
        p('Own', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:ind w:left="10"/>', '<w:i/>') +
        p('Styled', '<w:pStyle w:val="Item"/><w:jc w:val="both"/>'),
      {
        numbering: `<w:abstractNum w:abstractNumId="0">${level(0)}${level(1)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
        styles:
          '<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="Item"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
      },
    );
    const [own, styled] = [await idOf('Own', lists), await idOf('Styled', lists)];
    const { bytes } = saved(
      [
        { kind: 'change', block: own, text: 'Own one', level: 1 },
        { kind: 'change', block: styled, text: 'Styled', level: 1 },
        { kind: 'insert', after: styled, block: { id: 'new', kind: 'list-item', text: 'New', level: 1 } },
      ],
      [],
      lists,
    );
    const { text } = await mustRead(bytes);
    expect(text.blocks.slice(1)).toMatchObject([
      { kind: 'list-item', text: 'Own one', level: 1 },
      { kind: 'list-item', text: 'Styled', level: 1 },
      { kind: 'list-item', text: 'New', level: 1 },
    ]);
    expect(documentOf(bytes)).toContain(
      '<w:pStyle w:val="Item"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:jc w:val="both"/>',
    );
    expect(documentOf(bytes)).not.toContain('w:ind');
  });

  it('says which edits the file could not take', async () => {
    const header = (await mustRead(rich)).text.blocks.find(({ kind }) => kind === 'header')?.id ?? '';
    expect(
      saved([
        { kind: 'change', block: header, text: 'x' },
        { kind: 'remove', block: 'nowhere' },
      ]).notApplied,
    ).toEqual([0, 1]);
  });

  it('gives the same bytes back for no edits', () => {
    expect(saved([]).bytes).toEqual(rich);
  });

  it('reads back any change of any paragraph (property)', async () => {
    const { text } = await mustRead(rich);
    const editable = text.blocks.filter(({ kind }) => kind !== 'header');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...editable),
        fc.string({ unit: fc.constantFrom('a', 'B', 'z', '&', '<', '😀', 'é'), minLength: 1, maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        async (block, word, a, b) => {
          const from = a % (block.text.length + 1);
          const to = from + (b % (block.text.length + 1 - from));
          const next = block.text.slice(0, from) + word + block.text.slice(to);
          const { bytes, blockIds } = saved([{ kind: 'change', block: block.id, text: next }]);
          const read = (await mustRead(bytes)).text.blocks.find(({ id }) => id === blockIds.get(block.id));
          expect(read?.text).toBe(next.replace(/ {2,}/g, ' ').trim());
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('difference', () => {
  it('finds prefix and suffix (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const { start, oldEnd, newText } = difference(before, after);
        expect(before.slice(0, start) + newText + before.slice(oldEnd)).toBe(after);
      }),
    );
  });
});

const soffice = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
].find(existsSync);

describe.runIf(soffice)('LibreOffice', () => {
  it('finds the comments and the edited text in what was written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'countersign-'));
    try {
      const result = saved(
        [{ kind: 'change', block: await idOf('Last'), text: 'Last paragraph, edited.' }],
        [await commentOn('We strive', 'strive to comply')],
      );
      writeFileSync(join(folder, 'policy.docx'), result.bytes);
      execFileSync(
        soffice as string,
        [
          `-env:UserInstallation=file://${folder}/profile`,
          '--headless',
          '--convert-to',
          'fodt',
          '--outdir',
          folder,
          join(folder, 'policy.docx'),
        ],
        { stdio: 'ignore', timeout: 110_000 },
      );
      const odt = readFileSync(join(folder, 'policy.fodt'), 'utf8');
      expect(odt).toContain('<dc:creator>Ana Ruiz</dc:creator>');
      expect(odt.match(/<office:annotation [^>]*>/g)).toHaveLength(1);
      expect(odt).toMatch(/<office:annotation-end/);
      expect(odt.replace(/<[^>]*>/g, '')).toContain('Last paragraph, edited.');
      expect(odt).toContain('text:tracked-changes');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
