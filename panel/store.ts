import { useLayoutEffect, useState } from 'preact/hooks';

/** A value that changes, for those who draw it. */
export type ReadonlyStore<T> = {
  readonly value: T;
  /** Calls the listener after each change. Returns a function that stops it. */
  subscribe(listener: () => void): () => void;
};

export type Store<T> = ReadonlyStore<T> & { value: T };

/** A store with a value to begin with. */
export function createStore<T>(first: T): Store<T> {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    get value() {
      return value;
    },
    set value(next) {
      if (next === value) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The present value; the component is drawn again when it changes. */
export function useStore<T>(store: ReadonlyStore<T>): T {
  const [, drawAgain] = useState({});
  const { value } = store;
  useLayoutEffect(() => {
    // What a component inside has changed while it was drawn for the first time.
    if (store.value !== value) drawAgain({});
    return store.subscribe(() => drawAgain({}));
  }, [store]);
  return value;
}
