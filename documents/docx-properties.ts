import type { DocumentProperties } from '../core/policy/policy-text.ts';
import { cleanText } from './clean-text.ts';
import { type DocxPackage, readPart, relationsOf } from './docx-package.ts';
import { isoDay } from './iso-day.ts';
import { type XmlElement, childOf, childrenOf, isElement, textOf } from './xml.ts';

/** What the file says about itself: core, extended and custom properties. */
export function readProperties(docx: DocxPackage): DocumentProperties {
  const relations = relationsOf(docx.zip, '');
  const part = (type: string) => {
    const relation = relations.find((candidate) => candidate.type === type);
    return (relation && readPart(docx.zip, relation.target)) ?? undefined;
  };
  const core = part('core-properties');
  const extended = part('extended-properties');
  const values = {
    title: valueOf(core, 'dc:title'),
    subject: valueOf(core, 'dc:subject'),
    author: valueOf(core, 'dc:creator'),
    created: isoDay(valueOf(core, 'dcterms:created')) ?? '',
    modified: isoDay(valueOf(core, 'dcterms:modified')) ?? '',
    version: valueOf(core, 'cp:version'),
  };
  const other = [
    ['status', valueOf(core, 'cp:contentStatus')],
    ['category', valueOf(core, 'cp:category')],
    ['keywords', valueOf(core, 'cp:keywords')],
    ['description', valueOf(core, 'dc:description')],
    ['company', valueOf(extended, 'ep:Company')],
    ['manager', valueOf(extended, 'ep:Manager')],
    ...customProperties(part('custom-properties')),
  ].filter((entry): entry is [string, string] => entry[1] !== '');
  const stated = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  return { ...stated, ...(other.length > 0 ? { other: Object.fromEntries(other) } : {}) };
}

function valueOf(root: XmlElement | undefined, name: string): string {
  return cleanText(textOf(childOf(root, name)));
}

/** Programs keep their own bookkeeping among the custom properties; people's have readable names. */
const bookkeeping =
  /^(_|MSIP_|ContentTypeId|MediaServiceImageTags|Mendeley|ZOTERO|TaxKeyword|GrammarlyDocumentId|xd_|TemplateUrl|Order$|ComplianceAssetId)/;

function customProperties(root: XmlElement | undefined): [string, string][] {
  return childrenOf(root, 'op:property')
    .map((property): [string, string] => {
      const value = property.children.find((child): child is XmlElement => isElement(child));
      return [property.attributes['name'] ?? '', cleanText(textOf(value)).slice(0, 500)];
    })
    .filter(([name, value]) => value !== '' && name !== '' && name !== '__proto__' && !bookkeeping.test(name));
}
