import { hostOfAddress } from './host-of-address.ts';
import { pageLimits, type PageFacts } from './page-facts.ts';
import { foreignVendors, pagePhrases, type SignalId } from './page-phrases.ts';
import { findPhrases, phraseMatcher, readWords, sentenceEnd } from './phrase-matcher.ts';

/** What was found of one signal: how often, and in which wordings, in the order of the page. */
type SignalFinding = { hits: number; wordings: readonly string[] };

/** Everything that the score rests on. */
export type PageSignals = {
  findings: Readonly<Record<SignalId, SignalFinding>>;
  /** Names of well-known vendors of AI that are not the page's own. */
  foreignVendors: readonly string[];
  /** Words in title, description, main text and controls. */
  length: number;
  place: PagePlace;
};

/** What the address says about a page. */
type PagePlace = {
  article: boolean;
  help: boolean;
  buying: boolean;
  legal: boolean;
  aiHost: boolean;
  institution: boolean;
};

const vendorId = 'foreignVendor';
const matcher = phraseMatcher<SignalId | typeof vendorId>({ ...pagePhrases, [vendorId]: foreignVendors });

/** Reads all signals of a page in one pass. Navigation is not looked at: AI words in a menu say nothing of the page. */
export function pageSignals(facts: PageFacts): PageSignals {
  const main = facts.mainText.slice(0, pageLimits.mainText);
  const words = readWords(`${facts.title}\n${facts.description}\n${main}\n${facts.controls.join('\n')}`);
  const found = new Map<SignalId | typeof vendorId, Map<string, number>>();
  for (const { id, at, end } of findPhrases(matcher, words)) {
    const wording = end === at + 1 ? (words[at] ?? '') : words.slice(at, end).join(' ');
    const wordings = found.get(id) ?? new Map<string, number>();
    wordings.set(wording, (wordings.get(wording) ?? 0) + 1);
    found.set(id, wordings);
  }
  return {
    findings: findingsOf(found),
    foreignVendors: namesOfOthers(facts, [...(found.get(vendorId)?.keys() ?? [])]),
    length: words.filter((word) => word !== sentenceEnd).length,
    place: pagePlace(facts.address),
  };
}

function findingsOf(found: ReadonlyMap<string, ReadonlyMap<string, number>>): Record<SignalId, SignalFinding> {
  const findings: Partial<Record<SignalId, SignalFinding>> = {};
  for (const id of Object.keys(pagePhrases) as SignalId[]) {
    const wordings = found.get(id);
    let hits = 0;
    for (const count of wordings?.values() ?? []) hits += count;
    findings[id] = { hits, wordings: wordings === undefined ? [] : [...wordings.keys()] };
  }
  return findings as Record<SignalId, SignalFinding>;
}

function namesOfOthers(facts: PageFacts, names: readonly string[]): string[] {
  const own = `${hostOfAddress(facts.address)?.host ?? ''} ${facts.siteName} ${facts.title}`.toLowerCase();
  return names.filter((name) => !own.includes(name));
}

const articleSegments = new Set([
  'aktuell', 'aktuelles', 'actualites', 'archive', 'article', 'career-advice', 'careers', 'courses', 'episodes', 'events', 'exhibitions', 'jobs', 'podcast', 'publications', 'articles', 'artikel', 'blog', 'blogs', 'case-studies', 'glossary', 'guide',
  'guides', 'insights', 'learn', 'lesson', 'magazine', 'nachrichten', 'news', 'newsletter', 'newsletters', 'noticias', 'opinion', 'posts',
  'press', 'presse', 'stories', 'story', 'wiki',
]); // prettier-ignore
const helpSegments = new Set([
  'api', 'docs', 'documentation', 'faq', 'guide', 'hc', 'help', 'kb', 'knowledgebase', 'quick-start', 'reference', 'support', 'tutorials',
]); // prettier-ignore
const buyingSegments = new Set([
  'agents', 'billing', 'checkout', 'contact-sales', 'credits', 'demo', 'enterprise', 'features', 'how-it-works', 'order', 'plans', 'precios',
  'preise', 'pricing', 'product', 'products', 'refund-policy', 'register', 'security', 'sign-up', 'signup', 'solution', 'solutions',
  'subscription', 'tarifs', 'trial', 'use-cases',
]); // prettier-ignore
const legalSegments = new Set([
  'acceptable-use-policy', 'commercial-terms', 'data-processing-addendum', 'dpa', 'eula', 'legal', 'policies', 'policy', 'privacy',
  'privacy-policy', 'sub-processors', 'subprocessors', 'terms', 'terms-of-service', 'terms-of-use', 'tos', 'trust',
]); // prettier-ignore

/** A year, or a compound such as `tech-news`. */
function isArticleSegment(segment: string): boolean {
  return /^(?:19|20)\d\d$/.test(segment) || segment.endsWith('-news') || segment.endsWith('-blog');
}

/** Reads the segments of the path and the subdomains. */
function pagePlace(address: string): PagePlace {
  const parts = hostOfAddress(address) ?? { host: '', path: '' };
  const labels = parts.host.split('.');
  const segments = parts.path.toLowerCase().split(/[/?#]/);
  const words = [...segments, ...labels.slice(0, -2)];
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  const top = labels[labels.length - 1] ?? '';
  return {
    article: has(articleSegments) || segments.some(isArticleSegment),
    help: has(helpSegments),
    buying: has(buyingSegments),
    legal: has(legalSegments),
    aiHost:
      top === 'ai' ||
      labels.some(
        (label) => label === 'ai' || label.startsWith('ai-') || label.endsWith('-ai') || label.includes('gpt'),
      ),
    institution:
      ['edu', 'gov', 'mil', 'int'].includes(top) ||
      labels.includes('ac') ||
      labels.includes('gov') ||
      labels.includes('edu') ||
      parts.host.endsWith('wikipedia.org'),
  };
}
