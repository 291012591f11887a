// @vitest-environment happy-dom
import axe from 'axe-core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawNotice, type NoticeAct } from '../../../extension/notice/draw-notice.ts';
import { noticeStyle } from '../../../extension/notice/notice-style.ts';
import type { NoticeContent } from '../../../extension/notice/notice-words.ts';

const content: NoticeContent = {
  state: 'unknown',
  head: 'Northwind Freight · Countersign',
  title: 'Tidewater Notes is an AI product',
  text: 'It is not in the register yet.',
  quote: 'Ask first.',
  source: { name: 'AI policy 1.3', link: 'https://northwind.example/ai' },
  button: 'Request intake',
  isPrimary: true,
};

function drawn(of: NoticeContent = content): { notice: HTMLElement; acts: NoticeAct[] } {
  const acts: NoticeAct[] = [];
  const notice = drawNotice(document, of, (act) => acts.push(act));
  document.body.replaceChildren(notice);
  return { notice, acts };
}

const buttons = (notice: HTMLElement): HTMLButtonElement[] => [...notice.querySelectorAll('button')];

test('has no shorthand of fonts that browsers drop: `inherit` stands in none among other values', () => {
  const shorthands = [...noticeStyle.matchAll(/font:([^;}]*)/g)].map(([, value]) => value ?? '');
  expect(shorthands.filter((value) => value.includes('inherit') && value !== 'inherit')).toEqual([]);
});

test('is named, and has its controls in order', () => {
  const { notice } = drawn();
  expect(notice.getAttribute('aria-label')).toBe('Countersign: Tidewater Notes is an AI product');
  expect(buttons(notice).map((button) => button.getAttribute('aria-label') ?? button.textContent)).toEqual([
    'Snooze this notice',
    'Close notice',
    'Request intake',
  ]);
  expect(notice.querySelector('a')?.rel).toBe('noopener noreferrer');
});

test('whatever stands in its words stays text', () => {
  const hostile = fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '</aside><script>x</script>',
    '"><svg onload=x>',
    '&lt;b&gt;',
  );
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, text, name) => {
      const before = drawn().notice.querySelectorAll('*').length;
      const { notice } = drawn({
        ...content,
        title,
        text,
        head: name,
        quote: text,
        button: title,
        source: { name, link: 'https://a.example/' },
      });
      expect(notice.querySelectorAll('*').length).toBe(before);
      expect(notice.querySelector('h2')?.textContent).toBe(title);
    }),
  );
});

test('a link that is none of the web is no link', () => {
  const { notice } = drawn({ ...content, source: { name: 'AI policy', link: 'javascript:alert(1)' } });
  expect(notice.querySelector('a')).toBeNull();
});

test('the menu opens, closes with Esc, and only then does Esc close the notice', () => {
  const { notice, acts } = drawn();
  const [snooze] = buttons(notice);
  snooze?.click();
  expect(snooze?.getAttribute('aria-expanded')).toBe('true');
  const escape = (): boolean => notice.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  escape();
  expect(notice.querySelector('[role=menu]')).toBeNull();
  expect(acts).toEqual([]);
  escape();
  expect(acts).toEqual([{ kind: 'closed' }]);
});

test('each way to snooze is an act of its own', () => {
  const { notice, acts } = drawn();
  buttons(notice)[0]?.click();
  for (const item of notice.querySelectorAll<HTMLElement>('[role=menuitem]')) item.click();
  expect(acts).toEqual(['day', 'month', 'always'].map((until) => ({ kind: 'snoozed', until })));
});

test.each(['unknown', 'in-review', 'approved-with-conditions', 'prohibited'] as const)(
  'has no accessibility violations when %s, with its menu open',
  async (state) => {
    const { notice } = drawn({ ...content, state });
    buttons(notice)[0]?.click();
    const { violations } = await axe.run(notice, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  },
);
