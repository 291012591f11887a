import { mergeReviews } from '../core/review/merge-reviews.ts';
import { parseReview, serialiseReview } from '../core/review/review-state.ts';
import type { OpenDocument } from './open-document.ts';
import type { Draft } from './storage/draft.ts';
import type { DraftStore } from './storage/draft-store.ts';
import type { DraftKeeper } from './storage/keep-draft.ts';

/** A document that several tabs show, and one at a time edits. */
export type HandOver = {
  /** Whether this tab has the document now. */
  heard(holds: boolean): void;
  /** This tab edits from here on, with what is on the page. */
  edit(): void;
  /** The review was changed here, whoever has the document. */
  reviewed(): void;
};

type Options = {
  readonly document: Pick<OpenDocument, 'source' | 'host' | 'lock'>;
  readonly keeper: DraftKeeper;
  readonly store: Pick<DraftStore, 'load'>;
  /** When what is on the page was kept, ISO 8601; empty for what was never kept. */
  readonly kept: string;
  /** Whether the document is still on the page. */
  readonly isOpen: () => boolean;
  /** Whether another tab has the document. */
  readonly told: (isElsewhere: boolean) => void;
  /** The other tab has left this behind: it takes the place of what is on the page. */
  readonly caughtUp: (draft: Draft, bytes: Uint8Array | null) => void;
};

/** How long the other tab may take to write what it has, when it loses the document. */
const CATCH_UP_MS = [150, 350, 900];

/** Nobody writes who has not read: a tab that gets the document takes over what the other wrote before it edits. */
export function handOver({ document, keeper, store, kept, isOpen, told, caughtUp }: Options): HandOver {
  let standing: 'fresh' | 'editing' | 'refused' | 'catching-up' = 'fresh';
  let isReviewedMeanwhile = false;

  function edit(): void {
    standing = 'editing';
    document.lock(false);
    keeper.allow(true);
    // The file itself is kept before anybody has typed into it.
    void keeper.flush();
  }

  async function catchUp(): Promise<void> {
    standing = 'catching-up';
    told(false);
    const known = keeper.lastKept() ?? kept;
    for (const wait of CATCH_UP_MS) {
      await new Promise((done) => setTimeout(done, wait));
      const latest = await store.load(document.source.id);
      if (standing !== 'catching-up' || !isOpen()) return;
      if (latest !== null && latest.draft.kept > known) return caughtUp(withOurs(latest.draft), latest.bytes);
    }
    edit();
  }

  /** What was decided here while the other tab had the document counts too. */
  function withOurs(draft: Draft): Draft {
    const ours = isReviewedMeanwhile ? document.host.kept.state : null;
    return ours === null ? draft : { ...draft, review: merged(draft.review, ours) };
  }

  return {
    edit,
    heard(holds) {
      if (holds) return standing === 'refused' ? void catchUp() : edit();
      standing = 'refused';
      document.lock(true);
      void keeper.flush().then(() => keeper.allow(standing === 'editing'));
      told(true);
    },
    reviewed: () => {
      isReviewedMeanwhile ||= standing !== 'editing';
    },
  };
}

/** Both reviews as one, as they are stored; one that cannot be read gives way. */
function merged(theirs: string | null, ours: string): string {
  if (theirs === null) return ours;
  const [kept, own] = [parseReview(theirs), parseReview(ours)];
  if (kept.kind !== 'read' || own.kind !== 'read') return theirs;
  return serialiseReview(mergeReviews(kept.state, own.state));
}
