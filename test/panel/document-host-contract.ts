import type { Block, PolicyText } from '../../core/policy/policy-text.ts';
import { quoteOf, type TextQuote } from '../../core/policy/text-quote.ts';
import { applyChanges } from '../../panel/apply-changes.ts';
import type { DocumentHost, ReadProgress, Snapshot } from '../../panel/document-host.ts';

/** The document that the suite asks for, as little of it as every host can hold. */
export type ContractDocument = {
  readonly blocks: readonly { readonly kind: 'heading' | 'paragraph'; readonly text: string }[];
  readonly readOnly?: boolean;
  /** The host, or this document, takes no comments. */
  readonly commentsRefused?: boolean;
  /** One open tracked change: the paragraph reads `before` when rejected; its present text is the changed one. */
  readonly tracked?: { readonly present: string; readonly before: string };
};

/** A host with a document open, and what a person does to that document outside the pane. */
export type ContractSubject = {
  readonly host: DocumentHost;
  /** Replaces the text of the block that reads `from`. */
  edit(from: string, to: string): Promise<void>;
  /** Writes a paragraph after the block that reads `after`. */
  add(after: string, text: string): Promise<void>;
  /** Deletes the block that reads so. */
  remove(text: string): Promise<void>;
  /** Selects these words, or nothing. */
  select(words: string | null): Promise<void>;
  /** Another person's pane puts this review state into the document; absent where nobody else can. */
  putState?(state: string): Promise<void>;
  close?(): Promise<void>;
};

type Open = (document: ContractDocument) => Promise<ContractSubject>;
/** The `test` of any runner. */
type Register = (title: string, run: () => Promise<void>) => void;

const HEADING = '3 Commitments';
const HEDGE = 'Northwind Freight strives to comply with applicable laws. It does so in every port.';
const TWIN = 'Everyone who uses AI at work answers for it.';
const OTHER = 'The AI Review Board meets every month.';
const plain: ContractDocument = {
  blocks: [
    { kind: 'heading', text: HEADING },
    { kind: 'paragraph', text: HEDGE },
    { kind: 'paragraph', text: TWIN },
    { kind: 'paragraph', text: TWIN },
    { kind: 'paragraph', text: OTHER },
  ],
};
const WORDING = 'Northwind Freight will comply with the law. [Role] keeps the register.';
const HEARD_WITHIN_MS = 5_000;

/**
 * What every `DocumentHost` keeps, in terms of a document and the person at it. Needs no runner of its own: give it the
 * `test` of vitest, or of a suite that runs in a browser.
 */
