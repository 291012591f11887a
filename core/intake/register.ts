import type { Tier } from './answers.ts';
import type { ExceptionAnswer } from './feed.ts';
import type { Intake, Subject } from './intake.ts';
import type { DecisionKind, RecordOf, RegisterRecord } from './register-record.ts';

export const entryStates = {
  'in-review': 'In review',
  approved: 'Approved',
  'approved-with-conditions': 'Approved with conditions',
  prohibited: 'Prohibited',
  withdrawn: 'Withdrawn',
} as const;
export type EntryState = keyof typeof entryStates;

export type RegisterException = {
  readonly id: string;
  readonly entry: string;
  readonly asked: RecordOf<'exception-asked'>;
  /** That the request has arrived where the organisation takes it. */
  readonly received?: RecordOf<'received'>;
  readonly decided?: RecordOf<'exception-decided'>;
  /** What the organisation's feed says of it. */
  readonly published?: ExceptionAnswer;
};

/** One product in the register: what the records say of it by now. */
export type RegisterEntry = {
  readonly id: string;
  readonly subject: Subject;
  readonly reference: string;
  readonly state: EntryState;
  readonly tier?: Tier;
  readonly askedBy: string;
  /** ISO moment. */
  readonly askedAt: string;
  readonly intake?: Intake;
  /** The last decision that holds. */
  readonly decision?: RecordOf<'decided'>;
  readonly exceptions: readonly RegisterException[];
  /** All records of the entry in their order. */
  readonly history: readonly RegisterRecord[];
};

/** What the register says as a whole. */
export type Register = {
  /** In the order in which they were entered. */
  readonly entries: readonly RegisterEntry[];
  readonly exceptions: readonly RegisterException[];
  readonly acknowledgements: readonly RecordOf<'acknowledged'>[];
};

/** Reads the records from the first to the last. Records of entries that were never entered are left out. */
export function registerOf(records: readonly RegisterRecord[]): Register {
  const byEntry = new Map<string, RegisterRecord[]>();
  const acknowledgements: RecordOf<'acknowledged'>[] = [];
  for (const record of records) {
    if (record.kind === 'acknowledged') {
      acknowledgements.push(record);
      continue;
    }
    const known = byEntry.get(record.entry);
    if (known) known.push(record);
    else if (record.kind === 'entered') byEntry.set(record.entry, [record]);
  }
  const entries = [...byEntry.values()].flatMap((history) => entryOf(history) ?? []);
  return { entries, exceptions: entries.flatMap(({ exceptions }) => exceptions), acknowledgements };
}

const stateAfter: Readonly<Record<DecisionKind, EntryState>> = {
  approve: 'approved',
  'approve-with-conditions': 'approved-with-conditions',
  refuse: 'prohibited',
  withdraw: 'withdrawn',
};

/** The decision that leads to a state; none for what is still in review. */
export const decisionOfState: Readonly<Record<EntryState, DecisionKind | null>> = {
  'in-review': null,
  approved: 'approve',
  'approved-with-conditions': 'approve-with-conditions',
  prohibited: 'refuse',
  withdrawn: 'withdraw',
};

function entryOf(history: readonly RegisterRecord[]): RegisterEntry | null {
  const [first] = history;
  if (first?.kind !== 'entered') return null;
  const decision = decisionOf(history);
  return {
    id: first.entry,
    subject: first.subject,
    reference: receiptOf(history)?.reference ?? first.reference,
    state: decision === undefined ? 'in-review' : stateAfter[decision.decision],
    ...(first.tier === undefined ? {} : { tier: first.tier }),
    askedBy: first.by,
    askedAt: first.at,
    ...(first.intake === undefined ? {} : { intake: first.intake }),
    ...(decision === undefined ? {} : { decision }),
    exceptions: exceptionsOf(history),
    history,
  };
}

/** The decision that holds: the last, but one that came in from a file counts from its own day, not from the import. */
function decisionOf(history: readonly RegisterRecord[]): RecordOf<'decided'> | undefined {
  let holds: RecordOf<'decided'> | undefined;
  for (const record of history) {
    if (record.kind === 'decided' && isNewer(record, holds)) holds = record;
  }
  return holds;
}

