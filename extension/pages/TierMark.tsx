import type { JSX } from 'preact';
import { tiers, type Tier } from '../../core/intake/answers.ts';

const levels: Readonly<Record<Tier, number>> = { low: 1, medium: 2, high: 3, 'not-allowed': 0 };

/** A triage tier as three bars and its word; what is not allowed has no bars. */
export function TierMark({ tier }: { readonly tier: Tier }): JSX.Element {
  const level = levels[tier];
  return (
    <span class="tier-mark">
      {level > 0 && (
        <span class="level" aria-hidden="true">
          {[1, 2, 3].map((bar) => (
            <i key={bar} class={bar <= level ? 'on' : ''} />
          ))}
        </span>
      )}
      {tiers[tier]}
    </span>
  );
}
