import type { BlockChange } from '../../core/checker/check-session.ts';
import type { Block, BlockId } from '../../core/policy/policy-text.ts';
import { diffWords } from '../../documents/diff-words.ts';

/**
 * The text with the file's tracked changes rejected, kept in step with edits of the accepted one. What is typed here is
 * no tracked change: it stands on both sides, except inside words that only one side has.
 */
export class TrackedSides {
  private blocks: Block[];
  private accepted: Map<BlockId, Block>;
  private order: BlockId[];

  constructor(accepted: readonly Block[], original: readonly Block[]) {
    this.blocks = [...original];
    this.accepted = new Map(accepted.map((block) => [block.id, block]));
    this.order = accepted.map(({ id }) => id);
  }

  get original(): readonly Block[] {
    return this.blocks;
  }

  /** Blocks that read otherwise on the other side: `before` is null where the block is a tracked insertion. */
  differences(): { readonly id: BlockId; readonly before: string | null; readonly after: string }[] {
    const originals = new Map(this.blocks.map((block) => [block.id, block.text]));
    return this.order.flatMap((id) => {
      const after = this.accepted.get(id)?.text ?? '';
      const before = originals.get(id) ?? null;
      return before === after ? [] : [{ id, before, after }];
    });
  }

  /** Blocks that only the other side has, with the block that they follow there. */
  deletions(): { readonly after: BlockId | null; readonly text: string }[] {
    let last: BlockId | null = null;
    return this.blocks.flatMap((block) => {
      if (!this.accepted.has(block.id)) return [{ after: last, text: block.text }];
      last = block.id;
      return [];
    });
  }

  /** Takes edits of the accepted side over, and returns those that follow for the other. */
  follow(changes: readonly BlockChange[]): BlockChange[] {
    return changes.flatMap((change) => this.followOne(change));
  }

  private followOne(change: BlockChange): BlockChange[] {
    if (change.kind === 'remove') {
      const old = this.accepted.get(change.id);
      this.accepted.delete(change.id);
      this.order = this.order.filter((id) => id !== change.id);
      const other = this.blocks.find(({ id }) => id === change.id);
      if (other === undefined || other.text !== old?.text) return [];
      return this.apply({ kind: 'remove', id: change.id });
    }
    const { block } = change;
    const other = this.blocks.find(({ id }) => id === block.id);
    if (change.kind === 'insert') {
      const at = change.after === null ? 0 : this.order.indexOf(change.after) + 1;
      this.order.splice(at, 0, block.id);
      this.accepted.set(block.id, block);
      if (other !== undefined) return [];
      return this.apply({ kind: 'insert', block, after: this.lastShared(at) });
    }
    const old = this.accepted.get(block.id);
    this.accepted.set(block.id, block);
    if (other === undefined || old === undefined) return [];
    return this.apply({ kind: 'set', block: { ...block, text: rebase(other.text, old.text, block.text) } });
  }

  private lastShared(before: number): BlockId | null {
    const has = new Set(this.blocks.map(({ id }) => id));
    for (let at = before - 1; at >= 0; at--) {
      const id = this.order[at];
      if (id !== undefined && has.has(id)) return id;
    }
    return null;
  }

  private apply(change: BlockChange): BlockChange[] {
    if (change.kind === 'remove') this.blocks = this.blocks.filter(({ id }) => id !== change.id);
    else if (change.kind === 'set')
      this.blocks = this.blocks.map((block) => (block.id === change.block.id ? change.block : block));
    else {
      const at = change.after === null ? 0 : this.blocks.findIndex(({ id }) => id === change.after) + 1;
      this.blocks = [...this.blocks.slice(0, at), change.block, ...this.blocks.slice(at)];
    }
    return [change];
  }
}

/** The other side's text after an edit of this one; as it was where the edit touches words that only this side has. */
function rebase(other: string, before: string, after: string): string {
  if (other === before) return after;
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let tail = 0;
  while (
    tail < before.length - start &&
    tail < after.length - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail++;
  const end = before.length - tail;
  let here = 0;
  let there = 0;
  for (const { kind, text } of diffWords(other, before)) {
    if (kind === 'same' && start >= here && end <= here + text.length) {
      const at = there + start - here;
      return other.slice(0, at) + after.slice(start, after.length - tail) + other.slice(at + end - start);
    }
    if (kind !== 'removed') here += text.length;
    if (kind !== 'added') there += text.length;
  }
  return other;
}
