import type { Status } from '../report/report.ts';
import type { AnnotationStatus } from './anchor-quote.ts';
import type { Obstacle, SignOff } from './before-sign-off.ts';
import type { DecisionOnGap } from './decide.ts';
import type { DecisionKind } from './review-state.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "2026-11-23" (or a moment on that day) as "23 November 2026"; text that is no such day comes back as it is. */
export function dayInWords(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  const month = MONTHS[Number(match?.[2]) - 1];
  return match === null || month === undefined ? day : `${Number(match[3])} ${month} ${match[1]}`;
}

/** "23 Nov" in the year of `today`, else "23 Nov 2025". */
export function shortDay(day: string, today?: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  const month = MONTHS[Number(match?.[2]) - 1]?.slice(0, 3);
  if (match === null || month === undefined) return day;
  return `${Number(match[3])} ${month}${today?.startsWith(match[1] ?? '') === true ? '' : ` ${match[1]}`}`;
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
  return obstacles.length === 1 ? '1 thing stands in the way' : `${obstacles.length} things stand in the way`;
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
