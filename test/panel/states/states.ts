import full from '../../fixtures/policies/full-corporate.md?raw';
import security from '../../fixtures/policies/not-ai-security-policy.md?raw';
import sample from '../../fixtures/policies/sample-with-gaps.md?raw';
import { createCheckSession } from '../../../core/checker/check-session.ts';
import type { Block } from '../../../core/policy/policy-text.ts';
import { quoteOf } from '../../../core/policy/text-quote.ts';
import type { Report } from '../../../core/report/report.ts';
import { storedQuote } from '../../../core/review/annotate.ts';
import {
  emptyReview,
  serialiseReview,
  type Annotation,
  type Decision,
  type ReviewState,
} from '../../../core/review/review-state.ts';
import { readMarkdown } from '../../../documents/read-markdown.ts';
import type { Judge } from '../../../panel/judge-live.ts';
import { mountPane, type MountedPane, type PaneOptions } from '../../../panel/mount-pane.tsx';
import { FakeHost } from '../fake-host.ts';

type State = (container: HTMLElement) => Promise<unknown>;

const STRIVES = 'Northwind Freight strives to comply with applicable laws and regulations wherever AI is used.';

const LONG_WORD = 'Betriebsverfassungsgesetzmitbestimmungstatbestandsvoraussetzungen';
const LONG_NAME = 'Maximiliana-Wilhelmine Freifrau von Oberländer-Wittgenstein-Sayn';
const longWords = `# Rechtsschutzversicherungsgesellschaftenverwaltungsrichtlinie

| Owner | Datenschutzgrundverordnungsbeauftragtenstellvertretung |
|---|---|
| Version | 2.0-Entwurf-zur-Beschlussvorlage-der-Aufsichtsratssondersitzung |

## 1 Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung

Northwind Freight strives to comply with applicable laws and regulations wherever AI is used, with its ${LONG_WORD}
and with https://intranet.northwind.example/richtlinien/kuenstliche-intelligenz/verzeichnis-der-genehmigten-werkzeuge.

Management is responsible for AI. [Name der verantwortlichen Aufsichtsratsvorsitzendenstellvertretung] is told.
`;

