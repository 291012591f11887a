import type { Configuration } from '../../core/config/configuration.ts';
import type { FeedEntry } from '../../core/intake/feed.ts';
import type { GrantedException } from '../../core/intake/granted-exceptions.ts';
import { longDate } from '../../core/report/wording.ts';
import type { RegisterState } from '../../core/intake/register-state.ts';
import type { ProcurementMoment } from '../../core/vendors/procurement-moment.ts';

/** What a notice says, as plain text; the content script draws it and adds nothing. */
export type NoticeContent = {
  readonly state: Exclude<RegisterState['state'], 'approved'>;
  /** "Northwind Freight · Countersign". */
  readonly head: string;
  readonly title: string;
  readonly text: string;
  readonly quote?: string;
  /** "AI policy 1.3", and where it can be read. */
  readonly source?: { readonly name: string; readonly link?: string };
  readonly button: string;
  /** The button is the one thing to do, not one way among others. */
  readonly isPrimary: boolean;
};

/** A notice, and how many milliseconds after the page has settled. */
export type Spoken = { readonly notice: NoticeContent; readonly delay: number };

type Product = { readonly product: string; readonly kind: 'ai-native' | 'embedded' | 'unknown' };
type Organisation = Pick<Configuration, 'organisation' | 'policy' | 'notice'>;

/** The notice for a product in its state, with what was excepted from that; null where nothing needs to be said in the page. */
export function noticeFor(
  product: Product,
  register: RegisterState,
  settings: Organisation,
  exceptions: readonly GrantedException[] = [],
): NoticeContent | null {
  if (settings.notice.mode === 'off' || register.state === 'approved') return null;
  const { title, text, button } = withExceptions(
    words(product, register, settings.organisation),
    register.state,
    exceptions,
  );
  const sentence = policySentence(settings.policy, register.state);
  const mode = settings.notice.mode;
  return {
    state: register.state,
    head: settings.organisation === undefined ? 'Countersign' : `${settings.organisation} · Countersign`,
    title,
    text,
    // While it is decided, the one thing to say is to wait.
    ...(sentence === null || register.state === 'in-review'
      ? {}
      : { quote: sentence, ...policySource(settings.policy) }),
    button:
      mode === 'acknowledge'
        ? 'Acknowledge in Countersign'
        : mode === 'ask-reason'
          ? 'Give a reason in Countersign'
          : button,
    isPrimary: mode !== 'inform' || register.state === 'unknown',
  };
}

type Words = { readonly title: string; readonly text: string; readonly button: string };

function words({ product, kind }: Product, register: RegisterState, organisation: string | undefined): Words {
  const { entry, alternative } = register;
  const whose = organisation === undefined ? 'the' : possessive(organisation);
  switch (register.state) {
    case 'unknown':
      return {
        title: unknownTitle(product, kind),
        text:
          kind === 'embedded' ? 'The AI features are not in the register yet.' : `It is not in ${whose} register yet.`,
        button: 'Request intake',
      };
    case 'in-review':
      return {
        title: `${product} is in review`,
        text: `${askedFor(entry)} Hold off buying or signing up until it is decided.`,
        button: 'See the intake',
      };
    case 'approved-with-conditions':
      return {
        title: `${product} is approved with conditions`,
        text: conditionsInOneLine(entry?.conditions ?? []),
        button: 'See all conditions',
      };
    default:
      return {
        title: `${product} is prohibited here`,
        text: prohibitedText(entry, alternative),
        button: alternative === undefined ? 'See the reason' : 'See reason and alternative',
      };
  }
}

/** With the exceptions that hold. One that the person granted to themselves changes nothing here: nobody else had a say. */
function withExceptions(said: Words, state: RegisterState['state'], exceptions: readonly GrantedException[]): Words {
  const own = exceptions.filter(({ whose }) => whose === 'own');
  const others = exceptions.filter(({ whose }) => whose === 'other');
  const [first] = own.length > 0 ? own : others;
  if (first === undefined) return said;
  const granted = exceptionInOneLine(first);
  if (own.length === 0) {
    const count = others.length === 1 ? 'An exception holds' : `${String(others.length)} exceptions hold`;
    return { ...said, text: `${said.text} ${count} for whoever asked: ${lowerFirst(granted)}` };
  }
  const more = own.length === 1 ? '' : ` ${String(own.length - 1)} more in Countersign.`;
  return {
    title: `${said.title}, with an exception for you`,
    text: `${granted}${more} ${otherwise(state, said.text)}`,
    button: 'See the exception',
  };
}

