import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../core/policy/policy-text.ts';
import { readMarkdown } from '../../documents/read-markdown.ts';
import { writeMarkdown } from '../../documents/write-markdown.ts';
import type { LookStretch } from '../../documents/text-look.ts';
import { bytesOf, drawBlocks, mustRead } from './draw-blocks.ts';

const lines = (source: string) => drawBlocks(readMarkdown(source));

describe('reading Markdown', () => {
  it('reads text without its marks', () => {
    expect(
      lines('We **commit** to _comply_ with `laws`, [see](https://x.example) ![logo](a.png) &amp; ~~old~~ more.'),
    ).toEqual(['We commit to comply with laws, see logo & more.']);
  });

  it('keeps nesting, numbers and typed marks of lists', () => {
    expect(lines('3. three\n4. four\n   - inner\n\n     more of it\n- a) typed\n- 2.5 million')).toEqual([
      '3. three',
      '4. four',
      '  • inner',
      '  ~ more of it',
      'a) typed',
      '• 2.5 million',
    ]);
  });

  it('takes a bold line for a heading and a bold sentence for text', () => {
    expect(lines('**Scope**\n\n**Never enter personal data.**')).toEqual(['h2 Scope', 'Never enter personal data.']);
  });

  it('keeps front matter as properties and as cells that can be pointed at', () => {
    const { title, properties, blocks } = readMarkdown(
      '---\ntitle: AI policy\nreview_date: 2027-05-02\nversion: "2.1"\nupdated: 2026-05-03 10:00\ntags:\n  - ai\n  - policy\n---\n\nBody.',
    );
    expect(title).toBe('AI policy');
    expect(properties).toEqual({
      title: 'AI policy',
      version: '2.1',
      modified: '2026-05-03',
      other: { 'review date': '2027-05-02', tags: 'ai; policy' },
    });
    expect(drawBlocks({ title, blocks }).slice(2, 6)).toEqual([
      '[1,0] review date',
      '[1,1 review date] 2027-05-02',
      '[2,0] version',
      '[2,1 version] 2.1',
    ]);
  });

  it.each([
    [
      'name: AI policy\nacronym: AIP\n---\n\n# Purpose\n\nText.',
      ['[0,0] name', '[0,1 name] AI policy', '[1,0] acronym', '[1,1 acronym] AIP', 'h1 Purpose', 'Text.'],
    ],
    ['---\n---\n# Policy', ['h1 Policy']],
    ['Text.\n\n---\n\nMore.', ['Text.', 'More.']],
  ])('finds where front matter ends in %j', (source, expected) => {
    expect(lines(source)).toEqual(expected);
  });

  it('reads a table of pairs without a head as pairs, and one whose blank line was forgotten', () => {
    expect(lines('Facts:\n| | |\n|---|---|\n| Owner | Jo |\n| Keeper | Mo |')).toEqual([
      'Facts:',
      '[0,0] Owner',
      '[0,1 Owner] Jo',
      '[1,0] Keeper',
      '[1,1 Keeper] Mo',
    ]);
  });

  it('keeps what stands between angles to be filled in, and drops elements', () => {
    expect(
      lines(
        'Approved by <name of officer> on <date>.\n\n<Note>We *comply*.</Note>\n\nSee `<link>` <br> and <https://x.example>.',
      ),
    ).toEqual(['Approved by <name of officer> on <date>.', 'We comply.', 'See <link>\nand https://x.example.']);
    expect(lines('```\n<date>\n```')).toEqual(['<date>']);
    const written = writeMarkdown(readMarkdown('Approved on <date>.').blocks);
    expect(lines(written)).toEqual(['Approved on <date>.']);
  });

  it('reads tables drawn with rulers and grids, as converters from Word write them', () => {
    const simple =
      "  Item          Detail\n  ------------- -----------\n  Version       *3.1*\n  Approved by   Board\\'s chair\n";
    const grid =
      '+-------+---------+\n| Role  | Duty    |\n+=======+=========+\n| Board | Approves|\n+-------+---------+\n';
    expect(lines(`# Policy\n\n${simple}\n## Roles\n\n${grid}\nEnd.`)).toEqual([
      'h1 Policy',
      '[0,0] Item',
      '[0,1] Detail',
      '[1,0 / Item] Version',
      '[1,1 Version / Detail] 3.1',
      '[2,0 / Item] Approved by',
      "[2,1 Approved by / Detail] Board's chair",
      'h2 Roles',
      '[0,0] Role',
      '[0,1] Duty',
      '[1,0 / Role] Board',
      '[1,1 Board / Duty] Approves',
      'End.',
    ]);
    expect(lines('```\n  a      b\n  ------ ------\n  1      2\n```')).toEqual(['a b\n------ ------\n1 2']);
    expect(lines('Text.\n\n---\n\n    code\n\n---\n\nMore.')).toEqual(['Text.', 'code', 'More.']);
  });

  it('reads footnotes as such, without their marks in the text', () => {
    expect(
      lines(
        'We use AI[^1] with care.[^note]\n\n[^1]: As the *register*\n    says.\n\n    And more.\n[^note]: Always.\n\nThe end [^none].',
      ),
    ).toEqual([
      'We use AI with care.',
      'The end [^none].',
      '(footnote) As the register\nsays.',
      '(footnote) And more.',
      '(footnote) Always.',
    ]);
    expect(lines('```\n[^1]: code\n```')).toEqual(['[^1]: code']);
  });

  it.each([
    ['a table of contents', '[TOC]\n\n[[_TOC_]]\n\n- [Purpose](#purpose)\n  - [Scope](#scope)\n\nText.', ['Text.']],
    ['names of headings', '## Roles {#roles .wide}\n\nText.\n{: .note}', ['h2 Roles', 'Text.']],
    [
      'the marks of notes',
      '> [!IMPORTANT]\n> It is binding.\n\n:::note Heed\nWe comply.\n:::\n\n!!! warning "Careful"\n    Ask before\n    you buy.',
      ['It is binding.', 'Heed', 'We comply.', 'Careful', 'Ask before\nyou buy.'],
    ],
    ['marks of small type', 'CO~2~ and ~~old~~ x', ['CO2 and x']],
  ])('reads text without %s', (_, source, expected) => {
    expect(lines(source)).toEqual(expected);
  });

  it('keeps the marks that a list has, and terms with their definitions', () => {
    expect(lines('1) one\n2) two\n\nTerm\n: What it means.')).toEqual(['1) one', '2) two', 'Term: What it means.']);
  });

  it('reads values of front matter that go over several lines', () => {
    const { properties } = readMarkdown(
      '---\ntitle: AI policy\nstatus: >-\n  Approved by\n  the board\nscope: all staff\n  and contractors\nowner:\n  name: Jo\n  role: CIO\n---\nText.',
    );
    expect(properties?.other).toEqual({
      status: 'Approved by the board',
      scope: 'all staff and contractors',
      owner: 'name: Jo; role: CIO',
    });
  });

  it('reads on round long rules, long tables and long lists', () => {
    for (const rule of ['-'.repeat(80), '*'.repeat(80), '- '.repeat(80).trim()])
      expect(lines(`# Policy\n\n${rule}\n\n## Scope\n\nAll *staff*.`)).toEqual(['h1 Policy', 'h2 Scope', 'All staff.']);
    const row = '| The owner keeps a register of *all* systems and reviews it every year | Head of Risk |\n';
    expect(lines(`# Policy\n\n| Duty | Who |\n|---|---|\n${row.repeat(600)}`)).toHaveLength(1 + 2 * 601);
    expect(lines(`# Policy\n\n${'- The owner keeps a register of *all* systems\n'.repeat(1200)}`)[1200]).toBe(
      '• The owner keeps a register of all systems',
    );
  });

  it('finds where a table of raw HTML ends behind letters that are longer in small type', () => {
    expect(
      lines('<p>İSTANBUL İL İDARESİ</p><table><tr><td>Version</td><td>2.1</td></tr></table>End of İzmir.\n'),
    ).toEqual(['İSTANBUL İL İDARESİ', '[0,0] Version', '[0,1 Version] 2.1', 'End of İzmir.']);
  });

  it('reads a table of raw HTML as a table', () => {
    expect(
      lines(
        '# Policy\n\n<p>Facts</p><table>\n<tr>\n  <th>Version</th>\n  <td>2.1</td>\n</tr>\n<tr><td>Policy owner</td><td>Head of<br>Risk</td></tr>\n</table>\n\nEnd.',
      ),
    ).toEqual([
      'h1 Policy',
      'Facts',
      '[0,0] Version',
      '[0,1 Version] 2.1',
      '[1,0] Policy owner',
      '[1,1 Policy owner] Head of',
      '[1,1 Policy owner] Risk',
      'End.',
    ]);
  });

  it('reads headings, lists and merged cells of raw HTML as what they are', () => {
    expect(
      lines(
        '<h1 align="center">AI policy</h1>\n\n<ol><li>Ask first.</li><li>Wait.</li></ol>\n\n' +
          '<table><tr><th>Body</th><th>Duty</th></tr><tr><td rowspan="2">Board</td><td>Approves</td></tr><tr><td>Reviews</td></tr></table>\n',
      ),
    ).toEqual([
      'h1 AI policy',
      '1. Ask first.',
      '2. Wait.',
      '[0,0] Body',
      '[0,1] Duty',
      '[1,0 / Body] Board',
      '[1,1 Board / Duty] Approves',
      '[2,1 Board / Duty] Reviews',
    ]);
  });

  it('reads raw HTML as text without comments and scripts', () => {
    expect(
      lines('<details><summary>More</summary>\n<p>We comply.</p></details>\n<!-- hidden -->\n\n<script>x()</script>'),
    ).toEqual(['More', 'We comply.']);
  });
});

