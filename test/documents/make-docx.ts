import { strToU8, zipSync } from 'fflate';

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const namespaces = `${word} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`;
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const styles = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/></w:style>',
  '<w:style w:type="paragraph" w:styleId="MyHead"><w:name w:val="My head"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
  '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>',
  '<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>',
].join('');

/** Parts beside the body, by what they are. Strings hold the content of their root. */
export type DocxParts = {
  readonly styles?: string;
  readonly numbering?: string;
  readonly comments?: string;
  readonly commentsExtended?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
  readonly settings?: string;
  readonly core?: string;
  readonly custom?: string;
  /** Whole files, by name, written over what the others give. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
};

const roots = {
  styles: 'styles',
  numbering: 'numbering',
  comments: 'comments',
  header: 'hdr',
  footer: 'ftr',
  footnotes: 'footnotes',
  settings: 'settings',
} as const;

/** A .docx from the XML of its body, as Word would lay it out. */
export function makeDocx(body: string, parts: DocxParts = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const relations: string[] = [];
  const overrides: string[] = [override('word/document.xml', 'document.main')];
  for (const [type, root] of Object.entries(roots) as [keyof typeof roots, string][]) {
    const content = parts[type] ?? (type === 'styles' ? styles : undefined);
    if (content === undefined) continue;
    files[`word/${type}.xml`] = strToU8(`<w:${root} ${namespaces}>${content}</w:${root}>`);
    relations.push(`<Relationship Id="${type}" Type="${office}/${type}" Target="${type}.xml"/>`);
    overrides.push(override(`word/${type}.xml`, type));
  }
  if (parts.commentsExtended !== undefined) {
    files['word/commentsExtended.xml'] = strToU8(
      `<w15:commentsEx ${namespaces}>${parts.commentsExtended}</w15:commentsEx>`,
    );
    relations.push(
      '<Relationship Id="cx" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/>',
    );
  }
  files['word/document.xml'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespaces}><w:body>${body}<w:sectPr>${sectionReferences(parts)}</w:sectPr></w:body></w:document>`,
  );
  files['word/_rels/document.xml.rels'] = strToU8(relationships(relations.join('')));
  files['[Content_Types].xml'] = strToU8(
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`,
  );
  files['_rels/.rels'] = strToU8(
    relationships(
      `<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/>` +
        '<Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>' +
        `<Relationship Id="r3" Type="${office}/custom-properties" Target="docProps/custom.xml"/>`,
    ),
  );
  files['docProps/core.xml'] = strToU8(
    `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${parts.core ?? ''}</cp:coreProperties>`,
  );
  files['docProps/custom.xml'] = strToU8(
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${parts.custom ?? ''}</Properties>`,
  );
  for (const [name, content] of Object.entries(parts.files ?? {}))
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(files);
}

function override(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${wordType}.${type}+xml"/>`;
}

function relationships(content: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}

function sectionReferences(parts: DocxParts): string {
  return (
    (parts.header === undefined ? '' : '<w:headerReference w:type="default" r:id="header"/>') +
    (parts.footer === undefined ? '' : '<w:footerReference w:type="default" r:id="footer"/>')
  );
}

/** A paragraph of one run. */
export function p(text: string, properties = '', runProperties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${r(text, runProperties)}</w:p>`;
}

/** A run of text. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table from rows of cells, each cell its paragraphs' XML. */
export function table(rows: readonly (readonly string[])[], rowProperties: readonly string[] = []): string {
  const row = (cells: readonly string[], index: number) =>
    `<w:tr>${rowProperties[index] ? `<w:trPr>${rowProperties[index]}</w:trPr>` : ''}${cells.map((cell) => (cell.startsWith('<w:tc>') ? cell : `<w:tc>${cell}</w:tc>`)).join('')}</w:tr>`;
  return `<w:tbl><w:tblPr/>${rows.map(row).join('')}</w:tbl>`;
}
