import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { cssString, html } from '../../../core/report/html-markup.ts';
import { textDigest } from '../../../core/report/text-digest.ts';
import { writeHtml } from '../../../core/report/write-html.ts';
import { passage, sampleReport, sampleText } from './sample-report.ts';

const subject = {
  report: sampleReport(),
  text: sampleText,
  file: 'policy.docx',
  date: '2026-11-23',
  organisation: 'Northwind Freight',
  decisions: [
    {
      element: 'legal',
      kind: 'accepted',
      reason: 'Counsel wants the hedge.',
      name: 'Mara Lind',
      date: '2026-11-20',
      until: '2027-03-31',
    },
  ],
} as const;

/** Every tag and attribute of a page as a browser would see them. */
function tagsOf(page: string): { name: string; attributes: Record<string, string> }[] {
  const tags: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => void tags.push({ name, attributes }) });
  parser.end(page);
  return tags;
}

function wordsOf(page: string): string {
  let words = '';
  const parser = new Parser({ ontext: (text) => (words += text) });
  parser.end(page);
  return words.replace(/\s+/g, ' ');
}

describe('writeHtml', () => {
  const page = writeHtml(subject);

  it('answers on the first page, with the picture, what an auditor would raise, and what to do next', () => {
    const words = wordsOf(page);
    const order = [
      'Would the AI policy of Northwind Freight stand?',
      'Not yet',
      '2 of 6 clause elements are missing and 2 are partial. An auditor would raise them. 1 is accepted by decision.',
      'Of all 10 elements the text covers 4, touches 3 and lacks 3.',
      'What an auditor would raise',
      'What to do next',
      'Before sign-off',
      '4 clause elements not covered, 5 gaps without a decision, 1 placeholder.',
      'Gaps in the clause elements',
      'Gaps in good practice around it',
      'Known mistakes found',
      'What the text states, with proof',
      'How to read this',
    ].map((part) => words.indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('says once that all is covered, and shows mistakes and what is not judged where there is no gap', () => {
    const report = sampleReport({ turnedOff: [{ id: 'exceptions', reason: 'Kept in the risk policy.' }] });
    const elements = report.elements.map((verdict) => ({ ...verdict, status: 'covered' as const }));
    const words = wordsOf(writeHtml({ ...subject, report: { ...report, elements } }));
    expect(words).not.toContain('touches 0');
    expect(words).toContain('Known mistakes found');
    expect(words).toContain('Exclusions and exceptions. Kept in the risk policy.');
  });

  it('names the picture, and gives each bar its word beside it', () => {
    const chart = tagsOf(page).find(({ attributes }) => attributes['role'] === 'img');
    expect(chart?.attributes['aria-label']).toMatch(/^4 of 10 elements covered, 3 partial, 3 missing\./);
    expect(page.match(/<rect\b[^>]*stroke-dasharray/g)).toHaveLength(3);
  });

  it('says which checker judged which text, and when', () => {
    const words = wordsOf(page);
    expect(words).toContain('Countersign 0.1.0, 23 November 2026');
    expect(words).toContain(textDigest(sampleText));
    expect(wordsOf(writeHtml({ ...subject, digest: 'abc123' }))).toContain('SHA-256 of its words: abc123');
  });

  it('shows decisions, places and the words that decided', () => {
    expect(wordsOf(page)).toContain(
      'Accepted until 31 March 2027, Mara Lind, 20 November 2026: “Counsel wants the hedge.”',
    );
    expect(page).toContain('Northwind Freight <mark>strives to</mark> comply');
    expect(wordsOf(page)).toContain('3 Commitments, second paragraph');
  });

  it('allows nothing but its own style, by its digest', () => {
    const policy = tagsOf(page).find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
    const digest = createHash('sha256').update(style).digest('base64');
    expect(policy?.attributes['content']).toBe(
      `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
    );
    const tags = tagsOf(page);
    expect(tags.filter(({ name }) => ['script', 'link', 'img', 'iframe', 'a'].includes(name))).toEqual([]);
    expect(
      tags.filter(({ attributes }) => Object.keys(attributes).some((key) => /^on|^style$|^src$/.test(key))),
    ).toEqual([]);
    expect(page).not.toMatch(/https?:|url\(/);
  });

  it('keeps hostile text of the document as text', () => {
    const hostile = `</style></title><script>alert(1)</script><img src=x onerror="alert(1)">' onload='x ]]> {{x}} \${x}`;
    const report = sampleReport();
    const elements = report.elements.map((each) => ({
      ...each,
      title: hostile,
      reason: hostile,
      remedy: hostile,
      passages: [passage(hostile, '<script>')],
    }));
    const facts = { ...report.facts, owner: { value: hostile }, version: { value: hostile } };
    const mistakes = report.mistakes.map((each) => ({ ...each, title: hostile, reason: hostile, fix: hostile }));
    const attacked = writeHtml({
      ...subject,
      report: { ...report, title: hostile, elements, facts, mistakes },
      organisation: hostile,
    });
    const names = (of: string) => new Set(tagsOf(of).map(({ name }) => name));
    expect(names(attacked)).toEqual(names(page));
    expect(
      tagsOf(attacked)
        .flatMap(({ attributes }) => Object.keys(attributes))
        .filter((key) => /^on/.test(key)),
    ).toEqual([]);
    expect(wordsOf(attacked)).toContain('<img src=x onerror="alert(1)">');
  });

  it('says that a text about something else is none, and lists nothing', () => {
    const reading = { kind: 'not-ai-policy', looksLike: 'a privacy notice', aiMentions: 0, words: 900 } as const;
    const words = wordsOf(writeHtml({ report: sampleReport({ reading }) }));
    expect(words).toContain('This does not read like an AI policy');
    expect(words).not.toContain('Gaps in');
  });
});

describe('html', () => {
  it('escapes every value, in lists too, and never markup twice', () => {
    expect(html`<p title="${'"&'}">${['<', html`<b>${"'"}</b>`]}</p>`.markup).toBe(
      '<p title="&quot;&amp;">&lt;<b>&#39;</b></p>',
    );
  });

  it('writes CSS strings that end where they should', () => {
    expect(cssString('a"b\\c</style>\n')).toBe('"a\\22 b\\5c c\\3c \\2f style\\3e \\a "');
  });
});