/** Every state that is looked at and judged by axe, by name. */
export const states: Readonly<Record<string, State>> = {
  answered: (at) => open(at, hostOf(sample)),
  card: async (at) => {
    await open(at, tracked());
    await press('Commitment to applicable legal requirements');
  },
  'card-missing': async (at) => {
    await open(at, hostOf(sample));
    await press('A framework for setting AI objectives');
  },
  'card-menu': async (at) => {
    await open(at, hostOf(sample));
    await press('Commitment to applicable legal requirements');
    await press('Choose where to insert');
  },
  'card-inserted': async (at) => {
    await open(at, hostOf(sample));
    await press('Commitment to applicable legal requirements');
    await press('Comment');
    await pause(100);
    // the wording covers the element, and a covered element has nothing left to comment on
    await press('Insert wording');
    await pause(100);
  },
  deciding: async (at) => {
    await open(at, hostOf(sample));
    await press('Commitment to applicable legal requirements');
    await press('Decide');
    choose('Accept');
    await pause(50);
    await press('Record decision');
  },
  decided: async (at) => {
    const host = hostOf(sample);
    host.state = serialiseReview(review([], decisions));
    await open(at, host);
    await press('Commitment to applicable legal requirements');
  },
  unfolded: async (at) => {
    await open(at, tracked());
    await unfoldAll();
  },
  covered: async (at) => {
    const host = hostOf(full);
    host.state = serialiseReview(review(annotations.slice(2, 3), []));
    await open(at, host, { judge: judgesAllCovered });
  },
  'covered-card': async (at) => {
    await open(at, hostOf(full), { judge: judgesAllCovered });
    await pressFirst('[data-row]');
  },
  reading: async (at) => {
    const host = hostOf(sample);
    host.readBlocks = (progress) => {
      progress?.({ done: 12, total: 40, unit: 'pages' });
      return new Promise(() => undefined);
    };
    await open(at, host);
    await pause(350);
  },
  empty: (at) => open(at, new FakeHost([], '')),
  'not-a-policy': (at) => open(at, hostOf(security)),
  failed: async (at) => {
    const host = hostOf(sample);
    host.failing.add('read');
    await open(at, host);
  },
  error: async (at) => {
    const host = hostOf(sample);
    host.state = serialiseReview(review(annotations, decisions));
    const pane = await open(at, host);
    host.failing.add('read');
    pane.recheck();
    await pause(50);
  },
  'read-only': async (at) => {
    const host = hostOf(sample);
    host.can = { ...host.can, readOnly: true };
    await open(at, host);
    await press('Commitment to applicable legal requirements');
  },
  newer: async (at) => {
    const host = hostOf(sample);
    host.state = JSON.stringify({ ...review(annotations, decisions), version: 9 });
    await open(at, host);
  },
  damaged: async (at) => {
    const host = hostOf(sample);
    host.state = '{"version":1,"annotations":[';
    await open(at, host);
  },
  keys: async (at) => {
    await open(at, hostOf(sample));
    document.querySelector('[role="tab"]')?.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }));
    await pause(50);
  },
  'more-menu': async (at) => {
    await open(at, hostOf(sample));
    await press('More');
  },
  'long-words': async (at) => {
    const host = hostOf(longWords);
    host.state = serialiseReview(review([note('l1', { author: LONG_NAME, text: LONG_WORD, element: 'legal' })], []));
    await open(at, host, { name: LONG_NAME });
    await press('Commitment to applicable legal requirements');
    await unfoldAll();
  },
  'long-words-review': async (at) => {
    const host = hostOf(longWords);
    host.state = serialiseReview(
      review([note('l1', { author: LONG_NAME, text: LONG_WORD, quote: quote(LONG_WORD), place: LONG_WORD })], []),
    );
    await open(at, host, { name: LONG_NAME });
    await press('Review');
  },
  review: async (at) => {
    const host = hostOf(sample);
    host.state = serialiseReview(review(annotations, decisions));
    await open(at, host);
    await press('Review');
    await unfoldAll();
  },
  'review-empty': async (at) => {
    await open(at, hostOf(sample), { name: '' });
    await press('Review');
  },
  annotate: async (at) => {
    const host = hostOf(sample);
    host.can = { ...host.can, comments: false };
    await open(at, host, { name: '' });
    host.select('Exceptions are possible in urgent operational situations.');
    await press('Review');
    await press('Annotate selection');
    await press('Add annotation');
  },
  'comment-refused': async (at) => {
    const host = hostOf(sample);
    host.can = { ...host.can, comments: false };
    await open(at, host);
    await press('Commitment to applicable legal requirements');
    await press('Comment');
    await press('Review');
  },
  'sign-off': async (at) => {
    const host = tracked();
    host.comments = [{ label: 'Jonas Berg: is this still so?' }, { label: 'Mara Lind: see counsel’s note' }];
    host.state = serialiseReview(review(annotations, decisions));
    await open(at, host);
    await press('Sign-off');
  },
  'sign-off-clear': async (at) => {
    await open(at, hostOf(full), { judge: judgesAllCovered });
    await press('Sign-off');
  },
};

async function open(container: HTMLElement, host: FakeHost, rest: Partial<PaneOptions> = {}): Promise<MountedPane> {
  const pane = mountPane(container, host, {
    today: () => '2026-11-25',
    name: 'Mara Lind',
    now: () => '2026-11-25T09:12:00.000Z',
    templates: [
      { id: 'full', title: 'Full policy', note: 'About 1,500 words. All 28 elements, with placeholders.' },
      { id: 'half-page', title: 'Half a page', note: 'For a small company. The 6 clause elements and the basics.' },
    ],
    saveFile: () => undefined,
    ...rest,
  });
  await pause(100);
  return pane;
}

/** The checker, with every verdict lifted to covered: the state is wanted whatever the checker thinks of the fixture. */
function judgesAllCovered(judgeAnyway: boolean): Judge {
  const session = createCheckSession({ today: '2026-11-25', judgeAnyway });
  const lifted = (report: Report): Report => ({
    ...report,
    mistakes: [],
    elements: report.elements.map(({ nearest, ...verdict }) => ({
      ...verdict,
      status: 'covered' as const,
      passages: verdict.passages.length > 0 || nearest === undefined ? verdict.passages : [nearest],
    })),
  });
  return {
    replace: (text) => lifted(session.replace(text)),
    update: (changes) => lifted(session.update(changes)),
  };
}

function hostOf(markdown: string): FakeHost {
  const text = readMarkdown(markdown);
  return new FakeHost(text.blocks, text.title);
}

