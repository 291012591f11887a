import { describe, expect, it } from 'vitest';
import { registerRecordSchema } from '../../../core/intake/register-record.ts';
import { registerOf } from '../../../core/intake/register.ts';
import { feedEntryOf } from '../../../core/intake/feed-entry.ts';
import type { FeedEntry, FeedState } from '../../../core/intake/feed.ts';
import { recordsOfFeedEntry } from '../../../core/intake/take-over.ts';

const entry: FeedEntry = {
  vendor: 'Parley Ltd',
  product: 'Parley',
  domain: 'parley.example',
  category: 'meeting-notes',
  state: 'prohibited',
  since: '2026-06-02',
  conditions: [],
};

describe('recordsOfFeedEntry', () => {
  it.each(['prohibited', 'approved', 'approved-with-conditions', 'in-review'] as const)(
    'makes an entry of this device that says the same: %s',
    (state: FeedState) => {
      let made = 0;
      const making = { at: '2026-11-23T10:00:00Z', by: 'Jonas', publisher: 'Northwind', newId: () => `made-000${String(++made)}` }; // prettier-ignore
      const records = recordsOfFeedEntry({ ...entry, state, reviewBy: '2027-06-02' }, making);
      expect(records.every((record) => registerRecordSchema.safeParse(record).success)).toBe(true);
      const [held] = registerOf(records).entries;
      const { vendor, product, domain, category } = entry;
      expect(held && feedEntryOf(held, false)).toMatchObject({ vendor, product, domain, category, state });
      expect(held).toMatchObject({ askedBy: 'Jonas', reference: 'From the feed' });
    },
  );
});