export function documentHostContract(register: Register, open: Open): void {
  const on = (title: string, document: ContractDocument, run: (subject: ContractSubject) => Promise<void>): void =>
    register(title, async () => {
      const subject = await open(document);
      try {
        await run(subject);
      } finally {
        await subject.close?.();
      }
    });

  on('reads the blocks in order, each with an id of its own', plain, async ({ host }) => {
    const { blocks } = (await read(host)).text;
    same(texts(blocks), [HEADING, HEDGE, TWIN, TWIN, OTHER], 'texts');
    same(blocks[0]?.kind, 'heading', 'kind of the first');
    same(new Set(blocks.map(({ id }) => id)).size, blocks.length, 'different ids');
  });

  on('keeps the ids of what stays', plain, async (subject) => {
    const before = (await read(subject.host)).text.blocks;
    await subject.edit(OTHER, 'The board meets every year.');
    const after = (await read(subject.host)).text.blocks;
    same(
      after.slice(0, 4).map(({ id }) => id),
      before.slice(0, 4).map(({ id }) => id),
      'ids',
    );
  });

  on('tells how far reading is without going back', plain, async ({ host }) => {
    const seen: ReadProgress[] = [];
    await host.readBlocks((progress) => seen.push(progress));
    seen.forEach(({ done, total }, at) => {
      claim(done <= total && done >= (seen[at - 1]?.done ?? 0), `progress ${done} of ${total}`);
    });
  });

  const edits: readonly (readonly [string, (subject: ContractSubject) => Promise<void>])[] = [
    ['a changed block', (subject) => subject.edit(HEDGE, 'Northwind Freight will comply.')],
    ['a new block', (subject) => subject.add(HEDGE, 'A new paragraph.')],
    ['a deleted block', (subject) => subject.remove(OTHER)],
    [
      'several edits at once',
      async (subject) => {
        await subject.edit(HEDGE, 'One.');
        await subject.add('One.', 'Two.');
        await subject.remove(OTHER);
      },
    ],
  ];
  for (const [what, edit] of edits) {
    on(`hears of ${what}, and the changes lead to the present text`, plain, async (subject) => {
      const follower = await follow(subject.host);
      await edit(subject);
      await follower.inStep();
      follower.stop();
    });
  }

  on('stops telling when it is asked to', plain, async (subject) => {
    let heard = 0;
    subject.host.onEdit(() => heard++)();
    const follower = await follow(subject.host);
    await subject.edit(OTHER, 'Changed.');
    await follower.inStep();
    follower.stop();
    same(heard, 0, 'calls after stopping');
  });

  on('reveals a passage by selecting it', plain, async ({ host }) => {
    const quote = await quoteIn(host, 1, 'strives to comply');
    same((await host.reveal(quote)).kind, 'shown', 'outcome');
    const now = await selected(host);
    same([now?.exact, now?.block], [quote.exact, quote.block], 'selection');
  });

  on('reveals the passage of the block that is named, among equals', plain, async ({ host }) => {
    const quote = await quoteIn(host, 3, 'uses AI at work');
    same((await host.reveal(quote)).kind, 'shown', 'outcome');
    same((await selected(host))?.block, quote.block, 'block of the selection');
  });

  on('says that a passage is gone, and shows nothing near it', plain, async (subject) => {
    const quote = await quoteIn(subject.host, 1, 'strives to comply');
    await subject.select(null);
    await subject.edit(HEDGE, 'Northwind Freight will comply with applicable laws.');
    same((await subject.host.reveal(quote)).kind, 'gone', 'outcome');
    same(await selected(subject.host), null, 'selection');
  });

  on('says what is selected', plain, async (subject) => {
    await subject.select('applicable laws');
    const now = await selected(subject.host);
    same(
      [now?.exact, now?.prefix.endsWith('with '), now?.suffix.startsWith('.')],
      ['applicable laws', true, true],
      'selection',
    );
    await subject.select(null);
    same(await selected(subject.host), null, 'no selection');
  });

  on('inserts wording after the paragraph of a passage, and hears of it', plain, async ({ host }) => {
    const follower = await follow(host);
    const outcome = await host.insertWording({ text: WORDING, after: await quoteIn(host, 1, 'strives to comply') });
    same(outcome.kind, 'inserted', 'outcome');
    await follower.inStep();
    follower.stop();
    same(texts((await read(host)).text.blocks), [HEADING, HEDGE, WORDING, TWIN, TWIN, OTHER], 'texts');
  });

  on('inserts wording at the cursor', plain, async (subject) => {
    await subject.select('meets every month');
    same((await subject.host.insertWording({ text: WORDING })).kind, 'inserted', 'outcome');
    const now = texts((await read(subject.host)).text.blocks).join('\n');
    claim(now.includes(WORDING), 'the wording stands in the text');
    claim(
      [HEADING, HEDGE, TWIN, 'meets every month'].every((text) => now.includes(text)),
      'and nothing is lost',
    );
  });

  on('inserts nothing after a passage that is gone', plain, async (subject) => {
    const quote = await quoteIn(subject.host, 4, 'meets every month');
    await subject.remove(OTHER);
    same((await subject.host.insertWording({ text: WORDING, after: quote })).kind, 'gone', 'outcome');
    same(texts((await read(subject.host)).text.blocks), [HEADING, HEDGE, TWIN, TWIN], 'texts');
  });

  on('takes an insertion back, and only once', plain, async ({ host }) => {
    if (!host.capabilities().undo) return;
    const before = texts((await read(host)).text.blocks);
    const outcome = await host.insertWording({ text: WORDING, after: await quoteIn(host, 1, 'strives') });
    const action = outcome.kind === 'inserted' ? outcome.action : undefined;
    claim(action !== undefined && (await host.undo(action)), 'undone');
    same(texts((await read(host)).text.blocks), before, 'texts');
    same(action !== undefined && (await host.undo(action)), false, 'a second undo');
    same(await host.undo('no such action'), false, 'undo of nothing');
  });

  on('takes back wording that has line breaks', plain, async ({ host }) => {
    if (!host.capabilities().undo) return;
    const before = texts((await read(host)).text.blocks);
    const text = 'Staff shall:\n- ask before use;\n- report what goes wrong.';
    const outcome = await host.insertWording({ text, after: await quoteIn(host, 1, 'strives') });
    const action = outcome.kind === 'inserted' ? outcome.action : undefined;
    claim(action !== undefined && (await host.undo(action)), 'undone');
    same(texts((await read(host)).text.blocks), before, 'texts');
  });

  on('does again what was taken back, where it can, and only once', plain, async ({ host }) => {
    if (host.redo === undefined) return;
    for (const after of [await quoteIn(host, 1, 'strives'), undefined]) {
      const outcome = await host.insertWording(after === undefined ? { text: WORDING } : { text: WORDING, after });
      const action = outcome.kind === 'inserted' ? outcome.action : undefined;
      if (action === undefined) continue;
      const inserted = texts((await read(host)).text.blocks);
      claim(await host.undo(action), 'undone');
      claim(await host.redo(action), 'done again');
      same(texts((await read(host)).text.blocks), inserted, 'texts');
      same(await host.redo(action), false, 'a second redo');
      claim(await host.undo(action), 'undone again');
    }
    const facts = async (): Promise<number> => {
      const told = await host.documentFacts();
      return told.kind === 'told' ? told.comments.count : -1;
    };
    const before = await facts();
    const outcome = await host.comment(await quoteIn(host, 1, 'strives'), 'Say it firmly.');
    const action = outcome.kind === 'done' ? outcome.action : undefined;
    if (action === undefined) return;
    claim(await host.undo(action), 'comment undone');
    claim(await host.redo(action), 'comment written again');
    same(await facts(), before + 1, 'comments');
  });

  on('changes nothing in a read-only document', { ...plain, readOnly: true }, async ({ host }) => {
    same(host.capabilities().readOnly, true, 'capability');
    const outcome = await host.insertWording({ text: WORDING, after: await quoteIn(host, 1, 'strives') });
    same(outcome.kind, 'refused', 'outcome');
    same(texts((await read(host)).text.blocks), texts(plain.blocks), 'texts');
  });

  on('comments on a passage without touching the text', plain, async ({ host }) => {
    const before = await openComments(host);
    same((await host.comment(await quoteIn(host, 1, 'strives to comply'), 'A hedge.')).kind, 'done', 'outcome');
    same((await host.comment(null, 'On the whole.')).kind, 'done', 'outcome on the document');
    same(await openComments(host), before + 2, 'unresolved comments');
    same(texts((await read(host)).text.blocks), texts(plain.blocks), 'texts');
  });

  on('does not comment on a passage that is gone', plain, async (subject) => {
    const quote = await quoteIn(subject.host, 4, 'every month');
    await subject.edit(OTHER, 'The board meets.');
    same((await subject.host.comment(quote, 'When?')).kind, 'gone', 'outcome');
    same(await openComments(subject.host), 0, 'unresolved comments');
  });

  on('says that it takes no comments', { ...plain, commentsRefused: true }, async ({ host }) => {
    same((await host.comment(await quoteIn(host, 1, 'strives'), 'A hedge.')).kind, 'refused', 'outcome');
  });

  const tracked = { present: HEDGE, before: 'Northwind Freight will comply with applicable laws.' };
  on('tells both sides of tracked changes, under the same ids', { ...plain, tracked }, async ({ host }) => {
    if (!host.capabilities().trackedChanges) return;
    const { text, original } = await read(host);
    same(text.blocks[1]?.text, tracked.present, 'accepted');
    same(original?.blocks[1]?.text, tracked.before, 'rejected');
    same(original?.blocks[1]?.id, text.blocks[1]?.id, 'id');
    const facts = await host.documentFacts();
    claim(facts.kind !== 'failed' && facts.trackedChanges.count > 0, 'counts the tracked changes');
  });

  on('has no other side without tracked changes', plain, async ({ host }) => {
    same((await read(host)).original, undefined, 'original');
  });

  on('keeps the review state byte for byte', plain, async ({ host }) => {
    same(await host.loadState(), { kind: 'loaded', state: null }, 'at first');
    const state = '{"a":"<b>&amp; ]]> \u2028 “Räuber” \\u0000 \'\\"","n":1}';
    same((await host.saveState('{}')).kind, 'saved', 'first save');
    same((await host.saveState(state)).kind, 'saved', 'second save');
    same(await host.loadState(), { kind: 'loaded', state }, 'after saving');
    same((await host.setAsideState('{broken')).kind, 'saved', 'setting aside');
    same(await host.loadState(), { kind: 'loaded', state }, 'after setting another aside');
  });

  on('tells of the review state that somebody else has put, and of no other', plain, async ({ host, putState }) => {
    if (putState === undefined) return;
    await host.loadState();
    const told: string[] = [];
    const stop = host.onOtherState?.((state) => told.push(state));
    const stopEdits = host.onEdit(() => undefined);
    await read(host);
    same((await host.saveState('{"mine":1}')).kind, 'saved', 'own save');
    await putState('{"theirs":1}');
    await until(() => told.length > 0);
    await new Promise((done) => setTimeout(done, 500));
    stop?.();
    stopEdits();
    same(told, ['{"theirs":1}'], 'told');
    same((await host.saveState('{"mine":2}')).kind, 'saved', 'save of who knows it');
    same(await host.loadState(), { kind: 'loaded', state: '{"mine":2}' }, 'after saving');
  });

  on('puts no review state over one that somebody else has put meanwhile', plain, async ({ host, putState }) => {
    if (putState === undefined) return;
    await host.loadState();
    same((await host.saveState('{"mine":1}')).kind, 'saved', 'own save');
    await putState('{"theirs":1}');
    same(await host.saveState('{"mine":2}'), { kind: 'other', state: '{"theirs":1}' }, 'outcome');
    same(await host.loadState(), { kind: 'loaded', state: '{"theirs":1}' }, 'in the document');
    await putState('{"theirs":2}');
    const [first, second] = await Promise.all([host.saveState('{"mine":3}'), host.saveState('{"mine":4}')]);
    same([first?.kind, second?.kind], ['other', 'other'], 'two at once, neither of which knew it');
    same((await host.saveState('{"mine":5}')).kind, 'saved', 'save of who knows it');
  });

  on('draws highlights without touching the text', plain, async ({ host }) => {
    const passage = await quoteIn(host, 1, 'strives to comply');
    host.showHighlights([{ element: 'legal', title: 'Legal', status: 'partial', passage, active: true }]);
    host.showHighlights([]);
    same(texts((await read(host)).text.blocks), texts(plain.blocks), 'texts');
  });

  on('underlines gaps where it says so, and tells of no edit', plain, async ({ host }) => {
    const passage = await quoteIn(host, 1, 'strives to comply');
    if (host.capabilities().underlines !== true) return;
    let heard = 0;
    const stop = host.onEdit(() => heard++);
    same(await host.underline?.([{ status: 'partial', passage }]), { kind: 'drawn' }, 'drawing');
    same(await host.underline?.([{ status: 'partial', passage }]), { kind: 'drawn' }, 'drawing again');
    await new Promise((done) => setTimeout(done, 100));
    same(await host.underline?.([]), { kind: 'drawn' }, 'deleting');
    stop();
    same(heard, 0, 'edits heard');
    same(texts((await read(host)).text.blocks), texts(plain.blocks), 'texts');
  });
}

