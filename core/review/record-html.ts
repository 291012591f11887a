import type { Obstacle } from './before-sign-off.ts';
import { escapeHtml } from '../report/html-markup.ts';
import { counted, sourceInWords, typeset } from '../report/wording.ts';
import {
  annotationWords,
  dayInWords,
  decisionSentence,
  obstacleLines,
  obstacleWords,
  signOffAnswer,
  statusWords,
} from './record-words.ts';
import type { RecordedAnnotation, RecordedElement, ReviewRecord } from './review-record.ts';

// Shape and word carry each status, so that a print in grey reads the same.
const STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 46rem; padding: 2.5rem 1.5rem; color: #1a1c21; background: #fff; font: 14px/1.5 "Segoe UI", system-ui, -apple-system, "Helvetica Neue", "Open Sans", Arial, sans-serif; }
h1 { font-size: 28px; line-height: 34px; margin: 0; } h2 { font-size: 16px; margin: 2rem 0 .5rem; border-top: 1px solid #e2e5ea; padding-top: 1rem; }
h1, h2 { font-weight: 600; break-after: avoid; }
.meta { color: #4e535c; font-size: 12px; font-weight: 400; overflow-wrap: anywhere; }
.answer { font-size: 22px; line-height: 28px; font-weight: 600; margin: 0 0 .5rem; }
ul { margin: .25rem 0; padding-left: 1.25rem; }
table { width: 100%; border-collapse: collapse; } th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid #e2e5ea; }
thead th { font-weight: 400; color: #4e535c; font-size: 12px; } tbody th { font-weight: 600; } tr, .note { break-inside: avoid; }
td:nth-child(2) { white-space: nowrap; }
.covered { color: #0a6a4e; } .partial { color: #855000; } .missing { color: #ad281d; }
.covered::before { content: "\\25CF\\A0"; } .partial::before { content: "\\25D0\\A0"; } .missing::before { content: "\\25CC\\A0"; }
blockquote { margin: .25rem 0; padding-left: .75rem; border-left: 2px solid #858b95; }
.note { margin: 0 0 1rem; } .note p { margin: .125rem 0; } strong { font-weight: 600; }
@page { size: A4; margin: 18mm; @bottom-left { content: "Review record"; font: 8pt "Segoe UI", system-ui, sans-serif; color: #4e535c; } @bottom-right { content: counter(page) " of " counter(pages); font: 8pt "Segoe UI", system-ui, sans-serif; color: #4e535c; } } @media print { body { padding: 0; max-width: none; font-size: 10pt; } .meta, thead th { font-size: 8pt; } }
`;

/** The record as one HTML file that needs nothing else, and prints on A4. */
export function recordHtml(record: ReviewRecord): string {
  const title = record.title === '' ? 'Untitled policy' : record.title;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Review record: ${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p class="meta">${headLines(record).map(escapeHtml).join('<br>')}</p>
<h2>Before sign-off</h2>
<p class="answer">${signOffAnswer(record.beforeSignOff)}</p>
<ul>${record.beforeSignOff.obstacles.map(obstacleItem).join('')}</ul>
${record.beforeSignOff.inOrder.length === 0 ? '' : `<p class="meta">In order: ${escapeHtml(record.beforeSignOff.inOrder.join(' · '))}</p>`}
<h2>Elements</h2>
<table><thead><tr><th scope="col">Element</th><th scope="col">Status</th><th scope="col">What the text says</th></tr></thead>
<tbody>${record.elements.map(elementRow).join('\n')}</tbody></table>
${record.turnedOff.length === 0 ? '' : `<h2>Not judged, by decision of the organisation</h2>\n<ul>${record.turnedOff.map(({ title: name, reason }) => `<li><strong>${escapeHtml(name)}</strong>: ${escapeHtml(reason)}</li>`).join('')}</ul>`}
<h2>Mistakes</h2>
${record.mistakes.length === 0 ? '<p>None.</p>' : record.mistakes.map(({ title: name, reason, fix }) => `<div class="note"><p><strong>${escapeHtml(name)}</strong></p><p>${escapeHtml(typeset(`${reason} ${fix}`))}</p></div>`).join('\n')}
<h2>Annotations</h2>
${record.annotations.length === 0 ? '<p>None.</p>' : record.annotations.map(annotationBlock).join('\n')}
</main>
</body>
</html>
`;
}

function headLines(record: ReviewRecord): string[] {
  return [
    'Review record',
    ...(record.documentVersion === undefined ? [] : [`Version ${record.documentVersion}`]),
    `Judged on ${dayInWords(record.written)} by Countersign ${record.checker}, ${counted(record.words, 'word')}`,
    `SHA-256 of the text: ${record.textSha256}`,
  ];
}

function obstacleItem(obstacle: Obstacle): string {
  const lines = obstacleLines(obstacle)
    .map((line) => `<li>${escapeHtml(line)}</li>`)
    .join('');
  return `<li><strong>${obstacleWords[obstacle.kind]}</strong> ${obstacle.count}${lines === '' ? '' : `<ul>${lines}</ul>`}</li>`;
}

function elementRow(element: RecordedElement): string {
  const quote =
    element.passage === undefined
      ? ''
      : `<blockquote>${escapeHtml(element.passage.exact)}</blockquote><span class="meta">${escapeHtml(element.passage.place)}</span>`;
  const said = element.status === 'covered' && quote !== '' ? quote : `${escapeHtml(typeset(element.reason))}${quote}`;
  return `<tr><th scope="row">${escapeHtml(typeset(element.title))}<br><span class="meta">${element.mandatory ? 'Mandatory, ' : ''}${escapeHtml(sourceInWords(element))}</span></th><td class="${element.status}">${statusWords[element.status]}</td><td>${said}${decisionBlock(element)}</td></tr>`;
}

function decisionBlock({ decision }: RecordedElement): string {
  if (decision === undefined) return '';
  const { reason, name, date } = decision.decision;
  const why = reason === '' ? '' : ` “${escapeHtml(reason)}”`;
  return `<p><strong>${escapeHtml(decisionSentence(decision))}</strong>.${why} <span class="meta">${escapeHtml(name)}, ${dayInWords(date)}</span></p>`;
}

function annotationBlock(annotation: RecordedAnnotation): string {
  const quote =
    annotation.quote === undefined
      ? '<p class="meta">On the whole document</p>'
      : `<blockquote>${escapeHtml(annotation.quote.exact)}<br><span class="meta">${escapeHtml(annotation.place ?? '')}</span></blockquote>`;
  return `<div class="note"><p><strong>${escapeHtml(annotation.author)}</strong> <span class="meta">${dayInWords(annotation.created)} · ${annotationWords[annotation.status]}</span></p><p>${escapeHtml(annotation.text)}</p>${quote}</div>`;
}
