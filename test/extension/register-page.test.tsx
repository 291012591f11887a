// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { feedJson, feedOf, readFeed, type FeedEntry } from '../../core/intake/feed.ts';
import { checkChain, chainRecords, emptyHead } from '../../core/intake/record-chain.ts';
import type { RegisterRecord } from '../../core/intake/register-record.ts';
import { readRegisterFile, registerFile } from '../../core/intake/register-file.ts';
import { keyDigits } from '../../core/intake/signature.ts';
import { registerOf } from '../../core/intake/register.ts';
import { intakeFile, type TextFile } from '../../core/intake/write-intake.ts';
import { RegisterPage } from '../../extension/register/RegisterPage.tsx';
import { entryRows, filterRows, sortRows } from '../../extension/register/rows.ts';
import { sampleDraft, sampleIntake } from '../core/intake/samples.ts';
import { fakeRegister, sampleRecords, sampleUnsent } from './fake-ports.ts';

afterEach(cleanup);

async function open(
  given: Parameters<typeof fakeRegister>[0] = {},
  props: Omit<Parameters<typeof RegisterPage>[0], 'port'> = {},
) {
  const port = fakeRegister(given);
  render(<RegisterPage port={port} {...props} />);
  await screen.findByRole('tab', { name: /^Intakes/ });
  return port;
}

const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const type = (label: string | RegExp, value: string): void =>
  void fireEvent.input(screen.getByLabelText(label), { target: { value } });
const products = (): string[] => [...document.querySelectorAll('.cellname')].map((cell) => cell.textContent);
const drawer = (): HTMLElement => screen.getByRole('complementary');
const lastFile = (port: ReturnType<typeof fakeRegister>): TextFile => port.calls.filter(({ name }) => name === 'saveFile').at(-1)?.value as TextFile; // prettier-ignore