/** Keeps a picture of the document as the pane does: from changes where the host knows them. */
async function follow(host: DocumentHost): Promise<{ inStep(): Promise<void>; stop(): void }> {
  let blocks: readonly Block[] = (await read(host)).text.blocks;
  let heard = 0;
  let work: Promise<unknown> = Promise.resolve();
  const stop = host.onEdit((changed) => {
    heard++;
    work = work.then(async () => {
      const changes = changed === 'unknown' ? { kind: 'unknown' as const } : await host.readChanges(changed);
      if (changes.kind === 'failed') throw new Error(changes.message);
      if (changes.kind === 'unknown') blocks = (await read(host)).text.blocks;
      else {
        const next = applyChanges(blocks, changes.changes);
        claim(next !== null, 'the changes name blocks that are there');
        blocks = next ?? blocks;
      }
    });
  });
  const fits = async (): Promise<boolean> => {
    await work;
    const now = (await read(host)).text.blocks;
    return heard > 0 && JSON.stringify(blocks) === JSON.stringify(now);
  };
  return {
    stop,
    async inStep() {
      const start = Date.now();
      // A host may tell of one edit in several steps, and waits for a pause first.
      while (Date.now() - start < HEARD_WITHIN_MS) {
        await new Promise((done) => setTimeout(done, 20));
        await work;
        if (heard > 0) break;
      }
      claim(heard > 0, 'an edit is told');
      await new Promise((done) => setTimeout(done, 20));
      claim(await fits(), 'the changes lead to the present blocks');
    },
  };
}

