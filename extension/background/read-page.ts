import { browser } from '../browser.ts';
import * as z from 'zod/mini';
import type { PageRead } from './messages.ts';

const resultSchema = z.object({ address: z.string(), title: z.string(), text: z.string() });

const unread: PageRead = {
  ok: false,
  problem: 'The page cannot be read any more. Open it and click the extension there.',
};

/** Reads the text of a page, on a click only: the browser lends the access for it, or it was given for all pages. */
export async function readPage(tab: number): Promise<PageRead> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId: tab }, func: textOfPage });
    const read = resultSchema.safeParse(answer?.result);
    return read.success ? { ok: true, ...read.data } : unread;
  } catch {
    return unread;
  }
}

/** Runs in the page, so it may use nothing from outside itself. Text nodes, never innerText: that would lay the page out. */
function textOfPage(): { address: string; title: string; text: string } {
  const blocks =
    /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|BR|DD|DETAILS|DIV|DL|DT|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|SECTION|SUMMARY|TABLE|TD|TH|TR|UL)$/;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && /^(?:script|style|noscript|template|svg|iframe)$/i.test(node.tagName)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  for (let node = walker.nextNode(); node !== null && text.length < 200_000; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (blocks.test(node.tagName) && !text.endsWith('\n')) text += '\n';
    } else {
      const words = (node.nodeValue ?? '').replace(/\s+/g, ' ');
      text += text.endsWith('\n') || text.endsWith(' ') ? words.trimStart() : words;
      // What follows a block is a block of its own, whatever element it stands in.
      const parent = node.parentElement;
      if (parent !== null && blocks.test(parent.tagName) && node === parent.lastChild) text += '\n';
    }
  }
  return { address: location.href, title: document.title, text };
}
