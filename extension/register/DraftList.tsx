import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { IntakeDraft } from '../../core/intake/intake-draft.ts';
import { counted } from '../../core/report/wording.ts';
import { shortDay } from '../pages/moment-words.ts';
import type { RegisterPort } from './register-port.ts';

type Props = {
  readonly drafts: readonly IntakeDraft[];
  readonly port: Pick<RegisterPort, 'openDraft' | 'discardDraft'>;
};

/** The intakes that somebody began and has not handed in: no page need lead back to them. */
export function DraftList({ drafts, port }: Props): JSX.Element | null {
  const list = useRef<HTMLDetailsElement>(null);
  /** The draft that takes the place of one that was discarded; empty for none. */
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    const place = list.current?.querySelector<HTMLElement>(`[data-id="${next.current}"] button:last-of-type`);
    (place ?? document.querySelector<HTMLElement>('input[type="search"]'))?.focus();
    next.current = null;
  }, [drafts]);
  if (drafts.length === 0) return null;
  return (
    <details class="drafts" ref={list}>
      <summary>{counted(drafts.length, 'draft')} not handed in</summary>
      <ul>
        {drafts.map(({ id, product, domain, changed }, at) => {
          const name = product.trim() || domain || 'Without a name';
          return (
            <li key={id} data-id={id}>
              <span class="strong">{name}</span>
              <span class="caption">changed {shortDay(changed)}</span>
              <button type="button" class="link" aria-label={`Continue: ${name}`} onClick={() => port.openDraft(id)}>
                Continue
              </button>
              <button
                type="button"
                class="link"
                aria-label={`Discard: ${name}`}
                onClick={() => {
                  next.current = (drafts[at + 1] ?? drafts[at - 1])?.id ?? '';
                  void port.discardDraft(id);
                }}
              >
                Discard
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
