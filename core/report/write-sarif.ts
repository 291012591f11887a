import { elements } from '../elements/index.ts';
import { CHECKER_VERSION } from '../version.ts';
import { answerOf } from './answer.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import type { Mistake, Passage, Verdict } from './report.ts';
import { listsVerdicts, type ReportSubject, whereIs } from './report-subject.ts';
import { sha256 } from './sha256.ts';
import { capitalised, sourceInWords } from './wording.ts';

/** A stretch of a text file, in lines and columns from 1; the end column stands behind its last character. */
export type FileRegion = {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The file's own text there, markup included. */
  readonly snippet: string;
};

/** A report with what SARIF wants to know of its file. */
export type SarifSubject = ReportSubject & {
  /** The file's path from the root of the checkout, with `/`; of a file elsewhere, its `file:` address. */
  readonly uri: string;
  /** Where a passage stands in the file, where the file has lines. */
  readonly regionOf?: (passage: Passage) => FileRegion | null;
};

/** A file that could not be judged. `uri` as in `SarifSubject`. */
export type SarifProblem = { readonly uri: string; readonly message: string };

type Level = 'error' | 'warning' | 'note';
type SarifResult = ReturnType<typeof resultAt>;

/** The gaps and mistakes of reports as SARIF 2.1.0, for code-scanning pages and pull requests. */
export function writeSarif(subjects: readonly SarifSubject[], problems: readonly SarifProblem[] = []): string {
  const rules = [...rulesOf(subjects), ...(problems.length > 0 ? [NOT_READ] : [])];
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const results = subjects.flatMap((subject) =>
    listsVerdicts(subject) ? resultsOf(subject, indexes) : [otherText(subject, indexes)],
  );
  const unread = problems.map(({ uri, message }) => resultAt(uri, indexes, NOT_READ.id, 'error', message, null, ''));
  return `${JSON.stringify(log(rules, [...results, ...unread], problems), null, 2)}\n`;
}

function resultsOf(subject: SarifSubject, indexes: ReadonlyMap<string, number>): SarifResult[] {
  return [
    ...subject.report.elements
      .filter(({ status }) => status !== 'covered')
      .map((verdict) =>
        resultOf(subject, indexes, verdict.id, levelOf(verdict), gapMessage(verdict), gapPassage(verdict)),
      ),
    ...subject.report.mistakes.map((mistake) =>
      resultOf(
        subject,
        indexes,
        mistake.id,
        'warning',
        `${mistake.title}. ${mistake.reason} ${mistake.fix}`,
        mistake.passages[0],
      ),
    ),
  ];
}

/** Without a result, a policy that became another text would look like one with all its gaps closed. */
function otherText(subject: SarifSubject, indexes: ReadonlyMap<string, number>): SarifResult {
  const { answer, sentence } = answerOf(subject.report);
  return resultOf(subject, indexes, OTHER_TEXT.id, 'error', `${answer}. ${sentence}`, undefined);
}

function log(rules: readonly SarifRule[], results: readonly SarifResult[], problems: readonly SarifProblem[]): unknown {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Countersign', version: CHECKER_VERSION, semanticVersion: CHECKER_VERSION, rules } },
        ...(problems.length === 0 ? {} : { invocations: [failedInvocation(problems)] }),
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
}

function failedInvocation(problems: readonly SarifProblem[]): unknown {
  return {
    executionSuccessful: false,
    toolExecutionNotifications: problems.map(({ uri, message }) => ({
      level: 'error',
      message: { text: message },
      locations: [{ physicalLocation: { artifactLocation: artifact(uri) } }],
    })),
  };
}

type SarifRule = ReturnType<typeof rule>;

/** One rule for each element and mistake that stands in a report, in the order in which they stand. */
function rulesOf(subjects: readonly SarifSubject[]): SarifRule[] {
  const rules = new Map<string, SarifRule>();
  for (const subject of subjects) {
    const { report } = subject;
    if (!listsVerdicts(subject)) {
      rules.set(OTHER_TEXT.id, OTHER_TEXT);
      continue;
    }
    for (const verdict of report.elements) rules.set(verdict.id, verdictRule(verdict));
    for (const mistake of report.mistakes) rules.set(mistake.id, mistakeRule(mistake));
  }
  return [...rules.values()];
}

