/** What was wrong: where (empty for the whole), and a sentence that names it. */
export type Problem = { readonly path: string; readonly message: string };

const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);
const DEEPEST = 40;

/**
 * Reads JSON that came from outside. Refuses keys that could reach a prototype when copied carelessly, and depth that no
 * honest file has. Walks without recursion: depth is the attacker's to choose. `name` is what messages call the file.
 */
export function parseSafely(
  source: string,
  name: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Problem } {
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { path: '', message: `${name} is no JSON: ${says}.` } };
  }
  const problem = findUnsafe(value, name);
  return problem === null ? { ok: true, value } : { ok: false, problem };
}

type Open = { readonly value: object; readonly key: string; readonly above: Open | null; readonly depth: number };

function findUnsafe(whole: unknown, name: string): Problem | null {
  if (typeof whole !== 'object' || whole === null) return null;
  const open: Open[] = [{ value: whole, key: '', above: null, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.depth > DEEPEST) return { path: '', message: `${name} is nested too deeply to be read.` };
    for (const [key, value] of Object.entries(next.value) as [string, unknown][]) {
      if (UNSAFE.has(key)) {
        const path = pathOf(next, key);
        return { path, message: `\`${path}\` is a name that is never read. Remove it.` };
      }
      if (typeof value === 'object' && value !== null) open.push({ value, key, above: next, depth: next.depth + 1 });
    }
  }
  return null;
}

function pathOf(place: Open, last: string): string {
  const keys = [last];
  for (let at: Open | null = place; at !== null && at.above !== null; at = at.above) keys.unshift(at.key);
  return keys.join('.');
}
