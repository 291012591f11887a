import type { Passage, Verdict } from '../../core/report/report.ts';
import type { LabelledPolicy } from './labelled-policies.ts';

/** Everything that readers and checker said about one element where they differ; for the practice fold only. */
export function printDisagreements(
  element: string,
  judged: readonly { readonly policy: LabelledPolicy; readonly verdict: Verdict | undefined }[],
): string {
  const lines = judged.flatMap(({ policy, verdict }) => {
    const label = policy.labels[element];
    if (!label || policy.fold !== 'practice' || label.status === (verdict?.status ?? 'missing')) return [];
    return [
      '',
      `${policy.id} ${policy.title}: labelled ${label.status}, judged ${verdict?.status ?? 'missing'}`,
      `  why      ${label.why ?? ''}`,
      ...label.quotes.map((quote) => `  quote    ${oneLine(quote)}`),
      `  reason   ${verdict?.reason ?? 'this element is not judged'}`,
      ...(verdict?.passages ?? []).map((passage) => `  passage  ${marked(passage)}`),
      ...(verdict?.nearest && verdict.passages.length === 0 ? [`  nearest  ${marked(verdict.nearest)}`] : []),
    ];
  });
  const count = lines.filter((line) => line === '').length;
  return [`${element}: ${String(count)} disagreements on practice`, ...lines].join('\n');
}

/** The passage with the deciding words in brackets: [[must]] [[comply]]. */
export function marked(passage: Passage): string {
  let text = '';
  let at = 0;
  for (const [start, end] of passage.marks) {
    text += `${passage.exact.slice(at, start)}[[${passage.exact.slice(start, end)}]]`;
    at = end;
  }
  return oneLine(text + passage.exact.slice(at));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
