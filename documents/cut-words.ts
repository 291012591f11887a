/** First parts of words that keep their hyphen. */
const keepsAfter =
  /^(?:self|non|co|pre|post|re|ex|anti|cross|multi|inter|well|high|low|long|short|third|top|decision|risk|human|data|user|end|large|on|up|in|off|out|so|ai)$/;
/** Last parts before which it stays. */
const keepsBefore =
  /^(?:based|related|driven|specific|generated|making|facing|wide|level|assisted|powered|enabled|preserving|critical|sensitive|term|party|to|of|the|in|and|or)$/;

/** Makes words whole that the end of a line cut in two, by what the same text says elsewhere. */
export class CutWords {
  private readonly words: ReadonlySet<string>;

  constructor(text: string) {
    const words = new Set<string>();
    let isCut = false;
    for (const line of text.toLowerCase().split('\n')) {
      const own = line.match(/\p{L}+(?:-\p{L}+){0,4}/gu) ?? [];
      const wasCut = isCut;
      isCut = /\p{L}[-\u2010]\s*$/u.test(line);
      for (const word of own.slice(wasCut ? 1 : 0, isCut ? -1 : undefined)) words.add(word);
    }
    this.words = words;
  }

  /** Joins a line that ends in a hyphen behind a letter with one that goes on in small letters. */
  join(line: string, next: string): string {
    if (line.endsWith('\u00AD')) return line.slice(0, -1) + next;
    let start = line.length - 1;
    while (start > 0 && /[\p{L}-]/u.test(line[start - 1] ?? '')) start--;
    const head = line.slice(start, -1).toLowerCase();
    const tail = /^\p{L}+/u.exec(next)?.[0].toLowerCase() ?? '';
    return this.isCut(head, tail) ? line.slice(0, -1) + next : line + next;
  }

  private isCut(head: string, tail: string): boolean {
    const { words } = this;
    if (words.has(head + tail)) return true;
    if (words.has(`${head}-${tail}`)) return false;
    const last = head.slice(head.lastIndexOf('-') + 1);
    if (keepsAfter.test(last) || keepsBefore.test(tail)) return false;
    return !(last.length > 2 && tail.length > 2 && words.has(last) && words.has(tail));
  }
}
