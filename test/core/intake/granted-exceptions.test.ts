import { describe, expect, it } from 'vitest';
import type { ExceptionAnswer, FeedEntry } from '../../../core/intake/feed.ts';
import { grantedExceptions } from '../../../core/intake/granted-exceptions.ts';
import { withPublished } from '../../../core/intake/published-answers.ts';
import type { RecordOf } from '../../../core/intake/register-record.ts';
import { registerOf } from '../../../core/intake/register.ts';
import { enteredRecord, sampleIntake } from './samples.ts';

const intake = sampleIntake();
const common = { entry: intake.id, exception: 'exception-01' } as const;
const asked: RecordOf<'exception-asked'> = {
  ...common,
  kind: 'exception-asked',
  id: 'asked-000001',
  at: '2026-06-01T09:00:00Z',
  name: 'Ola Nordmann',
  asks: 'One border pilot',
  rationale: 'Customs',
};
const granted: RecordOf<'exception-decided'> = {
  ...common,
  kind: 'exception-decided',
  id: 'granted-0001',
  at: '2026-06-02T09:00:00Z',
  decision: 'grant',
  name: 'Elif Aydin',
  reason: 'Short and watched.',
  controls: 'Manual redaction',
  expires: '2027-01-31',
};
const answer: ExceptionAnswer = {
  request: 'exception-01',
  decision: 'grant',
  on: '2026-06-02',
  controls: 'Manual redaction',
  expires: '2027-01-31',
};

/** What holds where the feed has these answers and the device these records beside the intake. */
function held(answers: ExceptionAnswer[], records: readonly (typeof asked | typeof granted)[], today = '2026-11-26') {
  const published: FeedEntry = { vendor: 'V', product: 'P', category: 'other', state: 'prohibited', since: '2026-05-01', conditions: [], exceptions: answers }; // prettier-ignore
  const register = withPublished(registerOf([enteredRecord(intake), ...records]), [published]);
  return grantedExceptions({ entry: published, asked: register.exceptions, publisher: 'Northwind Freight' }, today);
}

describe('the exceptions that hold', () => {
  it('say who granted them, until when and under which conditions', () => {
    const own = { asks: 'One border pilot', controls: 'Manual redaction', whose: 'own' };
    expect(held([answer], [asked])).toEqual([{ ...own, granted: 'Granted on 2 June 2026 by Northwind Freight, until 31 January 2027' }]);
    expect(held([{ ...answer, by: 'Elif Aydin' }], [asked])).toEqual([{ ...own, granted: 'Granted on 2 June 2026 by Elif Aydin, until 31 January 2027' }]);
    expect(held([], [asked, granted])).toEqual([{ ...own, granted: 'Granted on 2 June 2026 by Elif Aydin, until 31 January 2027' }]);
  }); // prettier-ignore

  it('do not tell of others what was asked, unless the register of the device knows it', () => {
    expect(held([answer], [])).toMatchObject([
      { whose: 'other', granted: expect.stringMatching(/by Northwind Freight,/) as string },
    ]);
    expect(held([answer], [])[0]).not.toHaveProperty('asks');
    const taken = { ...asked, imported: '2026-06-01T10:00:00Z' };
    expect(held([], [taken, granted])).toMatchObject([{ whose: 'other', asks: 'One border pilot' }]);
  });

  it('end after their last day, and with a withdrawal', () => {
    expect(held([answer], [], '2027-01-31')).toHaveLength(1);
    expect(held([answer], [], '2027-02-01')).toEqual([]);
    expect(held([answer], [asked], '2027-02-01')).toEqual([]);
    expect(held([{ ...answer, decision: 'withdraw' }], [asked])).toEqual([]);
  });

  it('put the person’s own first', () => {
    const other = { ...answer, request: 'exception-02' };
    expect(held([other, answer], [asked]).map(({ whose }) => whose)).toEqual(['own', 'other']);
  });

  it('say of one that a person granted to themselves that nobody else had a say, until the feed has', () => {
    const self = { ...granted, ownRequest: true } as const;
    expect(held([], [asked, self])).toMatchObject([
      { whose: 'self', granted: 'Granted on 2 June 2026 by Elif Aydin, on the device that asked for it, until 31 January 2027' },
    ]);
    expect(held([{ request: 'exception-01', decision: 'refuse', on: '2026-06-03' }], [asked, self])).toEqual([]);
    expect(held([answer], [asked, self])).toMatchObject([{ whose: 'own' }]);
  }); // prettier-ignore
});
