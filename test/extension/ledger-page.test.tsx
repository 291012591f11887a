// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { holdingsOf } from '../../extension/ledger/holdings.ts';
import { LedgerPage } from '../../extension/ledger/LedgerPage.tsx';
import { permissionsInWords } from '../../extension/ledger/permission-words.ts';
import { storeNames, type StoreName } from '../../extension/storage/database.ts';
import { fakeLedger, sampleUnsent } from './fake-ports.ts';

afterEach(cleanup);

async function open(given: Parameters<typeof fakeLedger>[0] = {}) {
  const port = fakeLedger(given);
  render(<LedgerPage port={port} />);
  await screen.findByRole('heading', { level: 2, name: 'May do' });
  return port;
}

const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));

describe('the ledger page', () => {
  it('lists what left, where to, and how it went', async () => {
    await open();
    const rows = within(screen.getByRole('table', { name: 'Sent and fetched' }))
      .getAllByRole('row')
      .slice(1);
    expect(rows).toHaveLength(5);
    expect(rows[0]?.textContent).toMatch(/23 Nov 2026, \d\d:24Intake AI-2026-FG8WYintake\.northwind\.exampleReceived/);
    expect(rows[1]?.textContent).toContain('No answer');
  });

  it('says so when nothing left', async () => {
    await open({ lines: [] });
    expect(screen.getByText('Nothing has left this device.')).toBeTruthy();
    expect(screen.queryByRole('table', { name: 'Sent and fetched' })).toBeNull();
  });

  it('shows the newest lines first and all on request', async () => {
    const lines = Array.from({ length: 60 }, () => ({ at: '2026-11-23T09:00:00Z', what: 'Read register feed', where: 'x.example', result: 'read' as const }));
    await open({ lines });
    const rows = () => within(screen.getByRole('table', { name: 'Sent and fetched' })).getAllByRole('row').length - 1;
    expect(rows()).toBe(20);
    press('Show all 60');
    await waitFor(() => expect(rows()).toBe(60));
  }); // prettier-ignore

  it('gives a permission back', async () => {
    const port = await open();
    press('Withdraw: Read pages of AI vendors');
    expect(port.calls).toEqual([{ name: 'withdraw', value: 'https://*/*' }]);
  });

  it('shows what has not left, why, and tries again or saves it', async () => {
    const port = await open({ unsent: [sampleUnsent] });
    const row = within(screen.getByRole('table', { name: 'Not sent yet' })).getAllByRole('row')[1];
    expect(row?.textContent).toContain('9 tries over 2 days. intake.northwind.example answered 401. It is kept.');
    press('Try now: Intake AI-2026-FG8WY');
    press('Save as file: Intake AI-2026-FG8WY');
    expect(port.calls).toMatchObject([
      { name: 'tryNow', value: 'draft-00000001' },
      { name: 'saveFile', value: { type: 'application/json' } },
    ]);
  });

  it('exports everything', async () => {
    const port = await open();
    press('Export everything');
    expect(port.calls).toEqual([{ name: 'exportAll', value: null }]);
  });

  it('asks once before it deletes, names what is lost, and can be left', async () => {
    const port = await open({ unsent: [sampleUnsent, { ...sampleUnsent, id: 'other' }] });
    press('Delete everything');
    await screen.findByText(/2 items that have not arrived yet are lost\./);
    expect(port.calls).toEqual([]);
    press('Keep it');
    await screen.findByRole('button', { name: 'Delete everything' });
    press('Delete everything');
    const sure = await screen.findByRole('button', { name: 'Delete everything now' });
    await waitFor(() => expect(document.activeElement).toBe(sure));
    fireEvent.click(sure);
    await screen.findByText('Nothing is kept on this device any more.');
    expect(port.calls).toEqual([{ name: 'deleteAll', value: null }]);
  });

  it('says when something could not be deleted', async () => {
    await open({ fails: 'The database is in use.' });
    press('Delete everything');
    fireEvent.click(await screen.findByRole('button', { name: 'Delete everything now' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The database is in use.');
  });
});

describe('holdingsOf', () => {
  it('names every store but the counters', () => {
    const counts = Object.fromEntries(storeNames.map((name, at) => [name, at + 1])) as Record<StoreName, number>;
    const holdings = holdingsOf(counts, 47);
    expect(holdings).toHaveLength(storeNames.length - 1);
    expect(holdings.find(({ what }) => what === 'Copy of the register')?.count).toBe('47 records');
  });
});

describe('permissionsInWords', () => {
  it('tells what must stay from what can be given back', () => {
    const held = { permissions: ['storage', 'tabs'], origins: ['https://*/*', 'https://intake.northwind.example/*'] };
    expect(permissionsInWords(held, ['storage', 'tabs']).map(({ name, access }) => [name, access])).toEqual([
      ['Storage', 'required'],
      ['Read the address of a tab', 'required'],
      ['Read pages of AI vendors', 'withdrawable'],
      ['Read pages of intake.northwind.example', 'withdrawable'],
    ]);
  });
});
