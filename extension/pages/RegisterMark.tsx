import type { JSX } from 'preact';
import { PageIcon, type PageIconName } from './PageIcon.tsx';

export const registerWords = {
  unknown: 'Not in the register',
  'in-review': 'In review',
  approved: 'Approved',
  'approved-with-conditions': 'Approved with conditions',
  prohibited: 'Prohibited',
  withdrawn: 'Withdrawn',
  snoozed: 'Snoozed',
} as const satisfies Partial<Record<PageIconName, string>>;
export type RegisterMarkState = keyof typeof registerWords;

const tones: Readonly<Record<RegisterMarkState, string>> = {
  unknown: 'neutral',
  'in-review': 'neutral',
  approved: 'covered',
  'approved-with-conditions': 'partial',
  prohibited: 'missing',
  withdrawn: 'neutral',
  snoozed: 'neutral',
};

/** The state of a product: a square shape, and always its word. Circles judge text, squares judge products. */
export function RegisterMark({
  state,
  word,
}: {
  readonly state: RegisterMarkState;
  readonly word?: string;
}): JSX.Element {
  return (
    <span class={`status mark-${tones[state]}`}>
      <PageIcon name={state} />
      {word ?? registerWords[state]}
    </span>
  );
}
