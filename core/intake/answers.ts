/** The closed answers of an intake, each with the words that people read. The keys are permanent: records hold them. */

export const useKinds = {
  internal: 'Inside the organisation',
  'in-product': 'In our own product',
  'for-customers': 'In work for customers',
} as const;
export type UseKind = keyof typeof useKinds;

/** From the least to the most sensitive. */
export const dataKinds = {
  none: 'None',
  internal: 'Internal',
  confidential: 'Confidential',
  personal: 'Personal data',
  special: 'Special categories (health, union, …)',
} as const;
export type DataKind = keyof typeof dataKinds;

export const peopleRoles = { no: 'No', prepares: 'It prepares them', takes: 'It takes them' } as const;
export type PeopleRole = keyof typeof peopleRoles;

export const oversights = { always: 'Always a person', samples: 'Samples', nobody: 'Nobody' } as const;
export type Oversight = keyof typeof oversights;

export const contracts = { none: 'No', exists: 'Yes', 'not-known': 'Not known' } as const;
export type ContractAnswer = keyof typeof contracts;

/** What an intake takes over from the vendor's pages. */
export const foundTopics = {
  training: 'Training',
  retention: 'Retention',
  'sub-processors': 'Sub-processors',
  dpa: 'DPA',
} as const;
export type FoundTopic = keyof typeof foundTopics;

/** From the least to the most strict. */
export const tiers = { low: 'Low', medium: 'Medium', high: 'High', 'not-allowed': 'Not allowed' } as const;
export type Tier = keyof typeof tiers;

/** What a row says once the question is gone: "No decisions about people". */
export const peopleSentences: Readonly<Record<PeopleRole, string>> = {
  no: 'No decisions about people',
  prepares: 'It prepares decisions about people',
  takes: 'It takes decisions about people',
};
export const oversightSentences: Readonly<Record<Oversight, string>> = {
  always: 'A person checks every output',
  samples: 'A person checks samples',
  nobody: 'Nobody checks the output',
};

/** The keys of one of the lists above, in their order. */
export function keysOf<Key extends string>(words: Readonly<Record<Key, string>>): [Key, ...Key[]] {
  return Object.keys(words) as [Key, ...Key[]];
}

/** True when `one` is stricter than `other`. */
export function isStricter(one: Tier, other: Tier): boolean {
  const order = keysOf(tiers);
  return order.indexOf(one) > order.indexOf(other);
}
