import type { PageFacts } from './page-facts.ts';
import type { SignalId } from './page-phrases.ts';
import { pageSignals, type PageSignals } from './page-signals.ts';

/** Whether a page sells AI, with what was found. Silence is the default. */
export type PageScore = {
  sellsAi: boolean;
  /** Above `speakFrom` the extension may speak. */
  score: number;
  /** What speaks for it, strongest first, with the page's own words. */
  found: readonly FoundSignal[];
  /** What speaks against it, strongest first. */
  against: readonly FoundSignal[];
  /** What it was told by, as the page writes it: first what names AI, then what is offered. */
  quotes: readonly string[];
};

export type FoundSignal = { signal: SignalName; points: number; words: readonly string[] };

/** The signals of the text and those of the page's form. */
export type SignalName =
  | SignalId
  | 'foreignVendors'
  | 'place'
  | 'structuredData'
  | 'articleForm'
  | 'objectWithOffer'
  | 'termsOfAi'
  | 'describedProduct'
  | 'density';

/** From this score on a page sells AI. Chosen so that speaking in error is far rarer than staying silent in error. */
const speakFrom = 0.6;

const start = -2.5;

/** The signals of an AI object, and what they must add together. */
const objectSignals: ReadonlySet<SignalName> = new Set(['density', 'aiProduct', 'aiWork', 'aiUnit', 'aiTerms']);
const leastObject = 0.5;
const leastSayings = 2;

/** How many different wordings of a signal are as good as any number of them, on a page of 80 words. */
const enough: Readonly<Record<SignalId, number>> = {
  ai: 1.5, aiProduct: 2, aiWork: 2.5, aiUnit: 2, aiTerms: 2.5, price: 2, plan: 2, start: 2, ask: 1, buy: 1.5, vendorVoice: 3, terms: 3,
  productTalk: 3, article: 2, report: 3, guide: 2, course: 1.5, agency: 1, goods: 1.5, people: 1.5, notSold: 1.5, advice: 1.5, claim: 1,
}; // prettier-ignore

/**
 * What a fully present signal adds. Learnt by logistic regression over labelled pages with the signs held fixed, checked on
 * sites that were left out, and rounded; `claim`, `people`, `notSold` and `advice` were set by hand: see docs/catalogue.md.
 */
const weights: Readonly<Partial<Record<SignalName, number>>> = {
  // for
  start: 2.4, aiWork: 1.9, aiTerms: 1.7, productTalk: 1.7, plan: 1.5, terms: 1.5, ask: 1.4, objectWithOffer: 1.2, density: 1, termsOfAi: 1,
  aiProduct: 0.7, aiUnit: 0.6, buy: 0.5, describedProduct: 0.3, price: 0.1, claim: 1,
  // against
  guide: -2.5, report: -1.6, foreignVendors: -1.5, course: -0.9, goods: -0.9, agency: -0.8, article: -0.6, people: -2, notSold: -2.5, advice: -2.5,
}; // prettier-ignore

/** What the address adds. A host that ends in .ai adds a little and never decides. */
const placeWeights = { buying: 1.2, help: 1.2, legal: 1.2, aiHost: 0.7, article: -0.6, institution: -0.8 } as const;

/** Scores a page by its signals alone; the catalogue is never asked. */
export function scorePage(facts: PageFacts): PageScore {
  const signals = pageSignals(facts);
  // Without a word of AI there is nothing to speak of, whatever is sold.
  if (!namesAi(signals)) return { sellsAi: false, score: start, found: [], against: [], quotes: [] };
  const strengths = strengthsOf(signals);
  const points = [...textPoints(signals, strengths), ...placePoints(signals, strengths), ...formPoints(facts)].filter(
    (one) => one.points !== 0,
  );
  const score = points.reduce((sum, one) => sum + one.points, start);
  const rounded = Math.round(score * 100) / 100;
  const strongest = (left: FoundSignal, right: FoundSignal) => Math.abs(right.points) - Math.abs(left.points);
  // A price page that mentions AI once sells something else: the AI must carry weight by itself.
  const object = points.filter((one) => objectSignals.has(one.signal)).reduce((sum, one) => sum + one.points, 0);
  const found = points.filter((one) => one.points > 0).sort(strongest);
  return {
    sellsAi: rounded >= speakFrom && object >= leastObject && sayingsOf(signals) >= leastSayings,
    score: rounded,
    found,
    quotes: quotesOf(signals, found, facts),
    against: points.filter((one) => one.points < 0).sort(strongest),
  };
}

/** The place is a part of the address, and a number or a price is found as a class: neither are words of the page. */
function quotesOf({ findings }: PageSignals, found: readonly FoundSignal[], facts: PageFacts): string[] {
  const text = [facts.title, facts.description, facts.mainText, ...facts.controls].join('\n');
  const name = /\b(?:AI|Ai|IA|KI)\b/.exec(text)?.[0] ?? 'AI';
  const said = found.filter(({ signal }) => signal !== 'place');
  const isObject = ({ signal }: FoundSignal): boolean => objectSignals.has(signal);
  const ofSignals = [...said.filter(isObject), ...said.filter((one) => !isObject(one))].flatMap((one) => one.words);
  const words = [...findings.ai.wordings.slice(0, 1), ...ofSignals].filter((each) => !each.includes('#'));
  return [...new Set(words)].map((each) => each.replace(/\bai\b/g, name));
}