describe('the table of intakes', () => {
  it('puts what is in review first, the newest on top', async () => {
    await open();
    expect(products().slice(0, 4)).toEqual(['Tidewater Notes', 'Gemini for Workspace', 'Notion AI', 'DeepL Pro']);
    expect(screen.getByRole('columnheader', { name: 'State' }).getAttribute('aria-sort')).toBe('ascending');
  });

  it('sorts by a column, and the other way round', async () => {
    await open();
    press('Product');
    await waitFor(() => expect(products()[0]).toBe('DeepL Pro'));
    press('Product');
    await waitFor(() => expect(products()[0]).toBe('Tidewater Notes'));
    expect(screen.getByRole('columnheader', { name: 'Product' }).getAttribute('aria-sort')).toBe('descending');
  });

  it('finds by words in any order, and says when nothing matches', async () => {
    await open();
    type('Search the register', 'writing sanne');
    await waitFor(() => expect(products()).toEqual(['Notion AI', 'DeepL Pro']));
    type('Search the register', 'deepl zzz');
    await screen.findByText('Nothing matches “deepl zzz”');
    press('Clear search');
    await waitFor(() => expect(products()).toHaveLength(8));
  });

  it('shows everything again after “Clear search”, also where only what is due was shown', async () => {
    await open();
    press(/^Due for review/);
    press(/^In review/);
    await screen.findByText('Nothing matches');
    press('Clear search');
    await waitFor(() => expect(products()).toHaveLength(8));
  });

  it('goes to the search on a slash, but not while somebody types', async () => {
    await open();
    const search = screen.getByLabelText('Search the register');
    await waitFor(() => {
      fireEvent.keyDown(document.body, { key: '/' });
      expect(document.activeElement === search).toBe(true);
    });
    expect(fireEvent.keyDown(search, { key: '/' })).toBe(true);
  });

  it('lists its keys on a question mark, and gives the focus back', async () => {
    await open();
    const row = screen.getByRole('button', { name: 'DeepL Pro' });
    row.focus();
    await waitFor(() => {
      fireEvent.keyDown(row, { key: '?' });
      expect(screen.getByRole('region', { name: 'Keys' }).textContent).toContain('next and previous row');
    });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Close'));
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    await waitFor(() => expect(document.activeElement === row).toBe(true));
    fireEvent.keyDown(screen.getByLabelText('Search the register'), { key: '?' });
    expect(screen.queryByRole('region', { name: 'Keys' })).toBeNull();
  });

  it('filters by state with counts, and by what is due', async () => {
    await open();
    press('With conditions 2');
    await waitFor(() => expect(products()).toEqual(['DeepL Pro', 'GitHub Copilot Business']));
    press('All 8');
    press('Due for review 2');
    await waitFor(() => expect(products()).toEqual(['GitHub Copilot Business', 'Microsoft Teams recap']));
    expect(screen.getByText(/9 Nov 2026/).textContent).toContain('overdue');
  });

  it('opens a row with Enter, closes with Esc, and gives focus back to the row', async () => {
    await open();
    const row = screen.getByRole('button', { name: 'DeepL Pro' });
    row.focus();
    fireEvent.keyDown(row, { key: 'ArrowDown' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('GitHub Copilot Business'));
    fireEvent.click(document.activeElement as Element);
    expect(await screen.findByRole('heading', { level: 2, name: 'GitHub Copilot Business' })).toBe(
      document.activeElement,
    );
    fireEvent.keyDown(drawer(), { key: 'Escape' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('GitHub Copilot Business'));
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('draws some of 10,000 rows and tells how many there are', async () => {
    const records = Array.from({ length: 10_000 }, (_, at): RegisterRecord => {
      const id = `entry-${String(at).padStart(6, '0')}`;
      return { kind: 'entered', id, entry: id, at: '2026-11-01T09:00:00Z', subject: { vendor: 'V', product: `P ${String(at)}`, category: 'other' }, by: 'J', reference: id };
    }); // prettier-ignore
    await open({ records });
    expect(products().length).toBeLessThan(100);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('10001');
    expect(screen.getAllByRole('row')[1]?.getAttribute('aria-rowindex')).toBe('2');
  });

  it('filters and sorts 10,000 rows', () => {
    const records = Array.from({ length: 10_000 }, (_, at): RegisterRecord => {
      const id = `entry-${String(at).padStart(6, '0')}`;
      return { kind: 'entered', id, entry: id, at: '2026-11-01T09:00:00Z', subject: { vendor: `V ${String(at % 97)}`, product: `P ${String((at * 7919) % 10_000)}`, category: 'other' }, by: 'J', reference: id };
    }); // prettier-ignore
    const rows = entryRows(registerOf(records), '2026-11-23');
    expect(filterRows(rows, 'p 77', 'all', false).length).toBeGreaterThan(50);
    expect(sortRows(rows, 'product', 'ascending')[9_999]?.entry.subject.product).toBe('P 9999');
  });
});

describe('drafts', () => {
  it('that are discarded leave the focus to the next one, and in the end to the search', async () => {
    const ids = ['draft-00000001', 'draft-00000002', 'draft-00000003'];
    await open({ drafts: ids.map((id) => sampleDraft({ id, product: id.slice(-1) })) });
    const discard = async (name: string, then: string): Promise<void> => {
      press(`Discard: ${name}`);
      await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(then));
    };
    await discard('2', 'Discard: 3');
    await discard('3', 'Discard: 1');
    await discard('1', 'Search the register');
  });

  it('that were discarded come back with Undo, the last one too', async () => {
    const port = await open({ drafts: [sampleDraft()] });
    press('Discard: Tidewater Notes');
    const undo = await screen.findByRole('button', { name: 'Undo: Tidewater Notes' });
    expect(undo.parentElement?.textContent).toContain('Tidewater Notes was discarded.');
    press('Undo: Tidewater Notes');
    await screen.findByText('1 draft not handed in');
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
    expect(port.calls.at(-1)).toEqual({ name: 'restoreDraft', value: sampleDraft() });
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Discard: Tidewater Notes'));
  });

  it('are listed until they are handed in, and go on or away from there', async () => {
    const port = await open({
      drafts: [sampleDraft(), sampleDraft({ id: 'draft-00000002', product: '', domain: '' })],
    });
    expect(screen.getByText('2 drafts not handed in')).toBeTruthy();
    press('Continue: Tidewater Notes');
    press('Discard: Without a name');
    expect(port.calls).toEqual([
      { name: 'openDraft', value: 'draft-00000001' },
      { name: 'discardDraft', value: 'draft-00000002' },
    ]);
  });
});

describe('the drawer', () => {
  it('shows what was asked, the triage, the vendor’s lines and the history', async () => {
    await open({}, { entry: 'draft-00000001' });
    const text = (await screen.findByRole('complementary')).textContent;
    for (const part of ['Minutes of carrier calls', 'Business, €29 per user', 'Confidential data goes in', 'We do not use customer content', 'Handed in by Jonas Berg, triage medium']) {
      expect(text).toContain(part);
    }
  }); // prettier-ignore

  it('saves an intake as the file that the organisation wants', async () => {
    const port = await open({ fileFormat: 'markdown' }, { entry: 'draft-00000001' });
    press('Save as file');
    expect(lastFile(port)).toMatchObject({ name: 'intake-AI-2026-FG8WY.md', type: 'text/markdown' });
  });

  it('records a decision with name, reason, conditions and review date', async () => {
    const port = await open({}, { entry: 'draft-00000001' });
    press('With conditions');
    press('Record approval');
    await screen.findByText('Name at least one condition.');
    expect(screen.getByText('Say why.')).toBeTruthy();
    type('Conditions', 'No interviews\n\nNo names ');
    type('Reason', 'All questions answered.');
    type(/^Review due/, '2026-11-01');
    press('Record approval');
    await screen.findByText('Choose a day after today.');
    type(/^Review due/, '2027-05-01');
    press('Record approval');
    await screen.findByText('Decision recorded.');
    expect(port.chain.at(-1)?.record).toMatchObject({
      kind: 'decided',
      entry: 'draft-00000001',
      at: '2026-11-23T10:00:00Z',
      decision: 'approve-with-conditions',
      name: 'Elif Aydin',
      reason: 'All questions answered.',
      conditions: ['No interviews', 'No names'],
      reviewBy: '2027-05-01',
    });
    expect(checkChain(port.chain)).toEqual({ kind: 'whole' });
    await waitFor(() => expect(within(drawer()).getAllByText(/Approved with conditions/).length).toBeGreaterThan(0));
    expect(port.calls).toContainEqual({ name: 'rememberName', value: 'Elif Aydin' });
  });

  it.each([
    ['Approve', 'Record approval', 'approve'],
    ['Refuse', 'Record refusal', 'refuse'],
    ['Withdraw', 'Record withdrawal', 'withdraw'],
  ])('records %s', async (open1, button, decision) => {
    const port = await open({}, { entry: 'draft-00000001' });
    press(open1);
    type('Reason', 'So decided.');
    press(button);
    await screen.findByText('Decision recorded.');
    expect(port.chain.at(-1)?.record).toMatchObject({ kind: 'decided', decision, conditions: [] });
  });

  it.each([
    ['Approve', 'draft-00000001', (): void => press('Cancel')],
    ['Refuse', 'draft-00000001', (): void => void fireEvent.keyDown(screen.getByLabelText('Reason'), { key: 'Escape' })],
    [/^Grant: /, 'entry-000003', (): void => press('Cancel')],
    ['New exception', 'entry-000003', (): void => void fireEvent.keyDown(screen.getByLabelText('What is asked?'), { key: 'Escape' })],
  ] as const)('gives the focus back to “%s” when its form is closed', async (name, entry, leave) => {
    await open({}, { entry });
    const button = (): HTMLElement => within(drawer()).getByRole('button', { name });
    button().focus();
    fireEvent.click(button());
    await waitFor(() => expect(document.activeElement?.closest('form')).toBeTruthy());
    leave();
    await waitFor(() => expect(document.activeElement === button()).toBe(true));
  }); // prettier-ignore

  it('says, for good, that a decision was made on the device that asked for it', async () => {
    const port = await open({}, { entry: 'draft-00000001' });
    press('Approve');
    expect(screen.getByText(/^This was asked for on this device\./)).toBeTruthy();
    type('Reason', 'I need it.');
    press('Record approval');
    await screen.findByText('Decision recorded.');
    expect(port.chain.at(-1)?.record).toMatchObject({ kind: 'decided', ownRequest: true });
    expect(screen.getByText(/^Approved by Elif Aydin, on the device that asked for it: I need it\./)).toBeTruthy();
    press('Export');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Intakes, as CSV' }));
    expect(lastFile(port).text).toMatch(/,"yes"\r?\n/);
  });

  it('says nothing of the kind where the intake came from another device', async () => {
    const records = sampleRecords().map((record) => ({ ...record, imported: '2026-11-23T09:30:00Z' }));
    const port = await open({ records }, { entry: 'draft-00000001' });
    press('Approve');
    expect(screen.queryByText(/^This was asked for on this device\./)).toBeNull();
    type('Reason', 'All questions answered.');
    press('Record approval');
    await screen.findByText('Decision recorded.');
    expect(port.chain.at(-1)?.record).not.toHaveProperty('ownRequest');
  });

  it.each([
    ['Reason', 'x'.repeat(2_001), 'At most 2,000 characters. It has 2,001.'],
    ['Decided by', 'x'.repeat(121), 'At most 120 characters. It has 121.'],
    ['Conditions', `Short\n${'x'.repeat(501)}`, 'Condition 2: At most 500 characters. It has 501.'],
    ['Conditions', 'One\n'.repeat(41), 'At most 40 conditions. There are 41.'],
  ])('records nothing that its own export and feed could not carry: %s', async (label, value, says) => {
    const port = await open({}, { entry: 'draft-00000001' });
    const before = port.chain.length;
    press('With conditions');
    type('Conditions', 'No interviews');
    type('Reason', 'All questions answered.');
    type(label, value);
    press('Record approval');
    await screen.findByText(says);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(label)));
    expect(port.chain.length).toBe(before);
    type(label, label === 'Conditions' ? 'One\nTwo' : 'x'.repeat(120));
    press('Record approval');
    await screen.findByText('Decision recorded.');
    expect(readRegisterFile(registerFile(port.chain, '2026-11-23T10:00:00Z')).kind).toBe('read');
    const { entries } = registerOf(port.chain.map(({ record }) => record));
    expect(readFeed(feedJson(feedOf(entries, { published: '2026-11-23T10:00:00Z' }))).kind).toBe('read');
  });

  it('takes two clicks for one', async () => {
    const port = await open({}, { entry: 'draft-00000001' });
    const before = port.chain.length;
    press('Refuse');
    type('Reason', 'No.');
    const button = screen.getByRole('button', { name: 'Record refusal' });
    fireEvent.click(button);
    fireEvent.click(button);
    await screen.findByText('Decision recorded.');
    expect(port.chain.length).toBe(before + 1);
  });

  it('says that a feed goes before what is decided here, where there is one', async () => {
    await open({ feedAddress: address }, { entry: 'draft-00000001' });
    press('Refuse');
    expect(screen.getByText(/what the organisation’s feed says goes before it\./)).toBeTruthy();
    cleanup();
    await open({}, { entry: 'draft-00000001' });
    press('Refuse');
    expect(screen.queryByText(/feed says goes before/)).toBeNull();
  });

  it('begins in the request for an exception when another page leads there', async () => {
    const port = await open({}, { entry: 'entry-000006', form: { kind: 'ask-exception' } });
    const asks = screen.getByLabelText('What is asked?');
    await waitFor(() => expect(document.activeElement === asks).toBe(true));
    type('What is asked?', 'One pilot without names');
    type('Why is it needed?', 'The works council wants to compare.');
    press('Record the request');
    await screen.findByText('Exception recorded.');
    expect(port.chain.at(-1)?.record).toMatchObject({ kind: 'exception-asked', entry: 'entry-000006' });
    expect(port.calls).toContainEqual({
      name: 'askException',
      value: {
        entry: 'entry-000006',
        request: expect.objectContaining({
          subject: { vendor: 'Quillhaven Inc.', product: 'Quillhaven Screening', category: 'hr-recruiting' },
          reference: 'NF-2026-0106',
          state: 'prohibited',
          organisation: 'Northwind Freight',
        }) as unknown,
      },
    });
    press('Save as file: One pilot without names');
    expect(lastFile(port).text).toContain('The works council wants to compare.');
  });

  it('closes the form with the first Esc and itself with the second', async () => {
    await open({}, { entry: 'draft-00000001' });
    press('Refuse');
    fireEvent.keyDown(screen.getByLabelText('Reason'), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByLabelText('Reason')).toBeNull());
    fireEvent.keyDown(drawer(), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('complementary')).toBeNull());
  });

  it('says when a decision was not saved, and keeps what was typed', async () => {
    await open({ fails: 'The disk is full.' }, { entry: 'draft-00000001' });
    press('Refuse');
    type('Reason', 'No.');
    press('Record refusal');
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full.');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Reason').value).toBe('No.');
  });

  it('shows what of it has not left, and tries again', async () => {
    const port = await open({ unsent: [sampleUnsent] }, { entry: 'draft-00000001' });
    expect(screen.getByText('Not sent yet')).toBeTruthy();
    expect(drawer().textContent).toContain('9 tries over 2 days. intake.northwind.example answered 401. It is kept.');
    press('Try now: Intake AI-2026-FG8WY');
    expect(port.calls).toContainEqual({ name: 'tryNow', value: 'draft-00000001' });
  });

  it('says so when the record that another page led to is gone', async () => {
    await open({}, { entry: 'entry-999999' });
    expect(screen.getByText('That record is not in the register any more.')).toBeTruthy();
  });
});

