import fc from 'fast-check';
import type { Annotation, Decision, ReviewState, Withdrawn } from '../../../core/review/review-state.ts';

/** An annotation of Mara's. */
export const note = (id: string, rest: Partial<Annotation> = {}): Annotation => ({
  id,
  text: 'Who?',
  author: 'Mara Lind',
  created: '2026-11-20T08:00:00Z',
  status: 'open',
  comment: 'none',
  ...rest,
});

/** A decision of Mara's. */
export const decision = (element: string, rest: Partial<Decision> = {}): Decision => ({
  element,
  passage: '',
  kind: 'to-fix',
  reason: '',
  name: 'Mara Lind',
  date: '2026-11-20',
  ...rest,
});

const moment = fc.constantFrom(
  '2026-11-20T08:00Z',
  '2026-11-20T08:00:00Z',
  '2026-11-20T08:00:00.500Z',
  '2026-11-21T08:00:00Z',
  '2026-11-22T08:00:00Z',
);
const changed = { changed: moment };

const someAnnotation: fc.Arbitrary<Annotation> = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c'),
    text: fc.constantFrom('Who?', 'When?'),
    author: fc.constantFrom('Mara Lind', 'Jonas Berg'),
    created: moment,
    status: fc.constantFrom('open' as const, 'resolved' as const),
    comment: fc.constantFrom('none' as const, 'written' as const),
    edited: moment,
    resolved: moment,
    ...changed,
  },
  { requiredKeys: ['id', 'text', 'author', 'created', 'status', 'comment'] },
);
const someDecision: fc.Arbitrary<Decision> = fc.record(
  {
    element: fc.constantFrom('legal', 'scope', 'purpose'),
    passage: fc.constant(''),
    kind: fc.constantFrom('accepted' as const, 'to-fix' as const),
    reason: fc.constantFrom('', 'Counsel reads it.'),
    name: fc.constantFrom('Mara Lind', 'Jonas Berg'),
    date: fc.constantFrom('2026-11-20', '2026-11-21'),
    ...changed,
  },
  { requiredKeys: ['element', 'passage', 'kind', 'reason', 'name', 'date'] },
);
const withdrawn: fc.Arbitrary<Withdrawn> = fc.oneof(
  fc.record({ of: fc.constant('annotation' as const), key: fc.constantFrom('a', 'b', 'c'), changed: moment }),
  fc.record({ of: fc.constant('decision' as const), key: fc.constantFrom('legal', 'scope'), changed: moment }),
);

/** Reviews of one document that know of each other, or do not. */
export const review: fc.Arbitrary<ReviewState> = fc.record({
  version: fc.constant(1 as const),
  annotations: fc.uniqueArray(someAnnotation, { selector: ({ id }) => id, maxLength: 3 }),
  decisions: fc.uniqueArray(someDecision, { selector: ({ element }) => element, maxLength: 3 }),
  withdrawn: fc.uniqueArray(withdrawn, { selector: ({ of, key }) => `${of} ${key}`, maxLength: 3 }),
});
