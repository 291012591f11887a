import { describe, expect, it } from 'vitest';
import { checkPolicy } from '../../../core/checker/check-policy.ts';
import { concept } from '../../../core/concepts/concept.ts';
import { emptyConfiguration } from '../../../core/config/configuration.ts';
import { sequence } from '../../../core/elements/element.ts';
import type { Block, PolicyText } from '../../../core/policy/policy-text.ts';
import type { Verdict } from '../../../core/report/report.ts';
import { readMarkdown } from '../../../documents/read-markdown.ts';

function policy(title: string, ...texts: string[]): PolicyText {
  return { title, blocks: texts.map((text, index): Block => ({ id: `b${index}`, kind: 'paragraph', text })) };
}

function verdict(id: string, ...texts: string[]): Verdict {
  const found = checkPolicy(policy('AI policy', ...texts)).elements.find((each) => each.id === id);
  if (!found) throw new Error(`no verdict on ${id}`);
  return found;
}

describe('checkPolicy', () => {
  it('quotes the proof and marks the deciding words', () => {
    const { status, passages } = verdict(
      'continual-improvement',
      'Hello. We will continually improve our AI governance. Bye.',
    );
    expect(status).toBe('covered');
    expect(passages[0]).toMatchObject({
      exact: 'We will continually improve our AI governance.',
      prefix: 'Hello. ',
      block: 'b0',
    });
    const [start, end] = passages[0]?.marks[0] ?? [0, 0];
    expect(passages[0]?.exact.slice(start, end)).toMatch(/improve/);
  });

  it.each([
    ['continual-improvement', 'covered', 'The AI management system is continually improved.', 'Lessons from AI incidents and audits are used to strengthen our controls.'],
    ['permitted-prohibited', 'covered', 'You may use approved AI tools for drafts. You must not enter personal data into them.', 'Translation with AI is allowed; the scoring of tenants by AI is prohibited.'],
    ['incident-management', 'partial', 'AI incidents must be reported.', 'Violations of this policy may lead to dismissal.'],
    ['third-party-due-diligence', 'partial', 'Staff should consider the terms of service of an AI tool.', 'AI vendors can bring risks such as lock-in.'],
    ['policy-owner', 'partial', 'Policy owner: [name to come]', 'Please send questions on this policy to the Registrar.'],
  ])('quotes in the reason for %s the passage shown first', (id, expected, ...texts) => {
    const { status, reason, passages } = verdict(id, ...texts);
    expect(status).toBe(expected);
    const quoted = [...reason.matchAll(/"([^"]+)"/g)].flatMap(([, words = '']) => words.split(' … '));
    expect(quoted).not.toEqual([]);
    expect(quoted.filter((words) => !passages[0]?.exact.includes(words))).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['We will review our tools.', 'covered', /^It is reviewed: "review … tools"\.$/],
    ['We will review our tools desk.', 'missing', /^Nothing is reviewed\.$/],
    ['We do not review our tools.', 'missing', /takes it back \("not"\)/],
    ['We are not required to review our tools.', 'missing', /takes it back \("not"\)/],
    ['We not only review our tools.', 'covered', /reviewed/],
    ['We strive to review our tools.', 'partial', /"strive[^"]*" is a hedge/],
    ['Where possible, we review our tools.', 'partial', /is a hedge/],
    ['Many organisations review tools.', 'missing', /speaks of the outside world/],
    ['Tools may fail, and we must review tools.', 'covered', /reviewed/],
  ])('judges "%s" as %s', (text, status, reason) => {
    const reviews = concept('test-reviews', 'review*');
    const tools = concept('test-tools', 'tools\n!tools desk');
    const own = {
      id: 'own',
      title: 'Review of tools',
      mandatory: false,
      source: 'organisation' as const,
      clause: 'OWN-1',
      missing: 'Nothing is reviewed.',
      remedy: 'Review them.',
      advice: 'Review them.',
      question: 'Who reviews them?',
      wording: 'We will review our tools.',
      examples: { covered: [], partial: [], missing: [] },
      ofDocument: true,
      substance: 'duty' as const,
      proof: [sequence([reviews, tools], { because: 'It is reviewed' })],
      weaker: [],
    };
    const configuration = { ...emptyConfiguration, elements: [own] };
    const found = checkPolicy(policy('AI policy', text), { configuration }).elements.find(({ id }) => id === 'own');
    expect(found?.status).toBe(status);
    expect(found?.reason).toMatch(reason);
  });

  it.each([
    ['Board', 'covered'],
    ['Board games', 'missing'],
  ])('judges a task under the heading "%s" as %s', (heading, status) => {
    const text = readMarkdown(`# AI policy\n\n## ${heading}\n\n- To establish this AI policy.\n`);
    expect(checkPolicy(text).elements.find(({ id }) => id === 'establishment')?.status).toBe(status);
  });

  it('counts a hedged commitment as partial and names the hedge', () => {
    const { status, reason } = verdict(
      'legal',
      'Staff should strive to comply with all applicable laws when they use AI.',
    );
    expect(status).toBe('partial');
    expect(reason).toMatch(/"(strive|should)[^"]*"/);
  });

  it('does not count what the outside world must do', () => {
    expect(verdict('legal', 'The EU AI Act requires providers to comply with applicable laws.').status).not.toBe(
      'covered',
    );
  });

  it('does not count a heading as proof', () => {
    const text: PolicyText = {
      title: 'AI policy',
      blocks: [{ id: 'h', kind: 'heading', level: 2, text: 'We will continually improve our AI governance' }],
    };
    expect(checkPolicy(text).elements.find(({ id }) => id === 'continual-improvement')?.status).toBe('missing');
  });

  it('counts an unfilled placeholder as partial where the value matters', () => {
    const { status, reason } = verdict(
      'establishment',
      'This policy was approved by the Board of Directors on [date] and by [CEO name].',
    );
    expect(status).toBe('partial');
    expect(reason).toContain('is still to be filled in');
  });

  it('judges an empty text as empty', () => {
    const report = checkPolicy({ title: '', blocks: [] });
    expect(report.reading).toEqual({ kind: 'empty' });
    expect(report.elements.every(({ status }) => status === 'missing')).toBe(true);
    expect(report.mistakes).toEqual([]);
  });

  it('says of a text about something else what it reads like', () => {
    const text = policy(
      'Information security policy',
      'Passwords must be changed. Access control applies. Malware protection is mandatory. Encryption protects backups.',
      'The firewall is patched. Security incidents are reported. AI is used nowhere but in one tool.',
      ...Array.from(
        { length: 12 },
        () => 'Passwords are long, backups are kept apart, and access rights are reviewed each year.',
      ),
    );
    expect(checkPolicy(text).reading).toMatchObject({
      kind: 'not-ai-policy',
      looksLike: 'an information security policy',
      aiMentions: 1,
    });
    expect(checkPolicy(text, { judgeAnyway: true }).reading.kind).toBe('not-ai-policy');
  });

  it.each([
    'Diese Richtlinie legt fest, wie wir AI einsetzen. Der Vorstand hat sie beschlossen. Alle müssen die geltenden Gesetze einhalten und dürfen keine vertraulichen Daten eingeben.',
    "La présente politique définit l'utilisation de l'AI dans notre organisation. Le conseil d'administration a approuvé la politique. Toutes les personnes doivent respecter les lois applicables.",
    'تحدد هذه السياسة كيفية استخدام الذكاء الاصطناعي في مؤسستنا وافق مجلس الإدارة على السياسة ويجب على جميع الموظفين الالتزام بالقوانين المعمول بها وحماية البيانات الشخصية',
  ])('says that it reads English only: %s', (text) => {
    expect(checkPolicy(policy('AI', text)).reading).toMatchObject({
      kind: 'not-ai-policy',
      looksLike: 'a text that is not in English, the only language that is read',
    });
  });

  it('takes a text that names AI now and then, and nothing else oftener, for one about AI', () => {
    const rules = Array.from(
      { length: 45 },
      () => 'Ask your lead before you begin, and keep a note of what was agreed.',
    );
    const named = ['Ask before AI is used.', 'AI is checked.', 'No AI decides.', 'AI is logged.'];
    const secured = [
      'Encryption is on.',
      'A firewall stands.',
      'Backups run.',
      'Passwords are long.',
      'Malware is hunted.',
    ];
    expect(checkPolicy(policy('House rules', ...rules, ...named)).reading.kind).toBe('ai-policy');
    expect(checkPolicy(policy('House rules', ...rules, ...named.slice(1))).reading.kind).toBe('not-ai-policy');
    expect(checkPolicy(policy('House rules', ...rules, ...named, ...secured)).reading.kind).toBe('not-ai-policy');
  });

  it('reads what the document states about itself', () => {
    const { facts } = checkPolicy(
      policy(
        'AI policy',
        'Version: 2.1\nEffective date: 3 May 2025\nPolicy owner: Chief Risk Officer\nNext review: 1 May 2026\nApproved by: Board of Directors',
      ),
      { today: '2026-11-25' },
    );
    expect(facts).toMatchObject({
      title: { value: 'AI policy' },
      version: { value: '2.1' },
      effectiveDate: { value: '2025-05-03' },
      owner: { value: 'Chief Risk Officer' },
      approver: { value: 'Board of Directors' },
      reviewDate: { value: '2026-05-01' },
      reviewOverdueDays: 208,
    });
  });

  it.each([
    ['The board of trustees approved this policy on 3 May 2025.', 'Board of trustees', undefined],
    ['On 3 May 2025 the Board of Trustees adopted this policy.', 'Board of Trustees', undefined],
    ['This policy was approved by the City Council of Springfield.', 'City Council of Springfield', undefined],
    ['Approved by: Executive Committee\nThe Board adopts this policy.', 'Executive Committee', undefined],
    ['The Head of Digital looks after this policy.', undefined, 'Head of Digital'],
    ['This policy is owned by the Office of the CIO and reviewed yearly.', undefined, 'Office of the CIO'],
    ['This policy is maintained by [role]. The board has not yet approved this policy.', undefined, undefined],
  ])('reads who approved and owns it in prose: %s', (text, approver, owner) => {
    const { facts } = checkPolicy(policy('AI policy', text));
    expect(facts.approver?.value).toBe(approver);
    expect(facts.owner?.value).toBe(owner);
  });

  it.each([
    ['This policy takes effect on 1 July 2026.', { effectiveDate: '2026-07-01' }],
    ['These rules are effective from September 2025.', { effectiveDate: '2025-09-01' }],
    ['The Board approved this policy on the 3rd of May 2025.', { approvalDate: '2025-05-03' }],
    ['This policy was adopted by the Council on May 3, 2025.', { approvalDate: '2025-05-03' }],
    [
      'This policy was last reviewed in May 2023 and will be reviewed again by 1 May 2024.',
      { reviewDate: '2024-05-01' },
    ],
    ['The next review of this policy is due in March 2027.', { reviewDate: '2027-03-01' }],
    ['The EU AI Act takes effect on 2 August 2026. AI systems will be reviewed by 1 May 2026.', {}],
  ])('reads days in prose: %s', (text, days) => {
    const { effectiveDate, approvalDate, reviewDate } = checkPolicy(policy('AI policy', text)).facts;
    const read = Object.entries({ effectiveDate, approvalDate, reviewDate }).filter(([, fact]) => fact !== undefined);
    expect(Object.fromEntries(read.map(([name, fact]) => [name, fact?.value]))).toEqual(days);
  });

  it('says nothing of overdue reviews when no day is passed in', () => {
    expect(checkPolicy(policy('AI policy', 'Next review: 1 May 2020')).facts.reviewOverdueDays).toBeUndefined();
  });
});
