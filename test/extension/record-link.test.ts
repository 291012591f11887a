import { describe, expect, it } from 'vitest';
import type { FeedEntry } from '../../core/intake/feed.ts';
import { registerOf } from '../../core/intake/register.ts';
import { findInFeed, findOnDevice, readRecordLink, recordPage } from '../../extension/register/record-link.ts';
import { feedRows } from '../../extension/register/rows.ts';
import { decidedRecord, enteredRecord, sampleIntake } from '../core/intake/samples.ts';
import { sampleFeedEntry } from './fake-ports.ts';

const queryOf = (page: string): URLSearchParams => new URL(page, 'https://x.example/').searchParams;

describe('recordPage', () => {
  it.each([
    { vendor: 'Tidewater Labs', product: 'Notes & Co?' },
    { vendor: '株式会社', product: 'a=b#c', reference: 'NF-1/2' },
  ])('names a product so that it is read again: %j', (link) => {
    expect(readRecordLink(queryOf(recordPage(link, 'ask-exception')))).toEqual(link);
    expect(queryOf(recordPage(link, 'ask-exception')).get('form')).toBe('ask-exception');
  });

  it('is not read from an address without a product', () => {
    expect(readRecordLink(queryOf('register/index.html?entry=a'))).toBeNull();
  });
});

describe('findInFeed', () => {
  const other: FeedEntry = { ...sampleFeedEntry, reference: 'NF-2', state: 'approved' };
  const rows = feedRows([{ ...sampleFeedEntry, reference: 'NF-1' }, other]);

  it('takes the one with the reference, otherwise the first of the name', () => {
    expect(findInFeed(rows, other)?.entry.state).toBe('approved');
    expect(findInFeed(rows, { vendor: 'Tidewater Labs Ltd.', product: 'tidewater notes' })?.entry.reference).toBe(
      'NF-1',
    );
    expect(findInFeed(rows, { vendor: 'Tidewater Labs', product: 'Other' })).toBeNull();
  });

  it('gives each row an id of its own, also to two that say the same', () => {
    const ids = feedRows([sampleFeedEntry, sampleFeedEntry]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('findOnDevice', () => {
  it('lets what was withdrawn stand back', () => {
    const first = sampleIntake();
    const second = sampleIntake({ id: 'draft-00000002' });
    const { entries } = registerOf([enteredRecord(first), decidedRecord(first.id, 'withdraw'), enteredRecord(second)]);
    expect(findOnDevice(entries, { vendor: 'Tidewater Labs', product: 'Tidewater Notes' })?.id).toBe(second.id);
    expect(findOnDevice(entries, { ...first.subject, reference: first.reference })?.id).toBe(first.id);
    expect(findOnDevice(entries, { vendor: 'X', product: 'Y' })).toBeNull();
  });
});
