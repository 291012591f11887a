import type { FeedEntry } from '../../core/intake/feed.ts';
import type { IntakeDraft } from '../../core/intake/intake-draft.ts';
import type { ExceptionRequest } from '../../core/intake/exception-request.ts';
import { triageTable } from '../../core/intake/triage-table.ts';
import { chainRecords, emptyHead, headOf, type ChainedRecord } from '../../core/intake/record-chain.ts';
import type { Signature } from '../../core/intake/signature.ts';
import type { RegisterRecord } from '../../core/intake/register-record.ts';
import type { PageView } from '../../extension/background/page-view.ts';
import type { IntakeOpening, IntakePort, Look, Outcome } from '../../extension/intake/intake-port.ts';
import { readSeed } from '../../extension/intake/intake-seed.ts';
import type { LedgerPort, LedgerSnapshot } from '../../extension/ledger/ledger-port.ts';
import type { OutboxPort } from '../../extension/outbox/outbox-port.ts';
import { unsentOf, type Unsent } from '../../extension/outbox/unsent.ts';
import type { PopupPort } from '../../extension/popup/popup-port.ts';
import type { HeldFeed } from '../../extension/storage/database.ts';
import type { RegisterPort, RegisterSnapshot } from '../../extension/register/register-port.ts';
import { decidedRecord, enteredRecord, sampleDraft, sampleIntake } from '../core/intake/samples.ts';

/** What a fake port was asked to do, in order. */
export type Calls = { readonly name: string; readonly value: unknown }[];

export const webhook = { kind: 'webhook', url: 'https://intake.northwind.example/ai' } as const;

type IntakeFake = Partial<IntakeOpening> & {
  readonly outcome?: Outcome;
  readonly look?: Look;
  readonly saves?: boolean;
  readonly problem?: string;
};

/** The outbox's port without a browser: what it was asked to do is noted. */
function fakeOutbox(note: (name: string, value: unknown) => void): OutboxPort {
  const done = (name: string, value: unknown): Promise<void> => {
    note(name, value);
    return Promise.resolve();
  };
  return {
    tryNow: (id) => done('tryNow', id),
    confirmSent: (id, where) => done('confirmSent', [id, where]),
    openAddress: (address) => note('openAddress', address),
    saveFile: (file) => note('saveFile', file),
  };
}

/** Something that its receiver did not take, after all tries. */
export const sampleUnsent: Unsent = unsentOf(
  {
    id: 'draft-00000001',
    sequence: 1,
    kind: 'intake',
    title: 'Intake AI-2026-FG8WY',
    body: JSON.stringify(sampleIntake()),
    created: '2026-11-21T09:00:00Z',
    state: 'given-up',
    attempts: 9,
    nextAt: 0,
    problem: 'intake.northwind.example answered 401.',
  },
  webhook,
  '2026-11-23T10:00:00Z',
);

/** The form's port without a browser. */
export function fakeIntake(
  given: IntakeFake = {},
): IntakePort & { calls: Calls; change: () => void; outcomeNow: Outcome } {
  const calls: Calls = [];
  const listeners = new Set<() => void>();
  const note = <Result>(name: string, value: unknown, result: Result): Promise<Result> => {
    calls.push({ name, value });
    return Promise.resolve(result);
  };
  const fake = {
    calls,
    change: () => {
      for (const listener of listeners) listener();
    },
    outcomeNow:
      given.outcome ??
      ({
        kind: 'sent',
        where: 'intake.northwind.example',
        at: '2026-11-23T09:24:00Z',
        reference: 'NF-2026-0147',
      } as Outcome),
    open: () =>
      Promise.resolve({
        draft: given.draft ?? sampleDraft(),
        restored: given.restored ?? false,
        before: given.before ?? null,
        organisation: 'Northwind Freight',
        board: 'The AI Review Board',
        rules: given.rules ?? triageTable,
        connector: 'connector' in given ? given.connector : webhook,
      }),
    saveDraft: (draft: IntakeDraft) => note('saveDraft', draft, given.saves ?? true),
    discardDraft: (id: string) => note('discardDraft', id, undefined),
    askedBefore: (draft: IntakeDraft) => note('askedBefore', draft.product, null as IntakeOpening['before']),
    lookAtPage: () =>
      note('lookAtPage', null, given.look ?? ({ kind: 'not-readable', problem: 'The page was closed.' } as Look)),
    submit: (intake: unknown) =>
      note(
        'submit',
        intake,
        given.problem === undefined
          ? ({ kind: 'kept', item: null } as const)
          : ({ kind: 'not-saved', problem: given.problem } as const),
      ),
    outcome: () => Promise.resolve(fake.outcomeNow),
    ...fakeOutbox((name, value) => void note(name, value, undefined)),
    openRegister: (page: string) => void note('openRegister', page, undefined),
    onChange: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    now: () => '2026-11-23T09:24:00Z',
  };
  return fake;
}

