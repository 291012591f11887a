import { limits } from './limits.ts';
import { ReadFailure } from './read-result.ts';

/**
 * A small strict XML parser. Not the platform's: it keeps where each element stands in the source, so that a part can be
 * patched without touching a byte elsewhere; it reads the same in Node and in browsers; it walks without recursion; and
 * it knows no DTD, so there is no entity to expand and nothing to fetch.
 */
export type XmlElement = {
  /** With the prefix that this project uses for the namespace (`w:p`), whatever prefix the file uses. */
  readonly name: string;
  /** The name as the source writes it. */
  readonly rawName: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  readonly parent: XmlElement | null;
  /** Offset of `<`. */
  readonly start: number;
  /** Offset after the start tag. */
  readonly openEnd: number;
  /** Offset of the end tag; for an empty-element tag the same as `openEnd`. */
  readonly closeStart: number;
  /** Offset after the element. */
  readonly end: number;
};
export type XmlNode = XmlElement | string;

type OpenElement = {
  name: string;
  rawName: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  parent: OpenElement | null;
  start: number;
  openEnd: number;
  closeStart: number;
  end: number;
};

const ns2006 = 'http://schemas.openxmlformats.org/';
const purl = 'http://purl.oclc.org/ooxml/';
/** Namespaces of transitional and strict OOXML under the prefixes that everybody knows. */
const prefixes: ReadonlyMap<string, string> = new Map([
  [`${ns2006}wordprocessingml/2006/main`, 'w'],
  [`${purl}wordprocessingml/main`, 'w'],
  [`${ns2006}officeDocument/2006/relationships`, 'r'],
  [`${purl}officeDocument/relationships`, 'r'],
  [`${ns2006}package/2006/relationships`, 'rel'],
  [`${ns2006}package/2006/content-types`, 'ct'],
  [`${ns2006}package/2006/metadata/core-properties`, 'cp'],
  [`${ns2006}officeDocument/2006/extended-properties`, 'ep'],
  [`${purl}officeDocument/extendedProperties`, 'ep'],
  [`${ns2006}officeDocument/2006/custom-properties`, 'op'],
  [`${purl}officeDocument/customProperties`, 'op'],
  [`${ns2006}officeDocument/2006/docPropsVTypes`, 'vt'],
  [`${purl}officeDocument/docPropsVTypes`, 'vt'],
  [`${ns2006}markup-compatibility/2006`, 'mc'],
  [`${ns2006}officeDocument/2006/math`, 'm'],
  [`${purl}officeDocument/math`, 'm'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://purl.org/dc/terms/', 'dcterms'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['urn:schemas-microsoft-com:vml', 'v'],
]);

/** Parses one XML part and gives its root element. Throws a `ReadFailure` where the part is damaged or hostile. */
export function parseXml(source: string): XmlElement {
  return new Parser(source).parse();
}

const attribute = /\s+([^\s=/>"'<]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const nameEnd = /[\s/>]/g;

class Parser {
  private at = 0;
  private depth = 0;
  private references = 0;
  private current: OpenElement | null = null;
  private root: OpenElement | null = null;
  /** The prefixes in force, and those to return to when an element that declared some is closed. */
  private scope = new Map<string, string>();
  private readonly outer: { element: OpenElement; scope: Map<string, string> }[] = [];
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  parse(): XmlElement {
    const { source } = this;
    while (this.at < source.length) {
      const open = source.indexOf('<', this.at);
      this.text(source.slice(this.at, open === -1 ? source.length : open));
      if (open === -1) break;
      this.at = open;
      this.markup();
    }
    if (this.current || !this.root) throw damaged();
    return this.root;
  }

  private text(raw: string): void {
    if (raw === '') return;
    if (this.current) this.current.children.push(this.decode(raw));
    else if (raw.replace(/^\uFEFF/, '').trim() !== '') throw damaged();
  }

  private markup(): void {
    const { source, at } = this;
    const next = source.charCodeAt(at + 1);
    if (next === 0x2f) this.closeTag();
    else if (next === 0x3f) this.at = this.after('?>', at + 2);
    else if (next === 0x21) this.declaration();
    else this.openTag();
  }

  private declaration(): void {
    const { source, at } = this;
    if (source.startsWith('<!--', at)) this.at = this.after('-->', at + 4);
    else if (source.startsWith('<![CDATA[', at)) {
      const end = this.after(']]>', at + 9);
      if (!this.current) throw damaged();
      this.current.children.push(source.slice(at + 9, end - 3));
      this.at = end;
    } else {
      throw new ReadFailure(
        'unsafe',
        'This file declares its own document type, which no word processor writes, and was not opened. Save it anew in Word, then open that.',
      );
    }
  }

  private after(mark: string, from: number): number {
    const found = this.source.indexOf(mark, from);
    if (found === -1) throw damaged();
    return found + mark.length;
  }

  private openTag(): void {
    const { source } = this;
    const start = this.at;
    nameEnd.lastIndex = start + 1;
    const nameStop = nameEnd.exec(source)?.index;
    if (nameStop === undefined || nameStop === start + 1) throw damaged();
    const rawName = source.slice(start + 1, nameStop);
    const raw: [string, string][] = [];
    attribute.lastIndex = nameStop;
    let position = nameStop;
    for (let match = attribute.exec(source); match; match = attribute.exec(source)) {
      raw.push([match[1] ?? '', this.decode(match[2] ?? match[3] ?? '')]);
      position = attribute.lastIndex;
    }
    while (isBlank(source.charCodeAt(position))) position++;
    const empty = source.charCodeAt(position) === 0x2f;
    if (source.charCodeAt(position + (empty ? 1 : 0)) !== 0x3e) throw damaged();
    const openEnd = position + (empty ? 2 : 1);
    const outerScope = this.scope;
    this.declareNamespaces(raw);
    const element: OpenElement = {
      name: this.canonical(rawName, true),
      rawName,
      attributes: this.canonicalAttributes(raw),
      children: [],
      parent: this.current,
      start,
      openEnd,
      closeStart: openEnd,
      end: openEnd,
    };
    this.attach(element);
    this.at = openEnd;
    if (empty) {
      this.scope = outerScope;
      return;
    }
    if (this.scope !== outerScope) this.outer.push({ element, scope: outerScope });
    if (++this.depth > limits.depth) {
      throw new ReadFailure(
        'too-complex',
        `This file nests its parts more than ${limits.depth.toLocaleString('en-GB')} deep and was not opened. Save it anew in Word, then open that.`,
      );
    }
    this.current = element;
  }

  private attach(element: OpenElement): void {
    if (this.current) this.current.children.push(element as XmlElement);
    else if (this.root) throw damaged();
    else this.root = element;
  }

  private closeTag(): void {
    const { source, current } = this;
    const end = source.indexOf('>', this.at);
    if (!current || end === -1 || source.slice(this.at + 2, end).trimEnd() !== current.rawName) throw damaged();
    current.closeStart = this.at;
    current.end = end + 1;
    this.at = end + 1;
    this.depth--;
    const last = this.outer.at(-1);
    if (last?.element === current) {
      this.scope = last.scope;
      this.outer.pop();
    }
    this.current = current.parent;
  }

  private declareNamespaces(raw: readonly [string, string][]): void {
    const declared = raw.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
    if (declared.length === 0) return;
    this.scope = new Map(this.scope);
    for (const [name, uri] of declared) {
      const prefix = name === 'xmlns' ? '' : name.slice(6);
      this.scope.set(prefix, prefixes.get(uri) ?? prefix);
    }
  }

  private canonicalAttributes(raw: readonly [string, string][]): Record<string, string> {
    // No prototype: a file may name an attribute `__proto__`.
    const attributes = Object.create(null) as Record<string, string>;
    for (const [name, value] of raw) attributes[this.canonical(name, false)] = value;
    return attributes;
  }

  private canonical(rawName: string, isElement: boolean): string {
    const colon = rawName.indexOf(':');
    if (colon === -1) {
      const prefix = isElement ? this.scope.get('') : '';
      return prefix ? `${prefix}:${rawName}` : rawName;
    }
    const prefix = rawName.slice(0, colon);
    const known = this.scope.get(prefix);
    return known === undefined || known === prefix ? rawName : `${known}${rawName.slice(colon)}`;
  }

  private decode(raw: string): string {
    if (!raw.includes('&')) return raw;
    return raw.replace(/&([^;\s&]{0,12});?/g, (whole, name: string) => {
      if (++this.references > limits.references) {
        throw new ReadFailure(
          'too-complex',
          'This file holds millions of character references and was not opened. Save it anew in Word, then open that.',
        );
      }
      const value = whole.endsWith(';') ? reference(name) : null;
      if (value === null) throw damaged();
      return value;
    });
  }
}

function reference(name: string): string | null {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
  }
  return builtIn.get(name) ?? null;
}

const builtIn: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function damaged(): ReadFailure {
  return new ReadFailure(
    'damaged',
    'This file is damaged and was not opened: a part of it is not well-formed. Open it in Word, save a copy, then open that.',
  );
}

/** Whether a node is an element, with that name where one is given. */
export function isElement(node: XmlNode | undefined, name?: string): node is XmlElement {
  return typeof node === 'object' && (name === undefined || node.name === name);
}

/** The first child element of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child): child is XmlElement => isElement(child, name));
}

/** All child elements of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child): child is XmlElement => isElement(child, name)) ?? [];
}

/** All elements of that name inside `root`, in the order of the source, without recursion. */
export function descendantsOf(root: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  const stack: XmlElement[] = [root];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (element.name === name && element !== root) found.push(element);
    for (let index = element.children.length - 1; index >= 0; index--) {
      const child = element.children[index];
      if (isElement(child)) stack.push(child);
    }
  }
  return found;
}

/** The character data directly inside an element. */
export function textOf(element: XmlElement | undefined): string {
  return element?.children.filter((child) => typeof child === 'string').join('') ?? '';
}

/** Escapes text for XML content and attributes; characters that XML 1.0 forbids are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
      '',
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** The source with parts replaced. Replacements must not overlap; several at one offset keep their order. */
export function splice(
  source: string,
  changes: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  const ordered = changes
    .map((change, order) => ({ ...change, order }))
    .sort((a, b) => a.start - b.start || a.end - b.end || a.order - b.order);
  let result = '';
  let at = 0;
  for (const { start, end, text } of ordered) {
    if (start < at) throw new Error('Overlapping changes to one XML part');
    result += source.slice(at, start) + text;
    at = end;
  }
  return result + source.slice(at);
}
