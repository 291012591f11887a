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

/** How many different wordings of a signal are as good as any number of them, on a page of 80 words. */
const enough: Readonly<Record<SignalId, number>> = {
  ai: 1.5, aiProduct: 2, aiWork: 2.5, aiUnit: 2, aiTerms: 2.5, price: 2, plan: 2, start: 2, ask: 1, buy: 1.5, vendorVoice: 3, terms: 3,
  productTalk: 3, article: 2, report: 3, guide: 2, course: 1.5, agency: 1, directory: 1, goods: 1.5,
}; // prettier-ignore

/**
 * What a fully present signal adds. Learnt by logistic regression over labelled pages with the signs held fixed, checked on
 * sites that were left out, and rounded: see docs/catalogue.md.
 */
const weights: Readonly<Partial<Record<SignalName, number>>> = {
  // for
  start: 2.4, aiWork: 1.9, aiTerms: 1.7, productTalk: 1.7, plan: 1.5, terms: 1.5, ask: 1.4, objectWithOffer: 1.2, density: 1, termsOfAi: 1,
  aiProduct: 0.7, aiUnit: 0.6, buy: 0.5, describedProduct: 0.3, price: 0.1,
  // against
  guide: -2.5, report: -1.6, foreignVendors: -1.5, course: -0.9, goods: -0.9, agency: -0.8, article: -0.6, directory: -0.2,
}; // prettier-ignore

/** What the address adds. A host that ends in .ai adds a little and never decides. */
const placeWeights = { buying: 1.2, help: 1.2, legal: 1.2, aiHost: 0.7, article: -0.6, institution: -0.8 } as const;

/** Scores a page by its signals alone; the catalogue is never asked. */
export function scorePage(facts: PageFacts): PageScore {
  const signals = pageSignals(facts);
  // Without a word of AI there is nothing to speak of, whatever is sold.
  if (!namesAi(signals)) return { sellsAi: false, score: start, found: [], against: [] };
  const points = [...textPoints(signals), ...placePoints(signals), ...formPoints(facts)].filter(
    (one) => one.points !== 0,
  );
  const score = points.reduce((sum, one) => sum + one.points, start);
  const rounded = Math.round(score * 100) / 100;
  const strongest = (left: FoundSignal, right: FoundSignal) => Math.abs(right.points) - Math.abs(left.points);
  // A price page that mentions AI once sells something else: the AI must carry weight by itself.
  const object = points.filter((one) => objectSignals.has(one.signal)).reduce((sum, one) => sum + one.points, 0);
  return {
    sellsAi: rounded >= speakFrom && object >= leastObject,
    score: rounded,
    found: points.filter((one) => one.points > 0).sort(strongest),
    against: points.filter((one) => one.points < 0).sort(strongest),
  };
}

function namesAi({ findings }: PageSignals): boolean {
  return (
    findings.ai.hits > 0 ||
    findings.aiProduct.hits > 0 ||
    findings.aiTerms.wordings.length >= 2 ||
    findings.aiWork.wordings.length >= 3
  );
}

function textPoints(signals: PageSignals): FoundSignal[] {
  const { findings, length, foreignVendors } = signals;
  // A long page has more wordings of everything: what is enough grows with the length.
  const growth = 1 + Math.max(0, Math.log2(Math.max(length, 1) / 80)) / 2;
  const strength = (id: SignalId) => Math.min(1, findings[id].wordings.length / (enough[id] * growth));
  const ai = Math.max(
    ...(['aiProduct', 'aiWork', 'aiUnit', 'aiTerms'] as const).map(strength),
    Math.min(1, findings.ai.hits / (1.5 * growth)),
  );
  const offer = Math.max(
    ...(['price', 'plan', 'start', 'ask', 'buy', 'vendorVoice'] as const).map(strength),
    0.8 * strength('terms'),
    0.8 * strength('productTalk'),
  );
  const density = Math.min(1, ((findings.ai.hits + findings.aiProduct.hits) / Math.max(length, 1)) * 40);
  const single = (Object.keys(findings) as SignalId[]).map((id) => point(id, strength(id), findings[id].wordings));
  return [
    ...single,
    point('density', density, findings.ai.wordings),
    point('foreignVendors', Math.min(1, foreignVendors.length / 3), foreignVendors),
    point('objectWithOffer', ai * offer, []),
    point(
      'termsOfAi',
      strength('terms') * Math.max(strength('aiTerms'), Math.min(1, findings.ai.hits / (1.5 * growth))),
      [],
    ),
    point('describedProduct', strength('productTalk') * Math.max(strength('aiProduct'), strength('aiWork')), []),
  ];
}

function point(signal: SignalName, strength: number, words: readonly string[]): FoundSignal {
  return { signal, points: Math.round(strength * (weights[signal] ?? 0) * 1000) / 1000, words: words.slice(0, 6) };
}

function placePoints({ place }: PageSignals): FoundSignal[] {
  return (Object.keys(placeWeights) as (keyof typeof placeWeights)[])
    .filter((name) => place[name])
    .map((name) => ({ signal: 'place', points: placeWeights[name], words: [name] }));
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
