import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPolicy } from '../core/checker/check-policy.ts';
import { elements } from '../core/elements/index.ts';
import type { Report } from '../core/report/report.ts';
import { readDocument } from '../documents/read-document.ts';
import { type Gate, belowFloor, floorOf, gateSchema } from './accuracy/gate.ts';
import { type Fold, type LabelledPolicy, readLabelledPolicies } from './accuracy/labelled-policies.ts';
import { type Judgement, measure } from './accuracy/measure.ts';
import { printDisagreements } from './accuracy/print-disagreements.ts';
import { type FoldFigures, printFold } from './accuracy/print-figures.ts';

const USAGE = `npm run accuracy -- DIR [options]

Judges every labelled policy in DIR (docs/, manifest.jsonl, labels.jsonl) and says how far the checker agrees with the labels.

  --fold practice|check  only this fold
  --show ELEMENT         each disagreement about the element, practice fold only (also a list: a,b; or all)
  --json                 the figures as JSON
  --gate FILE            exit 1 when a figure is worse than the recorded one
  --record FILE          record the figures for --gate`;

type Judged = { readonly policy: LabelledPolicy; readonly report: Report };

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      fold: { type: 'string' },
      show: { type: 'string' },
      json: { type: 'boolean' },
      gate: { type: 'string' },
      record: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [folder] = positionals;
  if (values.help || folder === undefined) {
    console.log(USAGE);
    return values.help ? 0 : 2;
  }
  if (values.show !== undefined && values.fold === 'check') {
    console.error(
      'The texts of the check fold are never shown: they tell how the checker does on text that nobody read.',
    );
    return 2;
  }
  const folds: Fold[] = (['practice', 'check'] as const).filter((fold) => (values.fold ?? fold) === fold);
  if (folds.length === 0) throw new Error(`--fold must be practice or check, not "${values.fold ?? ''}".`);
  // A disagreement is shown for the practice fold only, so the other need not be judged.
  const wanted: readonly Fold[] = values.show === undefined ? folds : ['practice'];
  const policies = readLabelledPolicies(folder).filter(({ fold }) => wanted.includes(fold));
  const judged = await Promise.all(policies.map(judge));
  if (values.show !== undefined) {
    for (const id of values.show === 'all' ? labelledElements(policies) : values.show.split(',')) {
      if (!labelledElements(policies).includes(id)) throw new Error(`No element is called ${id}.`);
      const about = judged.map(({ policy, report }) => ({ policy, verdict: report.elements.find((e) => e.id === id) }));
      console.log(`${printDisagreements(id, about)}\n`);
    }
    return 0;
  }
  const figures = new Map(
    folds.map((fold) => [fold, foldFigures(judged.filter(({ policy }) => policy.fold === fold))]),
  );
  if (values.json) {
    console.log(JSON.stringify(Object.fromEntries(figures), null, 2));
  } else {
    for (const [fold, of] of figures) console.log(`${printFold(fold, of)}\n`);
    const unjudged = labelledElements(policies).filter((id) => !elements.some((element) => element.id === id));
    if (unjudged.length > 0) console.log(`Not in the registry, counted as missing: ${unjudged.join(', ')}`);
  }
  if (values.record !== undefined) {
    writeFileSync(values.record, `${JSON.stringify(gateOf(figures), null, 2)}\n`);
    console.error(`Recorded in ${values.record}.`);
  }
  return values.gate === undefined ? 0 : holdGate(values.gate, figures);
}

async function judge(policy: LabelledPolicy): Promise<Judged> {
  const read = await readDocument(readFileSync(policy.path), basename(policy.path));
  if (!read.ok) throw new Error(`${policy.file}: ${read.problem.message}`);
  return { policy, report: checkPolicy(read.text) };
}

function labelledElements(policies: readonly LabelledPolicy[]): string[] {
  return [...new Set(policies.flatMap(({ labels }) => Object.keys(labels)))];
}

function foldFigures(judged: readonly Judged[]): FoldFigures {
  const judgements = judged.flatMap(({ policy, report }) =>
    Object.entries(policy.labels).map(([element, label]): Judgement => {
      const verdict = report.elements.find(({ id }) => id === element);
      const passage = verdict?.passages[0]?.exact;
      return {
        document: policy.id,
        element,
        expected: label.status,
        actual: verdict?.status ?? 'missing',
        quotes: label.quotes,
        ...(passage === undefined ? {} : { passage }),
      };
    }),
  );
  const mandatory = new Set(elements.filter((element) => element.mandatory).map(({ id }) => id));
  return {
    documents: judged.length,
    all: measure(judgements),
    mandatory: measure(judgements.filter(({ element }) => mandatory.has(element))),
    elements: labelledElements(judged.map(({ policy }) => policy)).map((id) => ({
      id,
      mandatory: mandatory.has(id),
      figures: measure(judgements.filter(({ element }) => element === id)),
    })),
  };
}

function gateOf(figures: ReadonlyMap<Fold, FoldFigures>): Gate {
  return Object.fromEntries(
    [...figures].map(([fold, of]) => [fold, { all: floorOf(of.all), mandatory: floorOf(of.mandatory) }]),
  );
}

function holdGate(path: string, figures: ReadonlyMap<Fold, FoldFigures>): number {
  const gate = gateSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const worse = [...figures].flatMap(([fold, of]) => {
    const recorded = gate[fold];
    if (!recorded) return [`${fold}: nothing is recorded in ${path}.`];
    return [
      ...belowFloor(`${fold}, all elements`, of.all, recorded.all),
      ...belowFloor(`${fold}, mandatory`, of.mandatory, recorded.mandatory),
    ];
  });
  for (const line of worse) console.error(line);
  console.error(
    worse.length === 0 ? `No figure is worse than recorded in ${path}.` : `Worse than recorded in ${path}.`,
  );
  return worse.length === 0 ? 0 : 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
