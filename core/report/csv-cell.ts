/** What makes a spreadsheet read a cell as a formula when it stands first, full-width forms included. */
const STARTERS = '=+\\-@\\t\\r\\n\\0＝＋－＠';
const SEPARATORS = ',;\t\r\n|';
const dangerous = new RegExp(`^'*[${STARTERS}]`);
const guarded = new RegExp(`^'+[${STARTERS}]`);

/**
 * A cell of a CSV file (RFC 4180, always quoted) that no spreadsheet takes for a formula: an apostrophe goes before what
 * would start one, at the beginning and, for programs that split at another separator, after separators inside the cell.
 */
export function csvCell(value: string): string {
  return `"${guard(value).replaceAll('"', '""')}"`;
}

/** Rows of cells as a CSV file with a byte order mark, without which Excel takes UTF-8 for something else. */
export function csvFile(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** The value that a cell (already taken out of its quotes) was made from. */
export function plainCell(cell: string): string {
  return eachStart(cell, (rest) => (guarded.test(rest) ? 'drop' : 'keep'));
}

function guard(value: string): string {
  return eachStart(value, (rest) => (dangerous.test(rest) ? 'add' : 'keep'));
}

/** Walks a value and asks, wherever a cell could begin, whether an apostrophe is added or dropped there. */
function eachStart(value: string, decide: (rest: string) => 'add' | 'drop' | 'keep'): string {
  let result = '';
  for (let at = 0; at < value.length; at++) {
    const isStart = at === 0 || SEPARATORS.includes(value.charAt(at - 1));
    // A run of apostrophes before a starter is short in every honest text: look no further than a few hundred.
    const decision = isStart ? decide(value.slice(at, at + 300)) : 'keep';
    if (decision === 'add') result += "'";
    if (decision !== 'drop') result += value.charAt(at);
  }
  return result;
}
