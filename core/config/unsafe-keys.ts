import type { ConfigurationProblem } from './configuration.ts';

const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);
const DEEPEST = 24;
const MOST_VALUES = 100_000;

/**
 * The first key that could reach a prototype when copied carelessly, anywhere in a value from outside; or that the value
 * is deeper or larger than any honest one. Walks without recursion: depth is the attacker's to choose.
 */
export function findUnsafeKey(value: unknown, name: string): ConfigurationProblem | null {
  const open: { value: unknown; path: readonly string[] }[] = [{ value, path: [] }];
  for (let count = 0; open.length > 0; count++) {
    const next = open.pop();
    if (!next || typeof next.value !== 'object' || next.value === null) continue;
    if (next.path.length > DEEPEST) return { path: '', message: `${name} is nested too deeply to be read.` };
    if (count > MOST_VALUES) return { path: '', message: `${name} holds too many values to be read.` };
    for (const key of Object.keys(next.value)) {
      const path = [...next.path, key];
      if (UNSAFE.has(key)) {
        return { path: path.join('.'), message: `\`${path.join('.')}\` is a name that is never read. Remove it.` };
      }
      open.push({ value: (next.value as Record<string, unknown>)[key], path });
    }
  }
  return null;
}
