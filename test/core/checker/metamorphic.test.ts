import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../../core/checker/check-policy.ts';
import type { Block, PolicyText } from '../../../core/policy/policy-text.ts';
import type { Status } from '../../../core/report/report.ts';
import { readMarkdown } from '../../../documents/read-markdown.ts';

const folder = new URL('../../fixtures/policies/', import.meta.url);
const policies = ['full-corporate', 'full-public-authority', 'full-small-company', 'sample-with-gaps', 'hedged-policy'];

type Change = (text: PolicyText) => PolicyText;
const inTexts =
  (rewrite: (text: string) => string): Change =>
  (policy) => ({
    title: rewrite(policy.title),
    blocks: policy.blocks.map((block): Block => rewriteBlock(block, rewrite)),
  });

function rewriteBlock(block: Block, rewrite: (text: string) => string): Block {
  if (block.kind !== 'table-cell') return { ...block, text: rewrite(block.text) };
  return {
    ...block,
    text: rewrite(block.text),
    ...(block.rowHead === undefined ? {} : { rowHead: rewrite(block.rowHead) }),
    ...(block.columnHead === undefined ? {} : { columnHead: rewrite(block.columnHead) }),
  };
}

/** Second-level sections in reverse order; what stands before the first stays. */
function reorder(policy: PolicyText): PolicyText {
  const sections: Block[][] = [[]];
  for (const block of policy.blocks) {
    if (block.kind === 'heading' && block.level <= 2) sections.push([]);
    sections[sections.length - 1]?.push(block);
  }
  const [head = [], title = [], ...rest] = sections;
  return { ...policy, blocks: [...head, ...title, ...rest.reverse().flat()] };
}

const AMERICAN: readonly (readonly [RegExp, string])[] = [
  [/([a-z])isation/g, '$1ization'],
  [/\b(organ|author|recogn|summar|minim|prior|standard|final|formal)ise/gi, '$1ize'],
  [/behaviour/g, 'behavior'],
  [/programme/g, 'program'],
  [/licence/g, 'license'],
  [/\bfulfil\b/g, 'fulfill'],
];

const changes: Record<string, Change> = {
  'sections in another order': reorder,
  'other list marks': (policy) => ({
    ...policy,
    blocks: policy.blocks.map((block) => (block.kind === 'list-item' ? { ...block, marker: '◦' } : block)),
  }),
  'curly quotes': inTexts((text) => text.replace(/'/g, '\u2019').replace(/"([^"]*)"/g, '\u201c$1\u201d')),
  'non-breaking spaces': inTexts((text) => text.replace(/ /g, '\u00a0')),
  'soft hyphens': inTexts((text) => text.replace(/([a-z]{4})([a-z]{4})/g, '$1\u00ad$2')),
  'zero-width spaces': inTexts((text) => text.replace(/([a-z]{3})([a-z]{3})/g, '$1\u200b$2')),
  'non-breaking hyphens': inTexts((text) => text.replace(/(\w)-(\w)/g, '$1\u2011$2')),
  'American spelling': inTexts((text) => AMERICAN.reduce((result, [from, to]) => result.replace(from, to), text)),
  'AI spelt out': inTexts((text) => text.replace(/\bAI\b/g, 'artificial intelligence')),
  'AI spelt out and abbreviated': inTexts((text) => text.replace(/\bAI\b/g, 'artificial intelligence (AI)')),
  'upper-case headings': (policy) => ({
    ...policy,
    blocks: policy.blocks.map((block) =>
      block.kind === 'heading' ? { ...block, text: block.text.toUpperCase() } : block,
    ),
  }),
  'another organisation': inTexts((text) =>
    text.replace(
      /Northwind Freight|Brackwater Mutual Insurance Society|Brackwater Mutual|Brackwater|Larkfield Signs|Tarnmoor/g,
      'Quillon Works',
    ),
  ),
};

function statusesOf(policy: PolicyText): Record<string, Status> {
  return Object.fromEntries(checkPolicy(policy).elements.map(({ id, status }) => [id, status]));
}

describe.each(policies)('%s', (name) => {
  const policy = readMarkdown(readFileSync(new URL(`${name}.md`, folder), 'utf8'));
  const before = statusesOf(policy);

  it.each(Object.entries(changes))('keeps every verdict with %s', (_what, change) => {
    expect(statusesOf(change(policy))).toEqual(before);
  });
});

it.each(Object.entries(changes))('really changes something: %s', (_what, change) => {
  const texts = policies.map((name) => readMarkdown(readFileSync(new URL(`${name}.md`, folder), 'utf8')));
  expect(texts.map((text) => JSON.stringify(change(text)))).not.toEqual(texts.map((text) => JSON.stringify(text)));
});
