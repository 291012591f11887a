import { coverageOf } from './coverage.ts';
import { chartColumns } from './html-chart.ts';
import { firstSheet } from './html-first-sheet.ts';
import { gapSheet } from './html-gap-sheet.ts';
import { ICONS } from './html-icons.ts';
import { cssString, html, when } from './html-markup.ts';
import { proofSheet } from './html-proof-sheet.ts';
import { REPORT_STYLE } from './html-style.ts';
import { judgedBy, listsVerdicts, nameOf, type ReportSubject } from './report-subject.ts';
import { sha256Base64 } from './sha256.ts';

/**
 * The printable report: one HTML file without script or anything from elsewhere. First page the answer, the picture,
 * what an auditor would raise and what to do next; then the gaps; then the proofs.
 */
export function writeHtml(subject: ReportSubject): string {
  const style = `${REPORT_STYLE}${columns(subject)}${footers(subject)}`;
  const policy = `default-src 'none'; style-src 'sha256-${sha256Base64(style)}'; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>AI policy report: ${nameOf(subject)}</title>
        ${{ markup: `<style>${style}</style>` }}
      </head>
      <body>
        ${ICONS}
        <main>
          ${firstSheet(subject)} ${when(listsVerdicts(subject), () => html`${gapSheet(subject)}${proofSheet(subject)}`)}
        </main>
      </body>
    </html> `;
  return page.markup;
}

/** The names below the chart stand in the chart's own columns. */
function columns({ report }: ReportSubject): string {
  const widths = chartColumns(coverageOf(report)).map(({ width }) => `minmax(0, ${width.toFixed(1)}fr)`);
  return widths.length === 0 ? '' : `.names { grid-template-columns: ${widths.join(' ')}; }\n`;
}

/** Page footers, where the browser prints them. */
function footers(subject: ReportSubject): string {
  const box = (place: string, content: string): string =>
    `@${place} { content: ${content}; font: 11px/15px "Segoe UI", system-ui, sans-serif; color: #4e535c; }`;
  const name = nameOf(subject);
  const text = `${name.length > 70 ? `${name.slice(0, 69)}…` : name}  ·  ${judgedBy(subject)}`;
  return `@page { ${box('bottom-left', cssString(text))} ${box('bottom-right', 'counter(page) " of " counter(pages)')} }\n`;
}
