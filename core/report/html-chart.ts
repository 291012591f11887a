import type { Coverage, CoverageCell } from './coverage.ts';
import { html, type Html } from './html-markup.ts';

const WIDTH = 690;
const GROUP_GAP = 24;
const CELL_GAP = 4;
const TOP = 26;
const HEIGHT = 52;
const BASE = TOP + HEIGHT + 5;

/** Where the groups of the chart stand, in units of 690: the lists of names below it use the same columns. */
export function chartColumns({
  groups,
}: Coverage): { readonly x: number; readonly width: number; readonly cell: number }[] {
  const cells = groups.reduce((sum, group) => sum + group.cells.length, 0);
  const room = WIDTH - GROUP_GAP * (groups.length - 1) - CELL_GAP * (cells - groups.length);
  const cell = Math.min(26, room / Math.max(1, cells));
  let x = 0;
  return groups.map((group) => {
    const column = { x, width: group.cells.length * (cell + CELL_GAP) - CELL_GAP, cell };
    x += column.width + GROUP_GAP;
    return column;
  });
}

/** The picture of the coverage: full bar covered, half bar partial, dashed outline missing. Height and outline carry it. */
export function coverageChart(coverage: Coverage): Html {
  const columns = chartColumns(coverage);
  const groups = coverage.groups.map((group, index) => {
    const { x = 0, width = 0, cell = 0 } = columns[index] ?? {};
    const weight = group.id === 'clause' ? 2 : 0.75;
    return html`${group.cells.map((each, place) => bar(each, x + place * (cell + CELL_GAP), cell))}<line
        x1="${round(x)}"
        x2="${round(x + width)}"
        y1="${BASE}"
        y2="${BASE}"
        stroke="var(--text)"
        stroke-width="${weight}"
      /><text x="${round(x)}" y="15" font-size="15" font-weight="600" fill="var(--text)"
        >${group.covered}<tspan font-size="11" font-weight="400" fill="var(--text-2)">
          of ${group.cells.length}</tspan
        ></text
      >`;
  });
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${BASE + 3}" role="img" aria-label="${coverage.name}">
    ${groups}
  </svg>`;
}

function bar({ status }: CoverageCell, x: number, width: number): Html {
  if (status === 'missing') {
    return html`<rect
      x="${round(x + 0.6)}"
      y="${TOP + 0.6}"
      width="${round(width - 1.2)}"
      height="${HEIGHT - 1.2}"
      rx="2"
      fill="none"
      stroke="var(--missing)"
      stroke-width="1.2"
      stroke-dasharray="3 2.4"
    />`;
  }
  const height = status === 'covered' ? HEIGHT : HEIGHT / 2;
  return html`<rect
    x="${round(x)}"
    y="${TOP + HEIGHT - height}"
    width="${round(width)}"
    height="${height}"
    rx="2"
    fill="var(--${status})"
  />`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
