/** The namespace of the part in which the review state travels with the document. */
export const REVIEW_NAMESPACE = 'urn:countersign:review';

/** The version of the wrapping; that of the state stands in the state. */
const PART_VERSION = '1';

/** What a part holds: the review state, or one that could not be read and was set aside. */
export type PartKind = 'review' | 'aside';

/** The part for a text, which it keeps to the letter. */
export function writePart(kind: PartKind, text: string): string {
  const isPlain =
    !/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(
      text,
    );
  // What XML cannot hold travels as its JSON string, which can.
  const content = isPlain ? text : JSON.stringify(text);
  const form = isPlain ? '' : ' form="json"';
  return `<${kind} xmlns="${REVIEW_NAMESPACE}" version="${PART_VERSION}"${form}>${escapeXml(content)}</${kind}>`;
}

/** What the part holds; null for a part of another kind. `damaged`: the part itself, as it is. */
export function readPart(
  kind: PartKind,
  xml: string,
): { readonly kind: 'text' | 'damaged'; readonly text: string } | null {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  const root = parsed.documentElement;
  if (root.namespaceURI !== REVIEW_NAMESPACE || parsed.querySelector('parsererror') !== null)
    return { kind: 'damaged', text: xml };
  if (root.localName !== kind) return null;
  const content = root.textContent;
  if (root.getAttribute('form') !== 'json') return { kind: 'text', text: content };
  try {
    const text: unknown = JSON.parse(content);
    if (typeof text === 'string') return { kind: 'text', text };
  } catch {
    // Falls through: whatever it is, it is kept as it is.
  }
  return { kind: 'damaged', text: xml };
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');
}