/** The register's port without a browser: records stay in memory. */
export function fakeRegister(
  given: Partial<RegisterSnapshot> & {
    readonly records?: readonly RegisterRecord[];
    readonly fails?: string;
    readonly signature?: Signature;
    readonly fits?: boolean;
  } = {},
): RegisterPort & { calls: Calls; chain: ChainedRecord[] } {
  const listeners = new Set<() => void>();
  let made = 0;
  let drafts = given.drafts ?? [];
  let signers = given.signers ?? [];
  const fake = {
    calls: [] as Calls,
    chain: chainRecords(emptyHead, given.records ?? sampleRecords()),
    load: () =>
      Promise.resolve({
        chain: [...fake.chain],
        feed: given.feed ?? null,
        signers,
        feedAddress: given.feedAddress ?? null,
        organisation: 'Northwind Freight',
        drafts,
        unsent: given.unsent ?? [],
        exceptionsGo: 'The request goes to intake.northwind.example, and is kept here.',
        fileFormat: given.fileFormat ?? 'json',
        name: given.name ?? 'Elif Aydin',
      }),
    ...fakeOutbox((name, value) => void fake.calls.push({ name, value })),
    askException: (entry: string, records: readonly RegisterRecord[], request: ExceptionRequest) => {
      fake.calls.push({ name: 'askException', value: { entry, request } });
      return fake.add(records);
    },
    add: (records: readonly RegisterRecord[]) => {
      if (given.fails !== undefined) return Promise.reject(new Error(given.fails));
      fake.chain.push(...chainRecords(headOf(fake.chain), records));
      for (const listener of listeners) listener();
      return Promise.resolve();
    },
    sign: () => Promise.resolve(given.signature ?? null),
    signatureFits: () => Promise.resolve(given.fits ?? null),
    openDraft: (id: string) => void fake.calls.push({ name: 'openDraft', value: id }),
    discardDraft: (id: string) => {
      fake.calls.push({ name: 'discardDraft', value: id });
      drafts = drafts.filter((draft) => draft.id !== id);
      for (const listener of listeners) listener();
      return Promise.resolve();
    },
    restoreDraft: (draft: IntakeDraft) => {
      fake.calls.push({ name: 'restoreDraft', value: draft });
      drafts = [...drafts, draft];
      for (const listener of listeners) listener();
      return Promise.resolve();
    },
    refreshFeed: () => {
      fake.calls.push({ name: 'refreshFeed', value: null });
      return Promise.resolve();
    },
    acceptFeed: (held: HeldFeed) => {
      fake.calls.push({ name: 'acceptFeed', value: held });
      return Promise.resolve(true);
    },
    rememberSigner: (key: string) => {
      signers = [...signers, key];
      for (const listener of listeners) listener();
      return Promise.resolve();
    },
    rememberName: (name: string) => void fake.calls.push({ name: 'rememberName', value: name }),
    onChange: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    newId: () => `made-here-${String(++made).padStart(4, '0')}`,
    now: () => '2026-11-23T10:00:00Z',
  };
  return fake;
}