describe('exceptions', () => {
  it('are listed with their state, controls and last day', async () => {
    await open({}, { tab: 'exceptions' });
    const [first] = screen.getAllByRole('row').slice(1);
    expect(first?.textContent).toContain('Manual redaction, log kept by Customs');
    expect(first?.textContent).toContain('31 Jan 2027');
    press('Asked 1');
    await waitFor(() => expect(products()).toEqual(['DeepL Pro']));
  });

  it('leave the focus where the person takes it, while the product is still to be chosen', async () => {
    await open({}, { tab: 'exceptions' });
    press('New exception');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Product of the exception')));
    const search = screen.getByLabelText('Search the register');
    search.focus();
    type('Search the register', 'deepl');
    await waitFor(() => expect(products()).toEqual(['DeepL Pro']));
    expect(document.activeElement === search).toBe(true);
    fireEvent.keyDown(screen.getByLabelText('Product of the exception'), { key: 'Escape' });
    await waitFor(() => expect(document.activeElement?.textContent).toBe('New exception'));
  });

  it('are asked for by product, with a rationale', async () => {
    const port = await open({}, { tab: 'exceptions' });
    press('New exception');
    type('Product of the exception', 'nothing');
    press('Choose');
    await screen.findByText(/^Not in the register/);
    type('Product of the exception', 'notion ai');
    press('Choose');
    await screen.findByLabelText('What is asked?');
    type('What is asked?', 'One pilot');
    type('Why is it needed?', 'To compare');
    type(/^Until/, '2027-01-31');
    press('Record the request');
    await screen.findByText('Exception recorded.');
    expect(port.chain.at(-1)?.record).toMatchObject({ kind: 'exception-asked', entry: 'entry-000002', asks: 'One pilot', rationale: 'To compare', until: '2027-01-31' });
  }); // prettier-ignore

  it('are asked for and answered within the length that their record has', async () => {
    const port = await open({}, { entry: 'entry-000003', form: { kind: 'ask-exception' } });
    const before = port.chain.length;
    type('What is asked?', 'x'.repeat(501));
    type('Why is it needed?', 'x'.repeat(2_001));
    type(/^What makes up for it/, 'x'.repeat(1_001));
    press('Record the request');
    await screen.findByText('At most 500 characters. It has 501.');
    expect(screen.getByText('At most 2,000 characters. It has 2,001.')).toBeTruthy();
    expect(screen.getByText('At most 1,000 characters. It has 1,001.')).toBeTruthy();
    press('Cancel');
    press(/^Grant: /);
    type('Reason', 'x'.repeat(2_001));
    press('Record the exception');
    await screen.findByText('At most 2,000 characters. It has 2,001.');
    expect(port.chain.length).toBe(before);
  });

  it('are granted only with something that makes up for it and a last day, and withdrawn', async () => {
    const port = await open({}, { entry: 'entry-000003' });
    press(/^Grant: /);
    type('Reason', 'Short.');
    press('Record the exception');
    await screen.findByText('Say what makes up for it.');
    expect(screen.getByText('Choose a day after today.')).toBeTruthy();
    type('Compensating controls', 'Names removed by hand');
    type('Last day', '2026-12-15');
    press('Record the exception');
    await screen.findByText('Decision recorded.');
    expect(port.chain.at(-1)?.record).toMatchObject({ kind: 'exception-decided', exception: 'exception-02', decision: 'grant', controls: 'Names removed by hand', expires: '2026-12-15' });
    press(/^Withdraw: /);
    type('Reason', 'Over.');
    press('Record withdrawal');
    await waitFor(() => expect(port.chain.at(-1)?.record).toMatchObject({ decision: 'withdraw' }));
    fireEvent.click(screen.getByRole('tab', { name: /^Exceptions/ }));
    await screen.findByRole('button', { name: 'Withdrawn 1' });
  }); // prettier-ignore
});

