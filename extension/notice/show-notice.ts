import { drawNotice, type NoticeAct } from './draw-notice.ts';
import { isInTheWay } from './in-the-way.ts';
import type { NoticeContent } from './notice-words.ts';
import { noticeStyle } from './notice-style.ts';

/** A notice on a page, from outside. */
export type ShownNotice = { focus(): void; remove(): void };

/** A click is believed only when the notice could be seen for this long before it. */
const SEEN_MILLISECONDS = 500;
const MOST_REINSERTIONS = 3;
const MOST_WAITS = 5;
const WAIT_MILLISECONDS = 2_000;
/** How often it is looked whether the notice still stands: no event tells of every way to take it down. */
const CHECK_MILLISECONDS = 1_000;
const WIDTH = 352;
const EDGE = 20;
/** What the notice takes up at most; only where it stands matters, to keep clear of what is there. */
const HEIGHT = 260;

type Watch = { isVisible: boolean; since: number };

/**
 * Puts the notice up in the page's top layer, in a closed shadow root. The page can still hide, cover or remove it (HARDENING,
 * measured 1), so nothing of consequence starts from it, clicks count only while it was plainly to be seen, and it goes for
 * good when the page keeps fighting it.
 */
export function showNotice(
  page: Document,
  content: NoticeContent,
  on: { readonly shown: () => void; readonly act: (act: NoticeAct) => void },
): ShownNotice {
  const watch: Watch = { isVisible: false, since: 0 };
  let reinsertions = 0;
  let waits = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let checks: ReturnType<typeof setInterval> | undefined;
  let isOver = false;

  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  styleInto(page, root);
  const notice = drawNotice(page, content, (act, event) => {
    if (isOver || !isBelievable(event, watch, host, page)) return;
    // Opening leaves the notice: the person may come back to the page.
    if (act.kind !== 'opened') remove();
    on.act(act);
  });
  const spoken = page.createElement('div');
  spoken.className = 'sr';
  spoken.setAttribute('role', 'status');
  root.append(notice, spoken);

  const observer = observeVisibility((isVisible) => {
    if (isOver) return;
    if (isVisible && !watch.isVisible) watch.since = performance.now();
    watch.isVisible = isVisible;
  });

  function putUp(): void {
    styleHost(host);
    host.popover = 'manual';
    page.documentElement.append(host);
    host.showPopover();
    observer.observe(host);
  }

  /** What is fixed in the top layer cannot be scrolled away: when it is not seen, somebody took it down or covered it. */
  function check(): void {
    if (isOver || page.visibilityState !== 'visible') return;
    if (host.isConnected && host.matches(':popover-open') && watch.isVisible) return;
    // A dialog of the page above it is no attack: it waits below, and is there again when the dialog closes.
    if (host.isConnected && page.querySelector('dialog:modal') !== null) return;
    if (reinsertions++ >= MOST_REINSERTIONS) return remove();
    observer.unobserve(host);
    watch.isVisible = false;
    host.remove();
    putUp();
  }

  function begin(): void {
    if (isOver) return;
    const { clientHeight, clientWidth } = page.documentElement;
    const place = {
      left: EDGE,
      right: Math.min(clientWidth, EDGE + WIDTH),
      top: clientHeight - EDGE - HEIGHT,
      bottom: clientHeight,
    };
    if (isInTheWay(page, place)) {
      if (waits++ < MOST_WAITS) timer = setTimeout(begin, WAIT_MILLISECONDS);
      // After that it is left to the badge.
      return;
    }
    putUp();
    checks = setInterval(check, CHECK_MILLISECONDS);
    // Set after it stands: a region that is born with its words is not announced.
    setTimeout(() => {
      spoken.textContent = `Countersign: ${content.title}. ${content.text}`;
    }, 100);
    on.shown();
  }

  function remove(): void {
    isOver = true;
    clearTimeout(timer);
    clearInterval(checks);
    observer.disconnect();
    host.remove();
  }

  begin();
  return {
    focus: () => {
      if (!isOver && host.isConnected) notice.querySelector<HTMLElement>('.actions button')?.focus();
    },
    remove,
  };
}

/** By a person, on what could be seen long enough, and where nothing lies over it. */
function isBelievable(event: Event, { isVisible, since }: Watch, host: HTMLElement, page: Document): boolean {
  if (!event.isTrusted || !isVisible || performance.now() - since < SEEN_MILLISECONDS) return false;
  for (const element of [page.documentElement, page.body, host]) {
    const { opacity, filter, clipPath } = getComputedStyle(element);
    if (Number(opacity) < 1 || filter !== 'none' || clipPath !== 'none') return false;
  }
  // Keys have no place; a click has one, and there the notice must be on top.
  if (!(event instanceof MouseEvent) || event.detail === 0) return true;
  return page.elementFromPoint(event.clientX, event.clientY) === host;
}

/** Chromium tells whether something is really to be seen; other browsers, whether it is in the window. */
function observeVisibility(tell: (isVisible: boolean) => void): IntersectionObserver {
  const canTrack = 'isVisible' in IntersectionObserverEntry.prototype;
  const options = { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 };
  return new IntersectionObserver(
    (entries) => {
      const last = entries.at(-1) as (IntersectionObserverEntry & { isVisible?: boolean }) | undefined;
      if (last !== undefined)
        tell(canTrack ? last.isVisible === true : last.isIntersecting && last.intersectionRatio > 0.9);
    },
    canTrack ? options : { threshold: options.threshold },
  );
}

/** Inline and important: no style sheet of the page goes before it. */
function styleHost(host: HTMLElement): void {
  const styles: Readonly<Record<string, string>> = {
    all: 'initial',
    display: 'block',
    position: 'fixed',
    inset: `auto auto ${String(EDGE)}px ${String(EDGE)}px`,
    width: `min(${String(WIDTH)}px, calc(100vw - ${String(2 * EDGE)}px))`,
    height: 'auto',
    margin: '0',
    padding: '0',
    border: '0',
    overflow: 'visible',
    background: 'transparent',
    opacity: '1',
    'z-index': '2147483647',
    'color-scheme': 'light dark',
  };
  host.removeAttribute('style');
  for (const [name, value] of Object.entries(styles)) host.style.setProperty(name, value, 'important');
}

/** An adopted style sheet is not under the page's content policy; Firefox refuses one that was made outside of the page. */
function styleInto(page: Document, root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(noticeStyle);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = page.createElement('style');
    style.textContent = noticeStyle;
    root.append(style);
  }
}
