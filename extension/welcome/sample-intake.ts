import { findPageLines } from '../../core/intake/found-lines.ts';
import { newDraft } from '../../core/intake/intake-draft.ts';
import { triageRules } from '../../core/intake/triage-table.ts';
import type { IntakePort } from '../intake/intake-port.ts';
import type { Settings } from '../settings/settings.ts';

/** The page of a vendor that does not exist. The names are reserved for examples: nobody can be behind them. */
export const sample = {
  address: 'https://tidewaternotes.example/pricing',
  vendor: 'Tidewater Labs',
  product: 'Tidewater Notes',
  plans: [
    { name: 'Team', price: '€14 per user and month', what: '20 AI credits' },
    { name: 'Business', price: '€29 per user and month', what: 'Unlimited AI summaries' },
  ],
  terms: 'Your recordings are not used to train our models. They are deleted within 30 days.',
} as const;

/** The form's port for the sample: it keeps nothing and sends nothing. `onHandedIn` ends it. */
export function sampleIntake({ configuration, personal }: Settings, onHandedIn: () => void): IntakePort {
  const now = (): string => new Date().toISOString();
  const { vendor, product, address, plans, terms } = sample;
  return {
    open: () =>
      Promise.resolve({
        draft: newDraft({
          id: crypto.randomUUID(),
          started: now(),
          changed: now(),
          vendor,
          product,
          address,
          domain: 'tidewaternotes.example',
          category: 'meeting-notes',
          kind: 'ai-native',
          plan: `${plans[0].name}, ${plans[0].price}`,
          name: personal.name,
        }),
        restored: false,
        before: null,
        organisation: configuration.organisation,
        board: configuration.reviewBoard,
        rules: triageRules(configuration.triage),
        connector: undefined,
      }),
    saveDraft: () => Promise.resolve(true),
    discardDraft: () => Promise.resolve(),
    askedBefore: () => Promise.resolve(null),
    lookAtPage: () =>
      Promise.resolve({
        kind: 'found',
        lines: findPageLines(terms).map((line) => ({ ...line, address, seen: now() })),
      }),
    submit: () => {
      onHandedIn();
      return Promise.resolve({ kind: 'kept', item: null });
    },
    outcome: () => Promise.resolve({ kind: 'on-device' }),
    tryNow: () => Promise.resolve(),
    confirmSent: () => Promise.resolve(),
    openAddress: () => undefined,
    openRegister: () => undefined,
    saveFile: () => undefined,
    onChange: () => () => undefined,
    now,
  };
}
