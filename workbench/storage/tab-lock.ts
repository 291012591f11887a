/** Whether this tab may edit the document: one tab at a time does. */
export type TabLock = {
  /** Takes the document over from the tab that has it; that one becomes read-only. */
  take(): void;
  release(): void;
};

type Listener = (holds: boolean) => void;

/**
 * Asks for a document. The listener hears whether this tab has it, now and whenever that changes. Web Locks decide
 * where there are any; on an address without them (plain http) tabs ask each other.
 */
export function lockDocument(id: string, listener: Listener): TabLock {
  const name = `countersign:${id}`;
  return 'locks' in navigator ? byLocks(name, listener) : byChannel(name, listener);
}

function byLocks(name: string, listener: Listener): TabLock {
  const end = new AbortController();
  let letGo: () => void = () => undefined;
  let isOver = false;
  const hold = (): Promise<void> =>
    new Promise((done) => {
      letGo = done;
      if (isOver) done();
      else listener(true);
    });
  const lost = (): void => {
    if (!isOver) {
      listener(false);
      wait();
    }
  };
  /** Stands in line until the other tab is closed. */
  const wait = (): void => void navigator.locks.request(name, { signal: end.signal }, hold).catch(ignore);
  void navigator.locks
    .request(name, { ifAvailable: true }, (lock) => {
      if (lock !== null) return hold();
      lost();
      return undefined;
    })
    // Another tab has taken the lock away.
    .catch(lost);
  return {
    take: () => void navigator.locks.request(name, { steal: true }, hold).catch(lost),
    release: () => {
      isOver = true;
      end.abort();
      letGo();
    },
  };
}

function byChannel(name: string, listener: Listener): TabLock {
  const channel = new BroadcastChannel(name);
  let holds = false;
  const become = (next: boolean): void => {
    if (next === holds) return;
    holds = next;
    listener(next);
  };
  channel.onmessage = ({ data }) => {
    if (data === 'taken' && holds) become(false);
    else if (data === 'asks' && holds) channel.postMessage('held');
    else if (data === 'held' && !holds) {
      clearTimeout(unanswered);
      listener(false);
    } else if (data === 'free' && !holds) become(true);
  };
  // Nobody answers: nobody has it.
  const unanswered = setTimeout(() => become(true), 150);
  channel.postMessage('asks');
  return {
    take: () => {
      channel.postMessage('taken');
      become(true);
    },
    release: () => {
      clearTimeout(unanswered);
      if (holds) channel.postMessage('free');
      channel.close();
    },
  };
}

function ignore(): void {
  // The request was withdrawn: nothing is waited for any more.
}
