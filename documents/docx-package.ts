import { ReadFailure } from './read-result.ts';
import { decodeText } from './decode-text.ts';
import { type XmlElement, childrenOf, parseXml } from './xml.ts';
import { type Zip, openZip, unpack } from './zip.ts';

/** A .docx opened: its archive, and its main part's name with the parts that this one refers to. */
export type DocxPackage = {
  readonly zip: Zip;
  readonly mainName: string;
  readonly relations: readonly Relation[];
};

/** `type` is the last word of the relationship's type (`header`, `comments`); `target` the part's name in the archive. */
export type Relation = { readonly id: string; readonly type: string; readonly target: string };

/** Opens the bytes as a .docx, or throws a `ReadFailure` that says what the file is instead. */
export function openDocx(bytes: Uint8Array): DocxPackage {
  const zip = openZip(bytes);
  const types = unpack(zip, '[Content_Types].xml');
  if (!types) throw otherArchive(zip);
  const declared = decodeText(types);
  refuseOtherOffice(declared);
  const mainName = relationsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  if (!zip.entries.has(mainName)) {
    throw new ReadFailure(
      'damaged',
      'This Word file is damaged and was not opened: its text is missing. Fetch it again, or open it in Word and save a copy.',
    );
  }
  return { zip, mainName, relations: relationsOf(zip, mainName) };
}

function refuseOtherOffice(types: string): void {
  if (/macroEnabled/i.test(types)) {
    throw new ReadFailure(
      'macros',
      'This file carries macros and was not opened; none was run. Save it as .docx (without macros) in Word, then open that.',
    );
  }
  if (types.includes('wordprocessingml')) return;
  if (types.includes('spreadsheetml'))
    throw new ReadFailure(
      'wrong-type',
      'This is an Excel workbook, not a document. Open a .docx, .md, .html, .txt or .pdf file.',
    );
  if (types.includes('presentationml'))
    throw new ReadFailure(
      'wrong-type',
      'This is a PowerPoint presentation, not a document. Open a .docx, .md, .html, .txt or .pdf file.',
    );
  throw new ReadFailure(
    'wrong-type',
    'This is an Office file of a kind that is not read. Open a .docx, .md, .html, .txt or .pdf file.',
  );
}

function otherArchive(zip: Zip): ReadFailure {
  if (zip.entries.has('mimetype')) {
    const type = decodeText(unpack(zip, 'mimetype') ?? new Uint8Array());
    if (type.includes('opendocument'))
      return new ReadFailure(
        'wrong-type',
        'This is an OpenDocument file (.odt, .ods, .odp). Save it as .docx in its own program, then open that.',
      );
    if (type.includes('epub'))
      return new ReadFailure(
        'wrong-type',
        'This is an e-book (.epub), which is not read. Open a .docx, .md, .html, .txt or .pdf file.',
      );
  }
  if (zip.entries.has('word/document.xml')) {
    return new ReadFailure(
      'damaged',
      'This Word file is damaged and was not opened: its list of parts is missing. Open it in Word, save a copy, then open that.',
    );
  }
  return new ReadFailure('wrong-type', 'This is a zip archive, not a document. Unpack it and open the document in it.');
}

/** The relationships of a part (of the whole package for the empty name); links to the outside are left out. */
export function relationsOf(zip: Zip, part: string): Relation[] {
  const root = readPart(zip, relationsName(part));
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return childrenOf(root ?? undefined, 'rel:Relationship')
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => ({
      id: attributes['Id'] ?? '',
      type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
      target: resolveTarget(folder, attributes['Target'] ?? ''),
    }));
}

/** Where the relationships of a part stand. */
export function relationsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolveTarget(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder.split('/').filter((part) => part !== '');
  for (const part of target.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The source of a part, or null where there is none. */
export function readPartSource(zip: Zip, name: string): string | null {
  const bytes = unpack(zip, name);
  return bytes === null ? null : decodeText(bytes);
}

/** The root element of a part, or null where there is none. */
export function readPart(zip: Zip, name: string): XmlElement | null {
  const source = readPartSource(zip, name);
  return source === null ? null : parseXml(source);
}

/** The root of the first part with that relationship to the main part, or null. */
export function readRelated(docx: DocxPackage, type: string): XmlElement | null {
  const relation = docx.relations.find((candidate) => candidate.type === type);
  return relation ? readPart(docx.zip, relation.target) : null;
}
