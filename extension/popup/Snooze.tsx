import type { JSX } from 'preact';
import { longDate } from '../../core/report/wording.ts';
import { PageIcon } from '../pages/PageIcon.tsx';
import type { KnownProps } from './Known.tsx';
import type { SnoozeFor } from './popup-port.ts';

const waits: readonly (readonly [SnoozeFor, string])[] = [
  ['day', 'For a day'],
  ['month', 'For a month'],
  ['always', 'Always on this site'],
];

/** No notice for a while, or ever; and the way back. */
export function Snooze({ view, domain, port, after }: KnownProps & { readonly domain: string }): JSX.Element {
  if (view.snoozed !== null) {
    const until = view.snoozed === 'always' ? 'always on this site' : `until ${longDate(view.snoozed)}`;
    return (
      <section class="popup-part popup-line">
        <PageIcon name="snoozed" />
        <span>Snoozed {until}.</span>
        <button
          type="button"
          class="link push"
          onClick={() => void port.wake(domain).then(after('It speaks again here.'))}
        >
          Wake
        </button>
      </section>
    );
  }
  return (
    <details class="popup-part popup-why">
      <summary>Snooze the notice</summary>
      <div class="actions">
        {waits.map(([until, label]) => (
          <button
            type="button"
            class="button"
            key={until}
            onClick={() => void port.snooze(domain, until).then(after('The notice is snoozed. The badge says so.'))}
          >
            {label}
          </button>
        ))}
      </div>
    </details>
  );
}
