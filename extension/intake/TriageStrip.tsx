import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { tiers } from '../../core/intake/answers.ts';
import type { Triage } from '../../core/intake/intake.ts';
import { counted } from '../../core/report/wording.ts';
import { TierMark } from '../pages/TierMark.tsx';

/** The tier so far, what it rests on, and what follows from it. A change of the tier is announced. */
export function TriageStrip({ triage, isFinal }: { readonly triage: Triage; readonly isFinal: boolean }): JSX.Element {
  const last = useRef(triage.tier);
  const [said, say] = useState('');
  useEffect(() => {
    if (last.current !== triage.tier) say(`Triage: ${tiers[triage.tier]}.`);
    last.current = triage.tier;
  }, [triage.tier]);
  return (
    <section class="triage" aria-label="Triage">
      <div class="triage-head">
        <span class="caption">{isFinal ? 'Triage' : 'Triage so far'}</span>
        <span class="strong push">
          <TierMark tier={triage.tier} />
        </span>
      </div>
      {triage.reasons.length > 0 && (
        <ul class="points">
          {triage.reasons.map(({ rule, text }) => (
            <li key={rule}>{text}</li>
          ))}
        </ul>
      )}
      <p class="caption">{followsWords(triage)}</p>
      <p class="sr" role="status">
        {said}
      </p>
    </section>
  );
}

/** "Follows: security review, 6 questions to the vendor." */
export function followsWords({ reviews, questions, tier }: Triage): string {
  if (tier === 'not-allowed') return 'It can be handed in. As it stands, it will be refused.';
  const follows = [
    ...reviews,
    ...(questions.length > 0 ? [`${counted(questions.length, 'question')} to the vendor`] : []),
  ];
  return follows.length === 0 ? 'Nothing more follows.' : `Follows: ${follows.join(', ')}.`;
}
