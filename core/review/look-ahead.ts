import type { Block } from '../policy/policy-text.ts';
import type { Passage, Report, Status } from '../report/report.ts';
import { wordDiff, type DiffPart } from './word-diff.ts';

/** What the open tracked changes do to one element. */
export type LookAheadChange = {
  readonly id: string;
  readonly title: string;
  readonly mandatory: boolean;
  readonly rejectAll: Status;
  readonly acceptAll: Status;
  /** The edit that does it, where it can be told; the passage stands in the text with all changes accepted. */
  readonly edit?: { readonly parts: readonly DiffPart[]; readonly passage?: Passage };
};

/** What accepting or rejecting every tracked change would do; elements that stay as they are are left out. */
export type LookAhead = { readonly changes: readonly LookAheadChange[] };

/** A text's judgement, with the blocks that it judged. */
export type JudgedSide = { readonly report: Report; readonly blocks: readonly Block[] };

const RANK: Readonly<Record<Status, number>> = { missing: 0, partial: 1, covered: 2 };

/**
 * Compares the text with all changes rejected to the text with all accepted. Mandatory elements first, then rubric order.
 * Blocks that exist on both sides carry the same id.
 */
export function lookAhead(rejected: JudgedSide, accepted: JudgedSide): LookAhead {
  const before = new Map(rejected.report.elements.map((verdict) => [verdict.id, verdict]));
  const changes = accepted.report.elements.flatMap((verdict): LookAheadChange[] => {
    const old = before.get(verdict.id);
    if (old === undefined || old.status === verdict.status) return [];
    const edit = editOf(old.passages, verdict.passages, rejected.blocks, accepted.blocks);
    return [
      {
        id: verdict.id,
        title: verdict.title,
        mandatory: verdict.mandatory,
        rejectAll: old.status,
        acceptAll: verdict.status,
        ...(edit === undefined ? {} : { edit }),
      },
    ];
  });
  return {
    changes: [...changes.filter(({ mandatory }) => mandatory), ...changes.filter(({ mandatory }) => !mandatory)],
  };
}

function editOf(
  before: readonly Passage[],
  after: readonly Passage[],
  oldBlocks: readonly Block[],
  newBlocks: readonly Block[],
): LookAheadChange['edit'] {
  for (const passage of [...after, ...before]) {
    const old = oldBlocks.find(({ id }) => id === passage.block)?.text ?? '';
    const now = newBlocks.find(({ id }) => id === passage.block);
    if (old === (now?.text ?? '')) continue;
    const shown = after.find(({ block }) => block === passage.block) ?? wholeBlock(now);
    return { parts: wordDiff(old, now?.text ?? ''), ...(shown === undefined ? {} : { passage: shown }) };
  }
  return undefined;
}

function wholeBlock(block: Block | undefined): Passage | undefined {
  if (block === undefined || block.text === '') return undefined;
  return { exact: block.text, prefix: '', suffix: '', block: block.id, marks: [] };
}

/** The changes in two sentences: "Accepting all weakens commitment to legal requirements. Rejecting all loses training." */
export function lookAheadSentence({ changes }: LookAhead): string {
  const worse = changes.filter((change) => RANK[change.acceptAll] < RANK[change.rejectAll]);
  const better = changes.filter((change) => RANK[change.acceptAll] > RANK[change.rejectAll]);
  return [
    clause('Accepting all', worse, (change) => (change.acceptAll === 'missing' ? 'removes' : 'weakens')),
    clause('Rejecting all', better, (change) => (change.rejectAll === 'missing' ? 'loses' : 'weakens')),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const MOST_NAMED = 2;

function clause(
  subject: string,
  changes: readonly LookAheadChange[],
  verb: (change: LookAheadChange) => string,
): string {
  const [first, ...others] = changes.slice(0, MOST_NAMED);
  if (first === undefined) return '';
  const named = others.reduce(
    ({ text, last }, change) => {
      const next = verb(change);
      return { text: `${text} and ${next === last ? '' : `${next} `}${inSentence(change.title)}`, last: next };
    },
    { text: `${verb(first)} ${inSentence(first.title)}`, last: verb(first) },
  ).text;
  const more = changes.length - MOST_NAMED;
  return `${subject} ${named}${more > 0 ? `, and changes ${more} more` : ''}.`;
}

/** A title inside a sentence: its first letter small, unless it begins with an abbreviation ("AI …"). */
function inSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
