import { type DocxPackage, readPart, readPartSource, relationsName } from './docx-package.ts';
import { type XmlElement, escapeXml, parseXml, splice } from './xml.ts';

/** The prefix that the source uses for the element's namespace, with its colon; empty for the default namespace. */
export function sourcePrefix(element: XmlElement): string {
  const colon = element.rawName.indexOf(':');
  return colon === -1 ? '' : element.rawName.slice(0, colon + 1);
}

/** The source of a part with `xml` added as the last child of its root. */
export function appendToRoot(source: string, xml: string): string {
  const root = parseXml(source);
  if (root.closeStart < root.end) return splice(source, [{ start: root.closeStart, end: root.closeStart, text: xml }]);
  const open = `${source.slice(root.start, root.end - 2).trimEnd()}>`;
  return splice(source, [{ start: root.start, end: root.end, text: `${open}${xml}</${root.rawName}>` }]);
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts to write so that the main part refers to a new part of the given type beside it. */
export function addPart(
  docx: DocxPackage,
  type: string,
  name: string,
  contentType: string,
  source: string,
): Map<string, string> {
  const relsName = relationsName(docx.mainName);
  const rels =
    readPartSource(docx.zip, relsName) ?? `${declaration}<Relationships xmlns="${relationships}"></Relationships>`;
  const taken = new Set(docx.relations.map(({ id }) => id).concat(idsOf(readPart(docx.zip, relsName))));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number++;
  const relsPrefix = sourcePrefix(parseXml(rels));
  const folder = docx.mainName.slice(0, docx.mainName.lastIndexOf('/') + 1);
  const types = readPartSource(docx.zip, '[Content_Types].xml') ?? '';
  const typesPrefix = sourcePrefix(parseXml(types));
  return new Map([
    [`${folder}${name}`, source],
    [
      relsName,
      appendToRoot(
        rels,
        `<${relsPrefix}Relationship Id="rId${number}" Type="${officeRelations}/${type}" Target="${name}"/>`,
      ),
    ],
    [
      '[Content_Types].xml',
      appendToRoot(
        types,
        `<${typesPrefix}Override PartName="/${escapeXml(folder + name)}" ContentType="${contentType}"/>`,
      ),
    ],
  ]);
}

function idsOf(root: XmlElement | null): string[] {
  return root?.children.flatMap((child) => (typeof child === 'string' ? [] : [child.attributes['Id'] ?? ''])) ?? [];
}

/** The parts as bytes, ready for the archive. */
export function encodeParts(parts: ReadonlyMap<string, string>): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map([...parts].map(([name, source]) => [name, encoder.encode(asUtf8(source))]));
}

/** A part that came in UTF-16 leaves in UTF-8, and must say so. */
function asUtf8(source: string): string {
  return source.replace(/^(\uFEFF?<\?xml[^>]*encoding=["'])utf-16(["'])/i, '$1UTF-8$2');
}

/** Text as the children of a run: tabs and line breaks are elements of their own. */
export function runContent(text: string, prefix: string): string {
  return text
    .split(/(\t|\n)/)
    .filter((part) => part !== '')
    .map((part) => {
      if (part === '\t') return `<${prefix}tab/>`;
      if (part === '\n') return `<${prefix}br/>`;
      return `<${prefix}t xml:space="preserve">${escapeXml(part)}</${prefix}t>`;
    })
    .join('');
}
