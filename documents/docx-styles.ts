import { type XmlElement, childOf, childrenOf } from './xml.ts';

export type NumberingRef = { readonly numId?: string; readonly level?: number };

/** Where a paragraph's lines begin, and its first line relative to them. In twips. */
export type Indentation = { readonly left: number; readonly first: number };

export type Style = {
  readonly id: string;
  /** The built-in name in English (`heading 1`), whatever language Word speaks. Lower case. */
  readonly name: string;
  readonly outlineLevel: number | null;
  readonly numbering: NumberingRef | null;
  readonly indentation: Indentation | null;
  readonly hidden: boolean;
  readonly struck: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
};

export type Styles = {
  readonly find: (id: string | undefined) => Style | null;
  readonly defaultParagraph: string | undefined;
  readonly all: () => readonly Style[];
};

/** The styles of a document, each with what it takes over from the style that it is based on. */
export function readStyles(root: XmlElement | null): Styles {
  const elements = new Map(
    childrenOf(root ?? undefined, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const resolved = new Map<string, Style | null>();
  const find = (id: string | undefined): Style | null => {
    if (id === undefined) return null;
    const known = resolved.get(id);
    if (known !== undefined) return known;
    const chain = chainOf(id, elements);
    const style = chain[0] ? toStyle(id, chain) : null;
    resolved.set(id, style);
    return style;
  };
  const byDefault = [...elements].find(
    ([, style]) => style.attributes['w:type'] === 'paragraph' && isOn(style.attributes['w:default']),
  );
  return {
    find,
    defaultParagraph: byDefault?.[0],
    all: () => [...elements.keys()].map(find).filter((style) => style !== null),
  };
}

const LONGEST_CHAIN = 50;

function chainOf(id: string, elements: ReadonlyMap<string, XmlElement>): XmlElement[] {
  const chain: XmlElement[] = [];
  for (let next: string | undefined = id; next !== undefined && chain.length < LONGEST_CHAIN;) {
    const style: XmlElement | undefined = elements.get(next);
    if (!style || chain.includes(style)) break;
    chain.push(style);
    next = childOf(style, 'w:basedOn')?.attributes['w:val'];
  }
  return chain;
}

function toStyle(id: string, chain: readonly XmlElement[]): Style {
  const name = (childOf(chain[0], 'w:name')?.attributes['w:val'] ?? id).toLowerCase();
  const paragraph = chain.map((style) => childOf(style, 'w:pPr'));
  const run = chain.map((style) => childOf(style, 'w:rPr'));
  return {
    id,
    name,
    outlineLevel: headingLevelByName(chain) ?? firstOf(paragraph, outlineLevelOf),
    numbering: numberingOfChain(paragraph),
    indentation: firstOf(paragraph, indentationOf),
    hidden: firstOf(run, (properties) => toggleOf(properties, 'w:vanish')) ?? false,
    struck: firstOf(run, struckOf) ?? false,
    bold: firstOf(run, (properties) => toggleOf(properties, 'w:b')) ?? false,
    italic: firstOf(run, (properties) => toggleOf(properties, 'w:i')) ?? false,
  };
}

function headingLevelByName(chain: readonly XmlElement[]): number | null {
  for (const style of chain) {
    const name = (childOf(style, 'w:name')?.attributes['w:val'] ?? '').toLowerCase();
    const match = /^heading ([1-9])$/.exec(name);
    if (match) return Number(match[1]) - 1;
    if (name === 'title') return 0;
  }
  return null;
}

function numberingOfChain(paragraph: readonly (XmlElement | undefined)[]): NumberingRef | null {
  const numId = firstOf(paragraph, (properties) => numberingOf(properties)?.numId ?? null);
  const level = firstOf(paragraph, (properties) => numberingOf(properties)?.level ?? null);
  return numId === null ? null : { numId, ...(level === null ? {} : { level }) };
}

function firstOf<T>(chain: readonly (XmlElement | undefined)[], read: (properties: XmlElement) => T | null): T | null {
  for (const properties of chain) {
    const value = properties ? read(properties) : null;
    if (value !== null) return value;
  }
  return null;
}

/** The outline level (0 for the outermost) that properties set themselves; 9 means body text and gives null. */
export function outlineLevelOf(properties: XmlElement | undefined): number | null {
  const value = childOf(properties, 'w:outlineLvl')?.attributes['w:val'];
  return value !== undefined && /^[0-8]$/.test(value) ? Number(value) : null;
}

/** The indentation that paragraph properties set themselves. */
export function indentationOf(properties: XmlElement | undefined): Indentation | null {
  const element = childOf(properties, 'w:ind');
  if (!element) return null;
  const twips = (name: string): number => Number(element.attributes[name] ?? 0) || 0;
  return { left: twips('w:left') || twips('w:start'), first: twips('w:firstLine') - twips('w:hanging') };
}

/** The numbering that paragraph properties set themselves. */
export function numberingOf(properties: XmlElement | undefined): NumberingRef | null {
  const element = childOf(properties, 'w:numPr');
  if (!element) return null;
  const numId = childOf(element, 'w:numId')?.attributes['w:val'];
  const level = childOf(element, 'w:ilvl')?.attributes['w:val'];
  return {
    ...(numId === undefined ? {} : { numId }),
    ...(level === undefined ? {} : { level: Math.min(8, Math.max(0, Number(level) || 0)) }),
  };
}

/** A property that is on by standing there, off by its value; null where it does not stand there. */
export function toggleOf(properties: XmlElement | undefined, name: string): boolean | null {
  const element = childOf(properties, name);
  return element ? isOn(element.attributes['w:val'] ?? 'true') : null;
}

/** Whether text is struck through; null where properties say nothing. */
export function struckOf(properties: XmlElement | undefined): boolean | null {
  return toggleOf(properties, 'w:strike') ?? toggleOf(properties, 'w:dstrike');
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}
