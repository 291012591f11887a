import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { format } from 'prettier';
import { root } from '../scripts/setup.mjs';

const START = '<!-- results: written by npm run bench -- --write -->';
const END = '<!-- end of results -->';

/** The results as Markdown: our own figures with their limits, then the peers. */
export function resultsAsMarkdown(figures, recognition, comparison) {
  return [
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}.`,
    figureTable(figures.rows),
    '### Recognising a vendor',
    figureTable(recognition),
    '### Fresh text',
    'Median milliseconds for a text not seen before, by number of words.',
    peerTable(comparison, 'fresh'),
    '### After the edit of one paragraph',
    'Countersign is told the changed paragraph; the others have no way to be told and are given the whole text again.',
    peerTable(comparison, 'edits'),
    ...(comparison.real.count > 0
      ? [
          '### Real policies',
          `${comparison.real.count} published policies, ${comparison.real.words.toLocaleString('en-GB')} words together, one after the other: milliseconds for all.`,
          table(
            ['peer', 'ms'],
            comparison.peers.map(({ name, real }) => [name, milliseconds(real)]),
          ),
        ]
      : []),
    '### What each peer does',
    'Peers do other work: none of them judges what a policy says. The figures place Countersign among tools that people put up with while they write, no more.',
    table(
      ['peer', 'work', 'findings in 10,000 words'],
      comparison.peers.map(({ name, work, finds, findings }) => [name, work, `${findings[10_000]} ${finds}`]),
    ),
  ].join('\n\n');
}

/** Puts the results into docs/performance.md between its marks. */
export async function writeResults(markdown) {
  const place = join(root, 'docs', 'performance.md');
  const page = readFileSync(place, 'utf8');
  const [before] = page.split(START);
  const after = page.split(END)[1] ?? '';
  const written = `${before}${START}\n\n${markdown}\n\n${END}${after}`;
  writeFileSync(place, await format(written, { parser: 'markdown', printWidth: 120 }));
}

function figureTable(rows) {
  return table(
    ['measure', 'result', 'limit', 'holds'],
    rows.map(({ name, value, limit, unit, digits }) => [
      name,
      `${value.toFixed(digits)} ${unit}`,
      limit === Infinity ? 'none' : `at most ${limit} ${unit}`,
      value <= limit ? 'yes' : '**no**',
    ]),
  );
}

function peerTable({ peers, lengths }, key) {
  return table(
    ['peer', ...lengths.map((words) => words.toLocaleString('en-GB'))],
    peers.map((peer) => [peer.name, ...lengths.map((words) => milliseconds(peer[key][words]))]),
  );
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function milliseconds(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
