import { parseArgs } from 'node:util';
import { checkPolicy } from '../core/checker/check-policy.ts';
import type { Status, Verdict } from '../core/report/report.ts';
import { readMarkdown } from '../documents/read-markdown.ts';
import { marked } from './accuracy/print-disagreements.ts';
import { type Wording, type WordingsFile, WORDINGS, readWordings, wordingsFiles } from './accuracy/wordings-file.ts';
import { textTable } from './text-table.ts';

const USAGE = `npm run wordings -- [ELEMENT…] [options]

Judges each passage of test/fixtures/wordings/<element>.<hand>.txt as a document of its own, titled "AI policy".

  --show ELEMENT   each misjudged passage with verdict and reason
  --hand a|b|…     only this hand's files
  --dir FOLDER     other files than test/fixtures/wordings`;

type Judged = Wording & { readonly verdict: Verdict | undefined; readonly actual: Status };

function main(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      show: { type: 'string' },
      hand: { type: 'string' },
      dir: { type: 'string', default: WORDINGS },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const asked = values.show === undefined ? positionals : values.show.split(',');
  const files = wordingsFiles(values.dir).filter(
    ({ element, hand }) =>
      (asked.length === 0 || asked.includes(element)) && (values.hand === undefined || values.hand === hand),
  );
  if (files.length === 0) {
    console.error(`No wordings for ${asked.join(', ') || 'any element'} in ${values.dir}.`);
    return 2;
  }
  if (values.show === undefined) console.log(printTable(files));
  else for (const file of files) console.log(printMisjudged(file));
  return 0;
}

function judgeFile(file: WordingsFile): Judged[] {
  return readWordings(file).map((wording) => {
    const text = { ...readMarkdown(wording.markdown), title: 'AI policy' };
    const verdict = checkPolicy(text, { judgeAnyway: true }).elements.find(({ id }) => id === file.element);
    return { ...wording, verdict, actual: verdict?.status ?? 'missing' };
  });
}

function printTable(files: readonly WordingsFile[]): string {
  const judged = files.map((file) => ({ file, wordings: judgeFile(file) }));
  const rows = judged.map(({ file, wordings }) => [file.element, file.hand, ...summary(wordings)]);
  return textTable(
    [
      { head: 'element' },
      { head: 'hand' },
      ...['covered found', 'partial or better', 'exactly partial', 'false alarms', 'of them covered', 'agreement'].map(
        (head) => ({ head, align: 'right' as const }),
      ),
    ],
    [...rows, ['all', '', ...summary(judged.flatMap(({ wordings }) => wordings))]],
  );
}

function summary(wordings: readonly Judged[]): string[] {
  const of = (expected: Status): readonly Judged[] => wordings.filter((wording) => wording.expected === expected);
  const share = (among: readonly Judged[], holds: (wording: Judged) => boolean): string => {
    const count = among.filter(holds).length;
    const percent = among.length === 0 ? '-' : `${((100 * count) / among.length).toFixed(0)} %`;
    return `${percent} ${`${String(count)}/${String(among.length)}`.padStart(7)}`;
  };
  return [
    share(of('covered'), ({ actual }) => actual === 'covered'),
    share(of('partial'), ({ actual }) => actual !== 'missing'),
    share(of('partial'), ({ actual }) => actual === 'partial'),
    share(of('missing'), ({ actual }) => actual !== 'missing'),
    share(of('missing'), ({ actual }) => actual === 'covered'),
    share(wordings, ({ actual, expected }) => actual === expected),
  ];
}

function printMisjudged(file: WordingsFile): string {
  const wordings = judgeFile(file);
  const wrong = wordings.filter(({ actual, expected }) => actual !== expected);
  const lines = wrong.flatMap(({ line, expected, actual, markdown, verdict }) => [
    '',
    `${file.path}:${String(line)} written as ${expected}, judged ${actual}`,
    `  text     ${markdown.replaceAll('\n', ' ¶ ')}`,
    `  reason   ${verdict?.reason ?? 'this element is not judged'}`,
    ...(verdict?.passages ?? []).map((passage) => `  passage  ${marked(passage)}`),
    ...(verdict?.nearest && verdict.passages.length === 0 ? [`  nearest  ${marked(verdict.nearest)}`] : []),
  ]);
  return [
    `${file.element}, hand ${file.hand}: ${String(wrong.length)} of ${String(wordings.length)} misjudged`,
    ...lines,
    '',
  ].join('\n');
}

process.exitCode = main();
