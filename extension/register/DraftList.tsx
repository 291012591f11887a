import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { IntakeDraft } from '../../core/intake/intake-draft.ts';
import { counted } from '../../core/report/wording.ts';
import { shortDay } from '../pages/moment-words.ts';
import type { RegisterPort } from './register-port.ts';

type Props = {
  readonly drafts: readonly IntakeDraft[];
  readonly port: Pick<RegisterPort, 'openDraft' | 'discardDraft' | 'restoreDraft'>;
};

/** The intakes that somebody began and has not handed in: no page need lead back to them. */
export function DraftList({ drafts, port }: Props): JSX.Element | null {
  const list = useRef<HTMLDetailsElement>(null);
  /** The draft whose row takes the focus when the list has changed; empty for none. */
  const next = useRef<string | null>(null);
  /** The one that was discarded last. It is held here, and no longer on the disk. */
  const [discarded, setDiscarded] = useState<IntakeDraft | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    const place = list.current?.querySelector<HTMLElement>(`[data-id="${next.current}"] button:last-of-type`);
    // One that is on its way back is not there yet.
    if (next.current !== '' && !place) return;
    if (list.current) list.current.open = true;
    (place ?? document.querySelector<HTMLElement>('input[type="search"]'))?.focus();
    next.current = null;
  }, [drafts]);
  const discard = (draft: IntakeDraft, then: IntakeDraft | undefined): void => {
    next.current = then?.id ?? '';
    setDiscarded(draft);
    void port.discardDraft(draft.id);
  };
  const restore = (draft: IntakeDraft): void => {
    next.current = draft.id;
    setDiscarded(null);
    void port.restoreDraft(draft);
  };
  return (
    <>
      {drafts.length > 0 && (
        <details class="drafts" ref={list}>
          <summary>{counted(drafts.length, 'draft')} not handed in</summary>
          <ul>
            {drafts.map((draft, at) => (
              <li key={draft.id} data-id={draft.id}>
                <span class="strong">{nameOf(draft)}</span>
                <span class="caption">changed {shortDay(draft.changed)}</span>
                <button
                  type="button"
                  class="link"
                  aria-label={`Continue: ${nameOf(draft)}`}
                  onClick={() => port.openDraft(draft.id)}
                >
                  Continue
                </button>
                <button
                  type="button"
                  class="link"
                  aria-label={`Discard: ${nameOf(draft)}`}
                  onClick={() => discard(draft, drafts[at + 1] ?? drafts[at - 1])}
                >
                  Discard
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p role="status" class={discarded === null ? 'sr' : 'drafts caption'}>
        {discarded !== null && (
          <>
            {nameOf(discarded)} was discarded.{' '}
            <button
              type="button"
              class="link"
              aria-label={`Undo: ${nameOf(discarded)}`}
              onClick={() => restore(discarded)}
            >
              Undo
            </button>
          </>
        )}
      </p>
    </>
  );
}

function nameOf({ product, domain }: IntakeDraft): string {
  return product.trim() || domain || 'Without a name';
}
