import { sourcePrefix } from './docx-parts.ts';
import type { DocxParagraph } from './docx-tree.ts';
import { type XmlElement, childOf, isElement } from './xml.ts';

/** A stretch of a part's source and what stands there instead. */
export type SourceChange = { readonly start: number; readonly end: number; readonly text: string };

/** The properties that the schema puts before a paragraph's numbering. */
const beforeNumbering = ['w:pStyle', 'w:keepNext', 'w:keepLines', 'w:pageBreakBefore', 'w:framePr', 'w:widowControl'];
/** And those after the numbering that come before its indentation. */
const beforeIndentation = [
  ...beforeNumbering,
  ...['w:numPr', 'w:suppressLineNumbers', 'w:pBdr', 'w:shd', 'w:tabs', 'w:suppressAutoHyphens', 'w:kinsoku'],
  ...['w:wordWrap', 'w:overflowPunct', 'w:topLinePunct', 'w:autoSpaceDE', 'w:autoSpaceDN', 'w:bidi'],
  ...['w:adjustRightInd', 'w:snapToGrid', 'w:spacing'],
];

/** What puts a list item on another level of its list, from 0, or into another list; nothing where its mark is typed. */
export function levelChanges(
  { element, numbering }: DocxParagraph,
  level: number,
  numId = numbering?.numId,
): SourceChange[] {
  if (numId === undefined) return [];
  const text = numberingXml(sourcePrefix(element), numId, level);
  const properties = childOf(element, 'w:pPr');
  if (properties === undefined || properties.closeStart === properties.openEnd) return [onlyProperty(element, text)];
  const own = childOf(properties, 'w:numPr');
  const at = own ?? placeAfter(properties, beforeNumbering);
  // An indentation of the paragraph's own would hide that of the level.
  const indentation = level === numbering?.level ? undefined : childOf(properties, 'w:ind');
  return [
    { start: at.start, end: at.end, text },
    ...(indentation ? [{ start: indentation.start, end: indentation.end, text: '' }] : []),
  ];
}

/** The property that makes a paragraph an item of a list. */
export function numberingXml(prefix: string, numId: string, level: number): string {
  return `<${prefix}numPr><${prefix}ilvl ${prefix}val="${level}"/><${prefix}numId ${prefix}val="${numId}"/></${prefix}numPr>`;
}

/** What moves a paragraph to the right, or to the left: the level of a list item whose mark is typed. In twips. */
export function indentationChanges(paragraph: DocxParagraph, by: number): SourceChange[] {
  const { element, indentation } = paragraph;
  const prefix = sourcePrefix(element);
  const left = Math.max(0, indentation.left + by);
  const first =
    indentation.first < 0
      ? ` ${prefix}hanging="${Math.min(left, -indentation.first)}"`
      : indentation.first > 0
        ? ` ${prefix}firstLine="${indentation.first}"`
        : '';
  const text = `<${prefix}ind ${prefix}left="${left}"${first}/>`;
  const properties = childOf(element, 'w:pPr');
  if (properties === undefined || properties.closeStart === properties.openEnd) return [onlyProperty(element, text)];
  const at = childOf(properties, 'w:ind') ?? placeAfter(properties, beforeIndentation);
  return [{ start: at.start, end: at.end, text }];
}

function onlyProperty(element: XmlElement, text: string): SourceChange {
  const prefix = sourcePrefix(element);
  const { start, end } = childOf(element, 'w:pPr') ?? { start: element.openEnd, end: element.openEnd };
  return { start, end, text: `<${prefix}pPr>${text}</${prefix}pPr>` };
}

function placeAfter(properties: XmlElement, names: readonly string[]): { start: number; end: number } {
  const earlier = properties.children.filter((child) => isElement(child) && names.includes(child.name));
  const at = (earlier.at(-1) as XmlElement | undefined)?.end ?? properties.openEnd;
  return { start: at, end: at };
}
