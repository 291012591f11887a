import { html, type Html } from './html-markup.ts';
import type { Status } from './report.ts';

/** The shapes of the marks, drawn once and used by reference. */
export const ICONS = html`<svg width="0" height="0" aria-hidden="true" focusable="false">
  <symbol id="i-covered" viewBox="0 0 16 16">
    <circle cx="8" cy="8" r="7" fill="currentColor" />
    <path
      d="M4.9 8.3 7.1 10.5 11.2 5.8"
      fill="none"
      stroke="var(--surface)"
      stroke-width="1.7"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </symbol>
  <symbol id="i-partial" viewBox="0 0 16 16">
    <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6" />
    <path d="M8 4a4 4 0 0 0 0 8z" fill="currentColor" />
  </symbol>
  <symbol id="i-missing" viewBox="0 0 16 16">
    <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.7" stroke-dasharray="3.1 1.77" />
  </symbol>
  <symbol id="i-brand" viewBox="0 0 16 16">
    <rect x="1" y="1" width="14" height="14" rx="3.6" fill="currentColor" />
    <path
      d="M3.6 7.2 5.5 9.1 9 4.9M7.3 8.8l.4.4 4.6-5"
      fill="none"
      stroke="var(--surface)"
      stroke-width="1.35"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
    <path d="M3.7 12h8.6" stroke="var(--surface)" stroke-width="1.25" stroke-linecap="round" />
  </symbol>
</svg>`;

/** The mark of a status; its word always stands beside it. */
export function mark(status: Status): Html {
  return html`<svg class="is-${status}" aria-hidden="true"><use href="#i-${status}" /></svg>`;
}
