import { describe, expect, test } from 'vitest';
import type { Block } from '../../../core/policy/policy-text.ts';
import { textDigest } from '../../../core/report/text-digest.ts';
import { addAnnotation } from '../../../core/review/annotate.ts';
import { anchorAnnotations } from '../../../core/review/anchor-quote.ts';
import { beforeSignOff, nothingOpen } from '../../../core/review/before-sign-off.ts';
import { decide } from '../../../core/review/decide.ts';
import { recordHtml } from '../../../core/review/record-html.ts';
import { recordMarkdown } from '../../../core/review/record-markdown.ts';
import { recordJson, reviewRecord, type ReviewRecord } from '../../../core/review/review-record.ts';
import { emptyReview } from '../../../core/review/review-state.ts';
import { passage, report, verdict } from './reports.ts';

const blocks: Block[] = [
  { kind: 'heading', id: 'h', level: 2, text: '3 Commitments' },
  { kind: 'paragraph', id: 'b1', text: 'We strive to comply.' },
];
const digest = textDigest({ title: '', blocks });
const hedge = passage('We strive to comply.', 'b1');

function record(text = 'Name the role.'): ReviewRecord {
  const judged = report(
    [
      verdict('legal', {
        title: 'Commitment to legal requirements',
        status: 'partial',
        passages: [hedge],
        nearest: hedge,
      }),
      verdict('purpose', { status: 'covered', passages: [hedge] }),
    ],
    {
      facts: { title: { value: 'AI Policy' }, version: { value: '2.0' }, placeholders: [passage('[Role]', 'b1')] },
      turnedOff: [{ id: 'scope', reason: 'Kept in the risk policy.' }],
      mistakes: [
        { id: 'm', title: 'Ethics poster', reason: 'Values only.', fix: 'Add duties.', elements: [], passages: [] },
      ],
    },
  );
  const decided = decide(emptyReview, {
    element: 'legal',
    passage: 'we strive to comply',
    kind: 'accepted',
    reason: text,
    name: 'Mara Lind',
    date: '2026-11-23',
    until: '2027-03-31',
  });
  const review = addAnnotation(
    decide(decided, { element: 'purpose', passage: '', kind: 'to-fix', reason: '', name: 'Jo', date: '2026-11-20' }),
    {
      id: 'a1',
      quote: { exact: 'Where possible', prefix: '', suffix: '' },
      place: '7 Communication',
      text,
      author: 'Jonas Berg',
      created: '2026-11-20T09:00:00Z',
      status: 'open',
      comment: 'none',
    },
  );
  const anchors = anchorAnnotations(review, blocks);
  const signOff = beforeSignOff({ report: judged, review, anchors, facts: nothingOpen, today: '2026-11-25' });
  return reviewRecord({
    report: judged,
    text: { title: '', blocks },
    review,
    anchors,
    signOff,
    written: '2026-11-25T10:00:00Z',
  });
}

describe('reviewRecord', () => {
  test('holds verdicts with places and decisions, orphans, and decisions that are settled', () => {
    const { elements, annotations, settledDecisions } = record();
    expect(elements[0]?.passage).toEqual({ exact: 'We strive to comply.', place: '3 Commitments, first paragraph' });
    expect(elements[0]?.decision?.standing).toBe('stands');
    expect(annotations[0]?.status).toBe('orphaned');
    expect(settledDecisions.map(({ element }) => element)).toEqual(['purpose']);
  });

  test('comes back from its JSON', () => {
    expect(JSON.parse(recordJson(record()))).toEqual(record());
  });
});

describe('recordMarkdown', () => {
  const text = recordMarkdown(record());

  test.each([
    '# Review record: AI Policy',
    'Judged on 25 November 2026 by Countersign 0.1.0, 120 words',
    `SHA-256 of the text: ${digest}`,
    '**3 things stand in the way**',
    '- Clause elements not covered: 1\n  - Commitment to legal requirements: partial; Accepted until 31 March 2027',
    'clause 5.2 c), in our words',
    'Accepted until 31 March 2027. “Name the role.” Mara Lind, 23 November 2026',
    '**Ethics poster**: Values only. Add duties.',
    '**Jonas Berg**, 20 November 2026, orphaned: its text is gone',
    '| Nothing states legal. “We strive to comply.” (3 Commitments, first paragraph) |',
    '## Not judged, by decision of the organisation\n\n- **Scope of people and AI**: Kept in the risk policy.',
  ])('says %j', (line) => {
    expect(text).toContain(line);
  });

  test('lets nobody write markup', () => {
    const hostile = recordMarkdown(record('<img src=x> | [a](javascript:b) `c`\n# Heading'));
    expect(hostile).toContain('&lt;img src=x&gt; \\| \\[a\\](javascript:b) \\`c\\` \\# Heading');
    expect(hostile).not.toMatch(/^# Heading/m);
    const calling = recordMarkdown(record('@mara: see https://vendor.example and ~~this~~'));
    expect(calling).not.toMatch(/@mara|https:\/\/|~~/);
  });
});

describe('recordHtml', () => {
  test('says what the Markdown says', () => {
    const html = recordHtml(record());
    expect(html).toContain('<p class="answer">3 things stand in the way</p>');
    expect(html).toContain('<strong>Accepted until 31 March 2027</strong>');
    expect(html).toContain(`SHA-256 of the text: ${digest}`);
    expect(html).toContain('3 Commitments, first paragraph');
    expect(html).toContain('<td>Nothing states legal.<blockquote>We strive to comply.</blockquote>');
    expect(html).toContain('<li><strong>Scope of people and AI</strong>: Kept in the risk policy.</li>');
  });

  test('parts the mark of a status from its word, and numbers its pages', () => {
    const html = recordHtml(record());
    // A blank after an escape belongs to the escape.
    expect(html).not.toMatch(/\\25[0-9A-F]{2} "/);
    expect(html).toContain('counter(page) " of " counter(pages)');
  });

  test('lets nobody write markup', () => {
    const html = recordHtml(record('<script>x</script>"\''));
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;x&lt;/script&gt;&quot;&#39;');
  });
});
