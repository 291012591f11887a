import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../../core/checker/check-policy.ts';
import { emptyConfiguration, parseConfiguration, readConfiguration } from '../../../core/config/configuration.ts';

const ownElement = {
  id: 'works-council',
  title: 'Works council is heard',
  question: 'When is the works council heard?',
  advice: 'Say when the works council is heard.',
  wording: 'The works council is heard before [use].',
  missing: 'The works council is not named.',
  remedy: 'Say when it is heard.',
  proof: [
    {
      kind: 'sentence',
      all: [
        { name: 'works-council', phrases: 'works council\nemployee representatives' },
        [
          { name: 'hears', phrases: 'hear*\nconsult*' },
          { name: 'agrees', phrases: 'agree*' },
        ],
      ],
      voice: 'binding',
    },
  ],
};

const full = {
  $schema: 'https://northwind.example/countersign.schema.json',
  organisation: 'Northwind Freight',
  profile: 'buys',
  topManagement: ['Managing Partner', 'Executive Mayor'],
  turnedOff: [{ id: 'executive-sponsor', reason: 'Decided by the board each year.' }],
  elements: [ownElement],
  policy: {
    title: 'AI policy',
    version: '1.3',
    link: 'https://northwind.example/policies/ai',
    sentences: [{ text: 'Every AI tool is requested before it is used.', states: ['unknown'] }],
  },
  intake: { kind: 'webhook', url: 'https://intake.northwind.example/ai', auth: { kind: 'bearer', token: 't' } },
  register: { feed: 'https://northwind.example/register.json' },
  vendors: {
    add: [{ domain: 'tidewater.example', vendor: 'Tidewater', category: 'meeting-notes', kind: 'ai-native' }],
    silence: ['figma.com'],
  },
  notice: { mode: 'acknowledge' },
};

const several = {
  kind: 'several',
  of: [{ name: 'b', phrases: 'y' }],
  atLeast: 1,
  across: 'section',
  within: 3,
  ai: true,
};
/** A value for nearly every setting that there is. */
const everything = {
  ...full,
  elements: [
    {
      ...ownElement,
      mandatory: true,
      substance: 'value',
      proof: [...ownElement.proof, several, { kind: 'both', parts: [[several], [several]], because: 'Both' }],
      examples: { covered: ['x'], partial: [], missing: [] },
    },
  ],
  reviewBoard: 'AI Review Board',
  triage: {
    rules: [
      { id: 'a', when: { category: ['meeting-notes'] }, tier: 'high', reason: 'r', reviews: ['r'], questions: ['q'] },
    ],
    turnedOff: ['prepares-unchecked'],
  },
};

type Path = readonly (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]));
  return path.length === 0 ? inner : [path, ...inner];
}

function replaced(value: unknown, [key, ...rest]: Path, by: (value: unknown) => unknown): unknown {
  if (key === undefined) return by(value);
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  Object.assign(copy, { [key]: replaced((value as Record<string | number, unknown>)[key], rest, by) });
  return copy;
}

function problemsOf(value: unknown, known?: string[]): string[] {
  const result = parseConfiguration(value, known);
  return result.ok ? [] : result.problems.map(({ message }) => message);
}

