import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ kind: 'heading' | 'paragraph' | 'list-item', text: string }} BenchBlock */

/**
 * A maker of policies of any length, out of the project's own fixture policies: their headings in order of chance, under
 * them paragraphs of two to five sentences drawn from all of them, and lists. Equal seeds give equal texts.
 */
export function textMaker(root) {
  const stock = readStock(join(root, 'test', 'fixtures', 'policies'));

  /** @returns {BenchBlock[]} of at least `words` words and a paragraph more at most */
  function makeBlocks(words, seed) {
    const random = randomNumbers(seed);
    const pick = (list) => list[Math.floor(random() * list.length)];
    const paragraph = () => {
      const sentences = Array.from({ length: 2 + Math.floor(random() * 4) }, () => pick(stock.sentences));
      return sentences.join(' ');
    };
    const blocks = [];
    let count = 0;
    const add = (kind, text) => {
      blocks.push({ kind, text });
      count += countWords(text);
    };
    while (count < words) {
      add('heading', pick(stock.headings));
      for (let left = 1 + Math.floor(random() * 4); left > 0 && count < words; left--) add('paragraph', paragraph());
      if (random() < 0.3) {
        for (let left = 3 + Math.floor(random() * 3); left > 0 && count < words; left--) {
          add('list-item', pick(stock.items));
        }
      }
    }
    return blocks;
  }

  /** The paragraph that stands in a block's place after an edit: as long as others, of other sentences. */
  function makeParagraph(seed) {
    const random = randomNumbers(seed);
    return Array.from({ length: 3 }, () => stock.sentences[Math.floor(random() * stock.sentences.length)]).join(' ');
  }

  return { makeBlocks, makeParagraph };
}

/** Blocks as the plain text that every peer is given. */
export function plainText(blocks) {
  return blocks.map(({ kind, text }) => (kind === 'list-item' ? `- ${text}` : text)).join('\n\n') + '\n';
}

/** Blocks as the checker takes them. */
export function policyText(blocks) {
  return {
    title: blocks[0]?.text ?? '',
    blocks: blocks.map(({ kind, text }, index) => {
      const id = `b${index + 1}`;
      if (kind === 'heading') return { kind, id, level: 2, text };
      return kind === 'list-item' ? { kind, id, level: 0, text } : { kind, id, text };
    }),
  };
}

export function countWords(text) {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** `b` of a list of numbers such that half are smaller. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function readStock(folder) {
  const stock = { headings: [], sentences: [], items: [] };
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.md') || name === 'README.md') continue;
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) {
      const text = line.trim().replaceAll('**', '');
      if (text.startsWith('#')) stock.headings.push(text.replace(/^#+ (\d+(\.\d+)* )?/, ''));
      else if (text.startsWith('- ')) stock.items.push(text.slice(2));
      else if (text.length > 40 && !/^[|>\d]/.test(text)) stock.sentences.push(...sentencesOf(text));
    }
  }
  return stock;
}

function sentencesOf(text) {
  return text
    .split(/(?<=[.!?]) (?=[A-Z])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => countWords(sentence) >= 4);
}

/** mulberry32: small, and the same everywhere. */
function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
