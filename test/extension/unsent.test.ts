import { describe, expect, it } from 'vitest';
import { exceptionRequest } from '../../core/intake/exception-request.ts';
import { exceptionsGoWords, unsentOf } from '../../extension/outbox/unsent.ts';
import type { OutboxItem } from '../../extension/storage/database.ts';
import { sampleIntake } from '../core/intake/samples.ts';
import { webhook } from './fake-ports.ts';

const now = '2026-11-23T10:00:00Z';
type Connector = Parameters<typeof exceptionsGoWords>[0];
const email: Connector = { kind: 'email', to: ['ai@northwind.example'] };
const form: Connector = { kind: 'form-link', template: 'https://forms.example/?p={product}', fieldLimit: 500, addressLimit: 2_000 }; // prettier-ignore
const intake = sampleIntake();
const item: OutboxItem = {
  id: intake.id,
  sequence: 1,
  kind: 'intake',
  title: 'Intake AI-1',
  body: JSON.stringify(intake),
  created: '2026-11-21T09:00:00Z',
  state: 'waiting',
  attempts: 0,
  nextAt: 0,
};
const request = exceptionRequest(
  { kind: 'exception-asked', id: 'asked-0001', entry: 'entry-0001', exception: 'exception-01', at: now, name: 'Jonas Berg', asks: 'One pilot', rationale: 'To compare' },
  { subject: intake.subject, reference: 'NF-1', state: 'prohibited' },
); // prettier-ignore
const exception: OutboxItem = { ...item, id: 'exception-01', kind: 'exception', entry: 'entry-0001', title: 'Exception', body: JSON.stringify(request) }; // prettier-ignore
const report: OutboxItem = { ...item, id: 'report-0001', kind: 'not-ai', title: 'Not AI', body: '{}' };

describe('unsentOf', () => {
  it.each([
    ['is on its way', { ...item }, 'On its way to intake.northwind.example.'],
    ['waits', { ...item, attempts: 1, nextAt: Date.parse(now) - 1 }, 'intake.northwind.example did not answer. Tried again by itself, next in a moment.'],
    ['was given up', { ...item, attempts: 9, state: 'given-up', problem: 'It answered 401.' }, '9 tries over 2 days. It answered 401. It is kept.'],
    ['was for a person, before there was a webhook', { ...item, state: 'by-hand' }, 'It was left to you to send. Where you have not, “Try now” sends it to intake.northwind.example.'],
  ] as const)('says of what %s why it is here, and lets it be tried', (_, given, says) => {
    const canConfirm = given.state === 'by-hand';
    expect(unsentOf(given, webhook, now)).toMatchObject({ says, canTry: true, canConfirm, byHand: null, entry: intake.id });
  }); // prettier-ignore

  it.each([
    ['an intake by e-mail', item, email, 'mailto:ai@northwind.example?', 'E-mail'],
    ['an intake by form', item, form, 'https://forms.example/?p=Tidewater%20Notes', 'Form'],
    ['a request by e-mail', exception, email, 'mailto:ai@northwind.example?subject=Exception%20for%20Tidewater%20Notes', 'E-mail'],
  ] as const)('opens what a person sends: %s', (_, given, connector, start, where) => {
    const { byHand, canTry } = unsentOf({ ...given, state: 'by-hand' }, connector, now);
    expect(byHand?.address.startsWith(start)).toBe(true);
    expect([byHand?.where, canTry]).toEqual([where, false]);
  }); // prettier-ignore

  it.each([
    ['a report by e-mail', report, email],
    ['a request by form', exception, form],
    ['anything where nothing is set up', item, undefined],
  ] as const)('leaves the file for %s', (_, given, connector) => {
    const unsent = unsentOf(given, connector, now);
    expect(unsent).toMatchObject({ byHand: null, canTry: false });
    expect(unsent.says).toMatch(/^No place is set up/);
    expect(unsent.file.text).not.toBe('');
  });

  it('belongs to its entry; a report to none', () => {
    expect([item, exception, report].map((each) => unsentOf(each, webhook, now).entry)).toEqual([
      intake.id,
      'entry-0001',
      null,
    ]);
  });
});

describe('exceptionsGoWords', () => {
  it.each([
    [webhook, 'The request goes to intake.northwind.example, and is kept here.'],
    [email, 'The request is kept here. You send it by e-mail to ai@northwind.example.'],
    [form, 'The request is kept on this device. Save it as a file to hand it on.'],
    [undefined, 'The request is kept on this device. Save it as a file to hand it on.'],
  ] as const)('says where a request goes: %j', (connector, words) => {
    expect(exceptionsGoWords(connector)).toBe(words);
  });
});
