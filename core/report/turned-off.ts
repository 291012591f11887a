import { elements } from '../elements/index.ts';
import type { Report } from './report.ts';

/** An element that the organisation turned off. `isClause`: one that the clause asks for. */
export type TurnedOff = {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
  readonly isClause: boolean;
};

/** What was not judged, by decision of the organisation, in the order of its settings. */
export function turnedOffIn({ turnedOff }: Report): TurnedOff[] {
  return turnedOff.map(({ id, reason }) => {
    const element = elements.find((each) => each.id === id);
    return { id, title: element?.title ?? id, reason, isClause: element?.mandatory === true };
  });
}

/** How many elements that the clause asks for were not judged. */
export function clauseOffCount(report: Report): number {
  return turnedOffIn(report).filter(({ isClause }) => isClause).length;
}