export const sampleLedger: LedgerSnapshot = {
  lines: [
    { at: '2026-11-23T09:24:00Z', what: 'Intake AI-2026-FG8WY', where: 'intake.northwind.example', result: 'received' },
    { at: '2026-11-23T09:23:00Z', what: 'Intake AI-2026-FG8WY', where: 'intake.northwind.example', result: 'no-answer' },
    { at: '2026-11-22T18:04:00Z', what: 'Read register feed', where: 'northwind.example', result: 'read' },
    { at: '2026-11-22T12:04:00Z', what: 'Read register feed', where: 'northwind.example', result: 'refused' },
    { at: '2026-11-19T14:02:00Z', what: 'Intake AI-2026-0K3M1', where: 'E-mail', result: 'handed-over' },
  ],
  holdings: [
    { what: 'Sightings', holds: 'Host and date. Never paths, searches or page text.', count: '31' },
    { what: 'Drafts', holds: 'What you typed, and the page lines you took over', count: '5' },
    { what: 'Copy of the register', holds: 'The organisation’s feed', count: '47 records' },
    { what: 'Review of policy pages', holds: 'Your annotations with their quotes', count: '2 pages' },
  ],
  permissions: [
    { id: 'tabs', name: 'Read the address of a tab', why: 'To look its host up in the catalogue on this device', access: 'required' },
    { id: 'https://*/*', name: 'Read pages of AI vendors', why: 'To show the notice and find the page’s own lines', access: 'withdrawable' },
    { id: 'storage', name: 'Storage', why: 'To keep drafts and the outbox', access: 'required' },
  ],
  organisation: 'Northwind Freight',
  unsent: [],
}; // prettier-ignore

export function fakeLedger(
  given: Partial<LedgerSnapshot> & { readonly fails?: string } = {},
): LedgerPort & { calls: Calls } {
  const calls: Calls = [];
  const note = (name: string, value: unknown = null): Promise<void> => {
    calls.push({ name, value });
    return given.fails === undefined ? Promise.resolve() : Promise.reject(new Error(given.fails));
  };
  return {
    calls,
    ...fakeOutbox((name, value) => void calls.push({ name, value })),
    load: () => Promise.resolve({ ...sampleLedger, ...given }),
    withdraw: (id) => note('withdraw', id),
    exportAll: () => note('exportAll'),
    deleteAll: () => note('deleteAll'),
    onChange: () => () => undefined,
  };
}

/** What the popup shows of a page of an AI vendor that nobody has asked for. */
export const samplePageView: PageView = {
  host: 'tidewaternotes.example',
  recognised: {
    vendor: 'Tidewater Labs',
    product: 'Tidewater Notes',
    domain: 'tidewaternotes.example',
    category: 'meeting-notes',
    kind: 'ai-native',
    by: 'signals',
    why: ['20 AI credits', 'Start free trial'],
    moment: 'comparesPrice',
    because: ['pricing'],
  },
  isRead: true,
  register: { state: 'unknown' },
  exceptions: [],
  isFeedHeld: false,
  organisation: 'Northwind Freight',
  sentence: 'No AI tool is bought before approval.',
  source: { name: 'AI policy 1.3', link: 'https://northwind.example/ai' },
  asks: 'nothing',
  isAnswered: false,
  name: 'Jonas Berg',
  snoozed: null,
  seed: readSeed({ product: 'Tidewater Notes' }),
};

/** The same product after it was refused. */
export const sampleFeedEntry: FeedEntry = {
  vendor: 'Tidewater Labs',
  product: 'Tidewater Notes',
  category: 'meeting-notes',
  state: 'prohibited',
  since: '2026-06-02',
  reason: 'Recordings may leave the organisation.',
  conditions: ['Business plan', 'Signed DPA'],
  reviewBy: '2027-05-01',
};

