/** The cells of a CSV file (RFC 4180), or the number of the line on which a quote is left open. */
export type ReadCsv =
  { readonly ok: true; readonly rows: readonly (readonly string[])[] } | { readonly ok: false; readonly line: number };

/** Reads rows of cells. The separator is the comma, or the semicolon or tab where the first line has more of those. */
export function readCsv(source: string): ReadCsv {
  const text = source.replace(/^\uFEFF/, '');
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const cell = text.charAt(at) === '"' ? quotedCell(text, at, separator) : plainCellAt(text, at, separator);
    if (cell === null) return { ok: false, line };
    line += cell.lines;
    row.push(cell.value);
    at = cell.end;
    const after = text.charAt(at);
    if (after === separator) {
      at++;
      if (at === text.length) row.push('');
      continue;
    }
    if (after === '\r') at++;
    if (text.charAt(at) === '\n') at++;
    line++;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push(row);
  return { ok: true, rows: rows.filter((cells) => cells.some((cell) => cell !== '')) };
}

function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const counted = [',', ';', '\t'].map((each) => ({ each, count: first.split(each).length }));
  return counted.reduce((most, next) => (next.count > most.count ? next : most)).each;
}

type Cell = { value: string; end: number; lines: number };

function quotedCell(text: string, start: number, separator: string): Cell | null {
  const parts: string[] = [];
  for (let from = start + 1; ;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return null;
    parts.push(text.slice(from, quote));
    if (text.charAt(quote + 1) !== '"') {
      const value = parts.join('"');
      // Honest files have nothing between the closing quote and the separator; others keep what they have there.
      const rest = plainCellAt(text, quote + 1, separator);
      return { value: value + rest.value, end: rest.end, lines: value.split('\n').length - 1 };
    }
    from = quote + 2;
  }
}

function plainCellAt(text: string, start: number, separator: string): Cell {
  let end = start;
  while (end < text.length && !`${separator}\r\n`.includes(text.charAt(end))) end++;
  return { value: text.slice(start, end), end, lines: 0 };
}
