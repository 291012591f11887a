import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../../core/checker/check-policy.ts';
import { createCheckSession, type BlockChange } from '../../../core/checker/check-session.ts';
import type { Block } from '../../../core/policy/policy-text.ts';
import { readMarkdown } from '../../../documents/read-markdown.ts';

const folder = new URL('../../fixtures/policies/', import.meta.url);
/** Blocks of all fixture policies: what the edits put in. */
const stock: Block[] = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .flatMap((name) => readMarkdown(readFileSync(new URL(name, folder), 'utf8')).blocks);

/** An edit before it knows the document: `at` is taken modulo its length. */
const edit = fc.record({
  kind: fc.constantFrom('set' as const, 'insert' as const, 'remove' as const),
  at: fc.nat(500),
  pick: fc.nat(stock.length - 1),
});

describe('a session', () => {
  it('reports after any edits what a check from scratch reports', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(stock.length - 1), { maxLength: 60 }),
        fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
        (picks, rounds) => {
          let next = 0;
          const fresh = (pick: number, id = `n${next++}`): Block => ({ ...(stock[pick] as Block), id });
          let blocks = picks.map((pick) => fresh(pick));
          const session = createCheckSession();
          session.replace({ title: 'A policy', blocks });
          for (const round of rounds) {
            const changes: BlockChange[] = [];
            for (const { kind, at, pick } of round) {
              const index = blocks.length === 0 ? 0 : at % blocks.length;
              const target = blocks[index];
              if (kind === 'insert' || !target) {
                const block = fresh(pick);
                const after = target ? target.id : null;
                changes.push({ kind: 'insert', block, after });
                blocks =
                  after === null
                    ? [block, ...blocks]
                    : blocks.flatMap((each) => (each === target ? [each, block] : [each]));
              } else if (kind === 'set') {
                const block = fresh(pick, target.id);
                changes.push({ kind: 'set', block });
                blocks = blocks.map((each) => (each === target ? block : each));
              } else {
                changes.push({ kind: 'remove', id: target.id });
                blocks = blocks.filter((each) => each !== target);
              }
            }
            expect(session.update(changes)).toEqual(checkPolicy({ title: 'A policy', blocks }));
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it('puts many blocks between the same two', () => {
    const session = createCheckSession();
    let blocks: Block[] = [
      { id: 'first', kind: 'paragraph', text: 'This policy applies to all staff.' },
      { id: 'last', kind: 'paragraph', text: 'The board approved this policy.' },
    ];
    session.replace({ title: 'AI policy', blocks });
    for (let each = 0; each < 60; each++) {
      const block: Block = {
        id: `new${each}`,
        kind: 'paragraph',
        text: `The Chief Risk Officer owns this policy, version ${each}.`,
      };
      session.update([{ kind: 'insert', block, after: 'first' }]);
      blocks = [blocks[0] as Block, block, ...blocks.slice(1)];
    }
    expect(session.report()).toEqual(checkPolicy({ title: 'AI policy', blocks }));
  });

  it('refuses a change to a block that it does not know', () => {
    const session = createCheckSession();
    session.replace({ title: '', blocks: [] });
    expect(() => session.update([{ kind: 'remove', id: 'gone' }])).toThrow('no block is called gone');
  });
});
