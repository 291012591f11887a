import type { JSX } from 'preact';
import type { ReadProgress } from '../document-host.ts';

/** The first reading, once it takes long enough to be worth a word. */
export function Reading({ progress }: { readonly progress: ReadProgress | null }): JSX.Element | null {
  if (progress === null) return null;
  const { done, total, unit } = progress;
  const share = total === 0 ? 0 : Math.round((done / total) * 100);
  const singular = unit.replace(/s$/, '');
  return (
    <>
      <div class="verdict" role="status">
        <h2>
          <span class="ask">Would this stand? </span>
          <span class="answer">Reading…</span>
        </h2>
        <p class="why">
          {total > 0 && `${singular.charAt(0).toUpperCase()}${singular.slice(1)} ${done} of about ${total}. `}
          The first answer comes when the whole text is read.
        </p>
        <div
          class="progress"
          role="progressbar"
          aria-label="Reading the document"
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={share}
        >
          <span style={{ width: `${share}%` }} />
        </div>
      </div>
      <div class="ghosts" aria-hidden="true">
        {[0, 1, 2, 3].map((at) => (
          <div class="ghost" key={at}>
            <span />
          </div>
        ))}
      </div>
    </>
  );
}