/** What was recorded here follows what stands here, whatever the clock said. */
function isNewer(record: RegisterRecord, than: RegisterRecord | undefined): boolean {
  return than === undefined || record.imported === undefined || record.at >= than.at;
}

function lastOf<Kind extends RegisterRecord['kind']>(
  history: readonly RegisterRecord[],
  kind: Kind,
): RecordOf<Kind> | undefined {
  for (let at = history.length - 1; at >= 0; at--) {
    const record = history[at];
    if (record?.kind === kind) return record as RecordOf<Kind>;
  }
  return undefined;
}

/** That the intake itself was received, as told last. */
export function receiptOf(history: readonly RegisterRecord[]): RecordOf<'received'> | undefined {
  return lastOf(
    history.filter((record) => record.kind === 'received' && record.exception === undefined),
    'received',
  );
}

function exceptionsOf(history: readonly RegisterRecord[]): RegisterException[] {
  const found = new Map<string, RegisterException>();
  for (const record of history) {
    if (record.kind === 'exception-asked' && !found.has(record.exception)) {
      found.set(record.exception, { id: record.exception, entry: record.entry, asked: record });
    }
    if (record.kind === 'received' && record.exception !== undefined) {
      const asked = found.get(record.exception);
      if (asked) found.set(record.exception, { ...asked, received: record });
    }
    const known = record.kind === 'exception-decided' ? found.get(record.exception) : undefined;
    if (known && record.kind === 'exception-decided' && isNewer(record, known.decided)) {
      found.set(record.exception, { ...known, decided: record });
    }
  }
  return [...found.values()];
}

export const exceptionStates = {
  asked: 'Asked',
  granted: 'Granted',
  refused: 'Refused',
  expired: 'Expired',
  withdrawn: 'Withdrawn',
} as const;
export type ExceptionState = keyof typeof exceptionStates;

/** An answer to a request, and who gave it. */
export type HeldAnswer = Omit<ExceptionAnswer, 'request'> & {
  readonly source: 'device' | 'feed';
  readonly ownRequest?: true;
};

/**
 * The answer that holds: the one given here, otherwise the feed's. What somebody answered to their own request stands back
 * behind the feed: the organisation has the last word on it.
 */
export function answerTo({ decided, published }: RegisterException): HeldAnswer | undefined {
  if (published !== undefined && (decided === undefined || decided.ownRequest === true)) {
    return { ...published, source: 'feed' };
  }
  return decided && { ...decided, by: decided.name, on: decided.at.slice(0, 10), source: 'device' };
}

/** An exception's state on a day. */
export function exceptionState(exception: RegisterException, today: string): ExceptionState {
  const answer = answerTo(exception);
  return answer === undefined ? 'asked' : stateByAnswer(answer, today);
}

/** What an answer makes of an exception on a day: one that was granted ends after its last day by itself. */
export function stateByAnswer(
  { decision, expires }: Pick<ExceptionAnswer, 'decision' | 'expires'>,
  today: string,
): Exclude<ExceptionState, 'asked'> {
  if (decision === 'refuse') return 'refused';
  if (decision === 'withdraw') return 'withdrawn';
  return expires !== undefined && expires < today ? 'expired' : 'granted';
}

/** How many days ahead a review or an expiry is pointed at. */
export const DUE_WITHIN = 30;

/** `overdue` after the day, `soon` within 30 days of it. Only what is allowed comes up for review. */
export function reviewDue({ state, decision }: RegisterEntry, today: string): 'overdue' | 'soon' | null {
  if (state !== 'approved' && state !== 'approved-with-conditions') return null;
  return dueOn(decision?.reviewBy, today);
}

/** The same for an exception's last day. */
export function expiryDue(exception: RegisterException, today: string): 'soon' | null {
  const due = exceptionState(exception, today) === 'granted' ? dueOn(answerTo(exception)?.expires, today) : null;
  return due === null ? null : 'soon';
}

function dueOn(day: string | undefined, today: string): 'overdue' | 'soon' | null {
  if (day === undefined) return null;
  if (day < today) return 'overdue';
  return Date.parse(day) - Date.parse(today) <= DUE_WITHIN * 86_400_000 ? 'soon' : null;
}
