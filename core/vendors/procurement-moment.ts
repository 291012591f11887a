import { hostOfAddress } from './host-of-address.ts';
import type { PageFacts } from './page-facts.ts';
import { findPhrases, phraseMatcher, readWords, type PhraseMatcher } from './phrase-matcher.ts';
import { withoutLanguage } from './address-path.ts';

/** Where a visitor stands on the way to a purchase, from the least to the most pressing. */
export const procurementMoments = ['looks', 'comparesPrice', 'asksVendor', 'contracts', 'startsUse', 'buys'] as const;

export type ProcurementMoment = (typeof procurementMoments)[number];

/** The moment, and what it was told by: the page's own words or a part of its address. */
export type MomentFinding = { moment: ProcurementMoment; because: readonly string[] };

/**
 * Tells the moment by address and controls, not by running text: every page of a vendor says "sign up" somewhere.
 * A part of the address decides alone; a control decides only as the page's purpose (a form's own button, two or more prices).
 */
export function procurementMoment(facts: PageFacts): MomentFinding {
  const byAddress = momentOfAddress(facts.address);
  if (byAddress !== null) return byAddress;
  const controls = controlsByMoment(facts.controls);
  const checkout = facts.links.filter((link) => isCheckoutHost(link.host)).map((link) => link.host);
  if (checkout.length > 0) return { moment: 'buys', because: checkout.slice(0, 3) };
  const buying = controls.get('buys') ?? [];
  if (buying.length > 0) return { moment: 'buys', because: buying };
  // A password field with a way to sign up beside it: an account is being opened.
  const starting = controls.get('startsUse') ?? [];
  if (facts.hasPasswordField && starting.length > 0) return { moment: 'startsUse', because: starting };
  const titled = momentOfTitle(facts);
  if (titled !== null) return titled;
  const prices = pricesIn(facts);
  if (prices.length >= 2) return { moment: 'comparesPrice', because: [...new Set(prices)].slice(0, 4) };
  const scheduler = facts.links.filter((link) => isSchedulerHost(link.host)).map((link) => link.host);
  if (scheduler.length > 0) return { moment: 'asksVendor', because: scheduler.slice(0, 3) };
  return { moment: 'looks', because: [] };
}

const segmentMoments: Readonly<Record<ProcurementMoment, readonly string[]>> = {
  looks: [],
  comparesPrice: ['pricing', 'plans', 'plan', 'prices', 'pricing-plans', 'plans-and-pricing', 'preise', 'tarifs', 'tarif', 'precios', 'prezzi', 'prijzen', 'packages', 'editions', 'compare-plans'],
  asksVendor: ['demo', 'book-a-demo', 'request-demo', 'request-a-demo', 'get-a-demo', 'get-demo', 'schedule-demo', 'schedule-a-demo', 'book-demo', 'contact-sales', 'contactsales', 'talk-to-sales', 'sales', 'quote', 'get-a-quote', 'request-a-quote', 'demo-anfordern', 'enterprise-contact'],
  contracts: ['legal', 'terms', 'tos', 'terms-of-service', 'terms-of-use', 'terms-and-conditions', 'commercial-terms', 'dpa', 'data-processing-agreement', 'data-processing-addendum', 'data-processor-agreement', 'subprocessors', 'sub-processors', 'msa', 'sla', 'baa', 'eula', 'agb', 'av-vertrag', 'order-form'],
  startsUse: ['signup', 'sign-up', 'sign_up', 'register', 'registration', 'trial', 'free-trial', 'start-trial', 'start-free-trial', 'get-started', 'getstarted', 'onboarding', 'create-account', 'join', 'registrieren', 'inscription', 'registro', 'try', 'try-free'],
  buys: ['checkout', 'billing', 'upgrade', 'subscribe', 'purchase', 'payment', 'cart', 'buy', 'order', 'procurement', 'ordering', 'kasse', 'paiement', 'pago'],
}; // prettier-ignore

const bySegment = new Map(
  procurementMoments.flatMap((moment) => segmentMoments[moment].map((segment) => [segment, moment] as const)),
);

/** Places where the same words name a topic: an article about pricing is read, nothing is bought there. */
const readingSegments = new Set([
  'blog',
  'news',
  'docs',
  'help',
  'hc',
  'kb',
  'support',
  'articles',
  'guides',
  'learn',
  'wiki',
  'community',
  'glossary',
]);

