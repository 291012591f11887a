import type { JSX } from 'preact';

const line = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': 1.5,
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

const drawings = {
  brand: (
    <>
      <rect x="1" y="1" width="14" height="14" rx="3.6" fill="currentColor" />
      <path d="M3.6 7.2 5.5 9.1 9 4.9M7.3 8.8l.4.4 4.6-5" {...line} stroke="var(--surface)" stroke-width={1.35} />
      <path d="M3.7 12h8.6" {...line} stroke="var(--surface)" stroke-width={1.25} />
    </>
  ),
  theme: (
    <>
      <circle cx="8" cy="8" r="5.9" {...line} />
      <path d="M8 2.1a5.9 5.9 0 0 1 0 11.8z" fill="currentColor" />
    </>
  ),
  drop: <path d="M8 2v7M5 6.4 8 9.4l3-3M2.2 9.6v4h11.6v-4" {...line} stroke-width={1.4} />,
} as const;

/** The drawings that only the workbench has. */
export function BarIcon({
  name,
  class: extra = '',
}: {
  readonly name: keyof typeof drawings;
  readonly class?: string;
}): JSX.Element {
  return (
    <svg class={`icon ${extra}`.trim()} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}