function exceptionInOneLine({ granted, controls }: GrantedException): string {
  return controls === undefined
    ? `${granted}.`
    : `${granted}. Conditions: ${oneLine(lowerFirst(withoutEnd(controls)))}`;
}

/** What holds for everything that was not asked for. */
function otherwise(state: RegisterState['state'], text: string): string {
  if (state === 'prohibited') return 'Any other use stays prohibited.';
  return state === 'in-review'
    ? 'For any other use, hold off until it is decided.'
    : `For any other use: ${lowerFirst(text)}`;
}

function unknownTitle(product: string, kind: Product['kind']): string {
  if (kind === 'embedded') return `${product} has AI in it`;
  return kind === 'ai-native' ? `${product} is an AI product` : `${product} offers AI`;
}

function askedFor(entry: FeedEntry | undefined): string {
  if (entry === undefined) return 'Somebody asked for it.';
  const who = entry.askedBy ?? 'Somebody';
  return `${who} asked for it on ${longDate(entry.since)}.`;
}

function conditionsInOneLine(conditions: readonly string[]): string {
  if (conditions.length === 0) return 'The register names the conditions.';
  const [first = '', ...rest] = conditions.map((condition) => withoutEnd(condition));
  const line = [first, ...rest.map(lowerFirst)].join(', ');
  return oneLine(line);
}

/** As much as a notice has room for. The popup has all of it. */
function oneLine(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159).trimEnd()}…` : `${text}.`;
}

function prohibitedText(entry: FeedEntry | undefined, alternative: FeedEntry | undefined): string {
  const since = entry === undefined ? '' : `Since ${longDate(entry.since)}`;
  const reason =
    entry?.reason === undefined ? `${since}.` : `${since}: ${oneLine(lowerFirst(withoutEnd(entry.reason)))}`;
  return alternative === undefined ? reason : `${reason} ${alternative.product} is approved for the same job.`;
}

/** Without the full stop that another one follows. Cut by hand: an expression for marks at the end takes quadratic time. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && '.; \n\t'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Lower case only where the word is an ordinary one: "Signed DPA", but not "DPA signed" or "OpenAI keeps". */
function lowerFirst(text: string): string {
  const [first = ''] = text.split(/\s/, 1);
  return /^[A-Z][a-z]*$/.test(first) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function possessive(name: string): string {
  return /s$/.test(name) ? `${name}’` : `${name}’s`;
}

/** The organisation's sentence for a state: one for this state goes before one for all. Null when it has none. */
export function policySentence(policy: Configuration['policy'], state: RegisterState['state']): string | null {
  const sentences = policy?.sentences ?? [];
  const own = sentences.find(({ states }) => states?.includes(state) === true);
  return (own ?? sentences.find(({ states }) => states === undefined))?.text ?? null;
}

/** "AI policy 1.3", with its link. */
export function policySource(policy: Configuration['policy']): { source?: NonNullable<NoticeContent['source']> } {
  if (policy === undefined) return {};
  const name = policy.version === undefined ? policy.title : `${policy.title} ${policy.version}`;
  return { source: { name, ...(policy.link === undefined ? {} : { link: policy.link }) } };
}

const delays: Readonly<Record<ProcurementMoment, number>> = {
  looks: 4_000,
  asksVendor: 1_500,
  comparesPrice: 1_500,
  contracts: 0,
  startsUse: 0,
  buys: 0,
};

/** How long after the page has settled the notice speaks: the nearer the purchase, the sooner. */
export function noticeDelay(moment: ProcurementMoment): number {
  return delays[moment];
}
