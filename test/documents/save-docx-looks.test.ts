import { unzipSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockId } from '../../core/policy/policy-text.ts';
import { type DocxEdit, type InsertedBlock, saveDocx } from '../../documents/save-docx.ts';
import { drawBlocks, mustRead } from './draw-blocks.ts';
import { makeDocx, p, r, table } from './make-docx.ts';

const link = (id: string, text: string): string =>
  `<w:hyperlink r:id="${id}">${r(text, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`;
const tracked = (text: string): string => `<w:ins w:id="9" w:author="Jo">${r(text)}</w:ins>`;
const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;

async function save(
  bytes: Uint8Array,
  edit: (idOf: (text: string) => BlockId) => DocxEdit[],
): Promise<{ xml: string; bytes: Uint8Array; lines: string[]; part: (name: string) => string }> {
  const { text } = await mustRead(bytes);
  const result = saveDocx(
    bytes,
    edit((start) => text.blocks.find((block) => block.text.startsWith(start))?.id ?? 'none'),
  );
  if (!result.ok) throw new Error(result.problem.message);
  expect(result.notApplied).toEqual([]);
  const files = unzipSync(result.bytes);
  const part = (name: string): string => new TextDecoder().decode(files[name]);
  const read = await mustRead(result.bytes);
  return { xml: part('word/document.xml'), bytes: result.bytes, lines: drawBlocks(read.text), part };
}
const body = (xml: string): string => /<w:body>(.*)<w:sectPr>/s.exec(xml)?.[1] ?? '';

