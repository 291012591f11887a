import { pathToFileURL } from 'node:url';
import { createFloor } from './floor.mjs';
import { plainText, policyText, quantile } from './texts.mjs';

/**
 * Times full checks of fresh texts against the floor: in each round both see the same new text, one after the other.
 * Milliseconds.
 */
export async function measureChecks(engineFile, maker, { words, rounds, seed = 1000 }) {
  const { checkPolicy } = await import(pathToFileURL(engineFile).href);
  const floor = createFloor();
  const texts = Array.from({ length: rounds }, (_, round) => maker.makeBlocks(words, seed + round));
  const prepared = texts.map((blocks) => ({ text: plainText(blocks), policy: policyText(blocks) }));
  const times = { floor: [], check: [] };
  for (const { text, policy } of prepared) {
    times.floor.push(timed(() => floor(text)));
    times.check.push(timed(() => checkPolicy(policy)));
  }
  return {
    floor: quantile(times.floor, 0.5),
    check: quantile(times.check, 0.5),
    best: { floor: Math.min(...times.floor), check: Math.min(...times.check) },
  };
}

/** How often a row of edits is repeated: what is learned once (new words) must not look like growth, a leak must. */
const ROWS = 7;

/**
 * Times re-checks after one changed paragraph, the report included. Milliseconds; heap growth in bytes over a row of
 * `edits`, the median of the rows.
 */
export async function measureEdits(engineFile, maker, { words, edits }) {
  const { createCheckSession } = await import(pathToFileURL(engineFile).href);
  const policy = policyText(maker.makeBlocks(words, 77));
  const paragraphs = policy.blocks.filter((block) => block.kind === 'paragraph');
  const session = createCheckSession();
  session.replace(policy);
  const edit = (seed) => {
    const block = paragraphs[(seed * 7919) % paragraphs.length];
    const text = maker.makeParagraph(seed);
    return timed(() => session.update([{ kind: 'set', block: { ...block, text } }]));
  };
  for (let seed = 0; seed < 200; seed++) edit(seed);
  const times = [];
  const growths = [];
  for (let row = 0; row < ROWS; row++) {
    const before = usedHeap();
    const first = 1000 + row * edits;
    for (let seed = first; seed < first + edits; seed++) times.push(edit(seed));
    growths.push(usedHeap() - before - 8 * edits);
  }
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95), heapGrowth: quantile(growths, 0.5) };
}

function usedHeap() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}