/** In how many ways the page says that it is AI: one alone is said in passing, or of something else. */
function sayingsOf({ findings }: PageSignals): number {
  const ways = (['aiProduct', 'aiWork', 'aiUnit', 'aiTerms', 'claim'] as const).map(
    (id) => findings[id].wordings.length,
  );
  return ways.reduce((sum, each) => sum + each, Math.min(2, findings.ai.hits));
}

function namesAi({ findings }: PageSignals): boolean {
  return (
    findings.ai.hits > 0 ||
    findings.aiProduct.hits > 0 ||
    findings.aiTerms.wordings.length >= 2 ||
    (findings.aiWork.wordings.length >= 3 && !findings.aiWork.wordings.every(isOfDoer))
  );
}

/** Agents and assistants may be people, as in the customer service of a shop or a bank: they alone are no name of AI. */
function isOfDoer(wording: string): boolean {
  return /agent|ass?ist[ae]nt|bot/.test(wording);
}

/** How far each signal is there, from 0 to 1. */
type Strengths = Readonly<Record<SignalId, number>>;

/** A long page has more wordings of everything: what is enough grows with the length. */
function growthOf({ length }: PageSignals): number {
  return 1 + Math.max(0, Math.log2(Math.max(length, 1) / 80)) / 2;
}

function strengthsOf(signals: PageSignals): Strengths {
  const { findings } = signals;
  const growth = growthOf(signals);
  const ids = Object.keys(findings) as SignalId[];
  const found = Object.fromEntries(
    ids.map((id) => [id, Math.min(1, findings[id].wordings.length / (enough[id] * growth))]),
  ) as Strengths;
  // Agents and assistants that are people do the same work, and are offered in the same words.
  const artificial = 1 - found.people;
  return { ...found, aiWork: found.aiWork * artificial, aiProduct: found.aiProduct * artificial };
}

function offerOf(strengths: Strengths): number {
  const { price, plan, start, ask, buy, vendorVoice, terms, productTalk } = strengths;
  return Math.max(price, plan, start, ask, buy, vendorVoice, 0.8 * terms, 0.8 * productTalk);
}

function textPoints(signals: PageSignals, strengths: Strengths): FoundSignal[] {
  const { findings, length, foreignVendors } = signals;
  const { aiProduct, aiWork, aiUnit, aiTerms, terms, productTalk, people } = strengths;
  const named = Math.min(1, findings.ai.hits / (1.5 * growthOf(signals)));
  const ai = Math.max(aiProduct, aiWork, aiUnit, aiTerms, named);
  const mentions = findings.ai.hits + findings.aiProduct.hits * (1 - people);
  // Said once, it is said in passing.
  const density = mentions < 2 ? 0 : Math.min(1, (mentions / Math.max(length, 1)) * 40);
  const single = (Object.keys(findings) as SignalId[]).map((id) => point(id, strengths[id], findings[id].wordings));
  return [
    ...single,
    point('density', density, findings.ai.wordings),
    // A vendor names its own supplier; who names several speaks of the market.
    point('foreignVendors', Math.min(1, Math.max(0, foreignVendors.length - 1) / 2), foreignVendors),
    point('objectWithOffer', ai * offerOf(strengths), []),
    point('termsOfAi', terms * Math.max(aiTerms, named), []),
    point('describedProduct', productTalk * Math.max(aiProduct, aiWork), []),
  ];
}

function point(signal: SignalName, strength: number, words: readonly string[]): FoundSignal {
  return { signal, points: Math.round(strength * (weights[signal] ?? 0) * 1000) / 1000, words: words.slice(0, 6) };
}

/** A place where things are sold or explained speaks for it as far as something is offered there. */
function placePoints({ place }: PageSignals, strengths: Strengths): FoundSignal[] {
  const offered = Math.min(1, 3 * offerOf(strengths));
  return (Object.keys(placeWeights) as (keyof typeof placeWeights)[])
    .filter((name) => place[name])
    .map((name) => {
      const points = placeWeights[name] * (name === 'help' || name === 'buying' ? offered : 1);
      return { signal: 'place', points: Math.round(points * 1000) / 1000, words: [name] };
    });
}

const articleTypes = new Set([
  'Article',
  'NewsArticle',
  'BlogPosting',
  'TechArticle',
  'ScholarlyArticle',
  'Report',
  'Recipe',
  'Course',
  'JobPosting',
  'PodcastEpisode',
  'DiscussionForumPosting',
  'QAPage',
  'Event',
]);
const softwareTypes = new Set(['SoftwareApplication', 'WebApplication', 'MobileApplication']);

/** The marks of the page's form. They were not in the labelled texts and weigh little: markup is often boiler-plate. */
function formPoints(facts: PageFacts): FoundSignal[] {
  const types = facts.structured.flatMap((item) => item.types);
  const article = types.filter((type) => articleTypes.has(type));
  const isArticle = article.length > 0 || facts.openGraphType === 'article' || facts.hasPublicationDate;
  // An article about a program may carry a node for the program too: then it stays an article.
  const sold = isArticle ? [] : facts.structured.filter((item) => item.types.some((type) => softwareTypes.has(type)));
  const points: FoundSignal[] = [];
  if (isArticle) points.push({ signal: 'articleForm', points: -1.2, words: article });
  if (sold.length > 0)
    points.push({ signal: 'structuredData', points: 0.4, words: sold.map((item) => item.name).slice(0, 3) });
  return points;
}
