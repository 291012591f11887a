import { sourcePrefix } from './docx-parts.ts';
import type { DocxParagraph } from './docx-tree.ts';
import { type XmlElement, childOf, isElement } from './xml.ts';

/** A stretch of a part's source and what stands there instead. */
export type SourceChange = { readonly start: number; readonly end: number; readonly text: string };

/** The properties that the schema puts before a paragraph's numbering. */
const before = ['w:pStyle', 'w:keepNext', 'w:keepLines', 'w:pageBreakBefore', 'w:framePr', 'w:widowControl'];

/** What puts a list item on another level of its list, from 0; nothing where its mark is typed. */
export function levelChanges({ element, numbering }: DocxParagraph, level: number): SourceChange[] {
  if (numbering?.numId === undefined) return [];
  const prefix = sourcePrefix(element);
  const text = `<${prefix}numPr><${prefix}ilvl ${prefix}val="${level}"/><${prefix}numId ${prefix}val="${numbering.numId}"/></${prefix}numPr>`;
  const properties = childOf(element, 'w:pPr');
  if (properties === undefined || properties.closeStart === properties.openEnd) {
    const { start, end } = properties ?? { start: element.openEnd, end: element.openEnd };
    return [{ start, end, text: `<${prefix}pPr>${text}</${prefix}pPr>` }];
  }
  const own = childOf(properties, 'w:numPr');
  const at = own ?? { start: placeIn(properties), end: placeIn(properties) };
  // An indentation of the paragraph's own would hide that of the level.
  const indentation = childOf(properties, 'w:ind');
  return [
    { start: at.start, end: at.end, text },
    ...(indentation ? [{ start: indentation.start, end: indentation.end, text: '' }] : []),
  ];
}

function placeIn(properties: XmlElement): number {
  const earlier = properties.children.filter((child) => isElement(child) && before.includes(child.name));
  return (earlier.at(-1) as XmlElement | undefined)?.end ?? properties.openEnd;
}
