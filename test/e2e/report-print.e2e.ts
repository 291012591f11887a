import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPolicy } from '../../core/checker/check-policy.ts';
import { writeHtml } from '../../core/report/write-html.ts';
import { readDocument } from '../../documents/read-document.ts';

// The page that goes to top management is one page, in whatever font the machine has: Debian's are the widest.
const FIXTURES = 'test/fixtures/policies';
const FLAWED = `# Artificial Intelligence Governance, Responsible Use and Acceptable Conduct Policy of the Northwind Freight Group and all of its Subsidiaries

We use AI at Northwind. AI is [describe use]. Owner: [name of the owner]. Next review: 1 March 2024. Artificial intelligence
should ideally be responsible where possible. We strive to comply with AI laws. We may review this AI policy.
`;
const policies: [string, string][] = [
  ['six gaps, a long name and an overdue review', FLAWED],
  ...readdirSync(FIXTURES)
    .filter((file) => file.endsWith('.md') && !file.startsWith('not-ai') && file !== 'README.md')
    .map((file): [string, string] => [basename(file, '.md'), readFileSync(join(FIXTURES, file), 'utf8')]),
];

/** All that a report can have around it, at length. */
const LADEN = `# Policy on the Development, Procurement, Deployment and Use of Artificial Intelligence and Automated Decision-Making Systems in all Subsidiaries, Branches and Joint Ventures of the Northwind Freight and Logistics Group

| Version | 12.4.1 (consolidated, with the amendments of the extraordinary meeting of the board) |
|---|---|
| Policy owner | Group Head of Operational Risk, Resilience, Information Governance and Responsible Technology |
| Approved by | Group Executive Committee on the recommendation of the Audit, Risk, Ethics and Technology Committee |
| Next review date | 1 March 2024 |

${FLAWED.split('\n').slice(2).join('\n')}`;

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env['COUNTERSIGN_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
});

afterAll(() => browser.close());

async function opened(name: string, source: string, isLaden = false): Promise<{ page: Page; rows: string[][] }> {
  const read = await readDocument(new TextEncoder().encode(source), 'policy.md');
  if (!read.ok) throw new Error(read.problem.message);
  const report = checkPolicy(read.text, { today: '2026-11-23', judgeAnyway: true });
  const gaps = report.elements.filter(({ status }) => status !== 'covered');
  const reason = 'Counsel wants to see the wording of the group first, and the works council has asked for time. ';
  const page = await browser.newPage({ colorScheme: 'dark' });
  await page.setContent(
    writeHtml({
      report,
      text: read.text,
      file: name,
      date: '2026-11-23',
      organisation: 'Northwind Freight and Logistics Group (Holdings) plc',
      judgedAnyway: true,
      ...(isLaden
        ? {
            open: ['14 open annotations', '12 unresolved comments', '231 tracked changes'],
            decisions: gaps.map(({ id }) => ({
              element: id,
              kind: 'accepted' as const,
              reason: reason.repeat(4),
              name: 'Wilhelmina Featherstonehaugh-Montgomery',
              date: '2026-11-20',
              until: '2027-03-31',
            })),
          }
        : {}),
    }),
  );
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll('table tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => (cell as HTMLElement).innerText),
    ),
  );
  return { page, rows };
}

/** The texts of a page's paper, page by page, without blanks. */
async function printed(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map((each) => each.replace(/\s+/g, ''));
}

describe('the report on paper', () => {
  it.each<[string, string, boolean]>([
    ...policies.map(([name, source]): [string, string, boolean] => [name, source, false]),
    ['with long names, decisions on all gaps and much that is open', LADEN, true],
  ])('has its summary on the first page and cuts no row of a table: %s', async (name, source, isLaden) => {
    const { page, rows } = await opened(name, source, isLaden);
    const pages = await printed(page);
    await page.close();
    expect(pages[0]).toContain('(Holdings)plcstand?');
    expect(pages[0]).toContain('SHA-256ofitswords:');
    expect(pages[0]).toContain(`1of${pages.length}`);
    expect(pages[1]).not.toContain('SHA-256ofitswords:');
    expect(rows.length).toBeGreaterThan(5);
    for (const cells of rows) {
      const words = cells.map((cell) => cell.replace(/\s+/g, ''));
      expect(
        pages.some((each) => words.every((word) => each.includes(word))),
        cells.join(' | '),
      ).toBe(true);
    }
  });

  it('is dark on light, also where the screen is light on dark', async () => {
    const { page } = await opened('policy.md', FLAWED);
    await page.emulateMedia({ media: 'print' });
    const colours = await page.evaluate(() =>
      [document.body, ...document.querySelectorAll('h1, h2, p, td, th, li')].map((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return { color, backgroundColor };
      }),
    );
    await page.close();
    const lightness = (colour: string): number => {
      const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
      return alpha === 0 ? 1 : (red * 0.3 + green * 0.6 + blue * 0.1) / 255;
    };
    expect(Math.max(...colours.map(({ color }) => lightness(color)))).toBeLessThan(0.6);
    expect(Math.min(...colours.map(({ backgroundColor }) => lightness(backgroundColor)))).toBeGreaterThan(0.8);
  });
});