/** Every other stretch between the cuts stands out, in one way or another. */
function stretches(text: string, cuts: readonly number[]): LookStretch[] {
  const found: LookStretch[] = [];
  let start = 0;
  cuts.forEach((cut, at) => {
    const end = Math.min(text.length, start + 1 + cut);
    if (at % 3 > 0 && end > start) found.push({ start, end, bold: at % 3 === 1, italic: at % 2 === 0 });
    start = end;
  });
  return found.filter(({ bold, italic }) => bold || italic);
}

describe('writing Markdown', () => {
  it('writes bold and italic type where the dialect reads it as such, and reads it again', async () => {
    const source =
      'We **must** *always* comply; ***never*** else.\n\n- **Owner:** Jo\n\n| **a** | b |\n| --- | --- |\n| c | d *e* |\n';
    const { text: read, looks } = await mustRead(bytesOf(source), 'a.md');
    expect(writeMarkdown(read.blocks, looks)).toBe(source);
    const [block] = readMarkdown('every one').blocks as [Block];
    const look = { bold: true, italic: false };
    const write = (start: number, end: number) =>
      writeMarkdown([block], new Map([[block.id, [{ ...look, start, end }]]]));
    expect(write(0, 6)).toBe('**every** one\n');
    expect(write(2, 9)).toBe('ev**ery one**\n');
  });

  it('reads back paragraphs, headings and cells of any text (property)', () => {
    const word = fc.string({
      unit: fc.constantFrom(
        'a',
        'B',
        '1',
        '.',
        ')',
        '*',
        '_',
        '#',
        '-',
        '+',
        '>',
        '|',
        '`',
        '[',
        ']',
        '(',
        '<',
        '&',
        ';',
        '\\',
        '~',
        '!',
        ':',
        ' ',
        '=',
      ),
      minLength: 1,
      maxLength: 10,
    });
    // Letters at both ends: a mark at the start of a line may be read as the mark of a list, by design.
    const text = fc
      .array(word, { minLength: 1, maxLength: 4 })
      .map((words) => `zq${words.join(' ').replace(/\s+/g, ' ')}q`);
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(12), { maxLength: 6 }),
        (texts, cuts) => {
          const blocks: Block[] = [
            { id: 'h', kind: 'heading', level: 2, text: texts[0] ?? '' },
            ...texts.map((content, index): Block => ({ id: `p${index}`, kind: 'paragraph', text: content })),
            ...texts.map((content, index): Block => ({
              id: `l${index}`,
              kind: 'list-item',
              level: 0,
              marker: '•',
              text: content,
            })),
            ...texts.flatMap((content, row): Block[] => [
              { id: `k${row}`, kind: 'table-cell', table: 0, row, column: 0, text: 'k' },
              { id: `v${row}`, kind: 'table-cell', table: 0, row, column: 1, text: content },
            ]),
          ];
          const looks = new Map(blocks.map(({ id, text: words }) => [id, stretches(words, cuts)]));
          for (const written of [writeMarkdown(blocks), writeMarkdown(blocks, looks)])
            expect(readMarkdown(written).blocks.map((block) => block.text)).toEqual(blocks.map((block) => block.text));
        },
      ),
      { numRuns: 300 },
    );
  });
});
