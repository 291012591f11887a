import type { JSX } from 'preact';

/** Ends and joins are round, strokes 1.4 to 1.7 px on a grid of 16, as in the pane's own icons. */
const line = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.5,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;
const square = <rect x="1.7" y="1.7" width="12.6" height="12.6" rx="3" {...line} />;

const drawings = {
  brand: (
    <>
      <rect x="1" y="1" width="14" height="14" rx="3.6" fill="currentColor" />
      <path
        d="M3.6 7.2 5.5 9.1 9 4.9M7.3 8.8l.4.4 4.6-5M3.7 12h8.6"
        {...line}
        stroke="var(--surface)"
        stroke-width={1.3}
      />
    </>
  ),
  unknown: (
    <>
      <rect x="1.7" y="1.7" width="12.6" height="12.6" rx="3" {...line} stroke-dasharray="2.6 1.9" />
      <path d="M6.2 6.4a1.8 1.8 0 1 1 2.7 1.6c-.6.35-.9.7-.9 1.3" {...line} stroke-width={1.4} />
      <circle cx="8" cy="11.3" r=".85" fill="currentColor" />
    </>
  ),
  'in-review': (
    <>
      {square}
      <path d="M8 4.8V8l2.3 1.6" {...line} />
    </>
  ),
  approved: (
    <>
      <rect x="1" y="1" width="14" height="14" rx="3.4" fill="currentColor" />
      <path d="M4.8 8.3 7 10.5l4.2-4.7" {...line} stroke="var(--surface)" stroke-width={1.7} />
    </>
  ),
  'approved-with-conditions': (
    <>
      {square}
      <path d="M5 6.2l1.5 1.5L9.8 4.4" {...line} />
      <path d="M5 11h6" {...line} />
    </>
  ),
  prohibited: (
    <>
      <path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" fill="currentColor" />
      <path d="M4.6 8h6.8" stroke="var(--surface)" stroke-width={2} stroke-linecap="round" />
    </>
  ),
  withdrawn: (
    <>
      {square}
      <path d="M5 8h6" {...line} />
    </>
  ),
  snoozed: <path d="M13.4 9.7A5.9 5.9 0 0 1 6.3 2.6a5.9 5.9 0 1 0 7.1 7.1z" {...line} />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.6" {...line} />
      <path d="M10.4 10.4 14 14" {...line} />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="6" {...line} />
      <path d="M8 4.8V8l2.2 1.5" {...line} />
    </>
  ),
  lock: (
    <>
      <rect x="3" y="7" width="10" height="7" rx="1.4" {...line} stroke-width={1.4} />
      <path d="M5.2 7V4.9a2.8 2.8 0 0 1 5.6 0V7" {...line} stroke-width={1.4} />
    </>
  ),
  up: <path d="M3.8 10 8 5.8 12.2 10" {...line} />,
  external: <path d="M6.5 3H3v10h10V9.5M9.5 2.5h4v4M13.2 2.8 7.6 8.4" {...line} stroke-width={1.4} />,
} as const satisfies Record<string, JSX.Element>;

export type PageIconName = keyof typeof drawings;

/** A drawing of the pages that the pane has not; beside its word, never alone without a name on the control. */
export function PageIcon({
  name,
  class: extra = '',
}: {
  readonly name: PageIconName;
  readonly class?: string;
}): JSX.Element {
  return (
    <svg class={`icon ${extra}`.trim()} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}
