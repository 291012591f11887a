import { concept, type Concept } from '../concepts/concept.ts';
import { decider } from '../concepts/deciders.ts';
import { fullDate, otherDated } from '../concepts/document-marks.ts';
import { establishesThis, isEstablished, notYet, wholeBody } from '../concepts/establishing.ts';
import { keeps, otherOwned, ownerUnnamed } from '../concepts/ownership.ts';
import { thisDocument } from '../concepts/this-document.ts';
import { sentence, sequence, type Evidence } from '../elements/element.ts';
import { quoteOf } from '../policy/text-quote.ts';
import type { DocumentProperties } from '../policy/policy-text.ts';
import type { Fact, Facts } from '../report/report.ts';
import type { Board } from './board.ts';
import type { Finding } from './judge-sentences.ts';
import { readDate } from './read-date.ts';
import type { CompiledEvidence, Judged } from './rules.ts';
import type { Placed } from './shelf.ts';

type FactName = 'version' | 'effectiveDate' | 'approvalDate' | 'reviewDate' | 'owner' | 'approver';

/** A sentence that states a fact in its first or its last match: "The board approved this policy" names its approver. */
type Prose = { readonly evidence: Evidence; readonly said: 'first' | 'last' };

const notApproved = { voice: 'any', without: notYet } as const;
const dated = { voice: 'any', without: otherDated } as const;
const takesEffect = concept(
  'takes-effect',
  'effective from|as|on|since\ntakes|take|took|comes|come|came|enters|entered (into) effect|force\nin force|effect (as) from|of|since\napplies|valid from',
);
const nextReview = concept(
  'next-review',
  'next (scheduled|policy) review|reviewed|revision|update\ndue for review\nbe reviewed\nreviewed again\nreview (is|falls) due',
);
const notOwned = { voice: 'any', without: [ownerUnnamed, otherOwned] } as const;

/** Where a fact stands: behind its label, and for some in prose where no label tells. */
type FactSource = {
  readonly name: FactName;
  readonly label: Concept;
  readonly isDate: boolean;
  readonly prose?: readonly Prose[];
};

const FACT_SOURCES: readonly FactSource[] = [
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
    prose: [{ evidence: sequence([thisDocument, takesEffect, fullDate], { gap: 4, ...dated }), said: 'last' }],
  },
  {
    name: 'approvalDate',
    isDate: true,
    label: concept(
      'label-approved-on',
      'approval|approved|adoption|adopted date\napproved|adopted on\ndate approved|adopted\ndate of approval|adoption|approved',
    ),
    prose: [
      { evidence: sequence([[establishesThis, isEstablished], fullDate], { gap: 10, ...notApproved }), said: 'last' },
    ],
  },
  {
    name: 'reviewDate',
    isDate: true,
    label: concept(
      'label-review',
      'next|scheduled (policy) review (date|due|by)\nreview (due) date\nreview by|due\ndate of next review\nto be reviewed (by)',
    ),
    prose: [
      { evidence: sequence([thisDocument, nextReview, fullDate], { gap: 8, ...dated }), said: 'last' },
      { evidence: sequence([nextReview, thisDocument, fullDate], { gap: 8, ...dated }), said: 'last' },
    ],
  },
  {
    name: 'owner',
    isDate: false,
    label: concept(
      'label-owner',
      '(policy|document|process) owner\nowned|maintained by\nresponsible office|officer|department|unit\nowner department\npolicy custodian|steward\ncustodian',
    ),
    prose: [
      { evidence: sequence([decider, keeps, thisDocument], { gap: 3, ...notOwned }), said: 'first' },
      { evidence: sequence([thisDocument, keeps, decider], { gap: 3, ...notOwned }), said: 'last' },
    ],
  },
  {
    name: 'approver',
    isDate: false,
    label: concept(
      'label-approver',
      'approved|adopted|authorized|endorsed|ratified|issued by\napprover\napproving|approval authority|body\nissuing authority\nauthorized signatory',
    ),
    prose: [
      { evidence: sequence([wholeBody, establishesThis], { gap: 4, ...notApproved }), said: 'first' },
      { evidence: sequence([thisDocument, isEstablished, wholeBody], { gap: 4, ...notApproved }), said: 'last' },
    ],
  },
];

