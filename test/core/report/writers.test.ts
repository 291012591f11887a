import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { printable, summaryRows, wrap, writeText, type Paint } from '../../../core/report/write-text.ts';
import { escapeMarkdown } from '../../../core/report/escape-markdown.ts';
import { writeMarkdown } from '../../../core/report/write-markdown.ts';
import { writeHtml } from '../../../core/report/write-html.ts';
import { writeCsv } from '../../../core/report/write-csv.ts';
import { fileReport, reportBundle, writeJson } from '../../../core/report/write-json.ts';
import { nextSteps } from '../../../core/report/next-steps.ts';
import { passage, sampleReport, sampleText, sampleWith } from './sample-report.ts';

const subject = { report: sampleReport(), text: sampleText, file: 'policy.md' };
const notAi = sampleReport({
  reading: { kind: 'not-ai-policy', looksLike: 'a privacy notice', aiMentions: 0, words: 900 },
});

/** A report in which everything that comes from the document is `text`. */
function saying(text: string) {
  const report = sampleWith({});
  return {
    ...report,
    title: text,
    elements: report.elements.map((each) => ({ ...each, reason: text, passages: [passage(text, text)] })),
    facts: { ...report.facts, owner: { value: text }, approver: { value: text } },
  };
}

describe('writeText', () => {
  const text = writeText(subject, { width: 84 });

  it('answers first', () => {
    expect(text.split('\n').slice(0, 4)).toEqual([
      'policy.md · Artificial Intelligence Policy · 1,812 words',
      '',
      'Would this stand? Not yet',
      '2 of 6 clause elements are missing and 2 are partial. An auditor would raise them.',
    ]);
  });

  it('lists each gap with reason, passage, place and remedy', () => {
    expect(writeText(subject, { width: 80 })).toContain(
      [
        '  ◐ Partial  Commitment to legal requirements  clause 5.2 c)',
        '             "strives to comply" is a hedge: it states a wish, and the clause',
        '             asks for a commitment.',
        '             │ Northwind Freight strives to comply with applicable laws and',
        '             │ regulations wherever AI is used.',
        '             │ 3 Commitments, second paragraph',
        '             To cover it: Say what Commitment to legal requirements needs.',
      ].join('\n'),
    );
  });

  it('keeps to the width, whatever the words', () => {
    for (const line of writeText(subject, { width: 70 }).split('\n')) expect(line.length).toBeLessThanOrEqual(84);
    expect(wrap('one two three four', 10, 2)).toBe('  one two\n  three\n  four');
  });

  it('paints only what it is told to', () => {
    const tag = (name: string) => (each: string) => `<${name}>${each}</${name}>`;
    const status = { covered: tag('c'), partial: tag('p'), missing: tag('m') };
    const paint: Paint = { strong: tag('b'), quiet: tag('q'), mark: tag('mark'), status };
    expect(writeText(subject, { paint })).toContain('Northwind Freight <mark>strives</mark> <mark>to</mark> comply');
    expect(text).not.toMatch(/[<>\u001B]/);
  });

  it('lets no control character of the document through', () => {
    const hostile = 'a\u001B[31mred\u001B]0;title\u0007\u202Etxt\u0000\rb';
    const out = writeText({ report: saying(hostile) });
    expect(out).not.toMatch(/[^\P{Cc}\n]/u);
    expect(out).not.toMatch(/[\u202A-\u202E]/);
    expect(printable('a\u200Bb\u00A0\n c')).toBe('ab c');
  });

  it('lists no gaps of a text about something else, unless asked', () => {
    expect(writeText({ report: notAi })).not.toContain('Gaps in');
    expect(writeText({ report: notAi, judgedAnyway: true })).toContain('Gaps in the clause elements');
  });

  it('gives a row for each of several files', () => {
    expect(summaryRows([subject, { report: notAi, file: 'n.md' }])).toEqual([
      ['policy.md', 'Not yet', '2', '2', '1', '1'],
      ['n.md', 'This does not read like an AI policy', '-', '-', '-', '-'],
    ]);
  });
});

