import type { JSX } from 'preact';
import type { Passage as Proof } from '../../core/report/report.ts';

/** A passage's words, with those marked that decided. */
export function MarkedText({ passage: { exact, marks } }: { readonly passage: Proof }): JSX.Element {
  const parts: (string | JSX.Element)[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start < at || end > exact.length) continue;
    parts.push(exact.slice(at, start), <mark key={start}>{exact.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(exact.slice(at));
  return <>{parts}</>;
}
