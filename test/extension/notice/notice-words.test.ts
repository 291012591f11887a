import { describe, expect, test } from 'vitest';
import { emptyConfiguration, type Configuration } from '../../../core/config/configuration.ts';
import type { FeedEntry } from '../../../core/intake/feed.ts';
import type { GrantedException } from '../../../core/intake/granted-exceptions.ts';
import { noticeDelay, noticeFor } from '../../../extension/notice/notice-words.ts';

const product = { product: 'Tidewater Notes', kind: 'ai-native' as const };
const settings: Configuration = {
  ...emptyConfiguration,
  organisation: 'Northwind Freight',
  policy: {
    title: 'AI policy',
    version: '1.3',
    link: 'https://northwind.example/ai',
    sentences: [
      { text: 'No AI tool is bought before approval.' },
      { text: 'Prohibited tools are not used.', states: ['prohibited'] },
    ],
  },
};
const entry: FeedEntry = {
  vendor: 'Tidewater Labs',
  product: 'Tidewater Notes',
  category: 'meeting-notes',
  state: 'prohibited',
  since: '2026-06-02',
  reason: 'Meeting content trains its models.',
  conditions: ['Business plan', 'Signed DPA'],
};

describe('what the notice says', () => {
  test('unknown', () => {
    expect(noticeFor(product, { state: 'unknown' }, settings)).toEqual({
      state: 'unknown',
      head: 'Northwind Freight · Countersign',
      title: 'Tidewater Notes is an AI product',
      text: 'It is not in Northwind Freight’s register yet.',
      quote: 'No AI tool is bought before approval.',
      source: { name: 'AI policy 1.3', link: 'https://northwind.example/ai' },
      button: 'Request intake',
      isPrimary: true,
    });
  });

  test('unknown, AI inside other software', () => {
    const notice = noticeFor({ ...product, kind: 'embedded' }, { state: 'unknown' }, settings);
    expect(notice).toMatchObject({
      title: 'Tidewater Notes has AI in it',
      text: 'The AI features are not in the register yet.',
    });
  });

  test('in review, with who asked and without a quote', () => {
    const asked = { ...entry, state: 'in-review' as const, since: '2026-11-23', askedBy: 'Jonas Berg' };
    const notice = noticeFor(product, { state: 'in-review', entry: asked }, settings);
    expect(notice?.text).toBe(
      'Jonas Berg asked for it on 23 November 2026. Hold off buying or signing up until it is decided.',
    );
    expect(notice?.quote).toBeUndefined();
  });

  test('approved with conditions, in one line', () => {
    const state = { state: 'approved-with-conditions' as const, entry };
    expect(noticeFor(product, state, settings)?.text).toBe('Business plan, signed DPA.');
  });

  test('a reason of any length leaves room for the rest', () => {
    const alternative = { ...entry, product: 'Harbour Minutes', state: 'approved' as const };
    const long = { ...entry, reason: 'It was decided so. '.repeat(100) };
    const notice = noticeFor(product, { state: 'prohibited', entry: long, alternative }, settings);
    expect(notice?.text.length).toBeLessThan(300);
    expect(notice?.text).toMatch(/… Harbour Minutes is approved for the same job\.$/);
  });

  test('prohibited, with the reason, the alternative and the sentence for it', () => {
    const alternative = { ...entry, product: 'Harbour Minutes', state: 'approved' as const };
    expect(noticeFor(product, { state: 'prohibited', entry, alternative }, settings)).toMatchObject({
      title: 'Tidewater Notes is prohibited here',
      text: 'Since 2 June 2026: meeting content trains its models. Harbour Minutes is approved for the same job.',
      quote: 'Prohibited tools are not used.',
      button: 'See reason and alternative',
    });
  });

  const granted = 'Granted on 2 June 2026 by Elif Aydin, until 31 January 2027';
  const own = { whose: 'own', asks: 'One border pilot', granted, controls: 'Manual redaction; log kept.' } as const;

  test('prohibited, with an exception for the person: who, until when, under which conditions', () => {
    const alternative = { ...entry, product: 'Harbour Minutes', state: 'approved' as const };
    const notice = noticeFor(product, { state: 'prohibited', entry, alternative }, settings, [own]);
    expect(notice).toMatchObject({
      state: 'prohibited',
      title: 'Tidewater Notes is prohibited here, with an exception for you',
      text: `${granted}. Conditions: manual redaction; log kept. Any other use stays prohibited.`,
      button: 'See the exception',
    });
    // What was asked is between who asked and who decided, and not for the page of a vendor.
    expect(JSON.stringify(notice)).not.toContain('border pilot');
  });

  test('conditions and an exception from them', () => {
    const state = { state: 'approved-with-conditions' as const, entry };
    const { controls: _, ...plain } = own;
    const notice = noticeFor(product, state, settings, [plain, own]);
    expect(notice?.text).toBe(`${granted}. 1 more in Countersign. For any other use: business plan, signed DPA.`);
  });

  test('an exception for somebody else stands behind what holds here', () => {
    const other = { whose: 'other', granted } as const;
    const text = (...exceptions: GrantedException[]) =>
      noticeFor(product, { state: 'prohibited', entry }, settings, exceptions)?.text;
    const base = 'Since 2 June 2026: meeting content trains its models.';
    expect(text(other)).toBe(`${base} An exception holds for whoever asked: granted${granted.slice(7)}.`);
    expect(text(other, other)).toMatch(/ 2 exceptions hold for whoever asked: /);
    expect(text({ ...other, whose: 'self' })).toBe(base);
  });

  test('approved: nothing', () => {
    expect(noticeFor(product, { state: 'approved' }, settings)).toBeNull();
  });

  test.each([
    ['off', null],
    ['acknowledge', 'Acknowledge in Countersign'],
    ['ask-reason', 'Give a reason in Countersign'],
  ] as const)('mode %s', (mode, button) => {
    expect(noticeFor(product, { state: 'unknown' }, { ...settings, notice: { mode } })?.button ?? null).toBe(button);
  });
});

test('the nearer the purchase, the sooner it speaks', () => {
  expect(noticeDelay('looks')).toBe(4_000);
  expect(noticeDelay('comparesPrice')).toBe(1_500);
  for (const moment of ['buys', 'startsUse', 'contracts'] as const) expect(noticeDelay(moment)).toBe(0);
});
