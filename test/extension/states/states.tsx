import type { JSX } from 'preact';
import { newDraft } from '../../../core/intake/intake-draft.ts';
import type { RegisterRecord } from '../../../core/intake/register-record.ts';
import { IntakeForm } from '../../../extension/intake/IntakeForm.tsx';
import { LedgerPage } from '../../../extension/ledger/LedgerPage.tsx';
import { Popup } from '../../../extension/popup/Popup.tsx';
import { RegisterPage } from '../../../extension/register/RegisterPage.tsx';
import { ReviewPage } from '../../../extension/review/ReviewPage.tsx';
import { sampleDraft } from '../../core/intake/samples.ts';
import {
  fakeIntake,
  fakeLedger,
  fakePopup,
  fakeRegister,
  sampleFeedEntry,
  sampleRecords,
  sampleUnsent,
} from '../fake-ports.ts';

type State = {
  readonly page: 'intake' | 'register' | 'ledger' | 'popup' | 'review';
  readonly element: JSX.Element;
  readonly arrive?: () => Promise<void>;
};

const intake = (port: ReturnType<typeof fakeIntake>, arrive?: State['arrive']): State => ({
  page: 'intake',
  element: <IntakeForm port={port} />,
  ...(arrive ? { arrive } : {}),
});
const register = (props: Parameters<typeof RegisterPage>[0], arrive?: State['arrive']): State => ({
  page: 'register',
  element: <RegisterPage {...props} />,
  ...(arrive ? { arrive } : {}),
});

const popup = (view?: Parameters<typeof fakePopup>[0]): State => ({
  page: 'popup',
  element: <Popup port={fakePopup(view)} />,
});

const wait = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
async function press(...names: string[]): Promise<void> {
  for (const name of names) {
    await wait();
    const found = [...document.querySelectorAll('button')].filter((button) =>
      button.textContent.trim().startsWith(name),
    );
    found.at(-1)?.click();
  }
  await wait();
}
const pressing =
  (...names: string[]) =>
  () =>
    press(...names);

async function askForKeys(): Promise<void> {
  for (let tries = 0; tries < 20 && document.querySelector('.keys') === null; tries++) {
    await wait();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }));
  }
  await wait();
}

function manyRecords(): RegisterRecord[] {
  return Array.from({ length: 10_000 }, (_, at): RegisterRecord => {
    const id = `entry-${String(at).padStart(6, '0')}`;
    const subject = { vendor: `Vendor ${String(at % 700)}`, product: `Product ${String(at)}`, category: 'writing' as const };
    return { kind: 'entered', id, entry: id, at: '2026-11-01T09:00:00Z', subject, by: 'Jonas Berg', reference: `NF-${String(at)}`, tier: 'low' };
  }); // prettier-ignore
}

/** Names as long as they come: no blank to break at, and more of them than a line holds. */
const long = {
  vendor: 'Rechtsschutzversicherungsverwaltungsgesellschaft mbH & Co. Kommanditgesellschaft auf Aktien',
  product: 'Donaudampfschifffahrtsgesellschaftsassistent Professional Plus',
  domain: 'assistent.donaudampfschifffahrtsgesellschaftsverwaltung.example',
} as const;
const longRecords = (): RegisterRecord[] =>
  sampleRecords().map((record) =>
    record.kind === 'entered'
      ? { ...record, subject: { ...record.subject, vendor: long.vendor, product: long.product }, by: 'Maximiliana-Wilhelmine Freifrau von Oberländer-Wittgenstein' }
      : record,
  ); // prettier-ignore

const open = { step: 3 } as const;