describe('the look of an edited paragraph', () => {
  const rich = makeDocx(
    paragraph(r('We use '), r('AI', '<w:b/>'), r(' as the '), link('rId7', 'AI register'), r(' says, with care.')),
  );

  it('stays on the words between two edits', async () => {
    const { xml } = await save(rich, (id) => [
      { kind: 'change', block: id('We'), text: 'They use AI as the AI register says, with much care.' },
    ]);
    expect(body(xml)).toBe(
      paragraph(
        r('They use '),
        r('AI', '<w:b/>'),
        r(' as the '),
        link('rId7', 'AI register'),
        r(' says, with much care.'),
      ),
    );
  });

  it('does not make new words part of a link that ends before them', async () => {
    const { xml } = await save(rich, (id) => [
      { kind: 'change', block: id('We'), text: 'We use AI as the AI register now says, with care.' },
    ]);
    expect(body(xml)).toContain(`${link('rId7', 'AI register')}${r(' now says, with care.')}`);
    const ending = makeDocx(paragraph(r('See the '), link('rId7', 'register')));
    const more = await save(ending, (id) => [{ kind: 'change', block: id('See'), text: 'See the register. Always.' }]);
    expect(body(more.xml)).toBe(paragraph(r('See the '), link('rId7', 'register'), r('. Always.')));
    const grown = await save(ending, (id) => [{ kind: 'change', block: id('See'), text: 'See the registers' }]);
    expect(body(grown.xml)).toBe(paragraph(r('See the '), link('rId7', 'registers')));
    const starting = makeDocx(paragraph(link('rId7', 'Register'), r(' of AI')));
    const before = await save(starting, (id) => [{ kind: 'change', block: id('Reg'), text: 'The Register of AI' }]);
    expect(body(before.xml)).toBe(paragraph(r('The '), link('rId7', 'Register'), r(' of AI')));
  });

  it('does not put new words under the name of somebody whose insertion is tracked', async () => {
    const file = makeDocx(paragraph(r('We check '), tracked('all tools')));
    const { xml } = await save(file, (id) => [
      { kind: 'change', block: id('We'), text: 'We check all tools every year.' },
    ]);
    expect(body(xml)).toBe(paragraph(r('We check '), tracked('all tools'), r(' every year.')));
  });

  it('keeps tabs between labels that are shown as lines', async () => {
    const tab = '<w:r><w:tab/></w:r>';
    const file = makeDocx(paragraph(r('Owner:'), tab, r('Jo'), tab, r('Version: 2', '<w:b/>')));
    const { xml, lines } = await save(file, (id) => [
      { kind: 'change', block: id('Owner'), text: 'Owner: Mo\nVersion: 2' },
    ]);
    expect(body(xml)).toBe(paragraph(r('Owner:'), tab, r('Mo'), tab, r('Version: 2', '<w:b/>')));
    expect(lines).toEqual(['Owner: Mo\nVersion: 2']);
  });

  it('goes with words that were split off into a paragraph of their own', async () => {
    const file = makeDocx(
      `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${r('We comply. ')}${r('Nobody', '<w:b/>')}${r(' may use tools that the ')}${link('rId7', 'register')}${r(' lacks.')}</w:p>`,
    );
    const { xml } = await save(file, (id) => [
      { kind: 'change', block: id('We'), text: 'We comply.' },
      {
        kind: 'insert',
        after: id('We'),
        block: { id: 'n1', kind: 'paragraph', text: 'Nobody may use tools that the register lacks, ever.', looks: [] },
      },
    ]);
    expect(body(xml)).toBe(
      `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${r('We comply.')}</w:p>` +
        `<w:p><w:pPr><w:jc w:val="both"/></w:pPr>${r('Nobody', '<w:b/>')}${r(' may use tools that the ')}${link('rId7', 'register')}${r(' lacks, ever.')}</w:p>`,
    );
  });

  it('goes with a paragraph that was joined to another, and with one that became a list item', async () => {
    const file = makeDocx(
      p('We comply.') + paragraph(r('Nobody', '<w:b/>'), r(' may use '), link('rId7', 'unknown tools'), r('.')),
    );
    const { xml } = await save(file, (id) => [
      { kind: 'change', block: id('We'), text: 'We comply. Nobody may use unknown tools.' },
      { kind: 'remove', block: id('Nobody') },
    ]);
    expect(body(xml)).toBe(
      paragraph(
        ...[r('We comply.'), r(' '), r('Nobody', '<w:b/>'), r(' may use '), link('rId7', 'unknown tools'), r('.')],
      ),
    );
    const item = await save(file, (id) => [
      { kind: 'remove', block: id('Nobody') },
      {
        kind: 'insert',
        after: id('We'),
        block: { id: 'x', kind: 'list-item', text: 'Nobody may use unknown tools.', level: 0, marker: '•', looks: [] },
      },
    ]);
    expect(body(item.xml)).toContain(
      `${r('Nobody', '<w:b/>')}${r(' may use ')}${link('rId7', 'unknown tools')}${r('.')}</w:p>`,
    );
  });

  it('is what the editor shows for new words', async () => {
    const { xml } = await save(rich, (id) => [
      {
        kind: 'insert',
        after: id('We'),
        block: {
          id: 'n',
          kind: 'paragraph',
          text: 'Never, ever.',
          looks: [{ start: 0, end: 5, bold: true, italic: false }],
        },
      },
      {
        kind: 'change',
        block: id('We'),
        text: 'We use AI tools as the AI register says, with care.',
        looks: [{ start: 7, end: 9, bold: true, italic: false }],
      },
    ]);
    expect(body(xml)).toContain(`${r('AI', '<w:b/>')}`);
    expect(body(xml)).toContain(r(' tools as the '));
    expect(body(xml)).toContain(`${r('Never', '<w:b/>')}${r(', ever.')}`);
  });

  it('changes no word where edits, splits and joins fall as they may (property)', async () => {
    const words = ['We', 'use', 'AI', 'tools', 'with', 'care', 'and', 'log', 'it', 'all'];
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom('', 'b', 'link', 'ins')), {
          minLength: 2,
          maxLength: 8,
        }),
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 }),
        fc.array(fc.constantFrom(...words), { maxLength: 5 }),
        async (runs, next, split) => {
          const xml = runs.map(([word, kind], at) => {
            const text = at === 0 ? word : ` ${word}`;
            return kind === 'link'
              ? link('rId7', text)
              : kind === 'ins'
                ? tracked(text)
                : r(text, kind === 'b' ? '<w:b/>' : '');
          });
          const edits = (id: (text: string) => BlockId): DocxEdit[] => [
            { kind: 'change', block: id(''), text: next.join(' '), looks: [] },
            ...(split.length === 0
              ? []
              : [
                  {
                    kind: 'insert',
                    after: id(''),
                    block: { id: 'n', kind: 'paragraph', text: split.join(' '), looks: [] },
                  } as const,
                ]),
          ];
          const { lines } = await save(makeDocx(paragraph(...xml)), edits);
          // A line of nothing but bold type reads as a heading.
          const said = lines.map((line) => line.replace(/^h4 /, ''));
          expect(said).toEqual([next.join(' '), ...(split.length === 0 ? [] : [split.join(' ')])]);
        },
      ),
      { numRuns: 120 },
    );
  });
});

