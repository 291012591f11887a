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
const MOST_NODES = 4_000;
const MOST_LINKS = 400;

/** What an element is to the walk; anything else is a run of text. */
type Role = 'skipped' | 'block' | 'heading' | 'control' | 'link' | 'frame' | 'edge' | 'time' | 'input';
const roles = new Map<string, Role>();
for (const [role, names] of [
  ['skipped', 'script style noscript template svg iframe canvas video audio object textarea select math'],
  [
    'block',
    'address article aside blockquote br dd details div dl dt figcaption figure form h4 h5 h6 hr li main ol p pre section summary table td th tr ul',
  ],
  ['heading', 'h1 h2 h3'],
  ['control', 'button'],
  ['link', 'a'],
  ['frame', 'nav'],
  ['edge', 'header footer'],
  ['time', 'time'],
  ['input', 'input'],
] as const) {
  for (const name of names.split(' ')) roles.set(name, role);
}

/**
 * What the page says about itself, from one capped walk over its nodes. Reads text nodes, never innerText, which would make
 * the browser lay the page out; and asks for nothing that is not there by searching the whole page for it.
 */
export function collectFacts(page: Document): PageFacts {
  const metas = metasOf(page);
  const { hasByline, hasTime, ...walked } = walk(page);
  return {
    address: page.location.href,
    title: page.title.slice(0, 1_000),
    description: (metas.get('description') ?? metas.get('og:description') ?? '').slice(0, 2_000),
    siteName: (metas.get('og:site_name') ?? metas.get('application-name') ?? '').slice(0, 300),
    openGraphType: (metas.get('og:type') ?? '').toLowerCase().slice(0, 100),
    hasPublicationDate: metas.has('article:published_time') || (hasByline && hasTime),
    structured: structuredOf(page),
    ...walked,
  };
}

type Walked = Pick<
  PageFacts,
  'headings' | 'mainText' | 'navigationText' | 'controls' | 'links' | 'hasPasswordField'
> & {
  readonly hasByline: boolean;
  readonly hasTime: boolean;
};

/** One pass in reading order, by hand: a filter function of a TreeWalker is called back for each node, and costs most of it. */
function walk(page: Document): Walked {
  const headings: string[] = [];
  const controls = new Set<string>();
  const links = new Map<string, PageLink>();
  const main = gather(limits.mainText);
  const navigation = gather(limits.navigationText);
  const body = page.body as HTMLElement | null;
  /** The outermost part of the page's frame (navigation, header, footer) that the walk is in. */
  let frame: Element | null = null;
  let text = main;
  let linksSeen = 0;
  const seen = { hasPasswordField: false, hasByline: false, hasTime: false };

  /** Notes an element. False: what is in it is left out. */
  function enter(element: Element, role: Role | undefined): boolean {
    if (role === 'skipped') return false;
    if (element.hasAttributes()) {
      if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return false;
      if (frame === null && isFrameByRole(element)) frame = element;
    }
    if (frame === null && (role === 'frame' || (role === 'edge' && isOfPage(element)))) frame = element;
    if (role !== undefined && role !== 'link' && role !== 'time') text.end();
    if (frame !== null) {
      text = navigation;
      return true;
    }
    note(element, role);
    return true;
  }

  function note(element: Element, role: Role | undefined): void {
    if (role === 'heading') {
      const heading = headings.length < limits.headings ? shortText(element, 500) : '';
      if (heading !== '') headings.push(heading);
    } else if (role === 'link') noteLink(element as HTMLAnchorElement);
    else if (role === 'time') seen.hasTime = true;
    else if (role === 'input') noteInput(element as HTMLInputElement);
    if (role === 'control' || (role !== 'link' && element.getAttribute('role') === 'button')) {
      addControl(shortText(element, 200));
    }
  }

  function noteLink(link: HTMLAnchorElement): void {
    if (link.rel.includes('author')) seen.hasByline = true;
    if (/(?:^|[\s_-])(?:btn|button|cta)/i.test(link.className) || link.getAttribute('role') === 'button') {
      addControl(shortText(link, 200));
    }
    if (linksSeen++ > MOST_LINKS || links.size >= limits.links) return;
    const target = targetOf(link.href);
    if (target !== null) links.set(target.host + target.path, target);
  }

  function noteInput(input: HTMLInputElement): void {
    if (input.type === 'password') seen.hasPasswordField = true;
    else if (input.type === 'submit' || input.type === 'button') addControl(input.value.slice(0, 200));
  }

  function addControl(label: string): void {
    if (label !== '' && controls.size < limits.controls) controls.add(label);
  }

  /** Leaves an element, on the way to what follows it. */
  function leave(element: Node, isBlock: boolean): void {
    if (element === frame) {
      frame = null;
      text = main;
    } else if (isBlock) text.end();
  }

  /** For each element that the walk is in, whether it is a block: asking the element again costs more than noting it. */
  const blocks: boolean[] = [];
  let node: Node | null = body?.firstChild ?? null;
  for (let visited = 0; node !== null && visited < MOST_NODES && !main.isFull(); visited++) {
    const type = node.nodeType;
    let next: Node | null = null;
    if (type === TEXT) text.add((node as Text).data);
    else if (type === ELEMENT) {
      const role = roles.get((node as Element).localName);
      const isBlock = isBlockRole(role);
      next = enter(node as Element, role) ? node.firstChild : null;
      if (next === null) leave(node, isBlock);
      else blocks.push(isBlock);
    }
    while (next === null && node !== null && node !== body) {
      next = node.nextSibling;
      if (next !== null) break;
      node = node.parentNode;
      if (node !== null && node !== body) leave(node, blocks.pop() === true);
    }
    node = next;
  }
  // A long page is not walked to its end: where somebody logs in is a form, and forms are known without a search.
  if (!seen.hasPasswordField) seen.hasPasswordField = hasPasswordForm(page);
  return {
    headings,
    mainText: main.text(),
    navigationText: navigation.text(),
    controls: [...controls],
    links: [...links.values()],
    ...seen,
  };
}

