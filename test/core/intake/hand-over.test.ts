import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { formLink, MAIL_LIMIT, mailDraft } from '../../../core/intake/hand-over.ts';
import { categoryWords, intakeLines, linkFields } from '../../../core/intake/intake-lines.ts';
import { intakeFile, intakeMarkdown } from '../../../core/intake/write-intake.ts';
import { readCsv } from '../../../core/intake/read-csv.ts';
import { sampleIntake } from './samples.ts';

const intake = sampleIntake();
const limits = { fieldLimit: 500, addressLimit: 2_000 };

describe('formLink', () => {
  it('fills a template and encodes every answer', () => {
    const hostile = sampleIntake({ product: 'A&B=#"<x>\'', purpose: 'One\ntwo' });
    const { address, shortened } = formLink(hostile, { template: 'https://forms.example/r?p={product}&q={purpose}&z={unknown}', ...limits });
    expect(address).toBe('https://forms.example/r?p=A%26B%3D%23%22%3Cx%3E%27&q=One%0D%0Atwo&z={unknown}');
    expect(shortened).toEqual([]);
  }); // prettier-ignore

  it('keeps fields and the address within their limits, says what it cut, and breaks no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1_900 }), fc.integer({ min: 300, max: 3_000 }), (purpose, addressLimit) => {
        fc.pre(purpose.trim() !== '' && purpose.trim().length <= 2_000);
        const long = sampleIntake({ purpose });
        const { address, shortened } = formLink(long, { template: 'https://forms.example/?a={purpose}&b={users}', fieldLimit: 500, addressLimit });
        expect(address.length).toBeLessThanOrEqual(addressLimit);
        const written = decodeURIComponent(address.slice(address.indexOf('a=') + 2, address.indexOf('&b='))).replaceAll('\r\n', '\n');
        expect(written.length).toBeLessThanOrEqual(500);
        expect(written.endsWith('…') || written === long.use.purpose.replaceAll('\r\n', '\n')).toBe(true);
        if (written !== long.use.purpose) expect(shortened.includes('purpose') || long.use.purpose.includes('\r')).toBe(true);
      }),
    );
  }); // prettier-ignore

  it('knows a name for every line of an intake', () => {
    expect(intakeLines(intake).map(({ field }) => field)).toEqual(linkFields);
  });
});

describe('mailDraft', () => {
  it('opens a draft to the right people', () => {
    const { address, shortened } = mailDraft(intake, { to: ['ai@northwind.example', 'dpo@northwind.example'] });
    const url = new URL(address);
    expect(url.pathname).toBe('ai@northwind.example,dpo@northwind.example');
    expect(url.searchParams.get('subject')).toBe(`AI intake ${intake.reference}: Tidewater Notes`);
    expect(url.searchParams.get('body')).toContain('Purpose: Minutes of carrier calls');
    expect(shortened).toEqual([]);
  });

  it('stays within what mail programs take, and says that there is more', () => {
    const long = sampleIntake({ purpose: 'Ünïcödé '.repeat(240) });
    const { address, shortened } = mailDraft(long, { to: ['ai@northwind.example'] });
    expect(address.length).toBeLessThanOrEqual(MAIL_LIMIT);
    expect(shortened).toContain('purpose');
    expect(decodeURIComponent(address)).toContain('The rest is in the attached file.');
  });

  it('lets no answer add a recipient or a header', () => {
    const { address } = mailDraft(sampleIntake({ product: 'x&bcc=eve@evil.example' }), { to: ['a@b.example'] });
    expect([...new URL(address).searchParams.keys()]).toEqual(['subject', 'body']);
  });
});

describe('intakeFile', () => {
  it('writes JSON, Markdown and CSV', () => {
    expect(JSON.parse(intakeFile(intake, 'json').text)).toEqual(intake);
    expect(intakeFile(intake, 'markdown').name).toBe(`intake-${intake.reference}.md`);
    const csv = readCsv(intakeFile(intake, 'csv').text);
    expect(csv.ok && csv.rows[1]).toContain('Business, €29 per user');
  });

  it('keeps markup of a page inert in Markdown', () => {
    const evil =
      '[x](javascript:alert(1)) <img src=x onerror=alert(1)> `code` ![i](http://evil.example/i.png)\n# Heading';
    const markdown = intakeMarkdown(sampleIntake({ purpose: evil, product: '# x' }));
    const html = marked.parse(markdown, { async: false });
    expect(html).not.toMatch(/<img|<code|href="javascript/);
    expect(html.match(/<h[1-6]/g)).toHaveLength(4);
  });
});

describe('categoryWords', () => {
  it.each([
    ['meeting-notes', 'Meeting notes'],
    ['llm-api', 'LLM API'],
    ['embedded-ai-saas', 'Embedded AI SaaS'],
    ['hr-recruiting', 'HR recruiting'],
  ])('reads %s as %s', (category, words) => {
    expect(categoryWords(category)).toBe(words);
  });
});