/** The sample with two tracked changes in it: a hedge put in, and training put in. */
function tracked(): FakeHost {
  const host = hostOf(sample);
  const before = (block: Block): Block => ({
    ...block,
    text: block.text
      .replace('strives to comply', 'will comply')
      .replace(/^Everyone who uses AI at work completes the AI basics course.*?\./, ''),
  });
  host.original = host.blocks
    .map(before)
    .filter((block) => !/^(The course takes|Shift leaders)/.test(block.text) || block.kind === 'heading');
  host.trackedChanges = [
    { label: '“will” → “strives to”', ...at(host, 'strives to') },
    { label: 'Inserted: Everyone who uses AI at work…', ...at(host, 'Everyone who uses AI at work') },
    { label: 'Deleted: yearly' },
    { label: 'Inserted: a comma' },
  ];
  return host;
}

function at(host: FakeHost, words: string): { passage: ReturnType<typeof quoteOf> } | object {
  const block = host.blocks.find(({ text }) => text.includes(words));
  const start = block?.text.indexOf(words) ?? -1;
  return block === undefined ? {} : { passage: quoteOf(block.text, start, start + words.length, block.id) };
}

const quote = (exact: string): NonNullable<Annotation['quote']> =>
  storedQuote({ exact, prefix: '', suffix: '', block: '' });
const note = (id: string, rest: Partial<Annotation>): Annotation => ({
  id,
  text: '',
  author: 'Jonas Berg',
  created: '2026-11-20T10:05:00Z',
  status: 'open',
  comment: 'written',
  ...rest,
});
const annotations: readonly Annotation[] = [
  note('a1', {
    author: 'Mara Lind',
    created: '2026-11-12T08:00:00Z',
    text: '“Where possible” weakens the whole paragraph.',
    quote: quote('Where possible, managers inform staff about AI in use.'),
    place: '7 Communication',
  }),
  note('a2', {
    element: 'third-party-ai',
    text: 'Dispatch also buys route planning as a service. Does this sentence hold?',
    quote: quote('every AI system we build, operate or use in dispatch, warehousing, customs and support'),
  }),
  note('a3', { element: 'establishment', text: 'Board secretary confirms the item for 8 December.' }),
  note('a4', {
    author: 'Mara Lind',
    created: '2026-11-25T08:51:00Z',
    element: 'legal',
    text: 'Counsel asked who keeps the register. Name the role, not the team.',
    quote: quote(STRIVES),
  }),
  note('a5', {
    text: 'Typing error in the second line.',
    quote: quote('Some of this saves minutes'),
    status: 'resolved',
    resolvedBy: 'Mara Lind',
    resolved: '2026-11-21T08:00:00Z',
  }),
];
const decisions: readonly Decision[] = [
  {
    element: 'legal',
    passage: 'northwind freight strives to comply with applicable laws and regulations wherever ai is used',
    kind: 'accepted',
    reason: 'Counsel wants the hedge until the customs review is done. To be tightened in 2.1.',
    name: 'Mara Lind',
    date: '2026-11-23',
    until: '2027-03-31',
  },
  {
    element: 'continual-improvement',
    passage: 'the compliance team reviews this policy every twelve months',
    kind: 'to-fix',
    reason: '',
    name: 'Jonas Berg',
    date: '2026-11-20',
  },
  {
    element: 'availability',
    passage: '',
    kind: 'not-applicable',
    reason: 'Kept internal on purpose.',
    name: 'Jonas Berg',
    date: '2026-11-20',
    until: '2026-11-22',
  },
];

function review(notes: readonly Annotation[], decided: readonly Decision[]): ReviewState {
  return { ...emptyReview, annotations: notes, decisions: decided };
}

/** Presses the control whose name begins so. */
async function press(name: string): Promise<void> {
  const control = [...document.querySelectorAll<HTMLElement>('button')].find((button) =>
    (button.getAttribute('aria-label') ?? button.textContent).trim().startsWith(name),
  );
  if (!control) throw new Error(`there is no "${name}"`);
  control.focus();
  control.click();
  await pause(60);
}

async function pressFirst(selector: string): Promise<void> {
  document.querySelector<HTMLElement>(selector)?.click();
  await pause(60);
}

function choose(label: string): void {
  const option = [...document.querySelectorAll('label')].find((each) => each.textContent.trim() === label);
  option?.querySelector('input')?.click();
}

async function unfoldAll(): Promise<void> {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
  await pause(80);
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