function verdictRule({ id, title, mandatory, source, clause }: Verdict): SarifRule {
  // Of an own element the report holds no more than its title.
  const { question, advice, wording } = elements.find((each) => each.id === id) ?? { question: title, advice: title };
  const tag = { clause: 'clause', guide: 'good-practice', organisation: 'own' }[source];
  const level = mandatory ? 'error' : 'warning';
  return rule(id, title, question, helpOf(advice, wording), level, sourceInWords({ source, clause }), tag);
}

function mistakeRule({ id, title, fix }: Mistake): SarifRule {
  return rule(id, title, title, helpOf(fix), 'warning', 'known mistakes', 'mistake');
}

function rule(id: string, title: string, full: string, help: Help, level: Level, source: string, tag: string) {
  return {
    id,
    name: id.split('-').map(capitalised).join(''),
    shortDescription: { text: title },
    fullDescription: { text: full },
    help,
    defaultConfiguration: { level },
    properties: { source, tags: ['ai-policy', tag] },
  };
}

type Help = { readonly text: string; readonly markdown: string };

/** What to do, and where there is one a wording to start from, as a code-scanning page shows it beside a result. */
function helpOf(advice: string, wording?: string): Help {
  if (wording === undefined) return { text: advice, markdown: escapeMarkdown(advice) };
  return {
    text: `${advice}\n\nWording to start from: ${wording}`,
    markdown: `${escapeMarkdown(advice)}\n\nWording to start from:\n\n> ${escapeMarkdown(wording)}`,
  };
}

const OTHER_TEXT = rule(
  'not-ai-policy',
  'Not an AI policy',
  'Does the text read like an AI policy?',
  helpOf('Name the file that holds the AI policy, or judge this text all the same with --judge-anyway.'),
  'error',
  'the text as a whole',
  'whole-text',
);

/** Without it, a policy that nobody could read would look like one with all its gaps closed. */
const NOT_READ = rule(
  'not-read',
  'Policy not read',
  'Could the file be read?',
  helpOf('Mend the file, or name the one that holds the AI policy.'),
  'error',
  'the file as a whole',
  'whole-text',
);

/** A gap that an auditor would raise is an error, what is touched in good practice a note. */
function levelOf({ mandatory, status }: Verdict): Level {
  if (mandatory) return status === 'missing' ? 'error' : 'warning';
  return status === 'missing' ? 'warning' : 'note';
}

function gapMessage({ title, status, reason, remedy }: Verdict): string {
  return `${title}: ${status}. ${reason}${remedy === '' ? '' : ` To cover it: ${remedy}`}`;
}

function gapPassage({ passages, nearest }: Verdict): Passage | undefined {
  return passages[0] ?? nearest;
}

function resultOf(
  subject: SarifSubject,
  indexes: ReadonlyMap<string, number>,
  id: string,
  level: Level,
  message: string,
  passage: Passage | undefined,
) {
  const region = (passage && subject.regionOf?.(passage)) ?? null;
  return resultAt(subject.uri, indexes, id, level, message, region, passage ? whereIs(passage, subject) : '');
}

function resultAt(
  uri: string,
  indexes: ReadonlyMap<string, number>,
  id: string,
  level: Level,
  message: string,
  region: FileRegion | null,
  place: string,
) {
  return {
    ruleId: id,
    ruleIndex: indexes.get(id) ?? -1,
    level,
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: artifact(uri), region: regionAt(region) },
        ...(place === '' ? {} : { logicalLocations: [{ fullyQualifiedName: place }] }),
      },
    ],
    partialFingerprints: {
      'countersignElement/v1': `${uri}#${id}`,
      // By this GitHub knows a result again. Where it is absent GitHub makes it of the line: for what has no line, of the
      // title, so that a gap somebody dismissed would come back with the next version.
      ...(region === null ? { primaryLocationLineHash: `${sha256(id).slice(0, 16)}:1` } : {}),
    },
  };
}

/** Code scanning shows no result without a line. */
function regionAt(region: FileRegion | null) {
  if (region === null) return { startLine: 1 };
  const { snippet, ...lines } = region;
  return { ...lines, snippet: { text: snippet } };
}

/** A path from the root of the checkout still has to be made a URI; what lies elsewhere is one. */
function artifact(uri: string): { readonly uri: string } {
  return { uri: uri.startsWith('file:') ? uri : encodeURI(uri).replace(/[?#]/g, encodeURIComponent) };
}