describe('what was acknowledged', () => {
  const subject = { vendor: 'Notion Labs', product: 'Notion AI', category: 'writing' } as const;
  const said = (id: string, name: string, more: object = {}): RegisterRecord => ({ kind: 'acknowledged', id, entry: id, at: '2026-11-22T09:00:00Z', subject, name, ...more }); // prettier-ignore
  const records = [...sampleRecords(), said('answer-00001', 'Ola Nordmann'), said('answer-00002', 'Jonas Berg', { reason: 'A pilot that the board knows.' })]; // prettier-ignore

  it('is listed with the reasons, found, exported, and leads to the product', async () => {
    const port = await open({ records });
    fireEvent.click(screen.getByRole('tab', { name: 'Acknowledged 2' }));
    const rows = (): string[] => screen.getAllByRole('row').slice(1).map(({ textContent }) => textContent); // prettier-ignore
    await waitFor(() => expect(rows()[0]).toContain('A pilot that the board knows.'));
    type('Search the register', 'ola');
    await waitFor(() => expect(rows()).toHaveLength(1));
    press('Export');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Acknowledged, as CSV' }));
    expect(lastFile(port).text).toContain('A pilot that the board knows.');
    press('Notion AI');
    expect((await screen.findByRole('complementary')).textContent).toContain('NF-2026-0102');
  });

  it('has no tab where nobody is asked', async () => {
    await open();
    expect(screen.getAllByRole('tab').map(({ textContent }) => textContent)).toEqual([
      'Intakes8',
      'Exceptions2',
      'Feed',
    ]);
  });
});

