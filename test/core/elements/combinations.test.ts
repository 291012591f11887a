import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../../core/checker/check-policy.ts';
import { elements } from '../../../core/elements/index.ts';
import type { Status } from '../../../core/report/report.ts';

/**
 * Sentences with blanks, by what an element makes of them, and what may fill the blanks: its own words, then those that
 * all elements share. Together they say each thing in thousands of ways.
 */
type Combinations = {
  readonly sentences: Partial<Record<Status, readonly string[]>>;
  readonly words?: Readonly<Record<string, readonly string[]>>;
};

const folder = new URL('../../fixtures/combinations/', import.meta.url);
const shared = read('words') as Readonly<Record<string, readonly string[]>>;
const known = read('known') as Readonly<Record<string, number>>;
/** How many ways of filling each sentence are tried. */
const ROUNDS = 24;

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
}

/** Fills the blanks of a sentence with words that change from round to round, each blank at its own pace. */
function fill(sentence: string, words: Readonly<Record<string, readonly string[]>>, round: number): string {
  let blank = 0;
  const filled = sentence.replaceAll(/\{([\w-]+)\}/g, (_, name: string) => {
    const choice = words[name] ?? shared[name];
    if (!choice) throw new Error(`nothing fills {${name}}`);
    blank++;
    return choice[(round * (2 * blank + 5) + 3 * blank) % choice.length] ?? '';
  });
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function statusOf(id: string, text: string): Status | undefined {
  const title = 'AI policy';
  const blocks = [title, 'This AI policy is about artificial intelligence (AI) systems and AI tools.', text];
  const report = checkPolicy({
    title,
    blocks: blocks.map((each, index) =>
      index === 0
        ? { kind: 'heading', id: 'b0', level: 1, text: each }
        : { kind: 'paragraph', id: `b${index}`, text: each },
    ),
  });
  return report.elements.find((each) => each.id === id)?.status;
}

describe.each(elements.map(({ id }) => id))('%s', (id) => {
  const { sentences, words = {} } = read(id) as Combinations;

  it('judges nearly all combinations as they should be', () => {
    const wrong: string[] = [];
    let count = 0;
    for (const [expected, list] of Object.entries(sentences)) {
      for (const sentence of list) {
        for (let round = 0; round < ROUNDS; round++) {
          const text = fill(sentence, words, round);
          const status = statusOf(id, text);
          count++;
          if (status !== expected) wrong.push(`${status}, not ${expected}: ${text}`);
        }
      }
    }
    // what is known to be judged otherwise, in parts of a thousand: it may only fall
    expect(Math.round((wrong.length / count) * 1000), wrong.slice(0, 40).join('\n')).toBeLessThanOrEqual(
      known[id] ?? 0,
    );
  });
});
