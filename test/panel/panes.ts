import type { Block, PolicyText } from '../../core/policy/policy-text.ts';
import type { Report } from '../../core/report/report.ts';
import { passage, report, verdict } from '../core/review/reports.ts';
import type { PaneEvent } from '../../panel/events.ts';
import { reduce } from '../../panel/reduce.ts';
import { initialState, type Judged, type PaneState } from '../../panel/state.ts';

/** A small report: one clause gap of each kind, one good-practice gap, one covered. */
export const legalPassage = passage('We strive to comply with laws.', 'p1', [[3, 9]]);
export const smallReport = report([
  verdict('establishment', { title: 'Established by top management' }),
  verdict('legal', {
    title: 'Commitment to legal requirements',
    status: 'partial',
    passages: [legalPassage],
    nearest: legalPassage,
  }),
  verdict('purpose', {
    title: 'Fit to purpose',
    status: 'covered',
    passages: [passage('We use AI to plan routes.', 'p2')],
  }),
  verdict('training', { title: 'Training', mandatory: false, source: 'guide' }),
]);
export const smallText: PolicyText = {
  title: 'AI Policy',
  blocks: [
    { kind: 'heading', id: 'h1', level: 2, text: '3 Commitments' },
    { kind: 'paragraph', id: 'p1', text: 'We strive to comply with laws.' },
    { kind: 'paragraph', id: 'p2', text: 'We use AI to plan routes.' },
  ],
};

/** The report with other statuses. */
export function withStatus(
  base: Report,
  statuses: Readonly<Record<string, Report['elements'][number]['status']>>,
): Report {
  return {
    ...base,
    elements: base.elements.map((each) => ({ ...each, status: statuses[each.id] ?? each.status })),
  };
}

export function judged(of: Report, blocks: readonly Block[] = smallText.blocks): PaneEvent & { kind: 'judged' } {
  const answer: Judged = {
    report: of,
    text: { ...smallText, blocks },
    judgedAnyway: false,
    lookAhead: { changes: [] },
    moment: '2026-11-25T09:12:00Z',
  };
  return { kind: 'judged', judged: answer, capabilities };
}

export const capabilities = { readOnly: false, comments: true, highlights: true, trackedChanges: true, undo: true };

/** The pane after these events. */
export function pane(...events: PaneEvent[]): PaneState {
  return events.reduce(
    reduce,
    initialState({ hostName: 'Word', capabilities, today: '2026-11-25', name: 'Mara Lind' }),
  );
}
