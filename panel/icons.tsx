import type { JSX } from 'preact';

/** Ends and joins are round, strokes 1.3 to 1.7 px on a grid of 16. */
const line = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.5,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

const covered = (
  <>
    <circle cx="8" cy="8" r="7" fill="currentColor" />
    <path d="M4.9 8.3 7.1 10.5 11.2 5.8" {...line} stroke="var(--surface)" stroke-width={1.7} />
  </>
);
const partial = (
  <>
    <circle cx="8" cy="8" r="6.2" {...line} stroke-width={1.6} />
    <path d="M8 4a4 4 0 0 0 0 8z" fill="currentColor" />
  </>
);
const missing = (
  <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width={1.7} stroke-dasharray="3.1 1.77" />
);
const alert = (
  <>
    <path d="M8 1.9 15 14H1z" {...line} />
    <path d="M8 6.3v3.2" {...line} />
    <circle cx="8" cy="11.7" r=".9" fill="currentColor" />
  </>
);
const facts = (
  <>
    <circle cx="8" cy="8" r="6.2" {...line} />
    <path d="M8 7.4v3.8" {...line} />
    <circle cx="8" cy="4.9" r=".9" fill="currentColor" />
  </>
);
const more = (
  <>
    <circle cx="3" cy="8" r="1.3" fill="currentColor" />
    <circle cx="8" cy="8" r="1.3" fill="currentColor" />
    <circle cx="13" cy="8" r="1.3" fill="currentColor" />
  </>
);
const refused = (
  <>
    <circle cx="8" cy="8" r="5.8" {...line} />
    <path d="M4.2 11.8 11.8 4.2" {...line} />
  </>
);

const drawings = {
  covered,
  partial,
  missing,
  alert,
  info: facts,
  more,
  'not-applicable': refused,
  accepted: (
    <>
      <path d="M2 13.5h12" {...line} />
      <path d="M3.5 7.6 6.6 10.6 12.6 3.4" {...line} stroke-width={1.6} />
    </>
  ),
  'to-fix': (
    <path
      d="M2.8 13.2l.7-3L10.6 3a1.5 1.5 0 0 1 2.2 0l.2.2a1.5 1.5 0 0 1 0 2.2L5.8 12.5z"
      {...line}
      stroke-width={1.4}
    />
  ),
  right: <path d="M6 3.8 10.2 8 6 12.2" {...line} />,
  down: <path d="M3.8 6 8 10.2 12.2 6" {...line} />,
  close: <path d="M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4" {...line} />,
  comment: (
    <path
      d="M2 3.4A1.4 1.4 0 0 1 3.4 2h9.2A1.4 1.4 0 0 1 14 3.4v6.2a1.4 1.4 0 0 1-1.4 1.4H7.4L4.4 13.8V11h-1A1.4 1.4 0 0 1 2 9.6z"
      {...line}
      stroke-width={1.4}
    />
  ),
  show: <path d="M3 12.8V9.4A2.4 2.4 0 0 1 5.4 7h6.8M9.4 4 12.4 7l-3 3" {...line} />,
  flag: <path d="M3.5 14.2V2.2h8.2L9.9 5.4l1.8 3.2H3.5" {...line} />,
  tracked: (
    <>
      <path d="M2 3.5h8M2 7h5M2 10.5h3" {...line} stroke-width={1.4} />
      <path d="M7.4 13.4l.5-2.2 4.6-4.6a1.2 1.2 0 0 1 1.7 1.7l-4.6 4.6z" {...line} stroke-width={1.3} />
    </>
  ),
  document: (
    <>
      <path d="M3.5 1.8h6L12.8 5v9.2H3.5z" {...line} stroke-width={1.4} />
      <path d="M9.3 1.8v3.4h3.5M5.6 8.2h5M5.6 10.8h5" {...line} stroke-width={1.4} />
    </>
  ),
  save: <path d="M8 2v8M4.8 7 8 10.2 11.2 7M2.5 13.5h11" {...line} />,
  open: <path d="M1.8 12.6V3.4h4.4l1.5 1.9h6.5v7.3z" {...line} stroke-width={1.4} />,
  refresh: <path d="M13.2 8A5.2 5.2 0 1 1 11.5 4.1M11.7 1.6v2.7H9" {...line} />,
  undo: <path d="M3 6.5h6.4a3.6 3.6 0 0 1 0 7.2H6M5.8 3.6 2.9 6.5l2.9 2.9" {...line} />,
  orphaned: (
    <path
      d="M6.4 10.2 4.8 11.8A2.5 2.5 0 0 1 1.2 8.2L3 6.5M9.6 5.8l1.6-1.6a2.5 2.5 0 0 1 3.6 3.6L13 9.5M5 3.2V1.5M3.2 5H1.5M11 12.8v1.7M12.8 11h1.7"
      {...line}
      stroke-width={1.3}
    />
  ),
  tick: <path d="M3 8.4 6.4 11.8 13 4.6" {...line} stroke-width={1.7} />,
  plus: <path d="M8 3v10M3 8h10" {...line} />,
  keys: (
    <>
      <rect x="1.5" y="3.5" width="13" height="9" rx="1.5" {...line} stroke-width={1.4} />
      <path d="M4.2 6.6h.01M6.8 6.6h.01M9.4 6.6h.01M12 6.6h.01M5 9.7h6" {...line} />
    </>
  ),
} as const satisfies Record<string, JSX.Element>;

export type IconName = keyof typeof drawings;

/** A drawing beside its word; never alone without a name on the control. */
export function Icon({ name, class: extra = '' }: { readonly name: IconName; readonly class?: string }): JSX.Element {
  return (
    <svg class={`icon ${extra}`.trim()} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}
