import { openDocx, readPart, readPartSource, relationsName, relationsOf } from './docx-package.ts';
import { appendToRoot, encodeParts, sourcePrefix } from './docx-parts.ts';
import { ReadFailure } from './read-result.ts';
import { childrenOf, escapeXml, parseXml, textOf } from './xml.ts';
import { writeZip } from './zip.ts';

/** The namespace of the custom XML part in which the review travels with a .docx. The root is `review`, its text JSON. */
export const REVIEW_NAMESPACE = 'urn:countersign:review';

/** The review state in a .docx, unread; null where there is none. */
export function readDocxReview(bytes: Uint8Array): string | null {
  try {
    const { zip, mainName } = openDocx(bytes);
    for (const name of customParts(relationsOf(zip, mainName))) {
      const state = reviewIn(readPartSource(zip, name));
      if (state !== null) return state;
    }
    return null;
  } catch (error) {
    if (error instanceof ReadFailure) return null;
    throw error;
  }
}

/** The .docx with this review state in the place of the one that it held. All other parts keep their packed bytes. */
export function writeDocxReview(bytes: Uint8Array, state: string): Uint8Array {
  const { zip, mainName } = openDocx(bytes);
  const relations = relationsOf(zip, mainName);
  const part = `${declaration}<review xmlns="${REVIEW_NAMESPACE}">${escapeXml(state)}</review>`;
  const own = customParts(relations).find((name) => reviewIn(readPartSource(zip, name)) !== null);
  if (own !== undefined) return writeZip(zip, encodeParts(new Map([[own, part]])));
  let number = 1;
  while (zip.entries.has(`customXml/item${number}.xml`)) number++;
  const name = `customXml/item${number}.xml`;
  const relsName = relationsName(mainName);
  const rels =
    readPartSource(zip, relsName) ?? `${declaration}<Relationships xmlns="${relationships}"></Relationships>`;
  const taken = new Set(childrenOf(readPart(zip, relsName) ?? undefined, 'rel:Relationship').map(idOf));
  let id = taken.size + 1;
  while (taken.has(`rId${id}`)) id++;
  const up = '../'.repeat(mainName.split('/').length - 1);
  const types = readPartSource(zip, '[Content_Types].xml') ?? '';
  return writeZip(
    zip,
    encodeParts(
      new Map([
        [name, part],
        [
          relsName,
          appendToRoot(
            rels,
            `<${sourcePrefix(parseXml(rels))}Relationship Id="rId${id}" Type="${customXml}" Target="${up}${name}"/>`,
          ),
        ],
        [
          '[Content_Types].xml',
          appendToRoot(
            types,
            `<${sourcePrefix(parseXml(types))}Override PartName="/${name}" ContentType="application/xml"/>`,
          ),
        ],
      ]),
    ),
  );
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const customXml = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

function customParts(relations: ReturnType<typeof relationsOf>): string[] {
  return relations.filter(({ type }) => type === 'customXml').map(({ target }) => target);
}

function reviewIn(source: string | null): string | null {
  // Other programs' parts may be anything; only ours is parsed.
  if (source === null || !source.includes(REVIEW_NAMESPACE)) return null;
  const root = parseXml(source);
  return root.rawName.endsWith('review') ? textOf(root) : null;
}

function idOf({ attributes }: { readonly attributes: Readonly<Record<string, string>> }): string {
  return attributes['Id'] ?? '';
}
