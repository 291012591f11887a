import { endsLikeSentence } from './text-marks.ts';

const pageOf = /^\W{0,3}(?:page|p\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?\W{0,3}$/i;
const numberOf = /^\W{0,3}\d{1,4}\s*(?:of|\/)\s*\d{1,4}\W{0,3}$/i;
const bareNumber = /^[-–—|\s]{0,4}\d{1,4}[-–—|\s]{0,4}$/;
/** Whether a line holds nothing but the number of its page. */
export function isPageNumber(text: string): boolean {
  return pageOf.test(text) || numberOf.test(text) || bareNumber.test(text);
}

/** Whether the number of the page stands at one end of a line, far from what else stands in it. */
function isRunningLine(text: string): boolean {
  const parts = text.split(/[ \t]{3,}/);
  return parts.length > 1 && (pageOf.test(parts[0] ?? '') || pageOf.test(parts.at(-1) ?? ''));
}

/** A page carries at most this many lines of its own beside its number. */
const NEAR = 2;

/**
 * The lines without what a page carries and the text does not: page numbers, running headers and footers, form feeds.
 * A line that stood at a removed page break is empty. A repeated line is dropped only where it stands by such a mark:
 * policies repeat short lines ("Requirements") for their own reasons.
 */
export function dropPageMarks(lines: readonly string[]): string[] {
  const kept = lines.map((line) => (line.includes('\f') ? line.replace(/\f/g, '') : line));
  const marks = new Set<number>();
  lines.forEach((line, index) => {
    if (line.includes('\f')) marks.add(index);
  });
  const numbered = pageNumberLines(kept);
  numbered.forEach((index) => marks.add(index));
  const repeated = repeatedNear(kept, marks);
  return kept.map((line, index) => (numbered.has(index) || repeated.has(index) ? '' : line));
}

function pageNumberLines(lines: readonly string[]): Set<number> {
  const found = new Set<number>();
  const bare: { index: number; value: number }[] = [];
  lines.forEach((line, index) => {
    const text = line.trim();
    if (pageOf.test(text) || numberOf.test(text) || isRunningLine(text)) found.add(index);
    else if (bareNumber.test(text)) bare.push({ index, value: Number(/\d+/.exec(text)?.[0]) });
  });
  // Bare numbers are page numbers only where at least three count upwards one by one, far apart from each other.
  let run: typeof bare = [];
  const flush = () => {
    if (run.length >= 3) run.forEach(({ index }) => found.add(index));
    run = [];
  };
  for (const candidate of bare) {
    const last = run.at(-1);
    if (last && (candidate.value !== last.value + 1 || candidate.index - last.index < 10)) flush();
    run.push(candidate);
  }
  flush();
  return found;
}

function repeatedNear(lines: readonly string[], marks: ReadonlySet<number>): Set<number> {
  const places = new Map<string, number[]>();
  lines.forEach((line, index) => {
    const key = line.trim().replace(/\d+/g, '#');
    // Sentences that differ in a number only are still the policy's own.
    if (key === '' || key.length > 120 || endsLikeSentence(key)) return;
    const known = places.get(key);
    if (known) known.push(index);
    else places.set(key, [index]);
  });
  const found = new Set<number>();
  for (const indices of places.values()) {
    if (indices.length < 2) continue;
    const near = indices.filter((index) => nearMark(lines, index, marks));
    if (near.length >= indices.length * 0.7) near.forEach((index) => found.add(index));
  }
  return found;
}

function nearMark(lines: readonly string[], index: number, marks: ReadonlySet<number>): boolean {
  for (const step of [-1, 1]) {
    let seen = 0;
    for (let at = index; at >= 0 && at < lines.length && seen <= NEAR; at += step) {
      if (marks.has(at)) return true;
      if (lines[at]?.trim() !== '') seen++;
    }
  }
  return false;
}
