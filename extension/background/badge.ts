import type { RegisterState } from '../../core/intake/register-state.ts';

/** What the toolbar shows for a tab. The state stands in sign and words; the colour is the same for all. */
export type Badge = { readonly text: string; readonly title: string };

/** A product as the badge names it. */
type Named = { readonly product: string; readonly kind: 'ai-native' | 'embedded' | 'unknown' };

const signs: Readonly<Record<RegisterState['state'], readonly [text: string, words: string]>> = {
  unknown: ['?', 'AI, not in the register'],
  'in-review': ['…', 'In review'],
  approved: ['✓', 'Approved'],
  'approved-with-conditions': ['if', 'Approved with conditions'],
  prohibited: ['no', 'Prohibited'],
};

const nothing: Badge = { text: '', title: 'Countersign' };

/** The badge of a tab. `snoozed`: the last day, `always`, or null. */
export function badgeOf(
  product: Named | null,
  state: RegisterState['state'],
  snoozed: string | null,
  dayInWords: (day: string) => string,
): Badge {
  if (product === null) return nothing;
  const title = (words: string): string => `Countersign: ${words}. ${product.product}`;
  const [text, words] = signs[state];
  if (snoozed !== null) {
    const until = snoozed === 'always' ? 'Snoozed on this site' : `Snoozed until ${dayInWords(snoozed)}`;
    // A notice can be put off; that it is prohibited cannot.
    return state === 'prohibited' ? { text, title: title(`${words}. ${until}`) } : { text: 'z', title: title(until) };
  }
  const isInside = state === 'unknown' && product.kind === 'embedded';
  return { text, title: title(isInside ? 'AI inside, not in the register' : words) };
}