async function until(holds: () => boolean): Promise<void> {
  const start = Date.now();
  while (!holds() && Date.now() - start < HEARD_WITHIN_MS) await new Promise((done) => setTimeout(done, 20));
}

async function read(host: DocumentHost): Promise<Snapshot> {
  const outcome = await host.readBlocks();
  if (outcome.kind === 'failed') throw new Error(outcome.message);
  return outcome;
}

async function selected(host: DocumentHost): Promise<TextQuote | null> {
  const outcome = await host.selection();
  if (outcome !== null && 'kind' in outcome) throw new Error(outcome.message);
  return outcome;
}

async function openComments(host: DocumentHost): Promise<number> {
  const facts = await host.documentFacts();
  if (facts.kind === 'failed') throw new Error(facts.message);
  return facts.comments.count;
}

async function quoteIn(host: DocumentHost, index: number, words: string): Promise<TextQuote> {
  const block = (await read(host)).text.blocks[index];
  const start = block?.text.indexOf(words) ?? -1;
  if (block === undefined || start < 0) throw new Error(`"${words}" is not in block ${index}`);
  return quoteOf(block.text, start, start + words.length, block.id);
}

function texts(blocks: PolicyText['blocks'] | ContractDocument['blocks']): string[] {
  return blocks.map(({ text }) => text);
}

function claim(holds: boolean, what: string): void {
  if (!holds) throw new Error(`Not so: ${what}`);
}

function same(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: expected ${b}, got ${a}`);
}
