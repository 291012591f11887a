import { aiByName } from '../concepts/ai.ts';
import { concept, type Concept } from '../concepts/concept.ts';
import type { Reading } from '../report/report.ts';
import { eachConcept, type Analysis } from './analyse-text.ts';

/** Words that show what a text is about when it is not about AI. */
const TOPICS: readonly { readonly topic: Concept; readonly name: string }[] = [
  {
    name: 'an information security policy',
    topic: concept(
      'topic-security',
      `
      information|cyber|network|data security
      cybersecurity
      password|passwords
      encryption|encrypt|encrypted
      malware|antivirus|firewall|firewalls
      access control|controls|rights
      multi factor
      vulnerability|vulnerabilities
      backup|backups
      patch|patches|patching
      unauthorized access
      confidentiality
      security incident|incidents
    `,
    ),
  },
  {
    name: 'a privacy notice',
    topic: concept(
      'topic-privacy',
      `
      personal data|information
      cookie|cookies
      data subject|subjects
      we collect
      your information
      privacy notice
      legal basis
      third parties
      opt out
    `,
    ),
  },
  {
    name: 'a guide for contributors',
    topic: concept(
      'topic-contribution',
      `
      pull request|requests
      contributor|contributors
      maintainer|maintainers
      contribution|contributions
      repository
      commit message|messages
      patch|patches
      code review
      open source
      issue tracker
    `,
    ),
  },
  {
    name: 'a policy on conduct at work',
    topic: concept(
      'topic-conduct',
      `
      code of conduct
      harassment
      gifts
      conflict|conflicts of interest
      bribery
      dress code
      leave
      disciplinary action
      whistleblow*
    `,
    ),
  },
  {
    name: 'a policy on data',
    topic: concept(
      'topic-data',
      `
      data governance
      data quality
      data owner|owners|steward|stewards
      data management
      retention
      records management
      dataset|datasets
      metadata
    `,
    ),
  },
];

const NOT_ENGLISH = 'a text that is not in English, the only language that is read';

/** Values: what a poster has plenty of. */
const values = concept(
  'topic-values',
  `
  fair|fairness|fairly|equity|equitable
  transparent|transparency|openness|honest|honesty
  accountable|accountability|responsible|responsibility
  trust|trusted|trustworthy
  ethical|ethics|integrity|dignity|respect|humanity
  inclusive|inclusion|diversity
`,
);

export const READING_CONCEPTS: readonly Concept[] = [aiByName, ...TOPICS.map((each) => each.topic), values];

/** What a text's being about AI rests on; kept as sums so that an edit adds and takes away. */
export type ReadingCounts = {
  words: number;
  /** Words that the checker knows. */
  known: number;
  /** By place in `READING_CONCEPTS`. */
  mentions: number[];
  /** How often the title and the headings of the first level name AI. */
  titles: number;
};

export function noCounts(): ReadingCounts {
  return { words: 0, known: 0, mentions: READING_CONCEPTS.map(() => 0), titles: 0 };
}

/** Adds (`sign` 1) or takes away (-1) a block. `ids` are the lexicon's ids of `READING_CONCEPTS`. */
export function countBlock(
  counts: ReadingCounts,
  analysis: Analysis,
  isTitle: boolean,
  ids: readonly number[],
  sign: 1 | -1,
): void {
  counts.words += sign * analysis.words;
  counts.known += sign * analysis.knownWords;
  eachConcept(analysis, (concept) => {
    const place = ids.indexOf(concept);
    if (place < 0) return;
    counts.mentions[place] = (counts.mentions[place] ?? 0) + sign;
    if (place === 0 && isTitle) counts.titles += sign;
  });
}

/** From one AI word in so many on, a text is about AI whatever its title says: others have one in 145 and fewer. */
const WORDS_PER_MENTION = 140;
/** With AI in its title, or named oftener than any other subject, it may be thinner. */
const WORDS_PER_MENTION_AS_SUBJECT = 250;
/** So often AI is named at least where nothing but that makes it the subject. */
const LEAST_MENTIONS = 4;

/** Of an English text eight words in ten are known and more, of a text in another language two and fewer. */
const LEAST_KNOWN = 0.5;
/** A few words do not show their language. */
const LEAST_WORDS = 20;

/** Says whether the text is about AI, and if not, what it reads like. */
export function readingOf(counts: ReadingCounts): Reading {
  const mentions = counts.mentions[0] ?? 0;
  const { words } = counts;
  if (words === 0) return { kind: 'empty' };
  if (words >= LEAST_WORDS && counts.known < LEAST_KNOWN * words) {
    return { kind: 'not-ai-policy', looksLike: NOT_ENGLISH, aiMentions: mentions, words };
  }
  const topics = TOPICS.map(({ name }, index) => ({ name, count: counts.mentions[index + 1] ?? 0 }));
  const most = topics.reduce((best, each) => (each.count > best.count ? each : best));
  const isSubject = counts.titles > 0 || (mentions >= LEAST_MENTIONS && mentions > most.count);
  const perMention = isSubject ? WORDS_PER_MENTION_AS_SUBJECT : WORDS_PER_MENTION;
  if (mentions * perMention >= words) return { kind: 'ai-policy' };
  const looksLike = most.count >= LEAST_MENTIONS ? most.name : 'a text about something else';
  return { kind: 'not-ai-policy', looksLike, aiMentions: mentions, words };
}
