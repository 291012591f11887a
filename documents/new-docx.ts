import type { Block, PolicyText } from '../core/policy/policy-text.ts';
import { encodeParts, runContent } from './docx-parts.ts';
import { type NewList, listNumbering, numberLists } from './new-docx-lists.ts';
import { newDocxStyles } from './new-docx-styles.ts';
import { type LookStretch, type TextLooks, partsByLook } from './text-look.ts';
import { escapeXml } from './xml.ts';
import { writeZip } from './zip.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

type Cell = Extract<Block, { kind: 'table-cell' }>;

/** Makes a .docx from blocks alone: real headings, lists and tables in a plain, calm look. */
export function newDocx(text: PolicyText, looks: TextLooks = new Map()): Uint8Array {
  const lists = numberLists(text.blocks);
  const header = asidePart(text.blocks, 'header');
  const footer = asidePart(text.blocks, 'footer');
  const parts = new Map([
    ['[Content_Types].xml', contentTypes(header !== null, footer !== null)],
    ['_rels/.rels', packageRelations],
    ['word/document.xml', documentPart(text, looks, lists, header !== null, footer !== null)],
    ['word/styles.xml', newDocxStyles],
    ['word/numbering.xml', listNumbering(lists.lists)],
    ['word/_rels/document.xml.rels', documentRelations(header !== null, footer !== null)],
    ['docProps/core.xml', coreProperties(text)],
  ]);
  if (header !== null) parts.set('word/header1.xml', header);
  if (footer !== null) parts.set('word/footer1.xml', footer);
  return writeZip(null, encodeParts(parts));
}

function documentPart(
  text: PolicyText,
  looks: TextLooks,
  lists: { readonly ofBlock: ReadonlyMap<Block, NewList> },
  header: boolean,
  footer: boolean,
): string {
  const body: string[] = [];
  for (let index = 0; index < text.blocks.length; index++) {
    const block = text.blocks[index] as Block;
    if (block.kind === 'table-cell') {
      const cells = cellsFrom(text.blocks, index);
      body.push(table(cells, looks));
      index += cells.length - 1;
    } else if (block.kind !== 'header' && block.kind !== 'footer')
      body.push(paragraph(block, lists.ofBlock.get(block), looks.get(block.id)));
  }
  const references =
    (header ? `<w:headerReference w:type="default" r:id="rIdHeader"/>` : '') +
    (footer ? `<w:footerReference w:type="default" r:id="rIdFooter"/>` : '');
  const section = `<w:sectPr>${references}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>`;
  return `${declaration}<w:document ${word} xmlns:r="${office}"><w:body>${body.join('')}${section}</w:body></w:document>`;
}

function paragraph(block: Exclude<Block, Cell>, list: NewList | undefined, looks?: readonly LookStretch[]): string {
  if (block.kind === 'heading') return styled(`Heading${Math.min(9, block.level)}`, runOf(block.text));
  if (block.kind === 'footnote') return styled('FootnoteText', runsOf(block.text, looks));
  if (block.kind !== 'list-item') return `<w:p>${runsOf(block.text, looks)}</w:p>`;
  const level = Math.min(8, block.level);
  if (list)
    return `<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list.id}"/></w:numPr></w:pPr>${runsOf(block.text, looks)}</w:p>`;
  const left = 720 + level * 360;
  const hanging = block.marker === undefined ? '' : ' w:hanging="720"';
  const mark = block.marker === undefined ? '' : runOf(`${block.marker}\t`);
  return `<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:ind w:left="${left}"${hanging}/></w:pPr>${mark}${runsOf(block.text, looks)}</w:p>`;
}

function styled(style: string, content: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;
}

function runOf(text: string, bold = false, italic = false): string {
  const look = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}`;
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${runContent(text, 'w:')}</w:r>`;
}

/** `isHead`: all of it is bold. */
function runsOf(text: string, looks: readonly LookStretch[] = [], isHead = false): string {
  const parts = partsByLook(text, looks);
  return parts.map((part) => runOf(part.text, isHead || part.bold, part.italic)).join('') || runOf(text);
}

