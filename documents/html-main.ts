import { type ChildNode, type Document, type Element, isTag, isText } from 'domhandler';

const silent = new Set(
  'script style noscript template svg math iframe object embed canvas audio video head meta link title button input select textarea option nav aside dialog map'.split(
    ' ',
  ),
);
const silentRoles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
]);
const chrome =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|breadcrumbs?|skip-?(?:link|to-content|nav)|site-?(?:header|footer|nav)|page-?footer|footer|navbar|nav|menu|sidebar|share|social|newsletter|subscribe|related-(?:posts|articles|links)|comments?|advert|promo|popup|modal|screen-reader-text|sr-only|visually-hidden|pagination|toc|table-of-contents)(?:$|[\s_-])/i;

/** Whether an element is the page's furniture or hidden: it says nothing of the policy. */
export function isFurniture(element: Element): boolean {
  if (silent.has(element.name)) return true;
  const {
    role,
    hidden,
    style = '',
    class: classes = '',
    id = '',
  } = element.attribs as Record<string, string | undefined>;
  if (hidden !== undefined || element.attribs['aria-hidden'] === 'true') return true;
  if (role !== undefined && silentRoles.has(role)) return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])/i.test(style)) return true;
  if (element.name === 'header' || element.name === 'footer') return isPageEdge(element);
  return ['div', 'section', 'ul', 'ol', 'p', 'span', 'a'].includes(element.name) && chrome.test(`${classes} ${id}`);
}

/** A page's header and footer are furniture; those of an article hold its title and its document control. */
function isPageEdge(element: Element): boolean {
  for (let outer = element.parent; outer; outer = outer.parent) {
    if (isTag(outer as ChildNode) && isMain(outer as Element)) return false;
  }
  return !containsTitle(element);
}

function containsTitle(element: Element): boolean {
  return (
    element.name === 'header' &&
    element.children.some((child) => isTag(child) && (child.name === 'h1' || child.name === 'hgroup'))
  );
}

function isMain(element: Element): boolean {
  return (
    element.name === 'main' ||
    element.name === 'article' ||
    element.attribs['role'] === 'main' ||
    element.attribs['role'] === 'article'
  );
}

/** The element that holds the page's own text: main, else the longest article, else the densest container. */
export function mainContent(document: Document): Document | Element {
  const all = elementsOf(document);
  const main = all.filter((element) => element.name === 'main' || element.attribs['role'] === 'main');
  const marked = longest(main.length > 0 ? main : all.filter((element) => element.name === 'article'));
  const body = all.find((element) => element.name === 'body') ?? document;
  if (marked && textLength(marked) >= Math.min(200, textLength(body) * 0.3)) return marked;
  return densest(body);
}

function elementsOf(root: Document): Element[] {
  const found: Element[] = [];
  const stack: ChildNode[] = [...root.children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isTag(node)) continue;
    if (node.name !== 'body' && node.name !== 'html' && isFurniture(node)) continue;
    found.push(node);
    for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as ChildNode);
  }
  return found;
}

function longest(elements: readonly Element[]): Element | undefined {
  let best: Element | undefined;
  let bestLength = 0;
  for (const element of elements) {
    const length = textLength(element);
    if (length > bestLength) [best, bestLength] = [element, length];
  }
  return best;
}

/** Goes down as long as one child holds nearly all of the text: what remains outside is furniture without a name. */
function densest(root: Document | Element): Document | Element {
  let current = root;
  for (;;) {
    const total = textLength(current);
    const next: Element | undefined = current.children.find(
      (child): child is Element => isTag(child) && !isFurniture(child) && textLength(child) >= total * 0.9,
    );
    if (!next || !['div', 'section', 'body', 'html', 'center', 'form', 'main', 'article'].includes(next.name))
      return current;
    current = next;
  }
}

/** Letters of prose below an element; links count for little, for lists of links are navigation. */
function textLength(root: Document | Element): number {
  let length = 0;
  const stack: { node: ChildNode; weight: number }[] = root.children.map((node) => ({ node, weight: 1 }));
  for (let item = stack.pop(); item; item = stack.pop()) {
    const { node, weight } = item;
    if (isText(node)) length += node.data.trim().length * weight;
    else if (isTag(node) && !isFurniture(node)) {
      for (const child of node.children) stack.push({ node: child, weight: node.name === 'a' ? 0.3 : weight });
    }
  }
  return length;
}
