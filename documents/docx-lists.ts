import { type DocxPackage, readPartSource } from './docx-package.ts';
import { addPart, appendToRoot, sourcePrefix } from './docx-parts.ts';
import { type ListFormat, abstractList } from './new-docx-lists.ts';
import { type XmlElement, childrenOf, parseXml, splice } from './xml.ts';

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml';

/** The lists that a file has and those that are added to it. */
export class DocxLists {
  private readonly docx: DocxPackage;
  private readonly name: string | undefined;
  private readonly source: string | null;
  private readonly root: XmlElement | null;
  private readonly prefix: string;
  private readonly abstracts: string[] = [];
  private readonly numbers: string[] = [];
  private readonly made = new Map<string, string>();

  constructor(docx: DocxPackage) {
    this.docx = docx;
    this.name = docx.relations.find(({ type }) => type === 'numbering')?.target;
    this.source = this.name === undefined ? null : readPartSource(docx.zip, this.name);
    this.root = this.source === null ? null : parseXml(this.source);
    this.prefix = this.root ? sourcePrefix(this.root) : 'w:';
  }

  /** A list that looks like another of the file and counts from 1 again. */
  restarted(numId: string, level: number): string {
    const number = childrenOf(this.root ?? undefined, 'w:num').find(
      ({ attributes }) => attributes['w:numId'] === numId,
    );
    const abstract = childrenOf(number, 'w:abstractNumId')[0]?.attributes['w:val'];
    if (abstract === undefined) return numId;
    const { prefix } = this;
    return this.number(
      abstract,
      `<${prefix}lvlOverride ${prefix}ilvl="${level}"><${prefix}startOverride ${prefix}val="1"/></${prefix}lvlOverride>`,
    );
  }

  /** A list that the file does not have yet: one of bullets for all, one of numbers for each place. */
  create(format: 'bullets' | ListFormat, level: number): string {
    const known = format === 'bullets' ? this.made.get(format) : undefined;
    if (known !== undefined) return known;
    const id = this.freeId('w:abstractNum', 'w:abstractNumId', this.abstracts.length);
    const formats = format === 'bullets' ? format : new Map([[level, format]]);
    this.abstracts.push(abstractList(id, formats, this.prefix));
    const numId = this.number(String(id), '');
    if (format === 'bullets') this.made.set(format, numId);
    return numId;
  }

  /** The parts to write for the lists that were added; none where none was. */
  parts(): Map<string, string> {
    if (this.numbers.length === 0) return new Map();
    const [abstracts, numbers] = [this.abstracts.join(''), this.numbers.join('')];
    if (this.name === undefined || this.source === null || this.root === null)
      return addPart(
        this.docx,
        'numbering',
        'numbering.xml',
        contentType,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering xmlns:w="${wordNamespace}">${abstracts}${numbers}</w:numbering>`,
      );
    // The schema wants all definitions before all lists, and the lists before what else may follow.
    const existing = childrenOf(this.root, 'w:num');
    const [first, last] = [existing[0], existing.at(-1)];
    if (!first || !last) return new Map([[this.name, appendToRoot(this.source, abstracts + numbers)]]);
    return new Map([
      [
        this.name,
        splice(this.source, [
          { start: first.start, end: first.start, text: abstracts },
          { start: last.end, end: last.end, text: numbers },
        ]),
      ],
    ]);
  }

  private number(abstract: string, overrides: string): string {
    const { prefix } = this;
    const id = this.freeId('w:num', 'w:numId', this.numbers.length);
    this.numbers.push(
      `<${prefix}num ${prefix}numId="${id}"><${prefix}abstractNumId ${prefix}val="${abstract}"/>${overrides}</${prefix}num>`,
    );
    return String(id);
  }

  private freeId(name: string, attribute: string, added: number): number {
    const ids = childrenOf(this.root ?? undefined, name).map(({ attributes }) => Number(attributes[attribute]) || 0);
    return Math.max(0, ...ids) + 1 + added;
  }
}
