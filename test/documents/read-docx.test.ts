import { describe, expect, it } from 'vitest';
import { drawBlocks, mustRead } from './draw-blocks.ts';
import { type DocxParts, makeDocx, p, r, table } from './make-docx.ts';

const lines = async (body: string, parts: DocxParts = {}) => drawBlocks((await mustRead(makeDocx(body, parts))).text);

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
const numbering =
  `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uF0B7')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="3">${level(0, 'bullet', ' ')}</w:abstractNum>` +
  '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="ListStyle"/></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
  '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>' +
  '<w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>' +
  '<w:num w:numId="5"><w:abstractNumId w:val="3"/></w:num>';
const num = (numId: number, at = 0) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${numId}"/></w:numPr>`;

describe('reading a Word file: structure', () => {
  it('knows headings by the built-in name, by outline level of the style and of the paragraph', async () => {
    const body =
      p('Policy', '<w:pStyle w:val="berschrift1"/>') +
      p('Scope', '<w:pStyle w:val="MyHead"/>') +
      p('Inner', '<w:outlineLvl w:val="3"/>') +
      p('Text', '<w:pStyle w:val="MyHead"/><w:outlineLvl w:val="9"/>');
    expect(await lines(body)).toEqual(['h1 Policy', 'h2 Scope', 'h4 Inner', 'Text']);
  });

  it('takes a short bold line for a heading and a bold sentence for text', async () => {
    expect(await lines(p('Data protection', '', '<w:b/>') + p('Never enter personal data.', '', '<w:b/>'))).toEqual([
      'h4 Data protection',
      'Never enter personal data.',
    ]);
  });

  it('gives labels that tabs part a line each, and leaves out fields of a form that nobody filled in', async () => {
    const tab = '<w:r><w:tab/></w:r>';
    const field = (text: string, filled = false): string =>
      `<w:sdt><w:sdtPr>${filled ? '' : '<w:showingPlcHdr/>'}<w:text/></w:sdtPr><w:sdtContent>${r(text)}</w:sdtContent></w:sdt>`;
    expect(
      await lines(
        `<w:p>${r('Owner:')}${tab}${r('Jo')}${tab}${r('Version:')}${tab}${r('2')}</w:p><w:p>${r('See')}${tab}${r('Note: it.')}</w:p>` +
          `<w:p>${r('Owner: ')}${field('Click or tap here to enter text.')}</w:p><w:p>${r('By: ')}${field('[Company name]')}${field(', Jo', true)}</w:p>` +
          `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Choose an item.')}</w:sdtContent></w:sdt>`,
      ),
    ).toEqual(['Owner: Jo\nVersion: 2', 'See Note: it.', 'Owner:', 'By: [Company name], Jo']);
  });

  it('computes numbers, with levels, restarts, own starts and list styles', async () => {
    const styled = {
      numbering,
      styles: `<w:style w:type="numbering" w:styleId="ListStyle"><w:name w:val="L"/><w:pPr>${num(1)}</w:pPr></w:style>`,
    };
    const body = [
      p('a', num(1)),
      p('b', num(1, 1)),
      p('c', num(1, 1)),
      p('d', num(1, 2)),
      p('e', num(1)),
      p('f', num(1, 1)),
      p('g', num(3)),
      p('h', num(3)),
      p('i', num(2)),
      p('j', num(4)),
      p('k', num(5)),
    ].join('');
    expect(await lines(body, styled)).toEqual([
      '1. a',
      '  1.1 b',
      '  1.2 c',
      '    a) d',
      '2. e',
      '  2.1 f',
      '5. g',
      '6. h',
      '• i',
      '7. j',
      '~ k',
    ]);
  });

  it('gives table cells their heads, spans and merged rows worked out', async () => {
    const merged = (text: string, merge: string) => `<w:tc><w:tcPr><w:vMerge${merge}/></w:tcPr>${p(text)}</w:tc>`;
    const body = table(
      [
        [p('Role'), p('Duty')],
        [merged('Board', ' w:val="restart"'), p('Approves')],
        [merged('', ''), p('Reviews')],
      ],
      ['<w:tblHeader/>'],
    );
    expect(await lines(body)).toEqual([
      '[0,0] Role',
      '[0,1] Duty',
      '[1,0 / Role] Board',
      '[1,1 Board / Duty] Approves',
      '[2,1 Board / Duty] Reviews',
    ]);
  });

  it('reads document control as pairs of label and value, numbers in cells as they are', async () => {
    expect(
      await lines(
        table([
          [p('Owner'), p('Jo')],
          [p('Version'), p('1.0 final')],
        ]),
      ),
    ).toEqual(['[0,0] Owner', '[0,1 Owner] Jo', '[1,0] Version', '[1,1 Version] 1.0 final']);
  });

  it('reads a table of one column as the frame that it is', async () => {
    expect(await lines(table([[p('Scope', '<w:pStyle w:val="MyHead"/>') + p('All staff.')]]))).toEqual([
      'h2 Scope',
      'All staff.',
    ]);
  });

  it('reads content controls, alternate content, text boxes, hyperlinks and smart tags once', async () => {
    const box = `<w:txbxContent>${p('In the box.')}</w:txbxContent>`;
    const body =
      `<w:sdt><w:sdtPr/><w:sdtContent>${p('In a control.')}</w:sdtContent></w:sdt>` +
      `<w:p>${r('Before ')}<w:sdt><w:sdtContent>${r('inside')}</w:sdtContent></w:sdt><w:hyperlink>${r(' linked')}</w:hyperlink><w:smartTag>${r(' tagged')}</w:smartTag></w:p>` +
      `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('Anchor.')}</w:p>`;
    expect(await lines(body)).toEqual(['In a control.', 'Before inside linked tagged', 'Anchor.', 'In the box.']);
  });

  it('reads the result of a field, not its code, and leaves a table of contents out', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF owner</w:instrText></w:r><w:r><w:t>code</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
      r('the CIO') +
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const toc = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('Scope 3')}</w:sdtContent></w:sdt>`;
    expect(
      await lines(
        `${toc}${p('Purpose 2', '<w:pStyle w:val="TOC1"/>')}<w:p>${r('Ask ')}${field}<w:fldSimple w:instr="DATE">${r(' today')}</w:fldSimple></w:p>`,
      ),
    ).toEqual(['Ask the CIO today']);
  });

  it('reads breaks, tabs and special hyphens', async () => {
    expect(
      await lines(
        '<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t><w:softHyphen/><w:t>e</w:t><w:br w:type="page"/></w:r></w:p>',
      ),
    ).toEqual(['a\nb c\u2011de']);
  });

  it('reads headers, footers and footnotes, each once, without page numbers', async () => {
    const parts = {
      header: p('AI policy') + table([[p('Version'), p('1.2')]]),
      footer: p('Page 1 of 3') + p('Internal'),
      footnotes: `<w:footnote w:type="separator" w:id="0">${p('x')}</w:footnote><w:footnote w:id="1">${p('As defined by law.')}</w:footnote>`,
    };
    expect(await lines(p('Body.'), parts)).toEqual([
      '(header) AI policy',
      '(header) Version: 1.2',
      'Body.',
      '(footnote) As defined by law.',
      '(footer) Internal',
    ]);
  });

  it('reads the properties that people fill in', async () => {
    const core =
      '<dc:title>AI policy</dc:title><dc:creator>Jo</dc:creator><dcterms:modified>2026-03-04T08:00:00Z</dcterms:modified><cp:contentStatus>Final</cp:contentStatus>';
    const custom =
      '<property name="Owner"><vt:lpwstr>CIO</vt:lpwstr></property><property name="MSIP_Label"><vt:lpwstr>x</vt:lpwstr></property>';
    const { text } = await mustRead(makeDocx(p('Body.'), { core, custom }));
    expect(text.properties).toEqual({
      title: 'AI policy',
      author: 'Jo',
      modified: '2026-03-04',
      other: { status: 'Final', Owner: 'CIO' },
    });
    expect(text.title).toBe('AI policy');
  });

  it('keeps a read-only file readable and says that it is', async () => {
    const settings = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
    expect((await mustRead(makeDocx(p('Body.'), { settings }))).readOnly).toBe(true);
    expect((await mustRead(makeDocx(p('Body.')))).readOnly).toBe(false);
  });

  it('reads a file whose namespaces have other prefixes', async () => {
    const document =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Strict.</x:t></x:r></x:p></x:body></x:document>';
    expect(await lines('', { files: { 'word/document.xml': document } })).toEqual(['Strict.']);
  });
});

describe('reading a Word file: what is and is not in force', () => {
  const ins = (content: string) => `<w:ins w:id="1" w:author="Jo">${content}</w:ins>`;
  const del = (content: string) =>
    `<w:del w:id="2" w:author="Jo"><w:r><w:delText xml:space="preserve">${content}</w:delText></w:r></w:del>`;

  it('accepts insertions and drops deletions, and gives the original with all rejected', async () => {
    const read = await mustRead(makeDocx(`<w:p>${r('We ')}${del('may')}${ins(r('shall'))}${r(' comply.')}</w:p>`));
    expect(drawBlocks(read.text)).toEqual(['We shall comply.']);
    expect(read.original && drawBlocks(read.original)).toEqual(['We may comply.']);
    expect(read.trackedChanges).toBe(2);
  });

  it('has no original where nothing is tracked', async () => {
    const read = await mustRead(makeDocx(p('We comply.')));
    expect(read.original).toBeUndefined();
    expect(read.trackedChanges).toBe(0);
  });

  it('leaves text that was inserted and then deleted out of both sides', async () => {
    const read = await mustRead(
      makeDocx(
        `<w:p>${r('We comply.')}${ins('<w:del w:id="3"><w:r><w:delText> Perhaps.</w:delText></w:r></w:del>')}</w:p>`,
      ),
    );
    expect(drawBlocks(read.text)).toEqual(['We comply.']);
    expect(read.original && drawBlocks(read.original)).toEqual(['We comply.']);
  });

  it('joins paragraphs whose mark is deleted, and parts them again in the original', async () => {
    const body = `<w:p><w:pPr><w:rPr><w:del w:id="4"/></w:rPr></w:pPr>${r('First half ')}</w:p>${p('second half.')}`;
    const read = await mustRead(makeDocx(body));
    expect(drawBlocks(read.text)).toEqual(['First half second half.']);
    expect(read.original && drawBlocks(read.original)).toEqual(['First half', 'second half.']);
  });

  it('reads inserted and deleted rows and whole paragraphs on their side only, under the same ids', async () => {
    const body =
      table(
        [
          [p('Owner'), p('Jo')],
          [p('Old'), p('gone')],
          [p('New'), p('here')],
        ],
        ['', '<w:del w:id="5"/>', '<w:ins w:id="6"/>'],
      ) + p('Last.');
    const { text, original } = await mustRead(makeDocx(body));
    expect(text.blocks.map((block) => block.text)).toEqual(['Owner', 'Jo', 'New', 'here', 'Last.']);
    expect(original?.blocks.map((block) => block.text)).toEqual(['Owner', 'Jo', 'Old', 'gone', 'Last.']);
    expect(text.blocks.at(-1)?.id).toBe(original?.blocks.at(-1)?.id);
  });

  it('leaves hidden and struck text out, and says so', async () => {
    const body = `<w:p>${r('Seen.')}${r(' Hidden.', '<w:vanish/>')}${r(' By style.', '<w:rStyle w:val="Secret"/>')}${r(' Struck.', '<w:strike/>')}${r(' Shown.', '<w:vanish w:val="0"/>')}</w:p>`;
    const read = await mustRead(makeDocx(body));
    expect(drawBlocks(read.text)).toEqual(['Seen. Shown.']);
    expect(read.notes).toEqual(['Hidden or struck-through text stands in the file. It was left out.']);
  });

  it('reads white text and says that it is there', async () => {
    const read = await mustRead(
      makeDocx(`<w:p>${r('Seen.')}${r(' We commit to everything.', '<w:color w:val="FFFFFF"/>')}</w:p>`),
    );
    expect(drawBlocks(read.text)).toEqual(['Seen. We commit to everything.']);
    expect(read.notes).toEqual(['Some text is white on a white page. It was read like any other.']);
  });

  it('leaves zero-width characters out of words, and reports them', async () => {
    const read = await mustRead(makeDocx(p('We com\u200Bmit\u202E to com\u00ADply.')));
    expect(drawBlocks(read.text)).toEqual(['We commit to comply.']);
    expect(read.notes).toEqual([
      'The file holds 2 invisible characters (zero-width or direction marks). They were left out.',
    ]);
  });

  it('never reads a comment as text', async () => {
    const comments = `<w:comment w:id="0" w:author="Ana" w:date="2026-03-04T08:00:00Z"><w:p w14:paraId="A1">${r('Is this enough?')}</w:p></w:comment><w:comment w:id="1" w:author="Ben"><w:p w14:paraId="B1">${r('Yes.')}</w:p></w:comment>`;
    const commentsExtended =
      '<w15:commentEx w15:paraId="A1" w15:done="1"/><w15:commentEx w15:paraId="B1" w15:paraIdParent="A1" w15:done="0"/>';
    const body = `<w:p>${r('We ')}<w:commentRangeStart w:id="0"/>${r('strive to comply')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r('.')}</w:p>`;
    const read = await mustRead(makeDocx(body, { comments, commentsExtended }));
    expect(drawBlocks(read.text)).toEqual(['We strive to comply.']);
    expect(read.comments).toEqual([
      {
        id: '0',
        author: 'Ana',
        date: '2026-03-04T08:00:00Z',
        text: 'Is this enough?',
        quoted: 'strive to comply',
        block: read.text.blocks[0]?.id,
        resolved: true,
      },
      { id: '1', author: 'Ben', text: 'Yes.', quoted: '', resolved: false, replyTo: '0' },
    ]);
  });
});
