import type { PolicyText } from '../../../core/policy/policy-text.ts';
import type { Passage, Report, Status, Verdict } from '../../../core/report/report.ts';

type Row = readonly [
  id: string,
  title: string,
  clause: string,
  status: Status,
  reason: string,
  exact?: string,
  block?: string,
];

const ROWS: readonly Row[] = [
  ['establishment', 'Established by top management', '5.2', 'missing', 'No approver is named anywhere in the text.'],
  ['purpose', "Fit to the organisation's purpose", '5.2 a)', 'covered', 'The text says why this organisation uses AI.', 'We use AI to plan routes, predict arrival times and draft customs papers.', 'b2'],
  ['objectives-framework', 'Framework for AI objectives', '5.2 b)', 'missing', 'The text sets no objectives for AI, nor how they would be set.'],
  ['responsible-ai', 'Commitment to responsible AI', '5.2 c)', 'covered', 'It commits to fairness and transparency.', 'We are committed to fair, transparent and accountable use of AI.', 'b4'],
  ['legal', 'Commitment to legal requirements', '5.2 c)', 'partial', '"strives to comply" is a hedge: it states a wish, and the clause asks for a commitment.', 'Northwind Freight strives to comply with applicable laws and regulations wherever AI is used.', 'b5'],
  ['continual-improvement', 'Commitment to continual improvement', '5.2 d)', 'partial', 'The review is of this document only.', 'The Compliance team reviews this policy every twelve months.', 'b6'],
  ['ai-definition', 'What AI means here', 'SCO-1', 'covered', 'AI is defined.', 'Artificial intelligence means software that infers from its inputs how to produce predictions.', 'b2'],
  ['scope', 'To whom and to what it applies', 'SCO-2', 'covered', 'People and systems are named.', 'This policy applies to all employees and every AI system we use.', 'b2'],
  ['third-party-ai', 'Third-party AI', 'SCO-4', 'missing', 'Nothing brings bought AI into scope.'],
  ['training', 'Training and awareness', 'COMM-1', 'partial', 'Training is encouraged only.', 'People are encouraged to learn about AI.', 'b4'],
]; // prettier-ignore

export const sampleText: PolicyText = {
  title: 'Artificial Intelligence Policy',
  blocks: [
    { id: 'b1', kind: 'heading', level: 1, text: '1 Purpose' },
    { id: 'b2', kind: 'paragraph', text: 'We use AI to plan routes, predict arrival times and draft customs papers.' },
    { id: 'b3', kind: 'heading', level: 1, text: '3 Commitments' },
    { id: 'b4', kind: 'paragraph', text: 'We are committed to fair, transparent and accountable use of AI.' },
    {
      id: 'b5',
      kind: 'paragraph',
      text: 'Northwind Freight strives to comply with applicable laws and regulations wherever AI is used.',
    },
    { id: 'b6', kind: 'list-item', level: 0, text: 'The Compliance team reviews this policy every twelve months.' },
    { id: 'b7', kind: 'table-cell', table: 0, row: 1, column: 1, text: 'Head of Compliance', rowHead: 'Owner' },
    { id: 'b8', kind: 'footer', text: 'NF-POL-031' },
  ],
};

/** A passage whose `marked` words decided. */
export function passage(exact: string, marked = '', block = 'b4'): Passage {
  const start = exact.indexOf(marked);
  return { exact, prefix: '', suffix: '', block, marks: marked === '' ? [] : [[start, start + marked.length]] };
}

function verdict([id, title, clause, status, reason, exact, block]: Row): Verdict {
  const isClause = clause.startsWith('5.2');
  return {
    id,
    title,
    mandatory: isClause,
    source: isClause ? 'clause' : 'guide',
    clause,
    status,
    reason,
    remedy: status === 'covered' ? '' : `Say what ${title} needs.`,
    passages: exact === undefined ? [] : [passage(exact, id === 'legal' ? 'strives to' : '', block)],
  };
}

/** A report as the checker might give it; `change` is laid over it. */
export function sampleReport(change: Partial<Report> = {}): Report {
  return {
    version: '0.1.0',
    title: sampleText.title,
    words: 1812,
    reading: { kind: 'ai-policy' },
    elements: ROWS.map(verdict),
    mistakes: [
      {
        id: 'third-party-left-out',
        title: 'Third-party AI left out',
        reason: 'Nothing brings AI that is bought under the policy.',
        fix: 'Bring bought software into scope.',
        elements: ['third-party-ai'],
        passages: [],
      },
    ],
    facts: {
      version: { value: '2.0 (draft)' },
      owner: { value: 'Head of Compliance' },
      reviewDate: { value: '2026-03-01' },
      reviewOverdueDays: 75,
      placeholders: [passage('[CEO name]')],
    },
    turnedOff: [],
    ...change,
  };
}

/** The sample with the status of some elements changed. */
export function sampleWith(statuses: Readonly<Record<string, Status>>): Report {
  const report = sampleReport();
  return {
    ...report,
    elements: report.elements.map((each) => ({ ...each, status: statuses[each.id] ?? each.status })),
  };
}