describe('parseConfiguration', () => {
  it('takes a full configuration and fills in what was left out', () => {
    const result = parseConfiguration(full, ['executive-sponsor']);
    if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
    const { configuration } = result;
    expect(configuration.register).toEqual({ feed: 'https://northwind.example/register.json', refreshHours: 6 });
    expect(configuration.vendors.add[0]).toMatchObject({ product: 'Tidewater', confidence: 'high' });
    expect(configuration.elements[0]).toMatchObject({ source: 'organisation', mandatory: false, clause: 'own' });
    expect(configuration).not.toHaveProperty('$schema');
  });

  it("keeps the names of own concepts apart from the checker's", () => {
    const result = parseConfiguration(full);
    const [proof] = result.ok ? (result.configuration.elements[0]?.proof ?? []) : [];
    expect(proof).toEqual({
      kind: 'sentence',
      all: [
        { name: 'own:works-council', phrases: 'works council\nemployee representatives' },
        [
          { name: 'own:hears', phrases: 'hear*\nconsult*' },
          { name: 'own:agrees', phrases: 'agree*' },
        ],
      ],
      voice: 'binding',
    });
  });

  it('takes an empty one', () => {
    expect(parseConfiguration({})).toEqual({ ok: true, configuration: emptyConfiguration });
    expect(emptyConfiguration.profile).toBe('both');
  });

  it.each<[string, unknown, string]>([
    ['http feed', { register: { feed: 'http://x.example/r.json' } }, '`register.feed` must be an https address.'],
    [
      'script address',
      { policy: { title: 'P', link: 'javascript:alert(1)' } },
      '`policy.link` must be an https address.',
    ],
    ['user info', { register: { feed: 'https://a@b.example/' } }, '`register.feed` must be an https address.'],
    ['no address', { register: {} }, '`register.feed` must be an https address.'],
    [
      'no key',
      { register: { feed: 'https://x.example', keys: ['ABCD'] } },
      '`register.keys.0` must be the `key` of a signed register.json, 43 characters.',
    ],
    ['profile', { profile: 'sells' }, '`profile` must be one of `builds`, `buys`, `both`.'],
    ['title', { topManagement: ['CEO', ''] }, '`topManagement.1` must not be empty.'],
    ['text', { organisation: 7 }, '`organisation` must be text.'],
    ['too long', { organisation: 'x'.repeat(121) }, '`organisation` must have at most 120 characters.'],
    ['list', { topManagement: 'CEO' }, '`topManagement` must be a list.'],
    ['too many', { topManagement: Array(101).fill('CEO') }, '`topManagement` must have at most 100 entries.'],
    ['unknown setting', { polcy: {} }, '`polcy` is no setting.'],
    ['unknown inner setting', { register: { feed: 'https://x.example', every: 1 } }, '`register.every` is no setting.'],
    ['off without reason', { turnedOff: [{ id: 'scope' }] }, '`turnedOff.0.reason` must be text.'],
    ['connector', { intake: { kind: 'ftp' } }, '`intake.kind` must be `webhook`, `form-link`, `email` or `file`.'],
    ['e-mail', { intake: { kind: 'email', to: ['x'] } }, '`intake.to.0` must be an e-mail address.'],
    [
      'hours',
      { register: { feed: 'https://x.example', refreshHours: 0.5 } },
      '`register.refreshHours` must be a whole number from 1 to 168.',
    ],
    [
      'vendor domain',
      { vendors: { silence: ['not a domain'] } },
      '`vendors.silence.0` must be a domain such as example.com.',
    ],
    [
      'notice',
      { notice: { mode: 'block' } },
      '`notice.mode` must be one of `off`, `inform`, `acknowledge`, `ask-reason`.',
    ],
    ['no object', [], 'countersign.json must be an object.'],
    ['nothing', null, 'countersign.json must be an object.'],
    [
      'evidence kind',
      { elements: [{ ...ownElement, proof: [{ kind: 'regex' }] }] },
      '`elements.0.proof.0.kind` must be `sentence`, `sequence`, `several` or `both`.',
    ],
    [
      'concept',
      { elements: [{ ...ownElement, proof: [{ kind: 'sentence', all: [{ name: 'A b', phrases: 'x' }] }] }] },
      '`elements.0.proof.0.all.0.name` must be lower-case words joined by hyphens.',
    ],
  ])('names the wrong value and its path: %s', (_, value, message) => {
    expect(problemsOf(value)).toContain(message);
  });

  it('names an element that does not exist, stands twice, or is there already', () => {
    expect(problemsOf({ turnedOff: [{ id: 'scop', reason: 'r' }] }, ['scope'])).toEqual([
      '`turnedOff.0.id` names no element: scop.',
    ]);
    expect(problemsOf({ elements: [ownElement, ownElement] })).toEqual([
      '`elements.1.id` stands twice: works-council.',
    ]);
    expect(problemsOf({ elements: [{ ...ownElement, id: 'scope' }] }, ['scope'])).toEqual([
      '`elements.0.id` names an element that is there already: scope.',
    ]);
  });

  it.each<[string, string]>([
    ['(the works) council', 'line 1: `(the`: brackets hold one word'],
    ['works council\n(staff) (council', 'line 2: `(council`: brackets hold one word'],
    ['staff council)', 'line 1: `council)`: brackets hold one word'],
    ['#date council', 'line 1: `#date` is no word and no sign that stands for words'],
    ['works|', 'line 1: `works|` is no word and no sign that stands for words'],
    ['co-opt|elect', 'line 1: `co-opt|elect` is no word and no sign that stands for words'],
    ['*', 'line 1: `*` is no word and no sign that stands for words'],
    ['con*sult', 'line 1: `con*sult` is no word and no sign that stands for words'],
    ["don't decide", "line 1: write `don't` as the words that it stands for"],
    [`${'(a) '.repeat(7)}b`, 'line 1: at most 6 words of a phrase may be left out'],
    ['a '.repeat(25), 'line 1: a phrase has at most 24 words'],
  ])('says which phrase could never be found: %s', (phrases, says) => {
    const proof = [{ kind: 'sentence', all: [{ name: 'a', phrases }] }];
    const path = '`elements.0.proof.0.all.0.phrases`';
    expect(problemsOf({ elements: [{ ...ownElement, proof }] })).toEqual([`${path} cannot be read in ${says}.`]);
  });

  it.each([
    ['Works Council', 'The Works Council must hear of any AI.'],
    ['co-determination', 'Co-determination must be kept for any AI.'],
    ["workers' council", 'The workers’ council must hear of any AI.'],
    ["worker's council", 'The worker’s council must hear of any AI.'],
    ['R&D team', 'The R&D team must use AI.'],
    ['staff council.', 'The staff council must hear of any AI.'],
    ['Prüfung', 'A Prüfung of AI must be made.'],
    ['(the) works|staff council', 'The staff council must hear of any AI.'],
    ['form 3.2', 'Form 3.2 must be used for AI.'],
    ['^^IT decides', 'IT decides on AI and must decide.'],
    ['#num members', 'The 3 members must hear of any AI.'],
  ])('finds %s as people write it', (phrases, sentence) => {
    const proof = [{ kind: 'sentence', all: [{ name: 'a', phrases }] }];
    const result = parseConfiguration({ elements: [{ ...ownElement, proof }] });
    if (!result.ok) throw new Error(result.problems[0]?.message);
    const text = { title: 'AI policy', blocks: [{ id: 'b', kind: 'paragraph', text: sentence } as const] };
    const { elements } = checkPolicy(text, { configuration: result.configuration, judgeAnyway: true });
    expect(elements.find(({ id }) => id === ownElement.id)?.status).toBe('covered');
  });

  it('says of every value what it must be, in words of its own', () => {
    expect(problemsOf(everything)).toEqual([]);
    const wrong = (value: unknown): unknown => (typeof value === 'string' ? 7 : 'x');
    for (const path of pathsOf(everything)) {
      for (const message of problemsOf(replaced(everything, path, wrong)))
        expect(message).toMatch(/^`[^`]+` (?:must|is no|cannot|names|stands|gives)/);
    }
  });

  it('names a concept with two lists of phrases', () => {
    const proof = [
      {
        kind: 'sentence',
        all: [
          { name: 'a', phrases: 'x' },
          { name: 'a', phrases: 'y' },
        ],
      },
    ];
    expect(problemsOf({ elements: [{ ...ownElement, proof }] })).toEqual([
      '`elements` gives the concept a two lists of phrases: a name stands for one.',
    ]);
  });

  it('offers what is left without the wrong sections', () => {
    const result = parseConfiguration({ ...full, register: { feed: 'ftp://x' }, profile: 1 });
    expect(result.ok).toBe(false);
    expect(!result.ok && result.usable).toMatchObject({ organisation: 'Northwind Freight', profile: 'both' });
    expect(!result.ok && result.usable).not.toHaveProperty('register');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s at every depth', (key) => {
    const at = (depth: number): string =>
      depth === 0 ? `{"${key}": {"polluted": true}}` : `{"policy": ${at(depth - 1)}}`;
    for (let depth = 0; depth < 20; depth++) {
      const result = readConfiguration(at(depth));
      expect(!result.ok && result.problems[0]?.path).toBe([...Array<string>(depth).fill('policy'), key].join('.'));
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('never throws, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const result = parseConfiguration(value);
        expect(result.ok || result.problems.length > 0).toBe(true);
      }),
    );
  });
});

describe('readConfiguration', () => {
  it('calls the file what it is called', () => {
    const messageOf = (source: string): string | undefined => {
      const result = readConfiguration(source, [], 'own.json');
      return result.ok ? undefined : result.problems[0]?.message;
    };
    expect(messageOf('[]')).toBe('own.json must be an object.');
    expect(messageOf('')).toBe('own.json is no JSON: it is empty.');
    expect(messageOf(`"${'x'.repeat(600_000)}"`)).toBe('own.json is larger than 512 kB and was not read.');
    expect(messageOf('['.repeat(5_000) + ']'.repeat(5_000))).toBe('own.json is nested too deeply to be read.');
  });

  it('says in which line a text is no JSON', () => {
    const result = readConfiguration('{\n  "profile": "buys",\n}');
    expect(!result.ok && result.problems[0]?.message).toMatch(
      /^countersign\.json is no JSON \(line 3, column 1\): Expected .*[^.]\.$/,
    );
  });

  it('says that a text is no JSON, too large or too deep', () => {
    const messageOf = (source: string): string | undefined => {
      const result = readConfiguration(source);
      return result.ok ? undefined : result.problems[0]?.message;
    };
    expect(messageOf('{"profile": ')).toMatch(/^countersign\.json is no JSON: /);
    expect(messageOf(`"${'x'.repeat(600_000)}"`)).toBe('countersign.json is larger than 512 kB and was not read.');
    expect(messageOf('['.repeat(5_000) + ']'.repeat(5_000))).toBe('countersign.json is nested too deeply to be read.');
  });

  it('reads past a byte order mark', () => {
    expect(readConfiguration('\uFEFF{"profile": "buys"}')).toMatchObject({
      ok: true,
      configuration: { profile: 'buys' },
    });
  });
});