const sampleFeed: Parameters<typeof fakeRegister>[0] = {
  feedAddress: 'https://northwind.example/ai/register.json',
  feed: {
    key: 'feed', address: 'https://northwind.example/ai/register.json', fetched: '2026-11-22T18:04:00Z', checked: '2026-11-23T06:04:00Z', problem: '`entries.3.state` has a value that cannot be read.',
    feed: { format: 'countersign-register', formatVersion: 1, published: '2026-11-22T18:00:00Z', entries: [
      { vendor: 'Parley Ltd', product: 'Parley Meetings', category: 'meeting-notes', state: 'prohibited', since: '2026-06-02', reason: 'Recordings of customer calls may leave the organisation.', conditions: [], reference: 'NF-2026-0031' },
      { vendor: 'DeepL SE', product: 'DeepL Pro', domain: 'deepl.example', category: 'writing', state: 'approved-with-conditions', since: '2026-05-01', conditions: ['No personal data'], reviewBy: '2027-05-01' },
      { vendor: 'Notion Labs', product: 'Notion AI', category: 'writing', state: 'approved', since: '2026-11-20', conditions: [] },
    ] },
  },
}; // prettier-ignore

/** Every state that is looked at and judged by axe, by name. */
export const states: Readonly<Record<string, State>> = {
  'intake-product': intake(fakeIntake({ draft: sampleDraft({ owner: '', looked: true }) }), pressing('Next: Use')),
  'intake-empty': intake(fakeIntake({ draft: newDraft({ id: 'draft-empty-1', started: '2026-11-23T09:18:00Z', changed: '2026-11-23T09:18:00Z' }) })),
  'intake-keys': intake(fakeIntake({ draft: sampleDraft({ step: 1 }) }), askForKeys),
  'intake-use': intake(fakeIntake({ draft: sampleDraft({ step: 1, purpose: '' }) }), pressing('Next: Data')),
  'intake-data': intake(fakeIntake({ draft: sampleDraft({ step: 2, affected: 'Customers of the Rotterdam desk' }), restored: true })),
  'intake-not-allowed': intake(fakeIntake({ draft: sampleDraft({ step: 2, people: 'takes', oversight: 'nobody', data: 'special' }) })),
  'intake-check': intake(fakeIntake({ draft: sampleDraft(open), restored: true })),
  'intake-not-saved': intake(fakeIntake({ draft: sampleDraft(open), saves: false, problem: 'The disk is full. Make room and send it again.' }), pressing('Send')),
  'intake-asked-before': intake(
    fakeIntake({
      draft: sampleDraft({ product: 'DeepL Pro' }),
      before: { entry: 'entry-000003', page: 'register/index.html?entry=entry-000003', product: 'DeepL Pro', by: 'Sanne de Wit', at: '2026-04-02T09:00:00Z', state: 'approved-with-conditions' },
    }),
  ),
  'intake-long': intake(fakeIntake({ draft: sampleDraft({ ...long, ...open }) })),
  'intake-sent': intake(fakeIntake({ draft: sampleDraft(open) }), pressing('Send')),
  'intake-waiting': intake(
    fakeIntake({ draft: sampleDraft(open), outcome: { kind: 'waiting', where: 'intake.northwind.example', nextAt: Date.parse('2026-11-23T09:31:00Z') } }),
    pressing('Send'),
  ),
  'intake-given-up': intake(
    fakeIntake({ draft: sampleDraft(open), outcome: { kind: 'given-up', tries: 9, since: '2026-11-21T09:00:00Z', problem: 'intake.northwind.example answered 401.' } }),
    pressing('Send'),
  ),
  'intake-by-hand': intake(
    fakeIntake({ draft: sampleDraft(open), connector: { kind: 'email', to: ['ai@northwind.example'] }, outcome: { kind: 'by-hand', way: 'email', address: 'mailto:x', shortened: ['purpose'] } }),
    pressing('To the e-mail'),
  ),
  'intake-on-device': intake(fakeIntake({ draft: sampleDraft(open), connector: undefined, outcome: { kind: 'on-device' } }), pressing('Keep in the register')),
  register: register({ port: fakeRegister(), entry: 'draft-00000001' }),
  'register-list': register({ port: fakeRegister() }),
  'register-drafts': register({ port: fakeRegister({ drafts: [sampleDraft(), sampleDraft({ id: 'draft-00000002', product: '', domain: 'gullwing.example' })] }) }, async () => {
    await wait();
    document.querySelector<HTMLElement>('.drafts summary')?.click();
  }),
  'register-decide': register({ port: fakeRegister(), entry: 'draft-00000001' }, pressing('With conditions', 'Record approval')),
  'register-decided': register({ port: fakeRegister(), entry: 'entry-000005' }),
  'register-exception': register({ port: fakeRegister(), entry: 'entry-000005' }, pressing('New exception', 'Record the request')),
  'register-asking': register({ port: fakeRegister(), entry: 'entry-000006', form: { kind: 'ask-exception' } }),
  'register-exceptions': register({ port: fakeRegister(), tab: 'exceptions' }),
  'register-acknowledged': register({
    port: fakeRegister({ records: [...sampleRecords(), { kind: 'acknowledged', id: 'answer-00001', entry: 'answer-00001', at: '2026-11-22T09:00:00Z', subject: { vendor: 'Notion Labs', product: 'Notion AI', category: 'writing' }, name: 'Jonas Berg', reason: 'A pilot that the board knows of, with five people and no names of customers or drivers in it.' }] }),
    tab: 'acknowledged',
  }),
  'register-empty': register({ port: fakeRegister({ records: [] }) }),
  'register-no-match': register({ port: fakeRegister() }, async () => {
    await wait();
    const search = document.querySelector<HTMLInputElement>('input[type="search"]');
    if (search) search.value = 'deepl zzz';
    search?.dispatchEvent(new Event('input', { bubbles: true }));
    await wait();
  }),
  'register-keys': register({ port: fakeRegister() }, askForKeys),
  'register-many': register({ port: fakeRegister({ records: manyRecords() }) }),
  'register-long': register({ port: fakeRegister({ records: longRecords() }), entry: 'entry-000004' }),
  'register-export': register({ port: fakeRegister() }, pressing('Export')),
  'register-feed': register({ port: fakeRegister(sampleFeed), tab: 'feed' }),
  'register-feed-record': register({ port: fakeRegister(sampleFeed), record: { vendor: 'DeepL SE', product: 'DeepL Pro' } }),
  'register-feed-asking': register(
    { port: fakeRegister(sampleFeed), record: { vendor: 'Parley Ltd', product: 'Parley Meetings' }, form: { kind: 'ask-exception' } },
    pressing('Record the request'),
  ),
  'register-unsent': register({ port: fakeRegister({ unsent: [sampleUnsent] }), entry: 'draft-00000001' }),
  'register-published': register({ port: fakeRegister(sampleFeed), entry: 'entry-000002' }),
  'popup-unknown': popup(),
  'popup-in-review': popup({
    register: { state: 'in-review', source: 'device', entry: { ...sampleFeedEntry, state: 'in-review', conditions: [], askedBy: 'Jonas Berg' } },
  }),
  'popup-conditions': popup({
    register: { state: 'approved-with-conditions', source: 'device', entry: { ...sampleFeedEntry, state: 'approved-with-conditions' } },
  }),
  'popup-prohibited': popup({
    register: { state: 'prohibited', source: 'device', entry: sampleFeedEntry, alternative: { ...sampleFeedEntry, product: 'Harbour Minutes', state: 'approved' } },
  }),
  'popup-reason': popup({ asks: 'reason' }),
  'popup-long': popup({
    host: long.domain,
    recognised: { ...long, category: 'meeting-notes', kind: 'ai-native', by: 'catalogue', why: [], moment: 'comparesPrice', because: ['pricing'] },
    register: { state: 'prohibited', source: 'device', entry: { ...sampleFeedEntry, ...long }, alternative: { ...sampleFeedEntry, product: long.product, state: 'approved' } },
  }),
  'popup-nothing': popup({ recognised: null, host: 'port.example' }),
  // The pane in it has states of its own.
  review: { page: 'review', element: <ReviewPage page={`https://${long.domain}/policies/ai`} mount={() => () => undefined} onExport={() => undefined} /> },
  ledger: { page: 'ledger', element: <LedgerPage port={fakeLedger()} /> },
  'ledger-empty': { page: 'ledger', element: <LedgerPage port={fakeLedger({ lines: [] })} /> },
  'ledger-asking': { page: 'ledger', element: <LedgerPage port={fakeLedger({ unsent: [sampleUnsent, { ...sampleUnsent, id: 'other' }] })} />, arrive: pressing('Delete everything') },
}; // prettier-ignore
