import { elements } from '../elements/index.ts';
import { CHECKER_VERSION } from '../version.ts';
import { answerOf } from './answer.ts';
import type { Mistake, Passage, Verdict } from './report.ts';
import { listsVerdicts, type ReportSubject, whereIs } from './report-subject.ts';
import { capitalised } from './wording.ts';

/** A report with what SARIF wants to know of its file. */
export type SarifSubject = ReportSubject & {
  /** The file's path from the root of the checkout, with `/`; of a file elsewhere, its `file:` address. */
  readonly uri: string;
  /** The line on which a passage begins, from 1, where the file has lines. */
  readonly lineOf?: (passage: Passage) => number | null;
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
  const unread = problems.map(({ uri, message }) => resultAt(uri, indexes, NOT_READ.id, 'error', message));
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
  const element = elements.find((each) => each.id === id);
  const from = { clause: `clause ${clause}, in our words`, guide: 'good practice', organisation: 'your organisation' };
  return rule(
    id,
    title,
    element?.question ?? title,
    element?.advice ?? title,
    mandatory ? 'error' : 'warning',
    from[source],
  );
}

function mistakeRule({ id, title, fix }: Mistake): SarifRule {
  return rule(id, title, title, fix, 'warning', 'known mistakes');
}

function rule(id: string, title: string, full: string, help: string, level: Level, source: string) {
  return {
    id,
    name: id.split('-').map(capitalised).join(''),
    shortDescription: { text: title },
    fullDescription: { text: full },
    help: { text: help },
    defaultConfiguration: { level },
    properties: { source },
  };
}

const OTHER_TEXT = rule(
  'not-ai-policy',
  'Not an AI policy',
  'Does the text read like an AI policy?',
  'Name the file that holds the AI policy, or judge this text all the same with --judge-anyway.',
  'error',
  'the text as a whole',
);

/** Without it, a policy that nobody could read would look like one with all its gaps closed. */
const NOT_READ = rule(
  'not-read',
  'Policy not read',
  'Could the file be read?',
  'Mend the file, or name the one that holds the AI policy.',
  'error',
  'the file as a whole',
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
  const line = passage && subject.lineOf?.(passage);
  const place = passage ? whereIs(passage, subject) : '';
  const region = { startLine: line ?? 1, ...(passage && line ? { snippet: { text: passage.exact } } : {}) };
  return resultAt(subject.uri, indexes, id, level, message, { region, place });
}

function resultAt(
  uri: string,
  indexes: ReadonlyMap<string, number>,
  id: string,
  level: Level,
  message: string,
  { region, place }: { readonly region: Region; readonly place: string } = { region: { startLine: 1 }, place: '' },
) {
  return {
    ruleId: id,
    ruleIndex: indexes.get(id) ?? -1,
    level,
    message: { text: message },
    locations: [
      {
        physicalLocation: { artifactLocation: artifact(uri), region },
        ...(place === '' ? {} : { logicalLocations: [{ fullyQualifiedName: place }] }),
      },
    ],
    partialFingerprints: { 'countersignElement/v1': `${uri}#${id}` },
  };
}

type Region = { readonly startLine: number; readonly snippet?: { readonly text: string } };

/** A path from the root of the checkout still has to be made a URI; what lies elsewhere is one. */
function artifact(uri: string): { readonly uri: string } {
  return { uri: uri.startsWith('file:') ? uri : encodeURI(uri).replace(/[?#]/g, encodeURIComponent) };
}
