import { type ChildNode, type Document, type Element, isTag, isText } from 'domhandler';

/** The classes that a page's own rules make bold: Google Docs writes no other mark of it. */
export function boldClasses(document: Document): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (nodes: readonly ChildNode[]): void => {
    for (const node of nodes) {
      if (!isTag(node)) continue;
      if (node.name === 'html' || node.name === 'head') visit(node.children);
      else if (node.name === 'style')
        for (const rule of textOf(node).split('}')) {
          const [names = '', body = ''] = rule.split('{');
          const name = /^\s*\.([\w-]+)\s*$/.exec(names)?.[1];
          if (name !== undefined && weightOf(body) === true) found.add(name);
        }
    }
  };
  visit(document.children);
  return found;
}

/** Whether an element sets its text in bold, or out of it; null where it says nothing. */
export function boldOf({ name, attribs }: Element, classes: ReadonlySet<string>): boolean | null {
  const own = weightOf(attribs['style'] ?? '');
  if (own !== null) return own;
  if (name === 'b' || name === 'strong') return true;
  return classes.size > 0 && namesOf(attribs['class']).some((each) => classes.has(each)) ? true : null;
}

function weightOf(style: string): boolean | null {
  const weight = /font-weight:\s{0,9}(bold|normal|[1-9]00)/i.exec(style)?.[1]?.toLowerCase();
  return weight === undefined ? null : weight === 'bold' || /^[6-9]/.test(weight);
}

/** How deep a paragraph or a list stands where the program that wrote the page says so, from 0; null where none does. */
export function writtenLevel({ attribs }: Element): number | null {
  const { style = '' } = attribs as Record<string, string | undefined>;
  const word = /mso-list:[^;]{0,20}\blevel([1-9])\b/.exec(style)?.[1];
  if (word !== undefined) return Number(word) - 1;
  const google = /\blst-kix_\w{1,40}-([0-8])\b/.exec(attribs['class'] ?? '')?.[1];
  if (google !== undefined) return Number(google);
  if (!/\bMsoListParagraph/.test(attribs['class'] ?? '')) return null;
  const points = Number(/margin-left:\s{0,9}(\d{1,4}(?:\.\d{1,4})?)pt/.exec(style)?.[1] ?? 0);
  return Math.min(8, Math.max(0, Math.round(points / 36) - 1));
}

/** A paragraph that a word processor calls the title. */
export function isTitle({ name, attribs }: Element): boolean {
  return name === 'p' && /(?:^|\s)(?:MsoTitle|c\d{1,4} title)(?:$|\s)/.test(attribs['class'] ?? '');
}

/** The mark of a footnote in the text, or the link back from it: they lead within the page and say nothing. */
export function isFootnoteMark(element: Element): boolean {
  if (element.name === 'sup') {
    const inner = element.children.filter((child) => !isText(child) || child.data.trim() !== '');
    return inner.length > 0 && inner.every((child) => isTag(child) && isInnerLink(child) && isMark(textOf(child)));
  }
  return isInnerLink(element) && /^\[\w{1,4}\]$|^[↩↑⤴^]\uFE0E?$/.test(textOf(element).trim());
}

function isMark(text: string): boolean {
  return /^\[?(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡])\]?$/.test(text.trim());
}

const footnoteName = /^_?(?:fn|ftn|ftnt|footnote|endnote|edn|cite_note)[-_:]?(?!ref)\w{0,20}$/i;

/** Whether an element holds a footnote: it, or the anchor that it begins with, is named so. */
export function isFootnote(element: Element): boolean {
  const { name, attribs } = element;
  if (name !== 'li' && name !== 'div' && name !== 'p') return false;
  if (footnoteName.test(attribs['id'] ?? '')) return true;
  const first = firstIn(element);
  return first?.name === 'a' && footnoteName.test(first.attribs['id'] ?? first.attribs['name'] ?? '');
}

/** A comment that Word or Google Docs saves below the text: what a reviewer thinks is not what the policy says. */
export function isReviewComment(element: Element): boolean {
  const { style = '' } = element.attribs as Record<string, string | undefined>;
  if (/mso-element:\s{0,9}comment/.test(style)) return true;
  const mark = element.name === 'div' ? firstIn(firstIn(element)) : null;
  return mark?.name === 'a' && /^cmnt\d{1,5}$/.test(mark.attribs['id'] ?? '');
}

/** The element that another begins with; null where it begins with text. */
function firstIn(element: Element | null): Element | null {
  const first = element?.children.find((child) => !isText(child) || child.data.trim() !== '');
  return first && isTag(first) ? first : null;
}

/** A line of a table of contents: all of its words lead to another place of the same page. */
export function isContentsLine(element: Element): boolean {
  if (element.name !== 'p' && element.name !== 'li') return false;
  let hasLink = false;
  const isOutside = (nodes: readonly ChildNode[]): boolean =>
    nodes.some((node) => {
      if (isText(node)) return /[^\s\d.…·]/.test(node.data);
      if (!isTag(node) || node.name === 'ul' || node.name === 'ol') return false;
      if (!isInnerLink(node)) return isOutside(node.children);
      hasLink ||= /\p{L}/u.test(textOf(node));
      return false;
    });
  return !isOutside(element.children) && hasLink;
}

function isInnerLink({ name, attribs }: Element): boolean {
  return name === 'a' && (attribs['href'] ?? '').startsWith('#');
}

function namesOf(classes = ''): string[] {
  return classes.split(/\s+/);
}

function textOf(element: Element): string {
  return element.children.map((child) => (isText(child) ? child.data : isTag(child) ? textOf(child) : '')).join('');
}