function cellsFrom(blocks: readonly Block[], from: number): Cell[] {
  const first = blocks[from] as Cell;
  const cells: Cell[] = [];
  for (let index = from; index < blocks.length; index++) {
    const block = blocks[index];
    if (block?.kind !== 'table-cell' || block.table !== first.table) break;
    cells.push(block);
  }
  return cells;
}

/** Width of the text on the page, in twentieths of a point. */
const TEXT_WIDTH = 9070;

function table(cells: readonly Cell[], looks: TextLooks): string {
  const columns = Math.max(...cells.map(({ column }) => column)) + 1;
  const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  const hasHead = cells.some(({ columnHead }) => columnHead !== undefined);
  const labels = cells.some(({ rowHead }) => rowHead !== undefined);
  const width = Math.floor(TEXT_WIDTH / columns);
  const grid = `<w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid>`;
  const look = `<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:firstRow="${hasHead ? 1 : 0}" w:firstColumn="${labels ? 1 : 0}" w:noVBand="1"/></w:tblPr>`;
  const body = rows.map((row, index) => {
    const isHead = hasHead && index === 0;
    const own = Array.from({ length: columns }, (_, column) => {
      const lines = cells.filter((cell) => cell.row === row && cell.column === column);
      const paragraphs = lines.map(
        ({ id, text }) => `<w:p>${runsOf(text, looks.get(id), isHead || (labels && column === 0))}</w:p>`,
      );
      const shade = isHead ? '<w:shd w:val="clear" w:color="auto" w:fill="EDEFF2"/>' : '';
      return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr>${paragraphs.join('') || '<w:p/>'}</w:tc>`;
    });
    return `<w:tr>${isHead ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${own.join('')}</w:tr>`;
  });
  // Word joins tables that touch: an empty line keeps them apart.
  return `<w:tbl>${look}${grid}${body.join('')}</w:tbl><w:p/>`;
}

function asidePart(blocks: readonly Block[], kind: 'header' | 'footer'): string | null {
  const lines = blocks.filter((block) => block.kind === kind);
  if (lines.length === 0) return null;
  const name = kind === 'header' ? 'hdr' : 'ftr';
  const style = kind === 'header' ? 'Header' : 'Footer';
  return `${declaration}<w:${name} ${word}>${lines.map(({ text }) => styled(style, runOf(text))).join('')}</w:${name}>`;
}

function contentTypes(header: boolean, footer: boolean): string {
  const override = (part: string, type: string) => `<Override PartName="/${part}" ContentType="${type}"/>`;
  return [
    `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>',
    override('word/document.xml', `${wordType}.document.main+xml`),
    override('word/styles.xml', `${wordType}.styles+xml`),
    override('word/numbering.xml', `${wordType}.numbering+xml`),
    header ? override('word/header1.xml', `${wordType}.header+xml`) : '',
    footer ? override('word/footer1.xml', `${wordType}.footer+xml`) : '',
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    '</Types>',
  ].join('');
}

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
const relations = (content: string) =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;

const packageRelations = relations(
  relation('rId1', `${office}/officeDocument`, 'word/document.xml') +
    relation(
      'rId2',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ),
);

function documentRelations(header: boolean, footer: boolean): string {
  return relations(
    relation('rId1', `${office}/styles`, 'styles.xml') +
      relation('rId2', `${office}/numbering`, 'numbering.xml') +
      (header ? relation('rIdHeader', `${office}/header`, 'header1.xml') : '') +
      (footer ? relation('rIdFooter', `${office}/footer`, 'footer1.xml') : ''),
  );
}

function coreProperties({ title, properties = {} }: PolicyText): string {
  const element = (name: string, value: string | undefined, attributes = '') =>
    value ? `<${name}${attributes}>${escapeXml(value)}</${name}>` : '';
  const day = (name: string, value: string | undefined) =>
    value && /^\d{4}-\d{2}-\d{2}$/.test(value) ? element(name, `${value}T00:00:00Z`, ' xsi:type="dcterms:W3CDTF"') : '';
  return [
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`,
    element('dc:title', title || properties.title),
    element('dc:subject', properties.subject),
    element('dc:creator', properties.author),
    element('cp:version', properties.version),
    day('dcterms:created', properties.created),
    day('dcterms:modified', properties.modified),
    '</cp:coreProperties>',
  ].join('');
}