/** What to look for, and how the fact is read out of it. */
type Reading = { readonly evidence: Evidence; readonly read: (placed: Placed) => Fact | undefined };

/** How each fact is read, the surest way first. */
const READINGS = FACT_SOURCES.map(({ name, label, isDate, prose = [] }) => {
  const labelled = sentence([label], { where: 'field', negation: 'ignored' });
  const readings: readonly Reading[] = [
    { evidence: labelled, read: (placed) => fieldOf(placed, isDate) },
    ...prose.map(({ evidence, said }): Reading => ({
      evidence,
      read: (placed) => (isDate ? dateIn(placed, said) : nameIn(placed, said)),
    })),
  ];
  return { name, readings };
});

/** The facts as rules, in the order of `READINGS`: found like elements, read by `factsOf`. */
export const factRules: readonly Judged[] = READINGS.map(({ readings }) => ({
  substance: 'value',
  proof: readings.map(({ evidence }) => evidence),
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
  READINGS.forEach(({ name, readings }, index) => {
    for (const [place, { read }] of readings.entries()) {
      const rule = evidence[index]?.[place]?.parts[0]?.[0];
      const fact = rule && board.firstFull(rule, read);
      if (!fact) continue;
      facts[name] = fact;
      break;
    }
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

/** What stands behind the label. */
function fieldOf({ finding, place, scene }: Placed, isDate: boolean): Fact | undefined {
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

/** A word with a capital, and what may follow the first words of a name ("Board of Trustees", "Head of IT and Data"). */
const NAME_WORD = /^\p{Lu}[\p{L}\p{N}'’&-]{0,40}$/u;
const NAME_AFTER =
  /^ of (?:trustees|directors|governors|regents|ministers|management|education|supervisors|commissioners)\b|^(?: (?:(?:of|for|and|&|the) ){0,2}\p{Lu}[\p{L}\p{N}'’&-]{0,40}){1,6}/u;
const DAY_BEFORE = /\b\d{1,2}(?:st|nd|rd|th)? (?:of )?$/;
const ARTICLE = /^(?:the|our|its|this|an?) /i;

/** The one who is named by the first or the last match, with the rest of the name. */
function nameIn({ finding, place, scene }: Placed, said: Prose['said']): Fact | undefined {
  const { text } = scene.block;
  const mark = markOf(finding, said);
  if (!mark) return undefined;
  const before = capitalsBefore(text.slice(finding.start, mark[0]));
  const after = NAME_AFTER.exec(text.slice(mark[1], finding.end))?.[0] ?? '';
  const to = mark[1] + after.length;
  const name = text.slice(mark[0] - before.length, to).replace(ARTICLE, '');
  const value = name.charAt(0).toUpperCase() + name.slice(1);
  return { value, passage: { ...quoteOf(text, to - name.length, to, place.id), marks: [] } };
}

/** The day that stands in the first or the last match, with the number before a month. */
function dateIn({ finding, place, scene }: Placed, said: Prose['said']): Fact | undefined {
  const { text } = scene.block;
  const mark = markOf(finding, said);
  if (!mark) return undefined;
  const day = DAY_BEFORE.exec(text.slice(Math.max(finding.start, mark[0] - 10), mark[0]))?.[0] ?? '';
  const from = mark[0] - day.length;
  const value = readDate(text.slice(from, mark[1]));
  if (value === undefined) return undefined;
  return { value, passage: { ...quoteOf(text, from, mark[1], place.id), marks: [] } };
}

function markOf({ marks }: Finding, said: Prose['said']): readonly [number, number] | undefined {
  return marks.length < 2 ? undefined : marks[said === 'first' ? 0 : marks.length - 1];
}

/** The words with capitals at the end of a text, and the space behind each. */
function capitalsBefore(text: string): string {
  const words = text.slice(-200).split(' ').slice(0, -1);
  let from = words.length;
  while (NAME_WORD.test(words[from - 1] ?? '')) from--;
  return words
    .slice(from)
    .map((word) => `${word} `)
    .join('');
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
