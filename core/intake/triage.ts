import type { VendorCategory, VendorKind } from '../vendors/vendor-entry.ts';
import {
  isStricter,
  type ContractAnswer,
  type DataKind,
  type FoundTopic,
  type Oversight,
  type PeopleRole,
  type Tier,
  type UseKind,
} from './answers.ts';
import type { Triage } from './intake.ts';
import type { TriageRule } from './triage-rule.ts';

/** The answers that the table looks at. What is not answered yet is absent and meets no condition. */
export type TriageFacts = {
  readonly data?: DataKind | undefined;
  readonly people?: PeopleRole | undefined;
  readonly oversight?: Oversight | undefined;
  readonly use?: UseKind | undefined;
  readonly kind?: VendorKind | 'unknown' | undefined;
  readonly category?: VendorCategory | undefined;
  readonly domain?: string | undefined;
  readonly contract?: ContractAnswer | undefined;
  /** The topics on which the vendor's pages gave a line; absent when nobody looked. */
  readonly found?: readonly FoundTopic[] | undefined;
};

/** Reads the answers against the table. Without a rule that matches, an intake is low. */
export function triage(facts: TriageFacts, rules: readonly TriageRule[]): Triage {
  const matching = rules.filter(({ when }) => holds(when, facts));
  const tier = matching.reduce<Tier>(
    (strictest, each) => (isStricter(each.tier, strictest) ? each.tier : strictest),
    'low',
  );
  const reasons = matching.flatMap(({ id, tier: ofRule, reason }) =>
    reason === undefined ? [] : [{ rule: id, tier: ofRule, text: reason }],
  );
  return {
    tier,
    reasons: reasons.sort((one, other) => (one.tier === other.tier ? 0 : isStricter(one.tier, other.tier) ? -1 : 1)),
    reviews: unique(matching.flatMap(({ reviews }) => reviews)),
    questions: unique(matching.flatMap(({ questions }) => questions)),
  };
}

function holds(when: TriageRule['when'], facts: TriageFacts): boolean {
  return (
    among(when.data, facts.data) &&
    among(when.people, facts.people) &&
    among(when.oversight, facts.oversight) &&
    among(when.use, facts.use) &&
    among(when.kind, facts.kind) &&
    among(when.category, facts.category) &&
    among(when.contract, facts.contract) &&
    (when.domain === undefined || when.domain.some((each) => isBelow(facts.domain, each))) &&
    (when.silentOn === undefined || when.silentOn.some((topic) => facts.found?.includes(topic) === false))
  );
}

function among(values: readonly string[] | undefined, answer: string | undefined): boolean {
  return values === undefined || (answer !== undefined && values.includes(answer));
}

/** True when the domain is the other or one below it, label by label. */
function isBelow(domain: string | undefined, written: string): boolean {
  const above = written.toLowerCase().replace(/^https?:\/\//, '');
  return domain !== undefined && (domain === above || domain.endsWith(`.${above}`) || domain.startsWith(`${above}/`));
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