/** The last telling segment of the path, otherwise a telling subdomain (`checkout.`, `billing.`). */
function momentOfAddress(address: string): MomentFinding | null {
  const parts = hostOfAddress(address);
  if (parts === null) return null;
  if (isCheckoutHost(parts.host)) return { moment: 'buys', because: [parts.host] };
  if (isSchedulerHost(parts.host)) return { moment: 'asksVendor', because: [parts.host] };
  const path = withoutLanguage(parts.path.toLowerCase()).split(/[?#]/)[0] ?? '';
  const segments = path
    .split('/')
    .filter((segment) => segment !== '')
    .map(withoutExtension);
  const labels = parts.host.split('.').slice(0, -2);
  if (segments.some((segment) => readingSegments.has(segment)) || labels.some((label) => readingSegments.has(label)))
    return null;
  for (const word of [...segments.reverse(), ...labels]) {
    const moment = bySegment.get(word);
    if (moment !== undefined) return { moment, because: [word] };
  }
  return null;
}

function withoutExtension(segment: string): string {
  const dot = segment.lastIndexOf('.');
  return dot > 0 ? segment.slice(0, dot) : segment;
}

const checkoutHosts = [
  'checkout.stripe.com',
  'buy.stripe.com',
  'billing.stripe.com',
  'buy.paddle.com',
  'checkout.paddle.com',
  'lemonsqueezy.com',
  'onfastspring.com',
  'chargebee.com',
  'chargebeeportal.com',
  'creem.io',
  'polar.sh',
  'gumroad.com',
  'checkout.shopify.com',
];
const schedulerHosts = [
  'calendly.com',
  'meetings.hubspot.com',
  'chilipiper.com',
  'savvycal.com',
  'cal.com',
  'meetings.salesloft.com',
  'outlook.office.com',
];

function isCheckoutHost(host: string): boolean {
  return checkoutHosts.some((known) => host === known || host.endsWith(`.${known}`));
}

function isSchedulerHost(host: string): boolean {
  return schedulerHosts.some((known) => host === known || host.endsWith(`.${known}`));
}

const controlPhrases: PhraseMatcher<'startsUse' | 'buys'> = phraseMatcher({
  startsUse: [
    'start free|your|a trial|free', 'free trial', 'sign up', 'create|create an|your|a account', 'create account', 'get started', 'start for free', 'start free', 'try it|for free',
    'register', 'continue with google|microsoft|github|apple|sso', 'sign up with google|microsoft|github|apple', 'kostenlos testen', 'konto erstellen|anlegen', 'registrieren', 'créer un compte', 'essai gratuit', 'crear cuenta', 'prueba gratuita',
  ],
  buys: [
    'buy now', 'pay now', 'complete purchase|order', 'place order', 'proceed to checkout', 'go to checkout', 'checkout', 'confirm purchase|payment|subscription', 'subscribe now', 'add payment method', 'add seats', 'pay #price', 'jetzt kaufen|bezahlen', 'zahlungspflichtig bestellen', 'acheter', 'payer', 'comprar ahora', 'pagar',
  ],
}); // prettier-ignore

function controlsByMoment(controls: readonly string[]): Map<'startsUse' | 'buys', string[]> {
  const found = new Map<'startsUse' | 'buys', string[]>();
  for (const label of controls) {
    for (const { id } of findPhrases(controlPhrases, readWords(label))) {
      const labels = found.get(id) ?? [];
      // “Get started” stands thirty times on a price page: each wording counts once.
      if (!labels.includes(label) && labels.length < 4) labels.push(label);
      found.set(id, labels);
    }
  }
  return found;
}

const titlePhrases: PhraseMatcher<Exclude<ProcurementMoment, 'looks'>> = phraseMatcher({
  comparesPrice: ['pricing', 'plans and|& pricing', 'plans', 'choose your|a plan', 'preise', 'tarifs', 'precios', 'prezzi'],
  asksVendor: ['book|request|schedule|get a demo', 'contact|talk to sales', 'request a quote', 'demo anfordern|buchen'],
  contracts: ['terms of service|use', 'terms and conditions', 'terms conditions', 'data processing|processor agreement|addendum', 'sub processors', 'subprocessors', 'service level agreement', 'order form', 'acceptable use policy', 'usage policy'],
  startsUse: ['sign up', 'create your|an account', 'create account', 'start your free trial', 'free trial', 'register'],
  buys: ['checkout', 'complete your purchase|order', 'payment', 'your cart', 'upgrade your plan'],
}); // prettier-ignore

/** The title or the main heading names the page's purpose; of several the most pressing counts. */
function momentOfTitle(facts: PageFacts): MomentFinding | null {
  if (isReading(facts)) return null;
  const [firstPart = ''] = facts.title.split(/[|–—]| - /);
  const words = readWords(`${firstPart}\n${facts.headings[0] ?? ''}`);
  const hits = findPhrases(titlePhrases, words);
  for (const moment of [...procurementMoments].reverse()) {
    const hit = hits.find((one) => one.id === moment);
    if (hit !== undefined) return { moment, because: [words.slice(hit.at, hit.end).join(' ')] };
  }
  return null;
}

function isReading(facts: PageFacts): boolean {
  const parts = hostOfAddress(facts.address);
  const words = [...(parts?.path.toLowerCase().split('/') ?? []), ...(parts?.host.split('.') ?? [])];
  return (
    facts.openGraphType === 'article' || facts.hasPublicationDate || words.some((word) => readingSegments.has(word))
  );
}

const pricePhrases = phraseMatcher({
  price: ['#price per month|user|seat|year|mo|agent|editor', '#price month|mo|user|seat|year|yr', '#price a month|year', '#price pro monat|nutzer', '#price par mois|utilisateur', '#price al mes', '#price por mes|usuario', '#price billed'],
}); // prettier-ignore

/**
 * Amounts per month, user or the like: two or more make a price table, wherever it stands. Each is given by its line, cut
 * where it is long: a person reads it as the reason.
 */
function pricesIn(facts: PageFacts): string[] {
  if (isReading(facts)) return [];
  return facts.mainText
    .split('\n')
    .flatMap((line) => findPhrases(pricePhrases, readWords(line)).map(() => line.trim().slice(0, 60)));
}
