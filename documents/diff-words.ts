/** One stretch of a text that became another. Joined, `same` and `removed` give the old text, `same` and `added` the new. */
export type Stretch = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** Beyond this many pieces on a side the middle is told as one replacement: a table of squares would cost too much. */
const MOST_PIECES = 800;

/** How `before` becomes `after`, by words and the blanks between them, to the letter. */
export function diffWords(before: string, after: string): Stretch[] {
  const a = before.match(/\s+|\S+/g) ?? [];
  const b = after.match(/\s+|\S+/g) ?? [];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const stretches: Stretch[] = [];
  push(stretches, 'same', a.slice(0, head));
  middle(stretches, a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  push(stretches, 'same', a.slice(a.length - tail));
  return stretches;
}

function middle(into: Stretch[], a: readonly string[], b: readonly string[]): void {
  if (a.length === 0 || b.length === 0 || a.length > MOST_PIECES || b.length > MOST_PIECES) {
    push(into, 'removed', a);
    push(into, 'added', b);
    return;
  }
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] =
        a[i] === b[j]
          ? (longest[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(longest[(i + 1) * width + j] ?? 0, longest[i * width + j + 1] ?? 0);
    }
  }
  let i = 0;
  let j = 0;
  let removed: string[] = [];
  let added: string[] = [];
  const flush = (): void => {
    push(into, 'removed', removed);
    push(into, 'added', added);
    removed = [];
    added = [];
  };
  while (i < a.length || j < b.length) {
    // A lone blank between two changes belongs to the change: words read better whole.
    if (i < a.length && j < b.length && a[i] === b[j] && !(isBlank(a[i]) && a[i + 1] !== b[j + 1])) {
      flush();
      push(into, 'same', [a[i] ?? '']);
      i++;
      j++;
    } else if (i < a.length && j < b.length && a[i] === b[j]) {
      removed.push(a[i++] ?? '');
      added.push(b[j++] ?? '');
    } else if (
      i < a.length &&
      (j === b.length || (longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0))
    ) {
      removed.push(a[i++] ?? '');
    } else {
      added.push(b[j++] ?? '');
    }
  }
  flush();
}

function isBlank(piece: string | undefined): boolean {
  return piece !== undefined && piece.trim() === '';
}

function push(into: Stretch[], kind: Stretch['kind'], pieces: readonly string[]): void {
  if (pieces.length === 0) return;
  const text = pieces.join('');
  const last = into.at(-1);
  if (last?.kind === kind) into[into.length - 1] = { kind, text: last.text + text };
  else into.push({ kind, text });
}
