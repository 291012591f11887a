import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CutWords } from '../../documents/cut-words.ts';
import { type PdfItem, toLines } from '../../documents/pdf-lines.ts';
import { type StructNode, readTagged } from '../../documents/pdf-tagged.ts';
import { readGeometry } from '../../documents/pdf-geometry.ts';
import { bytesOf, drawBlocks, mustRead } from './draw-blocks.ts';

const read = async (name: string): Promise<string[]> => {
  const bytes = new Uint8Array(readFileSync(new URL(`../fixtures/documents/${name}`, import.meta.url)));
  return drawBlocks((await mustRead(bytes, 'policy.pdf')).text);
};

const itemAt = (words: string, x: number, y: number): PdfItem => ({
  text: words,
  x,
  y,
  size: 11,
  width: words.length * 5,
  font: 'a',
  mark: '',
});

const text = [
  'h1 Artificial Intelligence Policy',
  '[0,0] Owner',
  '[0,1 Owner] Head of Risk',
  '[1,0] Approved by',
  '[1,1 Approved by] The Board of Directors, which approved this document in its meeting in London',
  'h2 1 Purpose',
  "This policy sets out how Northwind Freight and its subsidiaries develop, procure, configure and responsibly use artificial intelligence in their international transportation operations, administrative functions and customer communications. It is binding for employees, contractors and representatives, notwithstanding contradictory departmental arrangements, and is interpreted consistently with the organisation's information-security and data-protection requirements.",
  'Efficient offices and difficult traffic flow: we find affiliates sufficiently different. Management demonstrates accountability through documented decision-making, proportionate impact assessments and privacy-preserving configuration of every third-party system throughout its operational lifetime.',
  'h2 2 Commitments',
  '1. We comply with all applicable legal requirements that concern artificial intelligence, including contractual obligations.',
  '  a) Legal keeps the register of obligations.',
  '  b) Procurement checks suppliers.',
  '2. We continually improve the AI management system.',
  'Employees must:',
  '• ask before they use a new tool;',
  '• report incidents immediately to the service desk, whatever the circumstances and consequences.',
  'h2 3 Roles',
];
const end = [
  '[2,2 Head of Risk / Review] Monthly',
  'The last paragraph has bold words and a link in it.',
  '(footnote) Communications include automatically generated correspondence.',
];

