import type { Block } from '../../core/policy/policy-text.ts';

/** Gives blocks that read as before the ids that they had, in their order; new ones get ids that nothing had before. */
export function keepIds(before: readonly Block[], after: readonly Block[], newId: () => string): Block[] {
  const known = new Map<string, string[]>();
  for (const { kind, text, id } of before) {
    const key = `${kind} ${text}`;
    known.set(key, [...(known.get(key) ?? []), id]);
  }
  return after.map((block) => ({ ...block, id: known.get(`${block.kind} ${block.text}`)?.shift() ?? newId() }));
}
