/** Half points, and twentieths of a point before and after. */
const headings: readonly (readonly [size: number, before: number, after: number])[] = [
  [36, 0, 200],
  [28, 360, 120],
  [24, 280, 100],
  [22, 240, 80],
  [22, 200, 60],
  [21, 200, 60],
  [21, 160, 60],
  [21, 160, 60],
  [21, 160, 60],
];

const heading = ([size, before, after]: readonly [number, number, number], index: number): string =>
  `<w:style w:type="paragraph" w:styleId="Heading${index + 1}"><w:name w:val="heading ${index + 1}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/>` +
  `<w:pPr><w:keepNext/><w:spacing w:before="${before}" w:after="${after}"/><w:outlineLvl w:val="${index}"/></w:pPr>` +
  `<w:rPr><w:b/><w:color w:val="1F2933"/><w:sz w:val="${size}"/></w:rPr></w:style>`;

const paragraphStyle = (id: string, name: string, properties: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${properties}</w:style>`;

const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="C4CAD1"/>`;

/** styles.xml of a document made from blocks. */
export const newDocxStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults>' +
  '<w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>' +
  '<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  headings.map(heading).join('') +
  paragraphStyle('ListParagraph', 'List Paragraph', '<w:pPr><w:spacing w:after="60"/></w:pPr>') +
  paragraphStyle('Header', 'header', '<w:rPr><w:color w:val="5B6570"/><w:sz w:val="18"/></w:rPr>') +
  paragraphStyle('Footer', 'footer', '<w:rPr><w:color w:val="5B6570"/><w:sz w:val="18"/></w:rPr>') +
  paragraphStyle('FootnoteText', 'footnote text', '<w:rPr><w:sz w:val="18"/></w:rPr>') +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:pPr><w:spacing w:before="40" w:after="40"/></w:pPr><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')}</w:tblBorders></w:tblPr></w:style>` +
  '</w:styles>';
