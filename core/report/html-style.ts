/** The report's look: one style sheet, always light, in paper's colours; nothing is fetched. */
export const REPORT_STYLE = `
:root { color-scheme: light; --surface: #fff; --surface-sunken: #f5f6f8; --border: #e2e5ea; --border-strong: #858b95; --text: #1a1c21; --text-2: #4e535c; --text-3: #636973; --accent: #1d4b9b; --covered: #0a6a4e; --partial: #855000; --missing: #ad281d; --mark: #ffe7b0; --mark-text: #3d2a00; --mark-line: #9a6200; }
*, *::before, *::after { box-sizing: border-box; }
body { margin: 0; background: var(--surface-sunken); color: var(--text); font: 400 13px/19px "Segoe UI", system-ui, -apple-system, "Helvetica Neue", "Open Sans", Arial, sans-serif; -webkit-text-size-adjust: 100%; }
h1, h2, h3, p, ul, ol, dl, dd, figure, blockquote { margin: 0; padding: 0; }
ul { list-style: none; }
h1, h2, h3 { font-size: inherit; line-height: inherit; font-weight: 600; text-wrap: balance; }
svg { display: block; flex: none; }
b { font-weight: 600; }
p, li, td, th, dd, blockquote, h1, h2, h3 { overflow-wrap: break-word; min-width: 0; }
.sr { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.num { font-variant-numeric: tabular-nums; }
.k { color: var(--text-2); }
.is-covered { color: var(--covered); } .is-partial { color: var(--partial); } .is-missing { color: var(--missing); }
main { padding: 24px 0; }
.sheet { width: 794px; max-width: 100%; margin: 0 auto 24px; background: var(--surface); padding: 44px 52px; box-shadow: 0 0 0 1px var(--border); }
.first { min-height: 1123px; display: flex; flex-direction: column; }
.rh { display: flex; justify-content: space-between; align-items: center; gap: 16px; color: var(--text-2); font-size: 12px; padding-bottom: 12px; border-bottom: 1px solid var(--border); }
.brand { display: inline-flex; align-items: center; gap: 8px; font-size: 13px; font-weight: 600; color: var(--text); }
.brand svg { width: 16px; height: 16px; color: var(--accent); }
.hero { display: grid; grid-template-columns: 1fr var(--facts, 232px); gap: 40px; padding: 22px 0 20px; }
.big { font-size: var(--answer, 52px); line-height: 1.1; font-weight: 600; letter-spacing: -.025em; margin: 4px 0 8px; }
.full { --facts: 330px; --answer: 42px; gap: 24px; padding: 16px 0 14px; }
.big.long { font-size: 34px; line-height: 40px; }
.sum { font-size: 14.5px; line-height: 21px; text-wrap: pretty; }
.hero dl { display: grid; grid-template-columns: 80px 1fr; gap: 4px 8px; align-content: end; font-size: 12px; line-height: 16px; }
.hero dt { color: var(--text-2); }
.fig { border-top: 1px solid var(--border); padding-top: 16px; }
.chart { width: 100%; font-family: inherit; }
.names { display: grid; column-gap: 3.478%; margin-top: 10px; font-size: 10.67px; line-height: 13.5px; }
.names h2 { margin-bottom: 5px; }
.names li { display: grid; grid-template-columns: 9px 1fr; gap: 5px; margin-bottom: 4px; }
.names svg { width: 9px; height: 9px; margin-top: 2.5px; }
.legend { margin-top: 8px; padding-bottom: 14px; border-bottom: 1px solid var(--border); font-size: 11px; line-height: 16px; color: var(--text-2); display: flex; flex-wrap: wrap; gap: 2px 24px; }
.legend span { display: inline-flex; align-items: center; gap: 6px; }
.legend b { display: inline-flex; align-items: center; gap: 5px; }
.legend svg { width: 11px; height: 11px; }
.two { display: grid; grid-template-columns: var(--raised, 1.25fr) 1fr; gap: 40px; padding-top: 16px; font-size: 12.5px; line-height: 17.5px; }
.two h2 { font-size: 15px; line-height: 20px; margin-bottom: 8px; }
.two h2 + * + h2 { margin-top: 14px; }
.dense { --raised: 1fr; gap: 28px; padding-top: 12px; } .two.dense, .two.dense .tight { font-size: 11.5px; line-height: 16px; }
.two.dense li { margin-bottom: 4px; } .two.dense h2 { margin-bottom: 5px; }
.raise { list-style: decimal; padding-left: 18px; }
.next, .mist { list-style: disc; padding-left: 16px; }
.raise li, .next li { margin-bottom: 5px; text-wrap: pretty; }
.raise li::marker, .next li::marker, .mist li::marker { color: var(--text-3); }
.tight { font-size: 12.5px; line-height: 18px; text-wrap: pretty; break-inside: avoid; }
.fine { margin-top: auto; padding-top: 14px; font-size: 11px; line-height: 15px; color: var(--text-2); }
.pf { margin-top: 10px; border-top: 1px solid var(--border); padding-top: 8px; display: flex; flex-wrap: wrap; gap: 0 24px; font-size: 11px; line-height: 15px; color: var(--text-2); }
.pf span:last-child { margin-left: auto; }
.ph { font-size: 18px; line-height: 24px; margin: 26px 0 10px; letter-spacing: -.01em; break-after: avoid; }
.ph:first-child { margin-top: 0; }
.g { border-top: 1px solid var(--border); padding: 9px 0 10px; font-size: 12.5px; line-height: 18px; display: grid; grid-template-columns: 216px minmax(0, 1fr); gap: 20px; break-inside: avoid; }
.g-h { display: grid; grid-template-columns: 14px minmax(0, 1fr); gap: 0 8px; align-content: start; }
.g-h svg { width: 14px; height: 14px; margin-top: 3px; }
.g-h p { grid-column: 2; font-size: 12px; line-height: 16px; }
.word { font-weight: 600; }
.g-b > * + * { margin-top: 5px; }
.fix .k { font-size: 12px; margin-right: 4px; }
.passage { position: relative; padding-left: 12px; unicode-bidi: isolate; }
.passage::before { content: ""; position: absolute; left: 0; top: 3px; bottom: 3px; width: 2px; border-radius: 1px; background: var(--border-strong); }
.where { display: block; color: var(--text-3); font-size: 12px; }
mark { background: var(--mark); color: var(--mark-text); border-bottom: 2px solid var(--mark-line); border-radius: 2px 2px 0 0; padding: 0 1px; }
table { width: 100%; border-collapse: collapse; font-size: 12px; line-height: 16px; table-layout: fixed; }
th, td { text-align: left; vertical-align: top; padding: 6px 12px 6px 0; border-top: 1px solid var(--border); }
tr { break-inside: avoid; }
thead th { color: var(--text-2); font-weight: 400; border: 0; padding-top: 0; }
tbody th { font-weight: 600; }
tr.sub th { padding: 10px 0 5px; border: 0; break-after: avoid; }
tr.sub + tr > * { border-top: 0; }
.col-name { width: 31%; } .col-place { width: 19%; }
td.place { color: var(--text-2); }
.pm { display: grid; grid-template-columns: 13px minmax(0, 1fr); gap: 8px; }
.pm svg { width: 13px; height: 13px; margin-top: 1.5px; }
.mist { font-size: 12.5px; line-height: 18px; }
.mist li { margin-bottom: 4px; break-inside: avoid; }
.digest { overflow-wrap: anywhere; }
@media (max-width: 720px) {
  .sheet { padding: 24px 16px; } .first { min-height: 0; }
  .hero, .two, .g { grid-template-columns: minmax(0, 1fr); gap: 16px; } .g { gap: 6px; }
  .names { grid-template-columns: repeat(2, minmax(0, 1fr)) !important; column-gap: 16px; row-gap: 12px; font-size: 12px; line-height: 16px; }
  .big { font-size: 36px; line-height: 42px; }
}
@page { size: A4; margin: 11mm 14mm 15mm; }
@media print {
  html, body, main { background: none; padding: 0; }
  .sheet { width: auto; margin: 0; padding: 0; box-shadow: none; }
  .sheet + .sheet { break-before: page; }
  .first { min-height: 268mm; }
  .rh { padding-bottom: 8px; }
  .first .pf { display: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
