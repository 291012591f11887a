import { concept, type Concept } from '../concepts/concept.ts';
import { sentence } from '../elements/element.ts';
import { quoteOf } from '../policy/text-quote.ts';
import type { DocumentProperties } from '../policy/policy-text.ts';
import type { Fact, Facts } from '../report/report.ts';
import type { Board } from './board.ts';
import { readDate } from './read-date.ts';
import type { CompiledEvidence, Judged } from './rules.ts';
import type { Placed } from './shelf.ts';

type FactName = 'version' | 'effectiveDate' | 'approvalDate' | 'reviewDate' | 'owner' | 'approver';

const FACT_LABELS: readonly { readonly name: FactName; readonly label: Concept; readonly isDate: boolean }[] = [
  {
    name: 'version',
    isDate: false,
    label: concept('label-version', 'version (number|no)\nrevision (number|no)\nrev\nissue (number|no)'),
  },
  {
    name: 'effectiveDate',
    isDate: true,
    label: concept(
      'label-effective',
      'effective (date|from|as)\ndate effective\nin force (from|since)\ncommencement date\ndate of issue\nissue|issued|publication date\nvalid from\nissued|published (on)',
    ),
  },
  {
    name: 'approvalDate',
    isDate: true,
    label: concept(
      'label-approved-on',
      'approval|approved|adoption|adopted date\napproved|adopted on\ndate approved|adopted\ndate of approval|adoption|approved',
    ),
  },
  {
    name: 'reviewDate',
    isDate: true,
    label: concept(
      'label-review',
      'next|scheduled (policy) review (date|due|by)\nreview (due) date\nreview by|due\ndate of next review\nto be reviewed (by)',
    ),
  },
  {
    name: 'owner',
    isDate: false,
    label: concept(
      'label-owner',
      '(policy|document|process) owner\nowned|maintained by\nresponsible office|officer|department|unit\nowner department\npolicy custodian|steward\ncustodian',
    ),
  },
  {
    name: 'approver',
    isDate: false,
    label: concept(
      'label-approver',
      'approved|adopted|authorized|endorsed|ratified|issued by\napprover\napproving|approval authority|body\nissuing authority\nauthorized signatory',
    ),
  },
];

/** The facts as rules, in the order of `FACT_LABELS`: found like elements, read by `factsOf`. */
export const factRules: readonly Judged[] = FACT_LABELS.map(({ label }) => ({
  substance: 'value',
  proof: [sentence([label], { where: 'field', negation: 'ignored' })],
  weaker: [],
}));

/** A fact's value is at most so long; longer ones are prose. */
const LONGEST_VALUE = 90;

/** What the document states about itself. `today` is an ISO 8601 day. */
export function factsOf(
  board: Board,
  evidence: readonly (readonly CompiledEvidence[])[],
  title: string,
  properties: DocumentProperties | undefined,
  today: string | undefined,
): Omit<Facts, 'placeholders'> {
  const facts: Partial<Record<FactName, Fact>> = {};
  FACT_LABELS.forEach(({ name, isDate }, index) => {
    const rule = evidence[index]?.[0]?.parts[0]?.[0];
    const placed = rule && board.firstFull(rule, (each) => factOf(each, isDate) !== undefined);
    const fact = placed && factOf(placed, isDate);
    if (fact) facts[name] = fact;
  });
  const version = facts.version ?? (properties?.version ? { value: properties.version } : undefined);
  const reviewDay = facts.reviewDate?.value;
  const overdue = today !== undefined && reviewDay !== undefined ? daysBetween(reviewDay, today) : undefined;
  return {
    ...(title ? { title: { value: title } } : {}),
    ...facts,
    ...(version ? { version } : {}),
    ...(overdue !== undefined ? { reviewOverdueDays: overdue } : {}),
  };
}

function factOf({ finding, place, scene }: Placed, isDate: boolean): Fact | undefined {
  const whole = scene.block.text;
  const text = whole.slice(finding.start, finding.end);
  const colon = finding.marks.length > 0 ? text.indexOf(':', (finding.marks[0]?.[1] ?? 0) - finding.start) : -1;
  const value = trimMarks(colon >= 0 ? text.slice(colon + 1) : text);
  if (value === '' || value.length > LONGEST_VALUE) return undefined;
  const read = isDate ? readDate(value) : value;
  if (read === undefined) return undefined;
  const from = whole.indexOf(value, finding.start);
  return { value: read, passage: { ...quoteOf(whole, from, from + value.length, place.id), marks: [] } };
}

/** Without the emphasis, cell borders and stops around a value. */
function trimMarks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && ' \t\n\u00a0*_|'.includes(text.charAt(start))) start++;
  while (end > start && ' \t\n\u00a0*_|.;'.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function daysBetween(from: string, to: string): number | undefined {
  const difference = Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`);
  return Number.isNaN(difference) ? undefined : Math.round(difference / 86_400_000);
}
