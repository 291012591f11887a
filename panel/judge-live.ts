import type { BlockChange } from '../core/checker/check-session.ts';
import type { BlockId, PolicyText } from '../core/policy/policy-text.ts';
import type { Report } from '../core/report/report.ts';
import { lookAhead } from '../core/review/look-ahead.ts';
import { applyChanges } from './apply-changes.ts';
import type { DocumentHost, HostFailure, ReadProgress } from './document-host.ts';
import type { PaneEvent } from './events.ts';

/** What judges one text as it changes; a `CheckSession` is one. Throws when a change names a block that is not there. */
export type Judge = {
  replace(text: PolicyText): Report;
  update(changes: readonly BlockChange[]): Report;
};

type Options = {
  readonly host: DocumentHost;
  /** `judgeAnyway`: also a text that does not read like an AI policy. */
  readonly newJudge: (judgeAnyway: boolean) => Judge;
  readonly dispatch: (event: PaneEvent) => void;
  /** The present moment, ISO 8601 in UTC. */
  readonly now: () => string;
};

/** Keeps the answer in step with the document until it is stopped. */
export type LiveJudgement = {
  /** Reads and judges the whole document again. */
  recheck(): void;
  judgeAnyway(): void;
  stop(): void;
};

/** Work that takes longer is worth a word; what is quicker only flickers. */
const PATIENCE_MS = 300;
/** Blocks judged in one task: a few milliseconds, so that nobody's typing waits. */
const SLICE = 120;
const RETRY_MS = [2_000, 5_000, 15_000, 30_000];

type Side = { readonly judge: Judge; readonly text: PolicyText; readonly report: Report };
type Pending = ReadonlySet<BlockId> | 'everything';

/** Reads the document now and after every edit, and dispatches each answer. */
export function judgeLive({ host, newJudge, dispatch, now }: Options): LiveJudgement {
  let accepted: Side | null = null;
  let rejected: Side | null = null;
  let pending: Pending | null = 'everything';
  let isJudgedAnyway = false;
  let isWorking = false;
  let isStopped = false;
  let failures = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const ask = (what: readonly BlockId[] | 'everything'): void => {
    pending = what === 'everything' || pending === 'everything' ? 'everything' : new Set([...(pending ?? []), ...what]);
    void work();
  };

  /** One piece of work at a time; edits that come in meanwhile are taken up together. */
  async function work(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    while (pending !== null && !isStopped) {
      const what: Pending = pending;
      pending = null;
      // The edge of the surface: a bug in a host or in the checker is told, and the next try begins from scratch.
      const failure = await step(what).catch((error: unknown): HostFailure => ({
        kind: 'failed',
        message: 'The check stopped.',
        details: error instanceof Error ? error.message : String(error),
      }));
      if (failure === null) {
        failures = 0;
        continue;
      }
      pending = 'everything';
      dispatch({ kind: 'trouble', trouble: failure });
      clearTimeout(retry);
      retry = setTimeout(() => void work(), RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)]);
      break;
    }
    isWorking = false;
  }

  async function step(what: Pending): Promise<HostFailure | null> {
    if (what !== 'everything' && accepted !== null) {
      const outcome = await host.readChanges([...what]);
      if (outcome.kind === 'failed') return outcome;
      if (outcome.kind === 'changes' && follow(outcome.changes, outcome.original)) {
        tell();
        return null;
      }
    }
    return readAll();
  }

  /** Applies changes to both sides; false when they do not fit what was read, so that all must be read again. */
  function follow(changes: readonly BlockChange[], original: readonly BlockChange[] | undefined): boolean {
    if (accepted === null || (original !== undefined && rejected === null)) return false;
    const next = updated(accepted, changes);
    const other = rejected === null ? null : updated(rejected, original ?? []);
    if (next === null || (rejected !== null && other === null)) return false;
    accepted = next;
    rejected = other;
    return true;
  }

  async function readAll(): Promise<HostFailure | null> {
    let progress: ReadProgress = { done: 0, total: 0, unit: '' };
    let isLate = false;
    const late = setTimeout(() => {
      isLate = true;
      dispatch({ kind: 'reading', progress });
    }, PATIENCE_MS);
    const snapshot = await host.readBlocks((each) => {
      progress = each;
      if (isLate && !isStopped) dispatch({ kind: 'reading', progress });
    });
    if (snapshot.kind === 'read' && !isStopped) {
      const { text, original } = snapshot;
      accepted = await judged(newJudge(isJudgedAnyway), text);
      rejected = original === undefined ? null : await judged(newJudge(isJudgedAnyway), original);
    }
    clearTimeout(late);
    if (snapshot.kind === 'failed') return snapshot;
    tell();
    return null;
  }

  function tell(): void {
    if (accepted === null || isStopped) return;
    const { report, text } = accepted;
    dispatch({
      kind: 'judged',
      capabilities: host.capabilities(),
      judged: {
        report,
        text,
        judgedAnyway: isJudgedAnyway,
        lookAhead:
          rejected === null
            ? { changes: [] }
            : lookAhead({ report: rejected.report, blocks: rejected.text.blocks }, { report, blocks: text.blocks }),
        moment: now(),
      },
    });
  }

  const stopListening = host.onEdit((changed) => ask(changed === 'unknown' ? 'everything' : changed));
  void work();

  return {
    recheck: () => ask('everything'),
    judgeAnyway: () => {
      isJudgedAnyway = true;
      ask('everything');
    },
    stop: () => {
      isStopped = true;
      clearTimeout(retry);
      stopListening();
    },
  };
}

/** Judges a text from scratch, a slice in each task. */
async function judged(judge: Judge, text: PolicyText): Promise<Side> {
  const { blocks } = text;
  let report = judge.replace({ ...text, blocks: blocks.slice(0, SLICE) });
  for (let start = SLICE; start < blocks.length; start += SLICE) {
    await new Promise((done) => setTimeout(done, 0));
    report = judge.update(
      blocks.slice(start, start + SLICE).map((block, at): BlockChange => ({
        kind: 'insert',
        block,
        after: blocks[start + at - 1]?.id ?? null,
      })),
    );
  }
  return { judge, text, report };
}

function updated({ judge, text, report }: Side, changes: readonly BlockChange[]): Side | null {
  if (changes.length === 0) return { judge, text, report };
  const blocks = applyChanges(text.blocks, changes);
  if (blocks === null) return null;
  return { judge, text: { ...text, blocks }, report: judge.update(changes) };
}
