import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
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

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env['COUNTERSIGN_CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
});

afterAll(() => browser.close());

describe('the first page of the report', () => {
  it.each(policies)('is one page of A4: %s', async (_, source) => {
    const read = await readDocument(new TextEncoder().encode(source), 'policy.md');
    if (!read.ok) throw new Error(read.problem.message);
    const report = checkPolicy(read.text, { today: '2026-11-23', judgeAnyway: true });
    const organisation = 'Northwind Freight and Logistics Group (Holdings) plc';
    const page = await browser.newPage();
    await page.setContent(writeHtml({ report, text: read.text, date: '2026-11-23', organisation, judgedAnyway: true }));
    await page.evaluate(() => document.querySelectorAll('.sheet:not(.first)').forEach((sheet) => sheet.remove()));
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.close();
  });
});