describe('import and export', () => {
  const choose = (name: string, text: string): void => {
    const input = screen.getByLabelText('File to import');
    Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
    fireEvent.change(input);
  };

  const signature = { algorithm: 'Ed25519', key: 'k'.repeat(43), value: 'v'.repeat(86) } as const;

  it('signs what it exports, and says what to keep of it', async () => {
    const port = await open({ signature });
    press('Export');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'All records, as JSON' }));
    const told = await screen.findByText(/^16 records, the last hash begins with/);
    expect(told.textContent).toContain(`begins with ${port.chain.at(-1)?.hash.slice(0, 16) ?? ''}.`);
    expect(told.textContent).toContain(`Signed by key ${keyDigits(signature.key)}.`);
    expect(readRegisterFile(lastFile(port).text)).toMatchObject({ signed: { signature } });
    cleanup();
    await open();
    press('Export');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'All records, as JSON' }));
    await screen.findByText(/Not signed: this browser cannot\./);
  });

  it('asks first where another key has signed than what was imported before', async () => {
    const write = (key: string, count: number) => registerFile(chainRecords(emptyHead, sampleRecords().slice(0, count)), '2026-11-25T10:00:00Z', { ...signature, key }); // prettier-ignore
    const other = 'o'.repeat(43);
    const port = await open({ records: [], fits: true });
    choose('first.json', write(signature.key, 1));
    await screen.findByText('1 record taken over.');
    choose('other.json', write(other, 2));
    const told = await screen.findByText(/^It is signed by another key, /);
    expect(told.textContent).toContain(`another key, ${keyDigits(other)}. What came before was signed by key ${keyDigits(signature.key)}.`); // prettier-ignore
    expect(port.chain).toHaveLength(1);
    press('Take over 1 record all the same');
    await waitFor(() => expect(port.chain).toHaveLength(2));
    choose('other.json', write(other, 3));
    await waitFor(() => expect(port.chain).toHaveLength(3));
    choose('unsigned.json', registerFile(chainRecords(emptyHead, sampleRecords()), '2026-11-25T10:00:00Z'));
    await screen.findByText(/^It is not signed\. What came before was signed by key /);
  });

  it('says whose signature fits, and asks first where it does not', async () => {
    const text = registerFile(chainRecords(emptyHead, sampleRecords()), '2026-11-25T10:00:00Z', signature);
    await open({ records: [], fits: true });
    choose('register.json', text);
    await screen.findByText(`Signed by key ${keyDigits(signature.key)}.`);
    cleanup();
    const port = await open({ records: [], fits: false });
    choose('register.json', text);
    await screen.findByText('Its signature does not fit what it says.');
    expect(port.chain).toHaveLength(0);
  });

  it('exports everything, and takes it over elsewhere once', async () => {
    const port = await open();
    press('Export');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'All records, as JSON' }));
    await screen.findByText('Exported.');
    const file = lastFile(port);
    expect(readRegisterFile(file.text)).toMatchObject({ kind: 'read', check: { kind: 'whole' } });
    cleanup();
    const other = await open({ records: [] });
    choose('register.json', file.text);
    await screen.findByText('16 records taken over.');
    expect(products()).toHaveLength(8);
    choose('register.json', file.text);
    await screen.findByText('Everything in the file is here already.');
    expect(other.chain).toHaveLength(16);
  });

  it('takes an intake that was handed on as a file, once, and says what a feed is', async () => {
    const port = await open({ records: [] });
    const file = intakeFile(sampleIntake(), 'json');
    choose(file.name, file.text);
    await screen.findByText('1 record taken over.');
    expect(port.chain[0]?.record).toMatchObject({
      kind: 'entered',
      imported: '2026-11-23T10:00:00Z',
      by: 'Jonas Berg',
    });
    choose(file.name, file.text);
    await screen.findByText('Everything in the file is here already.');
    choose('register.json', feedJson(feedOf([], { published: '2026-11-23T10:00:00Z' })));
    expect((await screen.findByRole('alert')).textContent).toContain('This is a feed.');
  });

  it('takes a request for an exception that was handed on as a file, decides on it, and answers through the feed', async () => {
    const asker = await open({}, { entry: 'entry-000002', form: { kind: 'ask-exception' } });
    type('What is asked?', 'One pilot');
    type('Why is it needed?', 'To compare');
    press('Record the request');
    await screen.findByText('Exception recorded.');
    press('Save as file: One pilot');
    const file = lastFile(asker);
    cleanup();
    const decider = await open({}, { entry: 'entry-000002' });
    choose(file.name, file.text);
    await screen.findByText('1 record taken over.');
    choose(file.name, file.text);
    await screen.findByText('Everything in the file is here already.');
    press('Grant: One pilot');
    type('Compensating controls', 'Names removed by hand');
    type('Reason', 'Short.');
    type('Last day', '2026-12-15');
    press('Record the exception');
    await screen.findByText('Decision recorded.');
    expect(decider.chain.at(-1)?.record).not.toHaveProperty('ownRequest');
    const { entries } = feedOf(registerOf(decider.chain.map(({ record }) => record)).entries, { published: '2026-11-24T10:00:00Z' }); // prettier-ignore
    cleanup();
    await open(
      { ...withFeed(...entries), records: asker.chain.map(({ record }) => record) },
      { entry: 'entry-000002' },
    );
    expect(drawer().textContent).toContain(
      'Granted on 23 November 2026 by Northwind Freight, until 15 December 2026, as the organisation’s feed says',
    );
    cleanup();
    await open({ records: [] });
    choose(file.name, file.text);
    expect((await screen.findByRole('alert')).textContent).toMatch(/This register has no record of that\./);
  });

  it('takes an intake that was handed on as a table', async () => {
    await open({ records: [] });
    choose('intake.csv', intakeFile(sampleIntake(), 'csv').text);
    await screen.findByText('1 record taken over.');
    expect(products()).toEqual(['Tidewater Notes']);
    expect(screen.getByText('Tidewater Labs BV · Meeting notes')).toBeTruthy();
  });

  it('asks before it takes over what was changed', async () => {
    const port = await open({ records: [] });
    const text = registerFile(chainRecords(emptyHead, sampleRecords()), '2026-11-25T10:00:00Z');
    choose('register.json', text.replace('Elif Aydin', 'Eve Aydin'));
    await screen.findByText('Record 1 of the file was changed after it was written.');
    expect(port.chain).toHaveLength(0);
    press('Leave it');
    await waitFor(() => expect(screen.queryByText(/was changed after/)).toBeNull());
    choose('register.json', text.replace('Elif Aydin', 'Eve Aydin'));
    fireEvent.click(await screen.findByRole('button', { name: 'Take over 16 records all the same' }));
    await screen.findByText('16 records taken over.');
  });

  it('takes a list as CSV, and refuses a wrong one as a whole', async () => {
    const port = await open({ records: [] });
    choose('list.csv', 'Vendor,Product,State\nDeepL SE,DeepL Pro,Approved\nX,Y,maybe\n');
    expect((await screen.findByRole('alert')).textContent).toContain('Row 3: "maybe" is no state.');
    expect(port.chain).toHaveLength(0);
    choose('list.csv', 'Vendor,Product,State\nDeepL SE,DeepL Pro,Approved\n');
    await screen.findByText('2 records taken over.');
    expect(products()).toEqual(['DeepL Pro']);
    // The same list again, with one row more.
    choose('list.csv', 'Vendor,Product,State\nDeepL SE,DeepL Pro,Approved\nParley Ltd,Parley,Prohibited\n');
    await waitFor(() => expect(products()).toEqual(['DeepL Pro', 'Parley']));
    choose('list.txt.csv', 'Vendor\tProduct\tState\nDeepL SE\tDeepL Pro\tApproved\n');
    await screen.findByText('Everything in the file is here already.');
  });

  it('saves tables and the feed, without names unless they are wanted', async () => {
    const port = await open({}, { tab: 'feed' });
    press('Save register.json');
    await screen.findByText(/^Not signed: this browser cannot\./);
    const feed = readFeed(lastFile(port).text);
    expect(feed.kind === 'read' && feed.feed.entries).toHaveLength(8);
    expect(lastFile(port).text).not.toContain('askedBy');
    fireEvent.click(screen.getByRole('checkbox', { name: /^With the names of those who asked/ }));
    press('Save register.json');
    await waitFor(() => expect(lastFile(port).text).toContain('"askedBy": "Jonas Berg"'));
    press('Export');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Exceptions, as CSV' }));
    expect(lastFile(port)).toMatchObject({ name: 'exceptions-2026-11-23.csv' });
  });
});

