import { gapGroups } from './gap-groups.ts';
import type { Report } from './report.ts';
import { counted, span } from './wording.ts';

const MOST_STEPS = 5;
/** As many as leave the first page one page; of more than four gaps the last are counted. */
const remediesOf = (gaps: number): number => (gaps <= 4 ? gaps : 3);

/** What to do next, most telling first: the clause gaps, then what they do not settle. */
export function nextSteps(report: Report): string[] {
  const clauseGaps = gapGroups(report).find(({ kind }) => kind === 'clause')?.gaps ?? [];
  const named = new Set(clauseGaps.map(({ id }) => id));
  const overdue = report.facts.reviewOverdueDays ?? 0;
  const placeholders = report.facts.placeholders.length;
  const told = remediesOf(clauseGaps.length);
  const further = clauseGaps.length - told;
  const remedies = [
    ...clauseGaps.slice(0, told).map(({ remedy }) => remedy),
    ...(further > 0 ? [`Close ${counted(further, 'further clause gap')}: the next page says how.`] : []),
  ];
  const fixes = report.mistakes
    .filter(({ elements }) => elements.length > 0 && !elements.some((id) => named.has(id)))
    .map(({ fix }) => fix);
  const rest = [
    ...(overdue > 0 ? [`Review the policy: it is ${span(overdue)} overdue by its own date.`] : []),
    ...(placeholders > 0 ? [`Fill in ${counted(placeholders, 'placeholder')}.`] : []),
  ];
  return [...remedies, ...rest, ...fixes].filter((step) => step !== '').slice(0, MOST_STEPS);
}
