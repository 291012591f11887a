import type { ContentMessage, ReplyTo } from '../background/messages.ts';
import { showNotice, type ShownNotice } from '../notice/show-notice.ts';
import type { NoticeAct } from '../notice/draw-notice.ts';
import { collectFacts } from './collect-facts.ts';

// Runs in the top frame of pages that may sell AI. It reads, asks the worker what to say, and says it. It decides nothing:
// the page may have taken this process over, and the worker believes it accordingly (HARDENING C1).

type Runtime = {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: (message: unknown) => void): void;
    removeListener(listener: (message: unknown) => void): void;
  };
};
const scope = globalThis as {
  browser?: { runtime: Runtime };
  chrome?: { runtime: Runtime };
  countersignLook?: () => boolean;
};
const runtime = (scope.browser ?? scope.chrome)?.runtime;

let notice: ShownNotice | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let turn = 0;

/** Null when nobody answers: the extension was updated or removed, and this script is left behind. */
async function ask<Sent extends ContentMessage>(message: Sent): Promise<ReplyTo<Sent> | null> {
  if (runtime?.id === undefined) {
    stop();
    return null;
  }
  try {
    return (await runtime.sendMessage(message)) as ReplyTo<Sent>;
  } catch {
    stop();
    return null;
  }
}

async function look(): Promise<void> {
  // Pictures, feeds and the browser's own viewers are documents too, without what a page has.
  if (document.contentType !== 'text/html') return;
  const mine = ++turn;
  clearTimeout(timer);
  const spoken = await ask({ type: 'page-facts', facts: collectFacts(document) });
  // The page has gone on meanwhile.
  if (mine !== turn || spoken === null || !('notice' in spoken)) return;
  timer = setTimeout(() => {
    notice?.remove();
    notice = showNotice(document, spoken.notice, { shown: () => void ask({ type: 'notice-shown' }), act });
  }, spoken.delay);
}

function act(done: NoticeAct): void {
  if (done.kind === 'opened') void ask({ type: 'notice-opened' });
  if (done.kind === 'snoozed') void ask({ type: 'notice-snoozed', until: done.until });
}

function heard(message: unknown): void {
  if (typeof message === 'object' && message !== null && 'type' in message && message.type === 'focus-notice')
    notice?.focus();
}

function stop(): void {
  clearTimeout(timer);
  notice?.remove();
  notice = null;
}

/**
 * Pages that build themselves move about without loading: the worker runs this script again, and the first one looks. One
 * that an update has cut off from its worker makes way.
 */
if (scope.countersignLook?.() !== true) {
  scope.countersignLook = () => {
    if (runtime?.id === undefined) return false;
    whenIdle(() => void look());
    return true;
  };
  runtime?.onMessage.addListener(heard);
  scope.countersignLook();
}

/** Reading can wait until the page has nothing better to do. */
function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 1_000 });
  else setTimeout(task, 50);
}
