import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderOf } from '../../cli/command/folder-of.ts';
import { showsColours } from '../../cli/command/paint.ts';
import { run } from '../../cli/command/run.ts';
import { uriOf } from '../../cli/command/uri-of.ts';
import { readDocument } from '../../documents/read-document.ts';
import { CHECKER_VERSION } from '../../core/version.ts';

const FIXTURES = resolve('test/fixtures/policies');
const GAPS = readFileSync(join(FIXTURES, 'sample-with-gaps.md'), 'utf8');
const SECURITY = readFileSync(join(FIXTURES, 'not-ai-security-policy.md'), 'utf8');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-'));
  writeFileSync(join(folder, 'gaps.md'), GAPS);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the program in the folder and gives what it wrote. */
async function countersign(line: string | string[], { input = '', hasColours = false } = {}) {
  let out = '';
  let errors = '';
  const code = await run(typeof line === 'string' ? line.split(' ') : line, {
    write: (text) => (out += text),
    complain: (text) => (errors += text),
    readInput: () => Promise.resolve(new TextEncoder().encode(input)),
    folder,
    hasColours,
    today: () => '2026-11-23',
    now: () => '2026-11-23T09:12:00Z',
  });
  return { code, out, errors };
}

describe('countersign check', () => {
  it('prints a report with its answer and its gaps', async () => {
    const { code, out, errors } = await countersign('check gaps.md');
    expect({ code, errors }).toEqual({ code: 1, errors: '' });
    expect(out).toMatch(/^gaps\.md · Artificial Intelligence Policy · \d+ words\n\nWould this stand\? Not yet\n/);
    expect(out).toContain('Gaps in the clause elements');
  });

  // The system hands files over as Buffers, which are not everywhere taken for bytes.
  it.each(['harbour-policy-tagged.pdf', 'harbour-policy-untagged.pdf'])('reads a PDF: %s', async (name) => {
    const { errors, out } = await countersign(['check', resolve('test/fixtures/documents', name)]);
    expect(errors).toBe('');
    expect(out).toContain('Artificial Intelligence Policy · ');
  });

  it.each([
    ['check gaps.md --fail-on none', 0],
    ['check gaps.md --fail-on missing', 1],
    ['check gaps.md --fail-on partial', 1],
    ['check gaps.md --only mandatory', 1],
    ['check nothing.md', 2],
    ['check nothing.md gaps.md --fail-on none', 2],
  ])('%s gives exit code %i', async (line, expected) => {
    expect((await countersign(line)).code).toBe(expected);
  });

  it('fails on partial gaps only when asked', async () => {
    writeFileSync(join(folder, 'countersign.json'), turnOffAllBut('legal'));
    expect((await countersign('check gaps.md')).code).toBe(0);
    expect((await countersign('check gaps.md --fail-on partial')).code).toBe(1);
  });

  it('writes JSON with the documented keys, the same bytes each time, without a clock in it', async () => {
    const { out } = await countersign('check gaps.md --format json');
    const report = JSON.parse(out) as { elements: Record<string, unknown>[]; facts: Record<string, unknown> };
    expect(report).toMatchObject({
      version: CHECKER_VERSION,
      file: 'gaps.md',
      title: 'Artificial Intelligence Policy',
    });
    for (const element of report.elements) {
      expect(element).toMatchObject({
        id: expect.any(String) as string,
        mandatory: expect.any(Boolean) as boolean,
        source: expect.stringMatching(/^(clause|guide)$/) as string,
        clause: expect.any(String) as string,
        status: expect.stringMatching(/^(covered|partial|missing)$/) as string,
        reason: expect.stringMatching(/\S/) as string,
      });
    }
    expect(report.facts).not.toHaveProperty('reviewOverdueDays');
    expect((await countersign('check gaps.md --format json')).out).toBe(out);
  });

  it('bundles several files, and tells the unreadable ones', async () => {
    writeFileSync(join(folder, 'broken.docx'), 'PK\u0003\u0004 not really');
    const { code, out, errors } = await countersign('check gaps.md broken.docx gone.md --format json');
    const bundle = JSON.parse(out) as { reports: unknown[]; problems: { file: string; message: string }[] };
    expect(code).toBe(2);
    expect(bundle.reports).toHaveLength(1);
    expect(bundle.problems.map(({ file }) => file)).toEqual(['broken.docx', 'gone.md']);
    expect(errors).toContain('gone.md: There is no file gone.md.');
  });

  it('keeps to the mandatory elements on request', async () => {
    const { out } = await countersign('check gaps.md --only mandatory --format json');
    const { elements } = JSON.parse(out) as { elements: { mandatory: boolean }[] };
    expect(elements.length).toBeGreaterThan(0);
    expect(elements.every(({ mandatory }) => mandatory)).toBe(true);
  });

  it('finds files by pattern and in folders, each once', async () => {
    mkdirSync(join(folder, 'more', 'node_modules'), { recursive: true });
    writeFileSync(join(folder, 'more', 'b.md'), GAPS);
    writeFileSync(join(folder, 'more', 'notes.xyz'), GAPS);
    writeFileSync(join(folder, 'more', 'node_modules', 'c.md'), GAPS);
    const filesOf = async (...args: string[]) => {
      const { out } = await countersign(['check', ...args, '--format', 'json']);
      return (JSON.parse(out) as { reports: { file: string }[] }).reports.map(({ file }) => file);
    };
    expect(await filesOf('**/*.md')).toEqual(['gaps.md', 'more/b.md']);
    expect(await filesOf('.', 'gaps.md', './gaps.md')).toEqual(['gaps.md', 'more/b.md']);
    writeFileSync(join(folder, 'more', 'C.MD'), GAPS);
    expect(await filesOf('more')).toEqual(['more/C.MD', 'more/b.md']);
    expect((await countersign('check *.pdf')).errors).toBe('*.pdf: No file matches *.pdf.\n');
    mkdirSync(join(folder, 'empty'));
    expect((await countersign('check empty')).errors).toContain(
      'There is no .docx, .md, .html, .txt or .pdf below empty.',
    );
  });

  it.each([['check'], ['comment', '-o', 'out.docx']])(
    '%s says the name of a file without what steers a terminal',
    async (...command) => {
      const { errors } = await countersign([...command, 'gone\u001b[2J\n::error::x.docx']);
      expect(errors).toMatch(/^gone \[2J ::error::x\.docx: [^\u001b\n]+\n$/);
    },
  );

  it('judges the others where the system does not even let it look at one', async () => {
    symlinkSync('loop.md', join(folder, 'loop.md'));
    const long = 'x'.repeat(300);
    const { code, out, errors } = await countersign(['check', 'loop.md', long, 'gaps.md', '--format', 'json']);
    expect(code).toBe(2);
    expect((JSON.parse(out) as { reports: unknown[] }).reports).toHaveLength(1);
    expect(errors).toBe(
      `loop.md: It could not be opened: its link leads back to itself.\n${long}: It could not be opened: its name is too long.\n`,
    );
  });

  it('names each file in Markdown of several', async () => {
    writeFileSync(join(folder, 'b.md'), GAPS);
    const { out } = await countersign('check gaps.md b.md --format markdown');
    expect(out).toMatch(
      /^\| File \| Would it stand\? \|.*\n.*\n\| gaps\.md \| Not yet \| 2 \|.*\n\| b\.md \| Not yet /,
    );
    expect(out.match(/^- File: \S+$/gm)).toEqual(['- File: gaps.md', '- File: b.md']);
  });

  it.each(['check gaps.md -o gaps.md', 'check gaps.md -o link.md', 'comment policy.docx -o link.docx'])(
    '%s leaves the policy where it is',
    async (line) => {
      symlinkSync('gaps.md', join(folder, 'link.md'));
      writeFileSync(join(folder, 'policy.docx'), 'a policy');
      symlinkSync('policy.docx', join(folder, 'link.docx'));
      const { code, errors } = await countersign(line);
      expect(code).toBe(2);
      expect(errors).toMatch(/would take the place of/);
      expect(readFileSync(join(folder, 'gaps.md'), 'utf8')).toBe(GAPS);
    },
  );

  it('leaves a file that it cannot read where it is', async () => {
    writeFileSync(join(folder, 'locked.docx'), 'PK\u0003\u0004 not really');
    for (const format of ['text', 'json', 'sarif', 'markdown', 'html']) {
      const { code, errors } = await countersign(`check locked.docx --format ${format} -o locked.docx`);
      expect([code, errors]).toEqual([2, expect.stringContaining('would take the place of locked.docx')]);
    }
    expect(readFileSync(join(folder, 'locked.docx'), 'utf8')).toBe('PK\u0003\u0004 not really');
  });

  it.each(['text', 'html'])('leaves the last report where nothing could be judged: %s', async (format) => {
    writeFileSync(join(folder, 'report'), 'the last report');
    const { code } = await countersign(`check gone.md --format ${format} -o report`);
    expect([code, readFileSync(join(folder, 'report'), 'utf8')]).toEqual([2, 'the last report']);
  });

  it('writes pages into a folder also where only one of the files could be read', async () => {
    const { code, out } = await countersign('check gaps.md gone.md --format html -o pages');
    expect([code, out]).toEqual([2, `${join(folder, 'pages', 'gaps.md.html')}\n`]);
    expect(readdirSync(join(folder, 'pages'))).toEqual(['gaps.md.html']);
  });

  it('writes no page in the place of a file that it judges, and none in the place of another', async () => {
    mkdirSync(join(folder, 'more'));
    writeFileSync(join(folder, 'gaps.md.html'), '<p>A page that was here.</p>');
    const { code, errors } = await countersign('check . --format html -o .');
    expect([code, errors]).toEqual([2, expect.stringContaining('would take the place of gaps.md.html')]);
    expect(readFileSync(join(folder, 'gaps.md.html'), 'utf8')).toBe('<p>A page that was here.</p>');
    writeFileSync(join(folder, 'more', 'GAPS.md'), GAPS);
    await countersign('check gaps.md more/GAPS.md --format html -o pages');
    expect(readdirSync(join(folder, 'pages')).sort()).toEqual(['GAPS.md-2.html', 'gaps.md.html']);
  });

  it('gives a table for several files', async () => {
    writeFileSync(join(folder, 'security.md'), SECURITY);
    const { out } = await countersign('check gaps.md security.md');
    expect(out).toMatch(/^file +would it stand\? +mandatory missing/);
    expect(out).toMatch(/\ngaps\.md +Not yet +\d/);
    expect(out).toMatch(/\nsecurity\.md +This does not read like an AI policy +-/);
    expect(out).toContain('2 of 2 files judged; 0 would stand.');
  });

  it('shows no count in that table of what was not judged', async () => {
    writeFileSync(join(folder, 'security.md'), SECURITY);
    const { out } = await countersign('check gaps.md security.md --only mandatory');
    expect(out).toMatch(/\ngaps\.md +Not yet +\d +\d +- +-\n/);
  });

  it('reads standard input', async () => {
    const { out } = await countersign('check - --format json', { input: GAPS });
    expect(JSON.parse(out)).toMatchObject({ file: '-', title: 'Artificial Intelligence Policy' });
  });

  it('calls standard input by a name where people read', async () => {
    expect((await countersign('check -', { input: GAPS })).out).toMatch(/^Standard input · Artificial/);
    expect((await countersign('check - gaps.md', { input: GAPS })).out).toContain('\nStandard input  Not yet');
    expect((await countersign('check - --format markdown', { input: GAPS })).out).toContain('- File: Standard input');
    expect(await countersign('check -', { input: '' })).toMatchObject({
      code: 2,
      errors: 'Standard input: This file is empty. Open the file that holds the policy.\n',
    });
  });

  it('writes to the terminal for -', async () => {
    const { out } = await countersign('check gaps.md --format json -o -');
    expect(JSON.parse(out)).toMatchObject({ file: 'gaps.md' });
    expect(readdirSync(folder)).toEqual(['gaps.md']);
  });

  it.runIf(process.platform !== 'win32')('reads a pipe by its name, as of a shell', async () => {
    execFileSync('sh', ['-c', 'mkfifo pipe'], { cwd: folder });
    const writer = spawn('sh', ['-c', 'cat gaps.md > pipe'], { cwd: folder });
    const { out } = await countersign('check pipe --format json');
    await new Promise((done) => writer.once('close', done));
    expect(JSON.parse(out)).toMatchObject({ file: 'pipe', title: 'Artificial Intelligence Policy' });
  });

  it('measures the review date against the day that is named', async () => {
    const reviewed = GAPS.replace(/^(# .*)$/m, '$1\n\nNext review: 1 March 2026');
    writeFileSync(join(folder, 'reviewed.md'), reviewed);
    const overdue = async (args: string) => {
      const { out } = await countersign(`check reviewed.md --format json ${args}`.trim());
      return (JSON.parse(out) as { facts: { reviewOverdueDays?: number } }).facts.reviewOverdueDays;
    };
    expect(await overdue('')).toBeUndefined();
    expect(await overdue('--today 2026-03-11')).toBe(10);
    expect((await countersign('check reviewed.md')).out).toContain('overdue');
  });

  it('judges a text about something else only when asked to', async () => {
    writeFileSync(join(folder, 'security.md'), SECURITY);
    const { out } = await countersign('check security.md');
    expect(out).toContain('This does not read like an AI policy');
    expect(out).toMatch(/\n\n`--judge-anyway` judges it all the same\.\n$/);
    const anyway = await countersign('check security.md --judge-anyway');
    expect(anyway.out).toContain('Gaps in the clause elements');
    expect(anyway.out).not.toContain('--judge-anyway');
  });

  it.each([
    [true, {}, true],
    [true, { NO_COLOR: '1' }, false],
    [true, { TERM: 'dumb' }, false],
    [false, { CI: 'true' }, false],
    [undefined, { CI: 'true', FORCE_COLOR: '1' }, false],
  ])('takes the output for a terminal with colours: %j, %j: %j', (isTerminal, env, expected) => {
    expect(showsColours(isTerminal, env)).toBe(expected);
  });

  it('colours only a terminal', async () => {
    expect((await countersign('check gaps.md')).out).not.toContain('\u001B');
    expect((await countersign('check gaps.md', { hasColours: true })).out).toContain('\u001B[');
    await countersign('check gaps.md -o out.txt', { hasColours: true });
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).not.toContain('\u001B');
  });

  it('points SARIF to the line of the passage', async () => {
    const { out } = await countersign('check gaps.md --format sarif');
    const log = JSON.parse(out) as {
      runs: { results: { ruleId: string; locations: { physicalLocation: { region: { startLine: number } } }[] }[] }[];
    };
    const legal = log.runs[0]?.results.find(({ ruleId }) => ruleId === 'legal');
    const line = legal?.locations[0]?.physicalLocation.region.startLine ?? 0;
    expect(GAPS.split('\n')[line - 1]).toContain('strives to comply');
  });

  it('names files in SARIF from the root of the checkout, whatever folder it runs in', async () => {
    mkdirSync(join(folder, 'checkout', '.git'), { recursive: true });
    mkdirSync(join(folder, 'checkout', 'docs'));
    const named = (file: string) => uriOf(file, join(folder, 'checkout', 'docs'));
    expect(named('policy.md')).toBe('docs/policy.md');
    expect(named('./policy.md')).toBe('docs/policy.md');
    expect(named('../policy.md')).toBe('policy.md');
    expect(named(join(folder, 'checkout', 'policy.md'))).toBe('policy.md');
    expect(named('../../a b.md')).toBe(pathToFileURL(join(folder, 'a b.md')).href);
    expect(named('-')).toBe('stdin');
    expect(uriOf('a/b.md', folder)).toBe('a/b.md');
  });

  it.each(['sarif', 'markdown', 'json', 'csv'])('tells in %s of a file that it could not read', async (format) => {
    for (const files of ['gone.md', 'gaps.md gone.md']) {
      const { code, out } = await countersign(`check ${files} --format ${format}`);
      expect(code).toBe(2);
      expect(format === 'markdown' ? out.replaceAll('\\', '') : out).toContain('There is no file gone.md.');
    }
  });

  it('writes one page, or a page for each of several into a folder', async () => {
    writeFileSync(join(folder, 'b.md'), GAPS);
    expect((await countersign('check gaps.md --format html')).out).toMatch(/^<!doctype html>/);
    const { code, errors } = await countersign('check gaps.md b.md --format html');
    expect([code, errors]).toEqual([
      2,
      'A page shows one policy, and 2 were named. `--output FOLDER` writes a page for each.\n',
    ]);
    await countersign('check gaps.md b.md --format html --output pages');
    expect(readdirSync(join(folder, 'pages')).sort()).toEqual(['b.md.html', 'gaps.md.html']);
  });

  it.each([
    ['check', 'No file was named.'],
    ['check gaps.md --format pdf', '--format must be one of text, json, sarif, markdown, html, csv, not "pdf".'],
    ['check gaps.md --fail-on all', '--fail-on must be one of missing, partial, none, not "all".'],
    ['check gaps.md --only clause', '--only must be mandatory, not "clause".'],
    ['check gaps.md --today 2026-02-30', '--today must be a day such as 2026-11-23, not "2026-02-30".'],
    ['check gaps.md --colour', "Unknown option '--colour'."],
    ['check gaps.md --config none.json', 'none.json could not be read: there is no such file or folder.'],
    ['check gaps.md --config .', 'could not be read: it is a folder.'],
    ['check gaps.md -o no/such.txt', 'no/such.txt could not be written: its folder is not there.'],
    ['check gaps.md -o .', '. could not be written: it is a folder.'],
    ['check gaps.md --format html -o no/such.html', 'could not be written: its folder is not there.'],
    [
      'check gone.md lost.md --format html -o gaps.md',
      'gaps.md could not be written: a folder is needed, and it is a file.',
    ],
    ['check ', 'The name of a file is empty.'],
    ['chek gaps.md', 'There is no command "chek".'],
    ['gaps.md', '`countersign check gaps.md` judges a file.'],
    ['elements nonsense', 'No element is called "nonsense".'],
    ['comment gaps.md', 'Say where the commented copy goes'],
    ['comment gaps.md -o gaps.md', 'would take the place of the file itself'],
    ['comment gaps.md -o out.docx', 'Comments can be written into a .docx only.'],
    ['comment gone.docx -o out.docx', 'This file could not be opened: there is no such file or folder.'],
  ])('says what is wrong with "%s"', async (line, message) => {
    const { code, errors } = await countersign(line);
    expect(code).toBe(2);
    expect(errors).toContain(message);
  });

  it('judges nothing by wrong settings, and says which value is wrong', async () => {
    writeFileSync(join(folder, 'countersign.json'), JSON.stringify({ turnedOff: [{ id: 'scop', reason: 'r' }] }));
    const { code, out, errors } = await countersign('check gaps.md');
    expect([code, out]).toEqual([2, '']);
    expect(errors).toBe(
      'countersign.json cannot be used, so nothing was judged:\n  `turnedOff.0.id` names no element: scop.\n',
    );
  });

  it('reads settings in the encoding in which a shell of Windows writes them', async () => {
    const settings = Buffer.from(`\uFEFF${turnOffAllBut('legal')}`, 'utf16le');
    writeFileSync(join(folder, 'countersign.json'), settings);
    const { out } = await countersign('check gaps.md --format json');
    expect((JSON.parse(out) as { elements: { id: string }[] }).elements.map(({ id }) => id)).toEqual(['legal']);
  });

  it('judges by own elements and leaves out what is turned off', async () => {
    const own = {
      id: 'works-council',
      title: 'Works council is heard',
      question: 'q',
      advice: 'a',
      wording: 'w',
      missing: 'The works council is not named.',
      remedy: 'Say when it is heard.',
      mandatory: true,
      proof: [
        {
          kind: 'sentence',
          all: [
            { name: 'council', phrases: 'works council' },
            { name: 'hears', phrases: 'consult*' },
          ],
        },
      ],
    };
    const settings = { elements: [own], turnedOff: [{ id: 'scope', reason: 'Kept elsewhere.' }] };
    writeFileSync(join(folder, 'own.json'), JSON.stringify(settings));
    writeFileSync(join(folder, 'heard.md'), `${GAPS}\n\nThe works council must be consulted before AI is used.\n`);
    const judged = async (file: string) => {
      const { out } = await countersign(`check ${file} --config own.json --format json`);
      return JSON.parse(out) as { elements: { id: string; status: string; source: string }[]; turnedOff: unknown[] };
    };
    const without = await judged('gaps.md');
    expect(without.elements.find(({ id }) => id === 'works-council')).toMatchObject({
      status: 'missing',
      source: 'organisation',
    });
    expect(without.elements.some(({ id }) => id === 'scope')).toBe(false);
    expect(without.turnedOff).toEqual([{ id: 'scope', reason: 'Kept elsewhere.' }]);
    expect((await judged('heard.md')).elements.find(({ id }) => id === 'works-council')?.status).toBe('covered');
  });
});

/** A configuration that judges one element only. */
function turnOffAllBut(kept: string): string {
  const report = JSON.parse(JSON.stringify(allElements)) as string[];
  return JSON.stringify({
    turnedOff: report.filter((id) => id !== kept).map((id) => ({ id, reason: 'For this test.' })),
  });
}

const allElements = await (async () => {
  const { elements } = await import('../../core/elements/index.ts');
  return elements.map(({ id }) => id);
})();

describe('the folder from which paths are meant', () => {
  it("is where the person stands, and in a script of another project that project's", () => {
    const env = { npm_lifecycle_event: 'countersign', INIT_CWD: '/here' };
    expect(folderOf({ ...env, npm_package_name: 'countersign' }, '/checkout')).toBe('/here');
    expect(folderOf({ ...env, npm_package_name: 'northwind-policies' }, '/policies')).toBe('/policies');
    expect(folderOf({}, '/here')).toBe('/here');
  });
});

describe('countersign elements', () => {
  it('lists them all, and tells one in full', async () => {
    const { out } = await countersign('elements');
    for (const id of allElements) expect(out).toMatch(new RegExp(`^${id} +\\S`, 'm'));
    const details = await countersign('elements legal');
    expect(details.out).toMatch(/An auditor asks\n {2}\S[\s\S]*What to write\n {2}\S[\s\S]*Wording\n {2}\S/);
    const json = JSON.parse((await countersign('elements legal --format json')).out) as unknown[];
    expect(json).toMatchObject([{ id: 'legal', mandatory: true, source: 'clause' }]);
  });
});

describe('countersign comment', () => {
  it('writes the gaps as comments into a copy and leaves the file alone', async () => {
    const paragraphs = GAPS.split(/\n{2,}/).map((part) =>
      part.startsWith('#')
        ? new Paragraph({ text: part.replace(/^#+ /, ''), heading: HeadingLevel.HEADING_1 })
        : new Paragraph(part.replace(/\s+/g, ' ')),
    );
    const original = await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] }));
    writeFileSync(join(folder, 'policy.docx'), original);
    const { code, out } = await countersign('comment policy.docx -o reviewed.docx --author Mara');
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+ comments written into reviewed\.docx\.\n$/);
    expect(readFileSync(join(folder, 'policy.docx')).equals(original)).toBe(true);
    const read = await readDocument(readFileSync(join(folder, 'reviewed.docx')), 'reviewed.docx');
    if (!read.ok) throw new Error(read.problem.message);
    const legal = read.comments.find(({ text }) => text.includes('legal requirements: partial'));
    expect(legal).toMatchObject({ author: 'Mara', quoted: expect.stringContaining('strives to comply') as string });
    expect(read.comments).toHaveLength(Number(out.split(' ')[0]));
  });
});

describe('help', () => {
  it.each([['--help'], ['help'], ['check --help'], ['elements --help'], ['comment -h']])(
    '%s tells how',
    async (line) => {
      const { code, out } = await countersign(line);
      expect(code).toBe(0);
      expect(out).toMatch(/countersign/);
      for (const each of out.split('\n')) expect(each.length).toBeLessThanOrEqual(120);
    },
  );

  it('tells of a command by its name', async () => {
    expect((await countersign('help check')).out).toBe((await countersign('check --help')).out);
    expect(await countersign('help chek')).toMatchObject({
      code: 2,
      errors: expect.stringContaining('There is no command "chek".') as string,
    });
  });

  it('shows the help, and fails, when nothing is asked', async () => {
    expect(await countersign([])).toMatchObject({ code: 2, out: expect.stringContaining('Try') as string });
    expect((await countersign('--version')).out).toBe(`${CHECKER_VERSION}\n`);
  });
});
