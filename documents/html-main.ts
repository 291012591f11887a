import { type ChildNode, type Document, type Element, isTag, isText } from 'domhandler';
import { isReviewComment } from './html-marks.ts';

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
  /(?:^|[\s_-])(?:cookie[a-z]*|cybotcookie[a-z]*|cmplz|onetrust|sharedaddy|addtoany|sharethis|consent|gdpr|breadcrumbs?|skip-?(?:link|to-content|nav)|site-?(?:header|footer|nav)|page-?footer|footer|navbar|nav|menu|sidebar|share|social|newsletter|subscribe|related-(?:posts|articles|links)|comments?|advert|promo|popup|modal|screen-reader-text|sr-only|visually-hidden|pagination|toc|table-of-contents)(?:$|[\s_-])/i;

/** Whether an element is the page's furniture or hidden: it says nothing of the policy. */
export function isFurniture(element: Element): boolean {
  if (silent.has(element.name)) return element.name !== 'button' || !isHeadingButton(element);
  const {
    role,
    hidden,
    style = '',
    class: classes = '',
    id = '',
  } = element.attribs as Record<string, string | undefined>;
  if (hidden !== undefined || element.attribs['aria-hidden'] === 'true' || isReviewComment(element)) return true;
  if (role !== undefined && silentRoles.has(role)) return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])/i.test(style)) return true;
  if (element.name === 'header' || element.name === 'footer') return isPageEdge(element);
  return nameable.has(element.name) && hasChromeName(`${classes} ${id}`) && !holdsMain(element);
}

/** A button that folds a section carries its heading, or stands in it. */
function isHeadingButton(button: Element): boolean {
  const isHeading = (node: ChildNode | null): boolean =>
    node !== null && isTag(node) && /^(?:h[1-6]|summary)$/.test(node.name);
  if (button.children.some(isHeading)) return true;
  for (let outer = button.parent; outer; outer = outer.parent) if (isHeading(outer as ChildNode)) return true;
  return false;
}

const nameable = new Set(['div', 'section', 'ul', 'ol', 'p', 'span', 'a']);

/** "has-sidebar" says how the page is laid out, not what the element is. */
function hasChromeName(names: string): boolean {
  return names
    .split(/\s+/)
    .some((name) => chrome.test(name) && !/^(has|with|no|without|is|show|hide|layout)[-_]/i.test(name));
}

function holdsMain(element: Element): boolean {
  const stack: ChildNode[] = [...element.children];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isTag(node)) continue;
    if (node.name === 'h1' || isMain(node)) return true;
    stack.push(...node.children);
  }
  return false;
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
  const { elements, lengths } = measure(document);
  const lengthOf = (element: Document | Element) => lengths.get(element) ?? 0;
  const main = elements.filter((element) => element.name === 'main' || element.attribs['role'] === 'main');
  const candidates = main.length > 0 ? main : elements.filter((element) => element.name === 'article');
  const marked = candidates.reduce<Element | null>(
    (best, element) => (best && lengthOf(best) >= lengthOf(element) ? best : element),
    null,
  );
  const body = elements.find((element) => element.name === 'body') ?? document;
  if (marked && lengthOf(marked) >= Math.min(200, lengthOf(body) * 0.3)) return marked;
  return densest(body, lengthOf);
}

type Measured = { readonly elements: readonly Element[]; readonly lengths: ReadonlyMap<Document | Element, number> };

/** Letters of prose below each element, in one pass; links count for little, for lists of links are navigation. */
function measure(document: Document): Measured {
  const elements: Element[] = [];
  const lengths = new Map<Document | Element, number>();
  const stack: ChildNode[] = [...document.children].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isTag(node) || (node.name !== 'body' && node.name !== 'html' && isFurniture(node))) continue;
    elements.push(node);
    for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as ChildNode);
  }
  for (let index = elements.length - 1; index >= 0; index--) {
    const element = elements[index] as Element;
    const own = element.children.reduce((sum, child) => sum + (isText(child) ? child.data.trim().length : 0), 0);
    const length = ((lengths.get(element) ?? 0) + own) * (element.name === 'a' ? 0.3 : 1);
    lengths.set(element, length);
    const parent = (element.parent ?? document) as Document | Element;
    lengths.set(parent, (lengths.get(parent) ?? 0) + length);
  }
  return { elements, lengths };
}

function holdsTitle(element: Document | Element): boolean {
  const stack: ChildNode[] = [...element.children];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isTag(node) || isFurniture(node)) continue;
    if (node.name === 'h1') return true;
    stack.push(...node.children);
  }
  return false;
}

const containers = new Set(['div', 'section', 'body', 'html', 'center', 'form', 'main', 'article']);

/** Goes down as long as one child holds nearly all of the text: what remains outside is furniture without a name. */
function densest(root: Document | Element, lengthOf: (element: Document | Element) => number): Document | Element {
  let current = root;
  for (;;) {
    const total = lengthOf(current);
    const next = current.children.find(
      (child): child is Element =>
        isTag(child) && containers.has(child.name) && lengthOf(child) >= total * 0.9 && total > 0,
    );
    // The title stays with its text, also where it stands in a part of its own.
    if (!next || (holdsTitle(current) && !holdsTitle(next))) return current;
    current = next;
  }
}
