import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildCatalogue } from '../core/vendors/build-catalogue.ts';
import { findVendor } from '../core/vendors/find-vendor.ts';
import { openCatalogue } from '../core/vendors/open-catalogue.ts';
import { emptyPageFacts } from '../core/vendors/page-facts.ts';
import { mayNameAi } from '../core/vendors/may-name-ai.ts';
import { readCsv } from '../core/vendors/read-catalogue.ts';
import { scorePage, type PageScore } from '../core/vendors/score-page.ts';
import { catalogueSources } from './catalogue-sources.ts';

// `npm run accuracy:vendors -- DIR [--show]`: how well the signals tell pages that sell AI (DIR/pages.jsonl), without the
// catalogue, and how often the catalogue speaks on ordinary domains (DIR/ordinary-domains.csv). `--show` lists each error.
// Exits with 1 below the limits of the project: precision 0.95, recall 0.75, no false alarm.

/** A line of pages.jsonl. */
type LabelledPage = { url: string; title: string; label: string; page_type: string; text: string };

const limits = { precision: 0.95, recall: 0.75 };

const args = process.argv.slice(2);
const folder = resolve(args.find((arg) => !arg.startsWith('--')) ?? '../shared/vendors');
const show = args.includes('--show');

if (!existsSync(join(folder, 'pages.jsonl'))) {
  console.error(`There is no pages.jsonl in ${folder}. Name the folder with the labelled pages.`);
  process.exit(2);
}
const pages = readPages(join(folder, 'pages.jsonl'));
const judged = pages.map((page) => ({ page, score: judge(page) }));

// Software that comes with AI is bought with AI in it: it counts as selling AI.
const overall = measure('sells AI (ai-saas and saas-with-ai-features)', judged, (label) => label !== 'not-ai-saas');
measure(
  'ai-saas alone, the other kind left out',
  judged.filter(({ page }) => page.label !== 'saas-with-ai-features'),
  (label) => label === 'ai-saas',
);
console.log(`${String(pages.length)} pages, ${timePerPage(pages)} ms a page\n`);
if (show) showErrors();

const alarms = falseAlarms(join(folder, 'ordinary-domains.csv'));
if (overall.precision < limits.precision || overall.recall < limits.recall || alarms > 0) process.exitCode = 1;

function readPages(file: string): LabelledPage[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as LabelledPage);
}

/** As the extension does it: a page that names no AI is not looked at. */
function judge(page: LabelledPage): PageScore {
  const score = scorePage({ ...emptyPageFacts(page.url, page.title), mainText: page.text });
  return mayNameAi(`${page.title}\n${page.text}`) ? score : { ...score, sellsAi: false };
}

function timePerPage(all: readonly LabelledPage[]): string {
  const before = performance.now();
  for (const page of all) judge(page);
  return ((performance.now() - before) / Math.max(1, all.length)).toFixed(2);
}

function measure(
  name: string,
  list: readonly { page: LabelledPage; score: PageScore }[],
  isPositive: (label: string) => boolean,
) {
  const said = list.filter(({ score }) => score.sellsAi);
  const right = said.filter(({ page }) => isPositive(page.label)).length;
  const positives = list.filter(({ page }) => isPositive(page.label)).length;
  const precision = said.length === 0 ? 1 : right / said.length;
  const recall = positives === 0 ? 1 : right / positives;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  console.log(name);
  console.log(`  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`);
  console.log(
    `  right ${String(right)}  false alarms ${String(said.length - right)}  missed ${String(positives - right)}\n`,
  );
  return { precision, recall };
}

function showErrors(): void {
  for (const { page, score } of judged) {
    if (score.sellsAi === (page.label !== 'not-ai-saas')) continue;
    const words = (list: PageScore['found']) =>
      list.slice(0, 4).map((one) => `${one.signal} ${String(one.points)} (${one.words.join(', ')})`);
    console.log(
      `${score.sellsAi ? 'FALSE ALARM' : 'missed'} ${String(score.score)} ${page.label} ${page.page_type} ${page.url}`,
    );
    console.log(`  for: ${words(score.found).join('; ')}\n  against: ${words(score.against).join('; ')}`);
  }
}

function falseAlarms(file: string): number {
  if (!existsSync(file)) {
    console.log('No ordinary-domains.csv here: the catalogue was not measured.');
    return 0;
  }
  const built = buildCatalogue(catalogueSources());
  if (built.packed === null) throw new Error('The catalogue does not pass its lint: run npm run catalogue.');
  const catalogues = { shipped: openCatalogue(built.packed), own: null };
  const domains = readCsv(readFileSync(file, 'utf8'))
    .slice(1)
    .map(([domain = '']) => domain)
    .filter((domain) => domain !== '');
  const hits = domains
    .flatMap((domain) => [`https://${domain}/`, `https://www.${domain}/`])
    .filter((address) => findVendor(catalogues, address) !== null);
  console.log(
    `catalogue over ordinary domains: ${String(hits.length)} false alarms in ${String(domains.length)} domains`,
  );
  for (const hit of hits) console.log(`  ${hit}`);
  return hits.length;
}
