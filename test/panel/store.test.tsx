// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { useLayoutEffect } from 'preact/hooks';
import type { JSX } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { createStore, useStore, type Store } from '../../panel/store.ts';

afterEach(cleanup);

function Count({ store }: { readonly store: Store<number> }): JSX.Element {
  return (
    <p>
      {useStore(store)}
      <Hasty store={store} />
    </p>
  );
}

/** Changes the value as soon as it is drawn, once. */
function Hasty({ store }: { readonly store: Store<number> }): JSX.Element {
  useLayoutEffect(() => {
    if (store.value === 1) store.value = 2;
  }, []);
  return <i />;
}

test('a component is drawn again with each change, also with one that a component inside makes', async () => {
  const store = createStore(1);
  render(<Count store={store} />);
  await screen.findByText('2');
  store.value = 3;
  await screen.findByText('3');
});

test('listeners hear of changes only, and no more once they stop', () => {
  const store = createStore('a');
  const heard: string[] = [];
  const stop = store.subscribe(() => heard.push(store.value));
  store.value = 'a';
  store.value = 'b';
  stop();
  store.value = 'c';
  expect(heard).toEqual(['b']);
});
