import type { PageFacts, PageLink, StructuredItem } from '../../core/vendors/page-facts.ts';

/** As in core; written here so that the script carries nothing but itself. A test holds the two equal. */
export const limits = {
  mainText: 20_000,
  navigationText: 4_000,
  headings: 60,
  controls: 80,
  links: 200,
  structuredItems: 30,
} as const;

/** How many nodes a walk visits at most: pages of 100,000 elements exist, and their first part says what they are. */
const MOST_NODES = 12_000;

const skipped = /^(?:script|style|noscript|template|svg|iframe|canvas|video|audio|object|textarea|select)$/i;
const blocks =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|BUTTON|DD|DETAILS|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|TABLE|TD|TH|TR|UL)$/;

/**
 * What the page says about itself, from one capped walk over its nodes. Reads text nodes, never innerText, which would make
 * the browser lay the page out.
 */
export function collectFacts(page: Document): PageFacts {
  const walked = walk(page);
  return {
    address: page.location.href,
    title: page.title.slice(0, 1_000),
    description: metaOf(page, 'description', 'og:description').slice(0, 2_000),
    siteName: metaOf(page, 'og:site_name', 'application-name').slice(0, 300),
    openGraphType: metaOf(page, 'og:type').toLowerCase().slice(0, 100),
    hasPublicationDate:
      metaOf(page, 'article:published_time') !== '' ||
      (page.querySelector('[rel~=author]') !== null && page.querySelector('time') !== null),
    structured: structuredOf(page),
    ...walked,
    hasPasswordField: [...page.querySelectorAll('input[type=password]')].some(
      (field) => field.getClientRects().length > 0,
    ),
  };
}

type Walked = Pick<PageFacts, 'headings' | 'mainText' | 'navigationText' | 'controls' | 'links'>;

function walk(page: Document): Walked {
  const headings: string[] = [];
  const controls = new Set<string>();
  const links = new Map<string, PageLink>();
  const main = textOf(limits.mainText);
  const navigation = textOf(limits.navigationText);
  const root = page.body as HTMLElement | null;
  if (root === null) return { headings, mainText: '', navigationText: '', controls: [], links: [] };
  const walker = page.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) =>
      node instanceof Element && isLeftOut(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  });
  /** The outermost part of the page's frame that the walk is in. */
  let frame: Element | null = null;
  let visited = 0;
  for (let node = walker.nextNode(); node !== null && visited < MOST_NODES; node = walker.nextNode()) {
    visited++;
    if (frame !== null && !frame.contains(node)) frame = null;
    const text = frame === null ? main : navigation;
    if (!(node instanceof Element)) {
      text.add(node.nodeValue ?? '');
      if (main.isFull() && navigation.isFull()) break;
      continue;
    }
    if (blocks.test(node.tagName)) text.end();
    if (frame === null && isFrame(node)) frame = node;
    if (frame !== null) continue;
    if (/^H[1-3]$/.test(node.tagName) && headings.length < limits.headings) headings.push(shortText(node, 500));
    if (isControl(node) && controls.size < limits.controls) controls.add(labelOf(node));
    if (node instanceof HTMLAnchorElement && links.size < limits.links && /^https?:$/.test(node.protocol)) {
      const link = { host: node.hostname.slice(0, 300), path: node.pathname.slice(0, 1_000) };
      links.set(link.host + link.path, link);
    }
  }
  controls.delete('');
  return {
    headings: headings.filter((heading) => heading !== ''),
    mainText: main.text(),
    navigationText: navigation.text(),
    controls: [...controls],
    links: [...links.values()],
  };
}

function isLeftOut(element: Element): boolean {
  return (
    skipped.test(element.tagName) || element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true'
  );
}

/** Navigation, header and footer of the page; a header inside an article belongs to the article. */
function isFrame(element: Element): boolean {
  const role = element.getAttribute('role');
  if (element.tagName === 'NAV' || role === 'navigation' || role === 'banner' || role === 'contentinfo') return true;
  return /^(?:HEADER|FOOTER)$/.test(element.tagName) && element.closest('main, article, section') === null;
}

function isControl(element: Element): boolean {
  if (element.tagName === 'BUTTON' || element.getAttribute('role') === 'button') return true;
  if (element.tagName === 'A') return /(?:^|[\s_-])(?:btn|button|cta)/i.test(element.getAttribute('class') ?? '');
  return element instanceof HTMLInputElement && (element.type === 'submit' || element.type === 'button');
}

function labelOf(element: Element): string {
  return element instanceof HTMLInputElement ? element.value.slice(0, 200) : shortText(element, 200);
}

/** The words of a small element; of a large one its first. */
function shortText(element: Element, most: number): string {
  return (element.textContent ?? '')
    .slice(0, most * 3)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);
}

/** Gathers text with one line for each block, up to a limit. */
function textOf(limit: number): { add(text: string): void; end(): void; isFull(): boolean; text(): string } {
  let text = '';
  return {
    add: (more) => {
      if (text.length >= limit) return;
      const words = more.slice(0, limit).replace(/\s+/g, ' ');
      text += /(?:^|\s)$/.test(text.slice(-1)) ? words.trimStart() : words;
    },
    end: () => {
      if (text !== '' && !text.endsWith('\n')) text = `${text.trimEnd()}\n`;
    },
    isFull: () => text.length >= limit,
    text: () => text.slice(0, limit).trim(),
  };
}

function metaOf(page: Document, ...names: string[]): string {
  for (const name of names) {
    const meta = page.querySelector(`meta[name="${name}"], meta[property="${name}"]`);
    const content = meta?.getAttribute('content')?.trim() ?? '';
    if (content !== '') return content;
  }
  return '';
}

/** The nodes of the page's JSON-LD. What is broken or large is left out: a page says what it likes there. */
function structuredOf(page: Document): StructuredItem[] {
  const items: StructuredItem[] = [];
  for (const script of [...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, 10)) {
    const text = script.textContent ?? '';
    if (text.length > 100_000) continue;
    try {
      gather(JSON.parse(text) as unknown, items, 0);
    } catch {
      // Many pages carry JSON-LD that is none.
    }
  }
  return items.slice(0, limits.structuredItems);
}

function gather(value: unknown, items: StructuredItem[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 3 || items.length >= limits.structuredItems) return;
  if (Array.isArray(value)) {
    for (const each of value.slice(0, 50)) gather(each, items, depth + 1);
    return;
  }
  const node = value as Record<string, unknown>;
  const types = [node['@type']].flat().filter((type) => typeof type === 'string');
  if (types.length > 0) {
    items.push({
      types: types.slice(0, 10).map((type) => type.replace(/^https?:\/\/schema\.org\//, '').slice(0, 100)),
      name: textIn(node['name'], 300),
      category: textIn(node['applicationCategory'], 200),
      hasOffers: node['offers'] !== undefined,
    });
  }
  gather(node['@graph'], items, depth + 1);
}

function textIn(value: unknown, most: number): string {
  return typeof value === 'string' ? value.slice(0, most) : '';
}
