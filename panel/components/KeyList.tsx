import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { KeyTable, type KeyLine } from './KeyTable.tsx';
import { useTools } from './pane-context.ts';

const KEYS: readonly KeyLine[] = [
  [['←', '→', 'Home', 'End'], 'between the tabs'],
  [['↓', 'J', '↑', 'K'], 'next and previous row'],
  [['Enter', 'Space'], 'open or close a row'],
  [['G'], 'show the passage in the document'],
  [['I'], 'insert wording'],
  [['C'], 'comment'],
  [['D'], 'decide'],
  [['A'], 'annotate the selection'],
  [['E', 'R'], 'edit, resolve an annotation'],
  [['Ctrl+Z'], 'undo'],
  [['Esc'], 'close what is open'],
  [['?'], 'this list'],
];

/** The keys of the pane; letters work while the focus is in it and not in a field. */
export function KeyList({ letters }: { readonly letters: boolean }): JSX.Element {
  const { actions, surfaceKeys } = useTools();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <section class="keys" aria-label="Keys">
      <div class="label">
        <h2>Keys</h2>
        <button type="button" class="link" ref={close} onClick={() => actions.toggleKeys()}>
          Close
        </button>
      </div>
      <KeyTable lines={[...KEYS, ...surfaceKeys]} />
      <p class="hint">
        {letters ? 'Letters work while no field has the focus.' : 'Letters are switched off.'}{' '}
        <button type="button" class="link inline" onClick={() => actions.toggleLetters()}>
          {letters ? 'Switch letters off' : 'Switch letters on'}
        </button>
      </p>
    </section>
  );
}
