import type { Status } from '../report/report.ts';
import { counted, longDate } from '../report/wording.ts';
import type { AnnotationStatus } from './anchor-quote.ts';
import type { Obstacle, SignOff } from './before-sign-off.ts';
import type { DecisionOnGap } from './decide.ts';
import type { DecisionKind } from './review-state.ts';

/** The day of an ISO 8601 day or moment as "23 November 2026". */
export function dayInWords(day: string): string {
  return longDate(day.slice(0, 10));
}

/** "23 Nov" in the year of `today`, else "23 Nov 2025". */
export function shortDay(day: string, today?: string): string {
  const [date, month, year] = dayInWords(day).split(' ');
  if (date === undefined || month === undefined || year === undefined) return day;
  return `${date} ${month.slice(0, 3)}${today?.startsWith(year) === true ? '' : ` ${year}`}`;
}

export const statusWords: Readonly<Record<Status, string>> = {
  covered: 'Covered',
  partial: 'Partial',
  missing: 'Missing',
};

export const decisionWords: Readonly<Record<DecisionKind, string>> = {
  accepted: 'Accepted',
  'to-fix': 'To fix',
  'not-applicable': 'Not applicable',
};

export const annotationWords: Readonly<Record<AnnotationStatus, string>> = {
  open: 'Open',
  resolved: 'Resolved',
  orphaned: 'Orphaned: its text is gone',
};

export const obstacleWords: Readonly<Record<Obstacle['kind'], string>> = {
  'mandatory-gaps': 'Clause elements not covered',
  'gaps-to-fix': 'Gaps to fix',
  'undecided-gaps': 'Gaps without a decision',
  'open-annotations': 'Open annotations',
  'unresolved-comments': 'Unresolved comments',
  'tracked-changes': 'Tracked changes',
  placeholders: 'Placeholders left',
};

const LEFT: Readonly<Record<Obstacle['kind'], readonly [string, string]>> = {
  'mandatory-gaps': ['gap in a clause element', 'gaps in clause elements'],
  'gaps-to-fix': ['gap to fix', 'gaps to fix'],
  'undecided-gaps': ['gap without a decision', 'gaps without a decision'],
  'open-annotations': ['open annotation', 'open annotations'],
  'unresolved-comments': ['unresolved comment', 'unresolved comments'],
  'tracked-changes': ['tracked change', 'tracked changes'],
  placeholders: ['placeholder', 'placeholders'],
};

/** "1 open annotation is left." */
export function leftInWords({ kind, count }: Obstacle): string {
  return `${counted(count, ...LEFT[kind])} ${count === 1 ? 'is' : 'are'} left.`;
}

/** "Accepted until 31 March 2027"; says where it no longer holds. */
export function decisionSentence({ decision, standing }: DecisionOnGap): string {
  const word = decisionWords[decision.kind];
  if (standing === 'expired') return `${word} until ${dayInWords(decision.until ?? '')}, expired`;
  const until = decision.until === undefined ? '' : ` until ${dayInWords(decision.until)}`;
  return standing === 'changed' ? `${word}${until}, before the text changed` : `${word}${until}`;
}

/** The answer to "Before sign-off". Kinds are counted, not lines. */
export function signOffAnswer({ obstacles }: SignOff): string {
  if (obstacles.length === 0) return 'Nothing stands in the way';
  return `${counted(obstacles.length, 'thing')} ${obstacles.length === 1 ? 'stands' : 'stand'} in the way`;
}

/** What stands under one kind of obstacle, a line each, as text. */
export function obstacleLines(obstacle: Obstacle): string[] {
  switch (obstacle.kind) {
    case 'mandatory-gaps':
    case 'gaps-to-fix':
    case 'undecided-gaps':
      return obstacle.gaps.map(({ title, status, decision }) =>
        [
          `${title}: ${statusWords[status].toLowerCase()}`,
          ...(decision === undefined ? [] : [decisionSentence(decision)]),
        ].join('; '),
      );
    case 'open-annotations':
      return obstacle.annotations.map(({ annotation }) => `${annotation.author}: ${annotation.text}`);
    case 'placeholders':
      return obstacle.passages.map(({ exact }) => exact);
    case 'unresolved-comments':
    case 'tracked-changes':
      return obstacle.items.map(({ label }) => label);
  }
}