/** The popup's port without a browser. Its calls are noted in words. */
export function fakePopup(view: Partial<PageView> = {}): PopupPort & { readonly calls: string[] } {
  const calls: string[] = [];
  const done = (call: string): Promise<{ ok: true }> => {
    calls.push(call);
    return Promise.resolve({ ok: true });
  };
  return {
    calls,
    load: () => Promise.resolve({ ...samplePageView, ...view }),
    requestIntake: ({ seed }) => void done(`intake for ${seed.product}`),
    reviewPage: () => void done('review'),
    openPage: (path) => void done(`open ${path}`),
    reportNotAi: () => done('not-ai'),
    answer: (name, reason) => done(`answer ${name}: ${reason}`),
    snooze: (domain, until) => done(`snooze ${domain} ${until}`),
    wake: (domain) => done(`wake ${domain}`),
  };
}

/** A register with every state, as in the pictures. */
export function sampleRecords(): RegisterRecord[] {
  const intake = sampleIntake();
  const row = (
    at: number,
    subject: RegisterRecord & { kind: 'entered' } extends { subject: infer S } ? S : never,
    by: string,
    day: string,
    tier: 'low' | 'medium' | 'high' | 'not-allowed',
  ): RegisterRecord => ({ kind: 'entered', id: `entry-${String(at).padStart(6, '0')}`, entry: `entry-${String(at).padStart(6, '0')}`, at: `${day}T09:00:00Z`, subject, by, reference: `NF-2026-${String(100 + at).padStart(4, '0')}`, tier });
  const decided = (at: number, decision: 'approve' | 'approve-with-conditions' | 'refuse', day: string, reviewBy?: string): RegisterRecord =>
    decidedRecord(`entry-${String(at).padStart(6, '0')}`, decision, { at: `${day}T09:00:00Z`, ...(reviewBy === undefined ? {} : { reviewBy }) });
  return [
    row(1, { vendor: 'Google', product: 'Gemini for Workspace', category: 'chat-assistant' }, 'Elif Aydin', '2026-11-19', 'high'),
    row(2, { vendor: 'Notion Labs', product: 'Notion AI', category: 'writing' }, 'Sanne de Wit', '2026-11-11', 'medium'),
    row(3, { vendor: 'DeepL SE', product: 'DeepL Pro', category: 'writing' }, 'Sanne de Wit', '2026-04-02', 'low'),
    decided(3, 'approve-with-conditions', '2026-05-01', '2027-05-01'),
    row(4, { vendor: 'GitHub', product: 'GitHub Copilot Business', category: 'coding' }, 'Piotr Zieliński', '2026-03-17', 'medium'),
    decided(4, 'approve-with-conditions', '2026-04-01', '2026-12-01'),
    row(5, { vendor: 'Portwise GmbH', product: 'Portwise Customs', category: 'other' }, 'Ola Nordmann', '2026-05-21', 'medium'),
    decided(5, 'approve', '2026-05-22', '2027-05-21'),
    { kind: 'exception-asked', id: 'asked-000001', entry: 'entry-000005', exception: 'exception-01', at: '2026-06-01T09:00:00Z', name: 'Ola Nordmann', asks: 'Send driver names for one border pilot', rationale: 'The customs form needs them.' },
    { kind: 'exception-decided', id: 'granted-0001', entry: 'entry-000005', exception: 'exception-01', at: '2026-06-02T09:00:00Z', decision: 'grant', name: 'Elif Aydin', reason: 'Short and watched.', controls: 'Manual redaction, log kept by Customs', expires: '2027-01-31' },
    { kind: 'exception-asked', id: 'asked-000002', entry: 'entry-000003', exception: 'exception-02', at: '2026-11-01T09:00:00Z', name: 'Sanne de Wit', asks: 'Translate two accident reports with names', rationale: 'The insurer waits for them.' },
    row(6, { vendor: 'Quillhaven Inc.', product: 'Quillhaven Screening', category: 'hr-recruiting' }, 'Ola Nordmann', '2026-06-12', 'not-allowed'),
    decided(6, 'refuse', '2026-06-12'),
    row(7, { vendor: 'Microsoft', product: 'Microsoft Teams recap', category: 'meeting-notes' }, 'Elif Aydin', '2026-02-09', 'low'),
    decided(7, 'approve', '2026-02-10', '2026-11-09'),
    enteredRecord(intake),
  ];
} // prettier-ignore
