// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { FeedEntry } from '../../../core/intake/feed.ts';
import type { PageView } from '../../../extension/background/page-view.ts';
import { Popup } from '../../../extension/popup/Popup.tsx';
import { recordPage } from '../../../extension/register/record-link.ts';
import { fakePopup, sampleFeedEntry as entry, samplePageView } from '../fake-ports.ts';

afterEach(cleanup);

async function open(view: Partial<PageView> = {}): Promise<string[]> {
  const port = fakePopup(view);
  render(<Popup port={port} />);
  await screen.findByRole('heading', { name: 'Countersign' });
  return port.calls;
}

const press = (name: string): void => void fireEvent.click(screen.getByRole('button', { name }));

describe('the popup', () => {
  it('says that nobody asked, why the page was flagged, and what the policy says', async () => {
    await open();
    expect(screen.getByRole('heading', { name: 'Not in the register' })).toBeTruthy();
    expect(screen.getByText('Nobody at Northwind Freight has asked for it.')).toBeTruthy();
    expect(screen.getByText('Meeting notes · AI product · price page')).toBeTruthy();
    expect(screen.getByText('20 AI credits').tagName).toBe('Q');
    expect(screen.getByText('No AI tool is bought before approval.')).toBeTruthy();
  });

  it('says so when the worker cannot answer', async () => {
    const port = { ...fakePopup(), load: () => Promise.reject(new Error('The database is in use.')) };
    render(<Popup port={port} />);
    expect((await screen.findByRole('alert')).textContent).toMatch(/open it again\. The database is in use\.$/);
  });

  it('puts the focus on the first thing to do', async () => {
    await open();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Request intake'));
  });

  it('leads to the intake, the review and the other pages', async () => {
    const calls = await open();
    for (const name of ['Request intake', 'Check page as a policy', 'Register', 'Options']) press(name);
    expect(calls).toEqual([
      'intake for Tidewater Notes',
      'review',
      'open register/index.html',
      'open options/index.html',
    ]);
  });

  it('reports a wrong catalogue once more into the outbox, and says so', async () => {
    const calls = await open();
    press('Not AI?');
    await screen.findByText(/It is in the outbox/);
    expect(calls).toEqual(['not-ai']);
  });

  it('shows conditions, review day and the record, and offers no second intake', async () => {
    const calls = await open({
      register: {
        state: 'approved-with-conditions',
        source: 'feed',
        entry: { ...entry, state: 'approved-with-conditions', conditions: [...entry.conditions] },
      },
    });
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(
      expect.arrayContaining(['Business plan', 'Signed DPA']),
    );
    expect(screen.getByText('Review due 1 May 2027.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Request intake' })).toBeNull();
    press('See the record');
    expect(calls).toEqual([`open ${recordPage(entry)}`]);
  });

  it('gives the reason for a prohibition, and what is approved for the same job', async () => {
    const alternative = { ...entry, product: 'Harbour Minutes', state: 'approved' as const, conditions: [] };
    const calls = await open({ register: { state: 'prohibited', entry: { ...entry, conditions: [] }, alternative } });
    expect(screen.getByText('Decided on 2 June 2026: Recordings may leave the organisation.')).toBeTruthy();
    expect(screen.getByText('Harbour Minutes')).toBeTruthy();
    press('Open record: Harbour Minutes');
    expect(calls).toEqual([`open ${recordPage(alternative)}`]);
  });

  it.each(['device', 'feed'] as const)(
    'leads from a refusal by the %s to its record and an exception',
    async (source) => {
      const calls = await open({ register: { state: 'prohibited', source, entry } });
      press('See the record');
      press('Ask for an exception');
      expect(calls).toEqual([`open ${recordPage(entry)}`, `open ${recordPage(entry, 'ask-exception')}`]);
    },
  );

  it.each(['approved', 'in-review'] as const)('offers no exception from what is %s', async (state) => {
    await open({ register: { state, source: 'feed', entry: { ...entry, state } } });
    expect(screen.getByRole('button', { name: 'See the record' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ask for an exception' })).toBeNull();
  });

  it('says what was excepted: who granted it, until when, under which conditions, and for whom', async () => {
    const granted = 'Granted on 2 June 2026 by Elif Aydin, until 31 January 2027';
    const exceptions = [
      { whose: 'own', asks: 'One border pilot', granted, controls: 'Manual redaction' },
      { whose: 'other', granted: 'Granted on 3 June 2026 by Northwind Freight' },
    ] as const;
    const refused: FeedEntry = { ...entry, state: 'prohibited' };
    await open({ register: { state: 'prohibited', source: 'feed', entry: refused }, exceptions });
    const part = (name: string) =>
      screen.getByRole('heading', { name }).parentElement?.querySelector('li')?.textContent;
    expect(part('Excepted, on your request')).toBe(`One border pilot. ${granted}. Conditions: Manual redaction`);
    expect(part('Excepted, for whoever asked')).toBe('Granted on 3 June 2026 by Northwind Freight.');
  });

  it('says that a newer feed waits for a person, whatever page is in front', async () => {
    for (const recognised of [samplePageView.recognised, null]) {
      const calls = await open({ isFeedHeld: true, recognised });
      press('Look at it');
      expect(calls).toEqual(['open register/index.html?tab=feed']);
      cleanup();
    }
    await open();
    expect(screen.queryByRole('button', { name: 'Look at it' })).toBeNull();
  });

  it('takes a reason only with its words, and only here', async () => {
    const calls = await open({ asks: 'reason' });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Your name')));
    press('Record the reason');
    await screen.findByText('Say why you go on.');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Reason for going on')));
    fireEvent.input(screen.getByLabelText('Reason for going on'), {
      target: { value: 'A pilot that the board knows.' },
    });
    press('Record the reason');
    press('Record the reason');
    await waitFor(() => expect(calls).toEqual(['answer Jonas Berg: A pilot that the board knows.']));
  });

  it('says of a reason that is too long that it is, before the worker refuses it', async () => {
    const calls = await open({ asks: 'reason' });
    fireEvent.input(screen.getByLabelText('Reason for going on'), { target: { value: 'x'.repeat(2_001) } });
    press('Record the reason');
    await screen.findByText('At most 2,000 characters. It has 2,001.');
    expect(calls).toEqual([]);
  });

  it('gives the focus to what stands where the answer was given', async () => {
    let isAnswered = false;
    const port = fakePopup({ asks: 'acknowledgement' });
    render(<Popup port={{ ...port, load: async () => ({ ...(await port.load()), isAnswered }) }} />);
    await screen.findByRole('button', { name: 'Acknowledge' });
    isAnswered = true;
    press('Acknowledge');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('You have acknowledged this.'));
  });

  it('asks no second time for an acknowledgement', async () => {
    await open({ asks: 'acknowledgement', isAnswered: true });
    expect(screen.getByText('You have acknowledged this.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Acknowledge' })).toBeNull();
  });

  it('snoozes a site and wakes it', async () => {
    const calls = await open();
    press('Always on this site');
    cleanup();
    const later = await open({ snoozed: 'always' });
    press('Wake');
    expect([...calls, ...later]).toEqual(['snooze tidewaternotes.example always', 'wake tidewaternotes.example']);
  });

  it('says plainly that nothing is known', async () => {
    await open({ recognised: null, host: 'port.example' });
    expect(screen.getByRole('heading', { name: 'Nothing known here' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Request intake' })).toBeTruthy();
  });

  it.each([
    [true, /nothing in the page offers AI for sale/],
    [false, /The page itself was not read/],
  ])('says whether the page was read: %s', async (isRead, words) => {
    await open({ recognised: null, host: 'port.example', isRead });
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('says that the register made it known', async () => {
    const calls = await open({ register: { state: 'in-review', source: 'device', entry: { ...entry, state: 'in-review' } }, seed: { ...samplePageView.seed, product: 'Parley' }, recognised: { ...samplePageView.recognised, by: 'register', kind: 'unknown', moment: 'looks', why: ['parley.example'] } as PageView['recognised'] }); // prettier-ignore
    expect(screen.getByText('Meeting notes · in the register')).toBeTruthy();
    expect(screen.getByText('parley.example stands in the register')).toBeTruthy();
    press('Request intake for another product');
    expect(calls).toEqual(['intake for ']);
  });

  it('offers nothing on what is no page of the web', async () => {
    await open({ recognised: null, host: '' });
    expect(screen.queryByRole('button', { name: 'Request intake' })).toBeNull();
  });
});
