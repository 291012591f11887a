import { counted } from '../core/report/wording.ts';
import { standingIn } from '../core/review/review-entries.ts';
import type { Annotation, ReviewState } from '../core/review/review-state.ts';

/** What a screen reader hears of what others have added to the review: "Mara Lind reviewed: 2 annotations." Empty for nothing. */
export function announceReview(before: ReviewState, after: ReviewState): string {
  const known = new Set(before.annotations.map(said));
  const annotations = after.annotations.filter((each) => !known.has(said(each)));
  const decisions = after.decisions.filter((each) => !before.decisions.includes(each));
  const standing = standingIn(after);
  const gone = [...standingIn(before).keys()].filter((key) => !standing.has(key));
  const names = new Set([
    ...annotations.map(({ author, resolvedBy }) => resolvedBy ?? author),
    ...decisions.map(({ name }) => name),
  ]);
  const parts = [
    ...(annotations.length > 0 ? [counted(annotations.length, 'annotation')] : []),
    ...(decisions.length > 0 ? [counted(decisions.length, 'decision')] : []),
    ...(gone.length > 0 ? [`${gone.length} withdrawn`] : []),
  ];
  const [only] = names;
  const who = names.size === 1 ? only : names.size === 0 ? 'Somebody else' : 'Others';
  return parts.length === 0 ? '' : `${who} reviewed: ${parts.join(', ')}.`;
}

/** What people read of an annotation: whether it is a comment of the document's own too is nobody's news. */
function said({ id, text, status, quote }: Annotation): string {
  return JSON.stringify([id, text, status, quote?.exact]);
}