const TEXT = Node.TEXT_NODE;
const ELEMENT = Node.ELEMENT_NODE;

function isBlockRole(role: Role | undefined): boolean {
  return role !== undefined && role !== 'link' && role !== 'time' && role !== 'skipped';
}

function isFrameByRole(element: Element): boolean {
  const role = element.getAttribute('role');
  return role === 'navigation' || role === 'banner' || role === 'contentinfo';
}

/** A header inside an article belongs to the article. */
function isOfPage(element: Element): boolean {
  return element.closest('main, article, section') === null;
}

function hasPasswordForm(page: Document): boolean {
  return [...page.forms]
    .slice(0, 20)
    .some((form) => [...form.elements].slice(0, 50).some((field) => field.getAttribute('type') === 'password'));
}

/** The words of a small element; of a large one its first. */
function shortText(element: Element, most: number): string {
  return oneSpaced((element.textContent ?? '').slice(0, most * 3).trim()).slice(0, most);
}

/** White space as single spaces. Most text of a page has no other: asking first is cheaper than putting it together anew. */
function oneSpaced(text: string): string {
  return /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

/** Where a link leads, from its whole address: each part of it would be an address that the browser reads again. */
function targetOf(address: string): PageLink | null {
  const found = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]*)(?::\d+)?([^?#]*)/.exec(address);
  if (found === null) return null;
  const [, host = '', path = ''] = found;
  return { host: host.slice(0, 300), path: path.slice(0, 1_000) };
}

type Gathered = { add(text: string): void; end(): void; isFull(): boolean; text(): string };

/** Gathers text with one line for each block, up to a limit. In parts: one growing string would be copied at each block. */
function gather(limit: number): Gathered {
  const parts: string[] = [];
  let length = 0;
  /** What stands before the next words: nothing at the start, a space inside a line, a line end behind a block. */
  let gap: '' | ' ' | '\n' = '';
  return {
    add: (text) => {
      if (length >= limit) return;
      const words = text.trim();
      if (words === '') {
        if (length > 0 && gap === '') gap = ' ';
        return;
      }
      if (gap === '' && length > 0 && text.charCodeAt(0) <= 32) gap = ' ';
      const plain = oneSpaced(words.slice(0, limit));
      parts.push(gap, plain);
      length += gap.length + plain.length;
      gap = text.charCodeAt(text.length - 1) <= 32 ? ' ' : '';
    },
    end: () => {
      if (length > 0) gap = '\n';
    },
    isFull: () => length >= limit,
    text: () => parts.join('').slice(0, limit).trim(),
  };
}

/** The head's metas by name or property, the first of each that says something. */
function metasOf(page: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of page.head.querySelectorAll('meta')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase();
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

/** The nodes of the page's JSON-LD. What is broken or large is left out: a page says what it likes there. */
function structuredOf(page: Document): StructuredItem[] {
  const items: StructuredItem[] = [];
  const scripts = [...page.scripts].filter(({ type }) => type === 'application/ld+json');
  for (const script of scripts.slice(0, 10)) {
    const text = script.textContent ?? '';
    if (text.length > 100_000) continue;
    try {
      addStructured(JSON.parse(text) as unknown, items, 0);
    } catch {
      // Many pages carry JSON-LD that is none.
    }
  }
  return items.slice(0, limits.structuredItems);
}

function addStructured(value: unknown, items: StructuredItem[], depth: number): void {
  if (typeof value !== 'object' || value === null || depth > 3 || items.length >= limits.structuredItems) return;
  if (Array.isArray(value)) {
    for (const each of value.slice(0, 50)) addStructured(each, items, depth + 1);
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
  addStructured(node['@graph'], items, depth + 1);
}

function textIn(value: unknown, most: number): string {
  return typeof value === 'string' ? value.slice(0, most) : '';
}
