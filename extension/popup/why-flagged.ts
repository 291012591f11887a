import { categoryWords } from '../../core/intake/intake-lines.ts';
import type { ProcurementMoment } from '../../core/vendors/procurement-moment.ts';
import type { Recognised } from '../background/recognise-page.ts';

/** A reason in plain words; `quote` are the page's own. */
export type Reason = { readonly quote?: string; readonly words: string };

const momentWords: Readonly<Record<ProcurementMoment, string>> = {
  looks: '',
  comparesPrice: 'price page',
  asksVendor: 'contact page',
  contracts: 'contract page',
  startsUse: 'sign-up page',
  buys: 'checkout page',
};

/** Why the page was flagged: the rule, or the signals with the words that were found. */
export function whyFlagged({ by, kind, why, domain, moment, because }: Recognised): Reason[] {
  const first = why[0] ?? domain;
  const reasons: Reason[] =
    by === 'catalogue'
      ? [{ words: `${domain} is in the catalogue of AI vendors` }]
      : by === 'marketplace'
        ? [
            {
              words:
                kind === 'unknown'
                  ? `${first} lists AI tools only`
                  : `The listing on ${first} bears a name of the catalogue`,
            },
          ]
        : by === 'register'
          ? [{ words: `${first} stands in the register` }]
          : why.map((quote) => ({ quote, words: 'on the page' }));
  if (moment === 'looks') return reasons;
  return [...reasons, ...because.slice(0, 2).map((quote) => ({ quote, words: `makes it a ${momentWords[moment]}` }))];
}

/** "Meeting notes · AI product · price page". */
export function productLine({ category, kind, by, moment }: Recognised): string {
  const known = by === 'catalogue' || by === 'register' ? `in the ${by}` : '';
  const what =
    kind === 'embedded'
      ? 'AI inside other software'
      : kind === 'ai-native'
        ? 'AI product'
        : by === 'register'
          ? ''
          : 'Offers AI';
  const parts = [
    category === 'other' ? '' : categoryWords(category),
    what,
    momentWords[moment] === '' ? known : momentWords[moment],
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
