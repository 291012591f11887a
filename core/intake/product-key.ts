const legalForms = new Set([
  'ab', 'ag', 'as', 'bv', 'co', 'corp', 'corporation', 'gmbh', 'inc', 'incorporated', 'kg', 'limited', 'llc', 'ltd',
  'nv', 'oy', 'plc', 'pbc', 'pty', 'sa', 'sarl', 'se', 'srl', 'company',
]); // prettier-ignore

/** A name as it is compared: without case, accents, punctuation and the legal form of the company. */
export function nameKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // "B.V." is one word, "Notes.ai" are two.
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const told = words.filter((word, at) => at === 0 || !legalForms.has(word));
  return told.join(' ');
}

/** Vendor and product as one key. */
export function productKey({ vendor, product }: { readonly vendor: string; readonly product: string }): string {
  return `${nameKey(vendor)}|${nameKey(product)}`;
}
