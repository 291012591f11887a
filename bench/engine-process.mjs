import { measureChecks, measureEdits } from './measure-engine.mjs';
import { root } from '../scripts/setup.mjs';
import { textMaker } from './texts.mjs';

// Run in a new process with --expose-gc: `node engine-process.mjs ENGINE`. Prints the engine's own measures as JSON.
const [, , engine] = process.argv;
const maker = textMaker(root);

await measureChecks(engine, maker, { words: 10_000, rounds: 20, seed: 1 });
const full = {};
for (const [words, rounds] of [
  [1_000, 60],
  [10_000, 40],
  [50_000, 15],
]) {
  full[words] = await measureChecks(engine, maker, { words, rounds });
}
const edits = {};
for (const words of [1_000, 10_000, 50_000]) edits[words] = await measureEdits(engine, maker, { words, edits: 1_000 });
console.log(JSON.stringify({ full, edits }));
