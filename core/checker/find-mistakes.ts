import type { Facts, Mistake, Passage, Status, Verdict } from '../report/report.ts';
import { READING_CONCEPTS, type ReadingCounts } from './reading.ts';

/** What the mistakes are found from. */
type Found = {
  readonly status: (id: string) => Status | undefined;
  readonly passages: (id: string) => readonly Passage[];
  readonly facts: Facts;
  readonly counts: ReadingCounts;
  /** Whether the organisation builds AI, buys it, or both. */
  readonly profile: Profile;
};

export type Profile = 'builds' | 'buys' | 'both';

export type MistakeRule = {
  readonly id: string;
  readonly title: string;
  readonly fix: string;
  readonly elements: readonly string[];
  /** Why it is made here, or null where it is not. */
  readonly reason: (found: Found) => string | null;
};

const GOVERNANCE = [
  'scope',
  'permitted-prohibited',
  'policy-owner',
  'executive-sponsor',
  'governance-forum',
  'decision-rights',
  'intake-approval',
];
/** So many words of value make a text one about values. */
const MANY_VALUES = 4;
/** Words of security in a thousand from which a text reads like a security policy; AI policies have 11 at most. */
const SECURITY_WORDS = 14;

/** The known failures across verdicts (docs/elements.md, "Mistakes"), in the order in which they are shown. */
export const MISTAKES: readonly MistakeRule[] = [
  {
    id: 'ethics-poster',
    title: 'Ethics poster',
    fix: 'Add scope, commitments that bind, an owner and decision rights: values alone govern nothing.',
    elements: ['responsible-ai', ...GOVERNANCE],
    reason: ({ status, counts }) => {
      const covered = GOVERNANCE.filter((id) => status(id) === 'covered').length;
      const commitment = status('responsible-ai');
      const namesValues = commitment !== 'missing' || mentionsOf(counts, 'topic-values') >= MANY_VALUES;
      return covered <= 1 && commitment !== undefined && namesValues
        ? `The text names values, and ${covered === 0 ? 'none' : 'only 1'} of 7 things that make them work: scope, allowed and prohibited uses, owner, sponsor, forum, decision rights, intake.`
        : null;
    },
  },
  {
    id: 'no-top-management-proof',
    title: 'No proof of top management',
    fix: 'Name the body or role of top management that approved it, and when; keep the minutes.',
    elements: ['establishment'],
    reason: ({ status }) =>
      status('establishment') === 'missing' || status('establishment') === 'partial'
        ? 'The clause wants top management to establish the policy, and the text does not show that it did.'
        : null,
  },
  {
    id: 'third-party-left-out',
    title: 'Third-party AI left out',
    fix: 'Bring bought software, AI features inside other software and outsourced services into scope, and link them to due diligence.',
    elements: ['third-party-ai', 'third-party-due-diligence'],
    reason: ({ status, profile }) => {
      if (status('third-party-ai') === 'missing')
        return 'Nothing brings AI that is bought, or comes inside other software, under the policy.';
      // who only buys AI has nothing else to govern: a touch is not enough there
      return profile === 'buys' && status('third-party-ai') === 'partial'
        ? 'All AI here is bought, and the text only touches AI from third parties.'
        : null;
    },
  },
  {
    id: 'laws-without-mechanism',
    title: '"Comply with laws" without a mechanism',
    fix: 'Say at which step legal duties are found and checked: a legal review of uses and vendors, or a register of obligations.',
    elements: ['legal', 'legal-mechanism'],
    reason: ({ status }) =>
      status('legal') !== 'missing' && status('legal') !== undefined && status('legal-mechanism') === 'missing'
        ? 'The text speaks of complying with laws, and names no step at which anyone finds out which.'
        : null,
  },
  {
    id: 'no-improvement-hook',
    title: 'No improvement hook',
    fix: 'Tie a periodic review to triggers (incidents, audit findings, changes in law or use), and say that controls are improved from what is learned.',
    elements: ['continual-improvement', 'improvement-triggers'],
    reason: ({ status }) =>
      status('continual-improvement') !== undefined &&
      status('continual-improvement') !== 'covered' &&
      status('improvement-triggers') !== 'covered'
        ? 'Nothing makes incidents, audits or changes lead to better controls.'
        : null,
  },
  {
    id: 'placeholders-left-in',
    title: 'Placeholders left in',
    fix: 'Fill each in, or delete its sentence.',
    elements: [],
    reason: ({ facts }) => {
      const count = facts.placeholders.length;
      return count === 0
        ? null
        : `${count === 50 ? '50 or more places are' : count === 1 ? '1 place is' : `${count} places are`} still to be filled in.`;
    },
  },
  {
    id: 'recycled-security-policy',
    title: 'Recycled security policy',
    fix: 'Write about what AI does here: uses, people affected, oversight, testing, suppliers; keep security in its own policy and refer to it.',
    elements: ['purpose', 'responsible-ai', 'risk-assessment', 'testing-monitoring'],
    reason: ({ status, counts }) => {
      const security = mentionsOf(counts, 'topic-security');
      const mentions = counts.mentions[0] ?? 0;
      const own = ['purpose', 'responsible-ai', 'risk-assessment'].filter((id) => status(id) === 'covered').length;
      return security * 1_000 >= SECURITY_WORDS * counts.words && own <= 1
        ? `It speaks of security ${security} times and of AI ${mentions} times, and of little that only AI brings.`
        : null;
    },
  },
];

/** The mistakes that the verdicts, facts and counts of one text show. */
export function findMistakes(
  verdicts: readonly Verdict[],
  facts: Facts,
  counts: ReadingCounts,
  profile: Profile,
): Mistake[] {
  const byId = new Map(verdicts.map((each) => [each.id, each]));
  const found: Found = {
    status: (id) => byId.get(id)?.status,
    passages: (id) => byId.get(id)?.passages ?? [],
    facts,
    counts,
    profile,
  };
  return MISTAKES.flatMap(({ id, title, fix, elements, reason }) => {
    const because = reason(found);
    if (because === null) return [];
    const passages =
      id === 'placeholders-left-in' ? facts.placeholders : elements.flatMap((each) => found.passages(each).slice(0, 1));
    return [{ id, title, fix, elements, reason: because, passages: passages.slice(0, 5) }];
  });
}

function mentionsOf(counts: ReadingCounts, topic: string): number {
  return counts.mentions[READING_CONCEPTS.findIndex((each) => each.name === topic)] ?? 0;
}