describe('looks that are read', () => {
  it('are bold and italic stretches; a heading is bold by being one', async () => {
    const file = makeDocx(
      p('AI policy', '<w:pStyle w:val="berschrift1"/>', '<w:b/>') +
        paragraph(r('  We '), r('must', '<w:b/>'), r(' not', '<w:b/>'), r(' use '), r('it', '<w:b w:val="0"/><w:i/>')) +
        table([[p('Owner', '', '<w:b/>'), p('Jo')]]),
    );
    const { text, looks } = await mustRead(file);
    expect(
      text.blocks.map(({ id, text: words }) =>
        (looks?.get(id) ?? []).map(({ start, end, bold, italic }) => [words.slice(start, end), bold, italic]),
      ),
    ).toEqual([
      [],
      [
        ['must not', true, false],
        ['it', false, true],
      ],
      [['Owner', true, false]],
      [],
    ]);
  });
});

describe('lists', () => {
  const level = (at: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet', '•')}${level(1, 'bullet', '◦')}</w:abstractNum>` +
    `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';
  const item = (text: string, numId: number, ilvl = 0): string =>
    p(text, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`);
  const added = (text: string, marker: string, more: Partial<InsertedBlock> = {}): InsertedBlock => ({
    id: text,
    kind: 'list-item',
    text,
    level: 0,
    marker,
    ...more,
  });
  const both = makeDocx(item('one', 2) + item('two', 2) + p('Between.') + item('dot', 1), { numbering });

  it('take new items of their own kind, not of the nearest', async () => {
    const { lines } = await save(both, (id) => [
      { kind: 'insert', after: id('two'), block: added('three', '3.') },
      { kind: 'insert', after: id('dot'), block: added('spot', '•') },
      { kind: 'insert', after: id('Between'), block: added('first', '1.') },
      { kind: 'insert', after: 'first', block: added('second', '2.') },
      { kind: 'insert', after: 'second', block: added('under', '2.', { level: 1 }) },
    ]);
    expect(lines).toEqual([
      '1. one',
      '2. two',
      '3. three',
      'Between.',
      '1. first',
      '2. second',
      '  a) under',
      '• dot',
      '• spot',
    ]);
  });

  it.each([
    ['that has none', {}],
    ['that has only others', { numbering }],
  ])('are added to a file %s', async (_, parts) => {
    const file = makeDocx(p('Rules:', '<w:jc w:val="both"/>') + p('End.'), parts);
    const { lines, part } = await save(file, (id) => [
      { kind: 'insert', after: id('Rules'), block: added('ask', 'a)') },
      { kind: 'insert', after: 'ask', block: added('wait', 'b)') },
      { kind: 'insert', after: id('End'), block: added('dot', '•') },
      { kind: 'insert', after: 'dot', block: added('deep', '•', { level: 1 }) },
    ]);
    expect(lines).toEqual(['Rules:', 'a) ask', 'b) wait', 'End.', '• dot', '  • deep']);
    const source = part('word/numbering.xml');
    expect(source.lastIndexOf('<w:abstractNum ')).toBeLessThan(source.indexOf('<w:num '));
  });

  it('with typed marks have levels by how far in they stand, and keep those that they are given', async () => {
    const typed = makeDocx(
      p('• one', '<w:ind w:left="360" w:hanging="360"/>') + p('• two') + p('\u2022\u00A0three') + p('End.'),
    );
    expect(drawBlocks((await mustRead(typed)).text)).toEqual(['• one', '• two', '• three', 'End.']);
    const { lines, xml } = await save(typed, (id) => [
      { kind: 'change', block: id('two'), text: 'two', level: 1 },
      { kind: 'insert', after: id('two'), block: added('new', '•', { level: 1 }) },
    ]);
    expect(lines).toEqual(['• one', '  • two', '  • new', '• three', 'End.']);
    expect(xml).toContain('• new');
    const nested = makeDocx(
      p('1) one') + p('a) deep', '<w:ind w:left="720"/>') + p('2) two') + p('b) tab').replace('b)', '\tb)'),
    );
    expect(drawBlocks((await mustRead(nested)).text)).toEqual(['1) one', '  a) deep', '2) two', '  b) tab']);
    const back = await save(nested, (id) => [{ kind: 'change', block: id('deep'), text: 'deep', level: 0 }]);
    expect(back.lines.slice(0, 2)).toEqual(['1) one', 'a) deep']);
  });
});
