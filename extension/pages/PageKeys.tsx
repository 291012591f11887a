import { Fragment, type JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** Keys that do the same, and what they do. */
export type PageKey = readonly [keys: readonly string[], what: string];

const everywhere: readonly PageKey[] = [
  [['Esc'], 'close what is open'],
  [['?'], 'this list'],
];

/** The keys of a page, shown on `?` from anywhere but a field. Closing gives the focus back. */
export function PageKeys({ keys }: { readonly keys: readonly PageKey[] }): JSX.Element | null {
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
      class="page-keys"
      aria-label="Keys"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setOpen(false);
      }}
    >
      <div class="page-keys-head">
        <h2>Keys</h2>
        <button type="button" class="link push" ref={close} onClick={() => setOpen(false)}>
          Close
        </button>
      </div>
      <dl>
        {[...keys, ...everywhere].map(([all, what]) => (
          <Fragment key={what}>
            <dt>
              {all.map((key) => (
                <kbd class="kbd" key={key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}

/** True where a sign that is typed goes into a text. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input:not([type=radio], [type=checkbox]), textarea, select') !== null
  );
}
