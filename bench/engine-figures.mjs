import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../scripts/setup.mjs';
import { policyText, quantile, textMaker } from './texts.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * The engine's own figures, each with its limit: against the floor, by length, after an edit, from a cold start, in size
 * and in memory; and how long a Word file takes to be read. Each process is new; the start-up is the median of `starts` processes.
 */
export function engineFigures({ engine, wordFile, gzipBytes }, { starts = 11 } = {}) {
  const { full, edits } = runNode(['--expose-gc', join(here, 'engine-process.mjs'), engine]);
  const cold = coldStarts(engine, starts);
  const readings = Array.from({ length: 5 }, () => runNode([join(here, 'word-file-process.mjs'), wordFile]));
  const row = (name, value, limit, unit, digits = 2) => ({ name, value, limit, unit, digits });
  return {
    full,
    edits,
    rows: [
      row('full check of 10,000 words / floor', full[10_000].check / full[10_000].floor, 10, 'times'),
      row('full check, 50,000 words / 10,000 words', full[50_000].check / full[10_000].check, 6, 'times'),
      row('re-check after one paragraph, 10,000 words, p95', edits[10_000].p95, 0.5, 'ms', 3),
      row('re-check after one paragraph, 50,000 words, p95', edits[50_000].p95, 0.5, 'ms', 3),
      row('re-check, 50,000 words / 1,000 words, median', edits[50_000].median / edits[1_000].median, 1.5, 'times'),
      row(
        'new process: import, rules, first 10,000 words',
        quantile(
          cold.map(({ total }) => total),
          0.5,
        ),
        60,
        'ms',
        1,
      ),
      row('reading a Word file of 50,000 words for the first time', quantile(readings, 0.5), 1_000, 'ms', 0),
      row('engine with rules, gzip', gzipBytes / 1000, 60, 'kB', 1),
      row('heap growth over 1,000 edits, 10,000 words', edits[10_000].heapGrowth / 1000, 100, 'kB', 1),
    ],
  };
}

function coldStarts(engine, starts) {
  const policyFile = join(root, 'dist', 'bench', 'policy.json');
  writeFileSync(policyFile, JSON.stringify(policyText(textMaker(root).makeBlocks(10_000, 3))));
  return Array.from({ length: starts }, () => runNode([join(here, 'start-up.mjs'), engine, policyFile]));
}

function runNode(args) {
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 }));
}

/** The figures as lines for a terminal, each with whether it holds. */
export function printFigures({ full, edits, rows }) {
  const [load = 0] = loadavg();
  if (load > cpus().length) {
    console.log(`The machine is busy (load ${load.toFixed(1)}): medians are too high, the best times tell more.`);
  }
  for (const [words, { check, floor, best }] of Object.entries(full)) {
    console.log(
      `${words.padStart(6)} words: check ${check.toFixed(2)} ms, floor ${floor.toFixed(3)} ms (${(check / floor).toFixed(1)} times; ` +
        `at best ${best.check.toFixed(2)} and ${best.floor.toFixed(3)} ms, ${(best.check / best.floor).toFixed(1)} times); ` +
        `one paragraph ${edits[words].median.toFixed(3)} ms, p95 ${edits[words].p95.toFixed(3)} ms`,
    );
  }
  printRows(rows);
}

/** Each figure on a line, with its limit and whether it holds. */
export function printRows(rows) {
  for (const { name, value, limit, unit, digits } of rows) {
    const verdict = value <= limit ? 'holds' : 'FAILS';
    console.log(
      `${verdict}  ${name}: ${value.toFixed(digits)} ${unit} (${limit === Infinity ? 'no limit' : `at most ${limit}`})`,
    );
  }
}
