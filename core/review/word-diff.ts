/** One stretch of an edit. */
export type DiffPart = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** Beyond this many words on a side the middle is told as one replacement: a table of squares would cost too much. */
const MOST_WORDS = 400;
/** How many unchanged words stay on each side of a change. */
const CONTEXT_WORDS = 5;

/** How `before` becomes `after`, word by word, unchanged stretches shortened to what is next to a change. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const a = before.match(/\S+\s*/g) ?? [];
  const b = after.match(/\S+\s*/g) ?? [];
  let head = 0;
  while (head < a.length && head < b.length && equal(a[head], b[head])) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && equal(a[a.length - 1 - tail], b[b.length - 1 - tail]))
    tail++;
  return shorten([
    ...part('same', b.slice(0, head)),
    ...middle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...part('same', b.slice(b.length - tail)),
  ]);
}

function middle(a: readonly string[], b: readonly string[]): DiffPart[] {
  if (a.length === 0 || b.length === 0 || a.length > MOST_WORDS || b.length > MOST_WORDS) {
    return [...part('removed', a), ...part('added', b)];
  }
  // The longest common subsequence, from the end, so that it is read off forwards.
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] = equal(a[i], b[j])
        ? (table[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && equal(a[i], b[j])) {
      parts.push(...part('same', [b[j] ?? '']));
      i++;
      j++;
    } else if (
      i < a.length &&
      (j === b.length || (table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0))
    ) {
      parts.push(...part('removed', [a[i++] ?? '']));
    } else {
      parts.push(...part('added', [b[j++] ?? '']));
    }
  }
  return join(parts);
}

function equal(a: string | undefined, b: string | undefined): boolean {
  return a?.trimEnd() === b?.trimEnd();
}

function part(kind: DiffPart['kind'], words: readonly string[]): DiffPart[] {
  return words.length === 0 ? [] : [{ kind, text: words.join('') }];
}

/** Neighbours of one kind as one part; within a run of changes, what is removed comes first. */
function join(parts: readonly DiffPart[]): DiffPart[] {
  const joined: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed });
    if (added !== '') joined.push({ kind: 'added', text: added });
    removed = added = '';
  };
  for (const { kind, text } of parts) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      const last = joined.at(-1);
      if (last?.kind === 'same') joined[joined.length - 1] = { kind, text: last.text + text };
      else joined.push({ kind, text });
    }
  }
  flush();
  return joined;
}

function shorten(parts: readonly DiffPart[]): DiffPart[] {
  return parts.map((current, index) => {
    if (current.kind !== 'same') return current;
    const words = current.text.match(/\S+\s*/g) ?? [];
    const first = index === 0;
    const last = index === parts.length - 1;
    if (first && last) return current;
    const keep = (first ? 0 : CONTEXT_WORDS) + (last ? 0 : CONTEXT_WORDS);
    if (words.length <= keep + 1) return current;
    const start = first ? '' : words.slice(0, CONTEXT_WORDS).join('');
    const end = last ? '' : words.slice(words.length - CONTEXT_WORDS).join('');
    return { kind: 'same', text: last ? `${start}…` : `${start}… ${end}` };
  });
}