describe('writeMarkdown', () => {
  it('tells the same as the pane, marks the words that decided, and says where', () => {
    const out = writeMarkdown({ ...subject, date: '2026-11-23' });
    expect(out).toContain('**Would this stand? Not yet.** 2 of 6 clause elements are missing and 2 are partial.');
    expect(out).toContain('| Clause 5.2, mandatory | ◌ ● ◌ ● ◐ ◐ | 2 of 6 |');
    expect(out).toContain('  > Northwind Freight **strives to** comply with applicable laws');
    expect(out).toContain('(3 Commitments, second paragraph)');
    expect(out).toContain('- Next review: 1 March 2026, 2 months overdue');
    expect(out).toContain('Judged by Countersign 0.1.0 on 23 November 2026.');
  });

  it.each([
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '[click](javascript:alert(1)) ![x](https://evil.example/p.png)',
    '`code` **bold** _em_ ~~gone~~ | cell | # head',
    '1. one\n- two\n> three\n\n# four\n```\nfive',
    'https://evil.example www.evil.example <https://evil.example> me@evil.example @somebody',
    '&lt;b&gt; &#x3C;script&#x3E; ]]> \\*x\\*',
  ])('shows %j as nothing but text', async (hostile) => {
    const out = await marked.parse(escapeMarkdown(hostile), { gfm: true });
    expect(out.match(/<(?!\/?p>)[^>]*>/g)).toBeNull();
    const shown = out.replace(/<\/?p>\n?/g, '').replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'); // prettier-ignore
    expect(shown).toBe(hostile.replace(/\s+/g, ' '));
  });

  it('lets no markup of the document through', async () => {
    const hostile = '</td>|<img src=x onerror=alert(1)> [a](javascript:alert(1))';
    const out = await marked.parse(writeMarkdown({ report: saying(hostile) }), { gfm: true });
    expect(out).not.toMatch(/<img|<a |javascript:alert\(1\)"/);
  });
});

describe('writeCsv', () => {
  it('writes a row for each element, safe against formulas', () => {
    const rows = writeCsv([subject]).trimEnd().split('\r\n');
    expect(rows).toHaveLength(11);
    expect(rows[5]).toBe(
      '"policy.md","Commitment to legal requirements","legal","yes","clause","5.2 c)","partial","""strives to comply"" is a hedge: it states a wish, and the clause asks for a commitment.","Say what Commitment to legal requirements needs.","Northwind Freight strives to comply with applicable laws and regulations wherever AI is used.","3 Commitments",""',
    );
    expect(writeCsv([{ report: saying('=HYPERLINK("http://evil.example")') }])).not.toMatch(/(^|,|\n)"=/);
  });

  it('writes one row for what could not be judged', () => {
    const rows = writeCsv([{ report: notAi, file: 'notice.md' }], [{ file: 'old.doc', message: 'An old Word file.' }]);
    expect(rows.trimEnd().split('\r\n').slice(1)).toEqual([
      expect.stringMatching(
        /^"notice\.md","","","","","","not judged","This does not read like an AI policy\. It/,
      ) as string,
      '"old.doc","","","","","","not judged","An old Word file.","","","",""',
    ]);
  });
});

describe('decisions', () => {
  const decisions = [
    {
      element: 'legal',
      kind: 'accepted',
      reason: 'Counsel *wants* it.',
      name: 'Mara Lind',
      date: '2026-11-20',
      until: '2027-03-31',
    },
    { element: 'training', kind: 'to-fix', name: 'Ines Marsh', date: '2026-11-21' },
  ] as const;

  it('stand with their gaps in Markdown and in a spreadsheet', () => {
    const said = 'Accepted until 31 March 2027, Mara Lind, 20 November 2026: “Counsel *wants* it.”';
    const markdown = writeMarkdown({ ...subject, decisions });
    expect(markdown).toContain(`\n\n  Decision: ${said.replaceAll('*', '\\*')}\n`);
    expect(markdown).toContain('\n\n  Decision: To fix, Ines Marsh, 21 November 2026\n');
    expect(markdown.match(/Decision:/g)).toHaveLength(2);
    expect(writeCsv([{ ...subject, decisions }])).toContain(`"3 Commitments","${said}"\r\n`);
  });
});

describe('writeJson', () => {
  it('gives one report the documented keys in their order', () => {
    const json = JSON.parse(writeJson(fileReport('policy.md', subject.report))) as Record<string, unknown>;
    expect(Object.keys(json)).toEqual([
      'version', 'file', 'title', 'words', 'reading', 'elements', 'mistakes', 'facts', 'turnedOff',
    ]); // prettier-ignore
  });

  it('bundles several, with the files that could not be read', () => {
    const problem = { file: 'b.docx', kind: 'damaged', message: 'This file is damaged.' };
    const bundle = JSON.parse(writeJson(reportBundle([fileReport('a.md', subject.report)], [problem]))) as Record<
      string,
      unknown
    >;
    expect(bundle).toMatchObject({ version: '0.1.0', reports: [{ file: 'a.md' }], problems: [problem] });
  });
});

describe('what is turned off', () => {
  const off = sampleReport({
    turnedOff: [
      { id: 'legal', reason: 'Kept in the *law* policy.' },
      { id: 'own-thing', reason: 'Not ours.' },
    ],
  });
  const of = { ...subject, report: off };

  it.each([
    ['text', writeText(of), 'Not judged, by decision of the organisation\n  Commitment to applicable legal'],
    ['Markdown', writeMarkdown(of), '- **Commitment to applicable legal requirements.** Kept in the \\*law\\* policy.'],
    ['HTML', writeHtml(of), '<b>Commitment to applicable legal requirements.</b> Kept in the *law* policy.'],
  ])('stands in the report with its reason: %s', (_, text, line) => {
    expect(text).toContain(line);
    expect(text).toContain('own-thing');
    expect(text).toContain('Not ours.');
  });
});

describe('nextSteps', () => {
  it('names remedies of clause gaps, then what is overdue or left in, then fixes they do not settle', () => {
    expect(nextSteps(subject.report)).toEqual([
      'Say what Established by top management needs.',
      'Say what Framework for AI objectives needs.',
      'Say what Commitment to legal requirements needs.',
      'Say what Commitment to continual improvement needs.',
      'Review the policy: it is 2 months overdue by its own date.',
    ]);
    expect(nextSteps(sampleWith({ purpose: 'partial', 'responsible-ai': 'missing' }))).toContain(
      'Close 3 further clause gaps: the next page says how.',
    );
    const fixed = sampleWith(Object.fromEntries(subject.report.elements.map(({ id }) => [id, 'covered'])));
    expect(nextSteps(fixed)).toEqual([
      'Review the policy: it is 2 months overdue by its own date.',
      'Fill in 1 placeholder.',
      'Bring bought software into scope.',
    ]);
  });
});
