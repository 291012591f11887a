import type { Passage, Report, Verdict } from '../../../core/report/report.ts';

/** A passage in a block, for hand-built reports. */
export function passage(exact: string, block = 'b1', marks: Passage['marks'] = []): Passage {
  return { exact, prefix: '', suffix: '', block, marks };
}

/** A verdict with what the test names; otherwise a missing clause element. */
export function verdict(id: string, rest: Partial<Verdict> = {}): Verdict {
  return {
    id,
    title: id,
    mandatory: true,
    source: 'clause',
    clause: '5.2 c)',
    status: 'missing',
    reason: `Nothing states ${id}.`,
    remedy: '',
    passages: [],
    ...rest,
  };
}

/** A report on the given verdicts. */
export function report(elements: readonly Verdict[], rest: Partial<Report> = {}): Report {
  return {
    version: '0.1.0',
    title: 'AI Policy',
    words: 120,
    reading: { kind: 'ai-policy' },
    elements,
    mistakes: [],
    facts: { placeholders: [] },
    turnedOff: [],
    ...rest,
  };
}
