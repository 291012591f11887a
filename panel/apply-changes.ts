import type { BlockChange } from '../core/checker/check-session.ts';
import type { Block } from '../core/policy/policy-text.ts';

/** The blocks after the edits, in order. Null when an edit names a block that is not there, or adds one that is. */
export function applyChanges(blocks: readonly Block[], changes: readonly BlockChange[]): Block[] | null {
  const next = [...blocks];
  const indexOf = (id: string): number => next.findIndex((block) => block.id === id);
  for (const change of changes) {
    if (change.kind === 'insert') {
      const at = change.after === null ? 0 : indexOf(change.after) + 1;
      if ((change.after !== null && at === 0) || indexOf(change.block.id) >= 0) return null;
      next.splice(at, 0, change.block);
      continue;
    }
    const at = indexOf(change.kind === 'set' ? change.block.id : change.id);
    if (at < 0) return null;
    if (change.kind === 'set') next[at] = change.block;
    else next.splice(at, 1);
  }
  return next;
}
