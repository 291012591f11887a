import { answerOf } from '../core/report/answer.ts';
import { gapKind } from '../core/report/gap-groups.ts';
import type { Report, Status } from '../core/report/report.ts';
import { counted } from '../core/report/wording.ts';
import type { Judged } from './state.ts';

/** What a screen reader hears of the first answer. */
export function announceFirst({ report, judgedAnyway }: Judged): string {
  const { kind, answer } = answerOf(report, { judgedAnyway });
  if (kind === 'empty' || kind === 'not-ai-policy') return `${answer}.`;
  return `Checked. ${answer}. ${standing(report)}`;
}

/** What it hears of a later one: which statuses have changed. Empty when none has. */
export function announceChange(before: Report, after: Judged): string {
  const { report, judgedAnyway } = after;
  const old = new Map(before.elements.map(({ id, status }) => [id, status]));
  const changed = report.elements.filter(({ id, status }) => old.has(id) && old.get(id) !== status);
  if (before.reading.kind !== report.reading.kind) {
    const { answer } = answerOf(report, { judgedAnyway });
    return `${answer}.`;
  }
  const [only] = changed;
  if (only === undefined) return '';
  if (changed.length === 1) return `${only.title} is now ${only.status}. ${standing(report)}`;
  const parts = (['covered', 'partial', 'missing'] as const)
    .map((status): readonly [Status, number] => [status, changed.filter((each) => each.status === status).length])
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${count} now ${status}`);
  return `${counted(changed.length, 'element')} changed: ${parts.join(', ')}.`;
}

/** "2 of 6 clause elements missing, 2 partial." */
function standing(report: Report): string {
  const clause = report.elements.filter((verdict) => gapKind(verdict) === 'clause');
  const of = `of ${counted(clause.length, 'clause element')}`;
  const missing = clause.filter(({ status }) => status === 'missing').length;
  const partial = clause.filter(({ status }) => status === 'partial').length;
  if (missing === 0 && partial === 0) return `All ${counted(clause.length, 'clause element')} covered.`;
  if (partial === 0) return `${missing} ${of} missing.`;
  return missing === 0 ? `${partial} ${of} partial.` : `${missing} ${of} missing, ${partial} partial.`;
}
