import { fork } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../scripts/setup.mjs';
import { countWords, plainText, quantile, textMaker } from './texts.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const names = ['floor', 'countersign', 'write-good', 'retext', 'textlint', 'textlint-rules', 'harper', 'wink-nlp'];
const lengths = [
  { words: 1_000, rounds: 15 },
  { words: 5_000, rounds: 9 },
  { words: 10_000, rounds: 9 },
  { words: 50_000, rounds: 5 },
];

/**
 * Times every peer, each in a process of its own, all on the same bytes, turn by turn: a busy moment of the machine hits
 * all of them. Gives per peer the median milliseconds for fresh text and after the edit of one paragraph, by length.
 */
export async function comparePeers(bundles) {
  const peers = [];
  for (const name of names) peers.push(await startPeer(name, bundles));
  try {
    const maker = textMaker(root);
    await warmUp(peers, maker);
    for (const length of lengths) {
      console.error(`Comparing on ${length.words} words …`);
      await timeLength(peers, maker, length);
    }
    const real = realPolicies();
    if (real.length > 0) await timeRealPolicies(peers, real);
    return { peers: peers.map(summary), lengths: lengths.map(({ words }) => words), real: describe(real) };
  } finally {
    for (const { process } of peers) process.kill();
  }
}

async function startPeer(name, bundles) {
  const process = fork(join(here, 'peer-process.mjs'), [name, JSON.stringify(bundles)], { serialization: 'advanced' });
  const about = await answerOf(process);
  return { name, process, about, fresh: {}, edits: {}, findings: {}, real: 0 };
}

/** Until the peer's code is compiled and its caches are full: some seconds of work, or many texts. */
async function warmUp(peers, maker) {
  for (const peer of peers) {
    let spent = 0;
    for (let seed = 1; seed <= 6 || (seed <= 60 && spent < 3_000); seed++) {
      const text = plainText(maker.makeBlocks(seed % 2 === 0 ? 5_000 : 1_000, seed));
      spent += (await ask(peer, { kind: 'check', text })).time;
    }
  }
}

async function timeLength(peers, maker, { words, rounds }) {
  for (let round = 0; round < rounds; round++) {
    const blocks = maker.makeBlocks(words, 10_000 + round);
    const edited = editOf(blocks, maker.makeParagraph(20_000 + round));
    const order = turn(peers, round).filter((peer) => isStillTimed(peer, words, round));
    const text = plainText(blocks);
    for (const peer of order) {
      const { time, findings } = await ask(peer, { kind: 'check', text });
      (peer.fresh[words] ??= []).push(time);
      peer.findings[words] = findings;
    }
    const editedText = plainText(edited.blocks);
    for (const peer of order) {
      await ask(peer, { kind: 'begin', blocks });
      const { time } = await ask(peer, { kind: 'edit', text: editedText, change: edited.change });
      (peer.edits[words] ??= []).push(time);
    }
  }
}

/** Once through is enough: the sum over many texts is steady by itself. */
async function timeRealPolicies(peers, texts) {
  for (const [index, text] of texts.entries()) {
    for (const peer of turn(peers, index)) peer.real += (await ask(peer, { kind: 'check', text })).time;
  }
}

/** The text with the paragraph in its middle replaced. */
function editOf(blocks, paragraph) {
  const middle = Math.floor(blocks.length / 2);
  const index = blocks.findIndex(({ kind }, at) => at >= middle && kind === 'paragraph');
  const changed = blocks.map((block, at) => (at === index ? { ...block, text: paragraph } : block));
  return { blocks: changed, change: { index, paragraph } };
}

/** Real policies to learn from, where they lie beside the project; those kept back for judging accuracy are not read. */
function realPolicies() {
  const folder = join(root, '..', 'shared', 'policies');
  if (!existsSync(join(folder, 'manifest.jsonl'))) return [];
  return readFileSync(join(folder, 'manifest.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .filter(({ fold }) => fold === 'practice')
    .map(({ file }) => readFileSync(join(folder, file), 'utf8'));
}

function describe(texts) {
  return { count: texts.length, words: texts.reduce((total, text) => total + countWords(text), 0) };
}

function summary({ name, about, fresh, edits, findings, real }) {
  const medians = (times) => Object.fromEntries(Object.entries(times).map(([key, list]) => [key, quantile(list, 0.5)]));
  return { name, ...about, fresh: medians(fresh), edits: medians(edits), findings, real };
}

/** Where one check takes a second, three rounds are enough to know so; where it takes ten, one is. */
function isStillTimed({ fresh }, words, round) {
  if (round === 0) return true;
  const usual = quantile(fresh[words], 0.5);
  return usual < 1_000 || (round < 3 && usual < 10_000);
}

/** Another peer begins each round. */
function turn(peers, round) {
  const first = round % peers.length;
  return [...peers.slice(first), ...peers.slice(0, first)];
}

function ask({ process }, message) {
  const answer = answerOf(process);
  process.send(message);
  return answer;
}

function answerOf(process) {
  return new Promise((resolve, reject) => {
    const ended = (code) => reject(new Error(`A peer's process ended with ${code}: ${process.spawnargs.join(' ')}`));
    process.once('exit', ended);
    process.once('message', (message) => {
      process.off('exit', ended);
      resolve(message);
    });
  });
}