describe('reading a PDF of two columns', () => {
  it.each(['tagged', 'untagged'])(
    'gives the columns one after the other, tables and footnotes as such (%s)',
    async (kind) => {
      // Nothing tells that the header of a single page is one, where the file is not tagged.
      const lines = (await read(`two-columns-${kind}.pdf`)).filter((line) => !line.startsWith('Northwind Freight –'));
      expect(lines.slice(0, text.length)).toEqual(text);
      expect(lines[text.length]).toMatch(/^Administrative responsibilities [^\n]* archived\.$/);
      expect(lines.slice(-end.length)).toEqual(end);
    },
  );

  it('reads a table that the tags of a browser do not name', () => {
    const rows = [
      ['Item', 'Detail'],
      ['Owner', 'Head of Risk'],
      ['Version', '2.0'],
    ];
    const items = rows.flatMap((row, at) =>
      row.map((words, column) => ({ ...itemAt(words, 60 + column * 90, 700 - at * 16), mark: `${at}${column}` })),
    );
    const node = (role: string, ...children: StructNode['children'][number][]): StructNode => ({ role, children });
    const table = (role: string): StructNode =>
      node(
        'NonStruct',
        ...rows.map((row, at) =>
          node('NonStruct', ...row.map((_, column) => node(role, { type: 'content', id: `${at}${column}` }))),
        ),
      );
    const drawn = (tree: StructNode): string[] => drawBlocks(readTagged([{ items, tree }]).toPolicyText());
    expect(drawn(node('Document', table('NonStruct')))).toEqual([
      '[0,0] Item',
      '[0,1] Detail',
      '[1,0 / Item] Owner',
      '[1,1 Owner / Detail] Head of Risk',
      '[2,0 / Item] Version',
      '[2,1 Version / Detail] 2.0',
    ]);
    expect(drawn(node('Document', table('P')))).not.toContain('[0,0] Item');
  });

  it('parts the longest label of a table from its value, where both come as one', () => {
    const line = (y: number, ...parts: [string, number][]): PdfItem[] => parts.map(([words, x]) => itemAt(words, x, y));
    const items = [
      ...line(700, ['Version', 60], ['2.0', 120]),
      ...line(684, ['Owner', 60], ['Head of Risk', 120]),
      ...line(668, ['Next review 1 March 2027', 60]),
      ...line(640, ['1 Purpose', 60]),
      ...line(624, ['Owner and users keep to this policy in all that they do with it.', 60]),
    ];
    expect(drawBlocks(readGeometry([toLines(items, 0)]).toPolicyText())).toEqual([
      '[0,0] Version',
      '[0,1 Version] 2.0',
      '[1,0] Owner',
      '[1,1 Owner] Head of Risk',
      '[2,0] Next review',
      '[2,1 Next review] 1 March 2027',
      '1 Purpose',
      'Owner and users keep to this policy in all that they do with it.',
    ]);
  });

  it('puts parts of a line together that were drawn apart, as browsers draw cells and marks', () => {
    const cells = ['Item', 'Detail', 'Owner', 'Head of Risk', 'Version', '2.0'].flatMap((words, index) => [
      itemAt(words, index % 2 === 0 ? 60 : 250, 700 - Math.floor(index / 2) * 23),
      itemAt('', 0, 0),
    ]);
    const items = [
      itemAt('Ask first.', 72, 600),
      itemAt('', 0, 0),
      itemAt('•', 60, 600),
      itemAt('', 0, 0),
      itemAt('Then wait.', 72, 580),
      itemAt('', 0, 0),
      itemAt('•', 60, 580),
    ];
    expect(drawBlocks({ title: '', blocks: readGeometry([toLines([...cells, ...items], 0)]).blocks })).toEqual([
      '[0,0] Item',
      '[0,1] Detail',
      '[1,0 / Item] Owner',
      '[1,1 Owner / Detail] Head of Risk',
      '[2,0 / Item] Version',
      '[2,1 Version / Detail] 2.0',
      '• Ask first.',
      '• Then wait.',
    ]);
  });

  it('leaves the cells of a table beside each other', () => {
    const cell = (words: string, x: number, y: number): PdfItem => ({ ...itemAt(words, x, y), size: 10 });
    const rows = Array.from({ length: 15 }, (_, row) => [
      cell(`Role number ${row}`, 50, 700 - row * 14),
      cell(`does thing ${row}`, 300, 700 - row * 14),
    ]);
    const blocks = readGeometry([toLines(rows.flat(), 0)]).blocks;
    expect(blocks).toHaveLength(30);
    expect(blocks.every(({ kind }) => kind === 'table-cell')).toBe(true);
  });
});

describe('words that the end of a line cut', () => {
  const words = new CutWords('Contractors and privacy, preserving data. A well-\nknown in-house tool. contrac-\ntual');

  it.each([
    ['the contrac-', 'tors', 'the contractors'],
    ['the privacy-', 'preserving way', 'the privacy-preserving way'],
    ['a third-', 'party tool', 'a third-party tool'],
    ['risk-', 'based', 'risk-based'],
    ['an in-', 'house tool', 'an in-house tool'],
    ['state-of-', 'the-art', 'state-of-the-art'],
    ['mecha\u00AD', 'nism', 'mechanism'],
    ['mecha\u2010', 'nism', 'mechanism'],
  ])('joins %s and %s', (line, next, whole) => {
    expect(words.join(line, next)).toBe(whole);
  });
});

describe('ligatures', () => {
  it.each(['a.txt', 'a.md', 'a.html'])('that were copied out of a PDF are letters again in %s', async (name) => {
    const { text: read } = await mustRead(
      bytesOf('We keep classi\uFB01ed con\uFB01dential data e\uFB03ciently.'),
      name,
    );
    expect(drawBlocks(read)).toEqual(['We keep classified confidential data efficiently.']);
  });
});