const parley: FeedEntry = {
  vendor: 'Parley Ltd',
  product: 'Parley Meetings',
  domain: 'parley.example',
  category: 'meeting-notes',
  state: 'prohibited',
  since: '2026-06-02',
  reason: 'Recordings may leave.',
  conditions: [],
  reference: 'NF-2026-0031',
};
const address = 'https://northwind.example/register.json';
const withFeed = (...entries: FeedEntry[]): Parameters<typeof fakeRegister>[0] => ({
  feedAddress: address,
  feed: { key: 'feed', address, fetched: '2026-11-22T12:00:00Z', checked: '2026-11-23T06:00:00Z', feed: { format: 'countersign-register', formatVersion: 1, organisation: 'Northwind Freight', published: '2026-11-22T12:00:00Z', entries } },
}); // prettier-ignore

describe('the feed', () => {
  it('opens a record with all that was published of it', async () => {
    const answer = { request: 'exception-77', decision: 'grant', on: '2026-11-23', controls: 'Names removed by hand' } as const; // prettier-ignore
    await open(withFeed({ ...parley, exceptions: [answer] }), { tab: 'feed' });
    press('Parley Meetings');
    const text = (await screen.findByRole('complementary')).textContent;
    const granted = 'Granted on 23 November 2026 by Northwind Freight. Conditions: Names removed by hand';
    for (const part of ['NF-2026-0031', 'Published by Northwind Freight', 'Recordings may leave.', '2 Jun 2026', 'parley.example', granted]) {
      expect(text).toContain(part);
    }
    type('Search the register', 'deepl');
    await screen.findByText('Nothing matches “deepl”');
  }); // prettier-ignore

  it('is signed when it is published, and says by which key', async () => {
    const signature = { algorithm: 'Ed25519', key: 'k'.repeat(43), value: 'v'.repeat(86) } as const;
    const port = await open({ signature }, { tab: 'feed' });
    press('Save register.json');
    const told = await screen.findByText(new RegExp(`^Signed by key ${keyDigits(signature.key)}\\.`));
    expect(told.textContent).toContain(`register.keys: ${signature.key}`);
    expect(readFeed(lastFile(port).text)).toMatchObject({ kind: 'read', signed: { signature } });
  });

  it('that another key has signed waits until a person has looked', async () => {
    const signer = 's'.repeat(43);
    const held = { feed: { format: 'countersign-register', formatVersion: 1, published: '2026-11-23T12:00:00Z', entries: [] }, fetched: '2026-11-23T06:00:00Z', signer, doubt: 'It is signed by another key.' } as const; // prettier-ignore
    const given = withFeed(parley);
    const port = await open(
      { ...given, feed: { ...given?.feed, held: structuredClone(held) } as never },
      { tab: 'feed' },
    );
    const told = await screen.findByText(/It is signed by another key\. The copy from 22 Nov 2026 stays in use/);
    expect(told.textContent).toContain('Ask whoever publishes it first');
    expect(screen.getByRole('button', { name: 'Parley Meetings' })).toBeTruthy();
    press(`Trust key ${keyDigits(signer)}, and take it over`);
    await screen.findByText('The new feed is in use.');
    expect(port.calls).toContainEqual({ name: 'acceptFeed', value: held });
  });

  it('answers a request that was made on this device', async () => {
    const answer = { request: 'exception-02', decision: 'grant', on: '2026-11-22', reason: 'Short and watched.', expires: '2026-12-15' } as const; // prettier-ignore
    await open(withFeed({ ...parley, exceptions: [answer] }), { entry: 'entry-000003' });
    const text = drawer().textContent;
    expect(text).toContain(
      'Granted on 22 November 2026 by Northwind Freight, until 15 December 2026, as the organisation’s feed says',
    );
    expect(text).toContain('Short and watched.');
    // It is not for the person who asked to take it back.
    expect(screen.queryByRole('button', { name: /^(?:Grant|Refuse|Withdraw): / })).toBeNull();
    fireEvent.click(screen.getByRole('tab', { name: /^Exceptions/ }));
    expect(await screen.findByText(/expires? within 30 days/)).toBeTruthy();
  });

  it('takes a request for an exception from what only the feed refuses', async () => {
    const port = await open(withFeed(parley), { record: parley, form: { kind: 'ask-exception' } });
    const before = port.chain.length;
    type('What is asked?', 'One pilot');
    type('Why is it needed?', 'To compare');
    press('Record the request');
    await screen.findByText('Exception recorded.');
    const [entered, decided, asked] = port.chain.slice(before).map(({ record }) => record);
    const { vendor, product, domain, category } = parley;
    expect(entered).toMatchObject({ kind: 'entered', subject: { vendor, product, domain, category }, by: 'Elif Aydin', reference: 'NF-2026-0031' });
    expect(decided).toMatchObject({ kind: 'decided', decision: 'refuse', name: 'Northwind Freight', at: '2026-06-02T00:00:00Z', imported: '2026-11-23T10:00:00Z' });
    expect(asked).toMatchObject({ kind: 'exception-asked', entry: entered?.entry, asks: 'One pilot' });
    expect(screen.getByRole('tab', { name: /^Exceptions/ }).getAttribute('aria-selected')).toBe('true');
    expect((await screen.findByRole('complementary')).textContent).toContain('Refused by Northwind Freight');
  }); // prettier-ignore

  it('is asked for an exception from the table of exceptions too', async () => {
    await open(withFeed(parley), { tab: 'exceptions' });
    press('New exception');
    type('Product of the exception', 'parley meetings');
    press('Choose');
    await screen.findByLabelText('What is asked?');
    expect(drawer().textContent).toContain('Published by Northwind Freight');
  });

  it('gives the request to the record of this device where there is one', async () => {
    const deepl = { ...parley, vendor: 'DeepL', product: 'DeepL Pro', reference: 'OTHER-1' };
    const port = await open(withFeed(deepl), { record: deepl });
    expect(drawer().textContent).toContain('Published by Northwind Freight');
    press('Ask for an exception');
    type('What is asked?', 'One pilot');
    type('Why is it needed?', 'To compare');
    press('Record the request');
    await screen.findByText('Exception recorded.');
    expect(port.chain.at(-1)?.record).toMatchObject({ kind: 'exception-asked', entry: 'entry-000003' });
  });

  it('stands beside what this device says, in the table and in the drawer', async () => {
    const decided = { ...parley, vendor: 'Notion Labs', product: 'Notion AI', state: 'approved' as const };
    await open(withFeed(decided), { entry: 'entry-000002' });
    expect(screen.getByText('Feed: approved')).toBeTruthy();
    expect(within(drawer()).getByText('In review')).toBeTruthy();
    press('Open in the feed');
    await waitFor(() => expect(drawer().textContent).toContain('Published by Northwind Freight'));
    press('Open that record');
    await waitFor(() => expect(drawer().textContent).toContain('NF-2026-0102'));
  });

  it('says what is wrong and which copy stays in use', async () => {
    const port = await open(
      {
        feedAddress: address,
        feed: { key: 'feed', address, fetched: '2026-11-22T12:00:00Z', checked: '2026-11-23T06:00:00Z', problem: 'northwind.example answered 503.', feed: { format: 'countersign-register', formatVersion: 1, published: '2026-11-22T12:00:00Z', entries: [{ vendor: 'V', product: 'P', category: 'other', state: 'prohibited', since: '2026-11-01', conditions: [] }] } },
      },
      { tab: 'feed' },
    ); // prettier-ignore
    expect(screen.getByText(/The last good copy, from 22 Nov 2026, stays in use\./)).toBeTruthy();
    expect(within(screen.getByRole('table')).getByText('Prohibited')).toBeTruthy();
    press('Read now');
    expect(port.calls).toContainEqual({ name: 'refreshFeed', value: null });
  });

  it('moves between the tabs by arrow', async () => {
    await open();
    fireEvent.keyDown(screen.getByRole('tab', { name: /^Intakes/ }), { key: 'ArrowLeft' });
    await screen.findByText('No feed is set. An organisation sets it as register.feed in its settings.');
    expect(screen.getByRole('tab', { name: 'Feed' }).getAttribute('aria-selected')).toBe('true');
  });
});
