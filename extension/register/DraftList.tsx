import type { JSX } from 'preact';
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
  if (drafts.length === 0) return null;
  return (
    <details class="drafts">
      <summary>{counted(drafts.length, 'draft')} not handed in</summary>
      <ul>
        {drafts.map(({ id, product, domain, changed }) => {
          const name = product.trim() || domain || 'Without a name';
          return (
            <li key={id}>
              <span class="strong">{name}</span>
              <span class="caption">changed {shortDay(changed)}</span>
              <button type="button" class="link" aria-label={`Continue: ${name}`} onClick={() => port.openDraft(id)}>
                Continue
              </button>
              <button
                type="button"
                class="link"
                aria-label={`Discard: ${name}`}
                onClick={() => void port.discardDraft(id)}
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
