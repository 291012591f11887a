import { capitalised, longDate } from '../report/wording.ts';
import { contracts, dataKinds, foundTopics, oversightSentences, peopleSentences, tiers, useKinds } from './answers.ts';
import type { Intake } from './intake.ts';

/** One answer of an intake under the words that people read. `field` is its name in form links. */
export type IntakeLine = { readonly field: string; readonly label: string; readonly value: string };

/** All answers of an intake, in the order in which they are read. What was left open is empty. */
export function intakeLines(intake: Intake): IntakeLine[] {
  const { subject, use, triage, by } = intake;
  return [
    line('reference', 'Reference', intake.reference),
    line('product', 'Product', subject.product),
    line('vendor', 'Vendor', subject.vendor),
    line('domain', 'Domain', subject.domain),
    line('category', 'Category', categoryWords(subject.category)),
    line('address', 'Page', intake.page?.address),
    line('plan', 'Plan seen', intake.plan),
    line('purpose', 'Purpose', use.purpose),
    line('owner', 'Owner', use.owner),
    line('users', 'Users', use.users),
    line('use', 'Used', useKinds[use.kind]),
    line('contract', 'Contract in place', contracts[use.contract]),
    line('data', 'Data put in', dataKinds[intake.data]),
    line('people', 'People', peopleSentences[intake.people]),
    line('oversight', 'Oversight', oversightSentences[intake.oversight]),
    line('affected', 'Sees the output', intake.affected),
    line('exitBy', 'Out by', intake.exitBy === undefined ? undefined : longDate(intake.exitBy)),
    line('tier', 'Triage', tiers[triage.tier]),
    line('reasons', 'Reasons', triage.reasons.map(({ text }) => text).join('; ')),
    line('reviews', 'Reviews', triage.reviews.join('; ')),
    line('questions', 'Questions to the vendor', triage.questions.join('\n')),
    line(
      'found',
      'From the vendor’s pages',
      intake.found.map(({ topic, text }) => `${foundTopics[topic]}: “${text}”`).join('\n'),
    ),
    line('by', 'Asked by', by.name),
    line('contact', 'Contact', by.contact),
    line('handedIn', 'Handed in', longDate(intake.handedIn.slice(0, 10))),
    line('id', 'Id', intake.id),
  ];
}

/** The names that a form link's template may use in braces. */
export const linkFields: readonly string[] = [
  'reference', 'product', 'vendor', 'domain', 'category', 'address', 'plan', 'purpose', 'owner', 'users', 'use',
  'contract', 'data', 'people', 'oversight', 'affected', 'exitBy', 'tier', 'reasons', 'reviews', 'questions', 'found',
  'by', 'contact', 'handedIn', 'id',
]; // prettier-ignore

/** `meeting-notes` as `Meeting notes`, with the short forms written as they are known. */
export function categoryWords(category: string): string {
  const words = category
    .replaceAll('-', ' ')
    .replace(/\b(?:ai|llm|api|ml|hr)\b/g, (short) => short.toUpperCase())
    .replace(/\bsaas\b/, 'SaaS');
  return capitalised(words);
}

function line(field: string, label: string, value: string | undefined): IntakeLine {
  return { field, label, value: value ?? '' };
}
