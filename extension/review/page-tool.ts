/** What is selected, with its surroundings. */
export type PageQuote = { readonly exact: string; readonly prefix: string; readonly suffix: string };
/** A passage to find: the `nth` (from 0) of the `of` places of the text that read alike. */
export type SoughtQuote = PageQuote & { readonly nth: number; readonly of: number };
export type PageMark = { readonly quote: SoughtQuote; readonly look: 'partial' | 'covered' | 'active' };

export type PageOrder =
  | { readonly kind: 'read' }
  | { readonly kind: 'mark'; readonly marks: readonly PageMark[] }
  | { readonly kind: 'reveal'; readonly quote: SoughtQuote }
  | { readonly kind: 'selection' };

export type PageAnswer =
  | { readonly kind: 'page'; readonly address: string; readonly title: string; readonly html: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'marked'; readonly found: number }
  | { readonly kind: 'revealed'; readonly found: boolean }
  | { readonly kind: 'selected'; readonly quote: PageQuote | null };

/** The look of the marks, put into the page beside its own style sheets. The page's DOM stays as it is. */
export const markStyle = `
::highlight(countersign-partial){text-decoration:underline dashed #9a6200 2px}
::highlight(countersign-covered){text-decoration:underline dotted #0a6a4e 2px}
::highlight(countersign-active){background-color:#ffe7b0;color:#3d2a00;text-decoration:underline solid #9a6200 2px}
`;

/**
 * What runs in the page for the review. It is sent there as text, so it may use nothing from outside itself. It reads, and
 * draws with the CSS Custom Highlight API: nothing in the page's DOM is added, moved or changed.
 */
export function pageTool(order: PageOrder): PageAnswer {
  const LARGEST = 6_000_000;
  const CONTEXT = 32;
  const spaces = /[\s\u00ad\u200b-\u200d\ufeff]/;

  /** The page's text without any white space, and where each of its characters stands. */
  function indexText(): { text: string; nodes: Text[]; starts: number[]; offsets: number[][] } {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node instanceof Element && /^(?:script|style|noscript|template|iframe)$/i.test(node.tagName)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    const nodes: Text[] = [];
    const starts: number[] = [];
    const offsets: number[][] = [];
    const parts: string[] = [];
    let length = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue;
      const kept: number[] = [];
      let part = '';
      for (let at = 0; at < node.data.length; at++) {
        const char = node.data.charAt(at);
        if (spaces.test(char)) continue;
        part += char;
        kept.push(at);
      }
      if (part === '') continue;
      nodes.push(node);
      starts.push(length);
      offsets.push(kept);
      parts.push(part);
      length += part.length;
    }
    return { text: parts.join(''), nodes, starts, offsets };
  }

  type Index = ReturnType<typeof indexText>;
  const bare = (text: string): string => [...text].filter((char) => !spaces.test(char)).join('');

  /**
   * Where the quote stands. The page may say the same more often than the text that was read (in its navigation, in a
   * teaser): then nobody knows which is meant, and it counts as gone.
   */
  function rangeOf(quote: SoughtQuote, index: Index): Range | null {
    const exact = bare(quote.exact);
    const prefix = bare(quote.prefix);
    if (exact === '') return null;
    const places = placesOf(prefix + exact + bare(quote.suffix), index.text);
    const place = places.length === quote.of ? places[quote.nth] : places.length === 1 ? places[0] : undefined;
    if (place === undefined) return null;
    const start = place + prefix.length;
    const from = placeOf(start, index);
    const to = placeOf(start + exact.length - 1, index);
    if (from === null || to === null) return null;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset + 1);
    return range;
  }

  function placesOf(words: string, text: string): number[] {
    const places: number[] = [];
    for (let at = text.indexOf(words); at >= 0 && places.length < 200; at = text.indexOf(words, at + words.length)) {
      places.push(at);
    }
    return places;
  }

  function placeOf(at: number, { nodes, starts, offsets }: Index): { node: Text; offset: number } | null {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const node = nodes[low];
    const offset = offsets[low]?.[at - (starts[low] ?? 0)];
    return node === undefined || offset === undefined ? null : { node, offset };
  }

  function selection(): PageQuote | null {
    const chosen = getSelection();
    if (chosen === null || chosen.rangeCount === 0 || chosen.isCollapsed) return null;
    const range = chosen.getRangeAt(0);
    const before = document.createRange();
    before.setStart(document.body, 0);
    before.setEnd(range.startContainer, range.startOffset);
    const after = document.createRange();
    after.setStart(range.endContainer, range.endOffset);
    after.setEnd(document.body, document.body.childNodes.length);
    return {
      exact: range.toString(),
      prefix: before.toString().slice(-CONTEXT),
      suffix: after.toString().slice(0, CONTEXT),
    };
  }

  switch (order.kind) {
    case 'read': {
      const html = document.documentElement.outerHTML;
      if (html.length > LARGEST) return { kind: 'too-large' };
      return { kind: 'page', address: location.href, title: document.title, html };
    }
    case 'mark': {
      const index = indexText();
      const ranges: Record<string, Range[]> = { partial: [], covered: [], active: [] };
      for (const { quote, look } of order.marks) {
        const range = rangeOf(quote, index);
        if (range !== null) ranges[look]?.push(range);
      }
      for (const [look, found] of Object.entries(ranges)) {
        CSS.highlights.set(`countersign-${look}`, new Highlight(...found));
      }
      return { kind: 'marked', found: Object.values(ranges).flat().length };
    }
    case 'reveal': {
      const range = rangeOf(order.quote, indexText());
      if (range === null) return { kind: 'revealed', found: false };
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      CSS.highlights.set('countersign-active', new Highlight(range));
      return { kind: 'revealed', found: true };
    }
    case 'selection':
      return { kind: 'selected', quote: selection() };
  }
}
