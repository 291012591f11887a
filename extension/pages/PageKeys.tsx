import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { KeyTable, type KeyLine } from '../../panel/components/KeyTable.tsx';

const everywhere: readonly KeyLine[] = [
  [['Esc'], 'close what is open'],
  [['?'], 'this list'],
];

/** The keys of a page, shown on `?` from anywhere but a field. Closing gives the focus back. */
export function PageKeys({ keys }: { readonly keys: readonly KeyLine[] }): JSX.Element | null {
  const [isOpen, setOpen] = useState(false);
  const close = useRef<HTMLButtonElement>(null);
  const before = useRef<Element | null>(null);
  useEffect(() => {
    const heard = (event: KeyboardEvent): void => {
      if (event.key !== '?' || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      before.current = document.activeElement;
      setOpen(true);
    };
    document.addEventListener('keydown', heard);
    return () => {
      document.removeEventListener('keydown', heard);
    };
  }, []);
  useEffect(() => {
    if (isOpen) close.current?.focus();
    else if (before.current instanceof HTMLElement) before.current.focus();
  }, [isOpen]);
  if (!isOpen) return null;
  return (
    <section
      class="keys"
      aria-label="Keys"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setOpen(false);
      }}
    >
      <div class="label">
        <h2>Keys</h2>
        <button type="button" class="link" ref={close} onClick={() => setOpen(false)}>
          Close
        </button>
      </div>
      <KeyTable lines={[...keys, ...everywhere]} />
    </section>
  );
}

/** True where a sign that is typed goes into a text. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input:not([type=radio], [type=checkbox]), textarea, select') !== null
  );
}
