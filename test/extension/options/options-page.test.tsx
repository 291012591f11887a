// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { OptionsPage } from '../../../extension/options/OptionsPage.tsx';
import type { OptionsPort, OptionsSnapshot } from '../../../extension/options/options-port.ts';
import { readStoredSettings, settingsFrom } from '../../../extension/settings/settings.ts';
import { WelcomePage } from '../../../extension/welcome/WelcomePage.tsx';

afterEach(cleanup);

const policy = { title: 'AI policy', version: '1.3', link: 'https://northwind.example/ai' };
const settingsOf = (managed: unknown, stored: unknown = {}): OptionsSnapshot['settings'] =>
  settingsFrom(managed, readStoredSettings(stored));

function fake(given: Partial<OptionsSnapshot> = {}): OptionsPort & { readonly calls: string[] } {
  const calls: string[] = [];
  const note = <Result,>(call: string, result: Result): Promise<Result> => {
    calls.push(call);
    return Promise.resolve(result);
  };
  const wrong = {
    ok: false,
    problems: [{ path: 'register.feed', message: '`register.feed` must be an https address.' }],
  } as const;
  return {
    calls,
    load: () =>
      Promise.resolve({ settings: settingsOf({}), feed: null, snoozes: [], pageAccess: 'not-given', ...given }),
    takeFile: () => note('file', wrong),
    takeLink: (address) => note(`link ${address}`, { ok: true }),
    removeFile: () => note('remove file', undefined),
    removeLink: () => note('remove link', undefined),
    setName: (name) => note(`name ${name}`, undefined),
    setContact: (contact) => note(`contact ${contact}`, undefined),
    setQuiet: (quiet) => note(`quiet ${String(quiet)}`, undefined),
    askForPages: () => note('ask', given.pageAccess !== 'held'),
    giveBackPages: () => note('give back', undefined),
    readNow: () => note('read', undefined),
    wake: (domain) => note(`wake ${domain}`, undefined),
    onChange: () => () => undefined,
  };
}

async function open(given: Partial<OptionsSnapshot> = {}): Promise<readonly string[]> {
  const port = fake(given);
  render(<OptionsPage port={port} />);
  await screen.findByRole('heading', { name: 'Options' });
  return port.calls;
}

describe('the options', () => {
  it('show what the administrator set as locked', async () => {
    await open({ settings: settingsOf({ organisation: 'Northwind Freight', policy }) });
    const row = screen.getByRole('group', { name: 'Policy that is quoted' });
    expect(row.textContent).toContain('AI policy 1.3');
    expect(within(row).getByText('Set by your organisation')).toBeTruthy();
    expect(
      within(screen.getByRole('group', { name: 'Where intakes go' })).queryByText('Set by your organisation'),
    ).toBeNull();
  });

  it('name a value that was not used', async () => {
    await open({ settings: settingsOf({ register: { feed: 'http://x.example/' } }) });
    expect(screen.getByText(/One value in countersign.json was not used/)).toBeTruthy();
    expect(screen.getByText(/register\.feed must be an https address/)).toBeTruthy();
  });

  it('are searched by every word', async () => {
    await open();
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search options' }), { target: { value: 'name intakes' } });
    await waitFor(() =>
      expect(screen.getAllByRole('group').map((row) => row.getAttribute('aria-label'))).toEqual([
        'Name on intakes and decisions',
      ]),
    );
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search options' }), { target: { value: 'zebra' } });
    await waitFor(() => expect(screen.queryAllByRole('group')).toEqual([]));
    fireEvent.click(screen.getByRole('button', { name: 'Clear search' }));
    await waitFor(() => expect(screen.getAllByRole('group').length).toBeGreaterThan(6));
  });

  it('ask for access when the notice is switched on, and not when it is there', async () => {
    const calls = await open();
    fireEvent.click(screen.getByRole('switch', { name: 'Show a notice on sites of AI vendors' }));
    await waitFor(() => expect(calls).toEqual(['ask', 'quiet false']));
    cleanup();
    const held = await open({ pageAccess: 'held' });
    const on = screen.getByRole<HTMLInputElement>('switch', { name: 'Show a notice on sites of AI vendors' });
    expect(on.checked).toBe(true);
    fireEvent.click(on);
    await waitFor(() => expect(held).toEqual(['quiet true']));
  });

  it('take an address, and say what is wrong with a file', async () => {
    const calls = await open();
    fireEvent.input(screen.getByLabelText('Address of countersign.json'), {
      target: { value: ' https://a.example/c.json ' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Read from address' }));
    await screen.findByText('The settings are in use.');
    expect(calls).toEqual(['link https://a.example/c.json']);
    const file = new File(['{}'], 'countersign.json');
    fireEvent.change(screen.getByLabelText('countersign.json'), { target: { files: [file] } });
    await screen.findByText('`register.feed` must be an https address.');
  });

  it('list snoozed sites, and wake one', async () => {
    const calls = await open({
      snoozes: [
        { domain: 'a.example', until: '9999-12-31' },
        { domain: 'b.example', until: '2026-12-21' },
      ],
    });
    expect(screen.getByText(/a\.example always/)).toBeTruthy();
    expect(screen.getByText(/b\.example until 21 December 2026/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Wake b.example' }));
    expect(calls).toEqual(['wake b.example']);
  });
});

describe('the welcome page', () => {
  it('is not empty while the browser has not answered yet', () => {
    render(<WelcomePage port={{ ...fake(), load: () => new Promise(() => undefined) }} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Know when it is AI, before you buy it');
    expect(screen.getByText('Reading the settings…')).toBeTruthy();
  });

  it('asks for access with the reason in words, on a click alone', async () => {
    const port = fake();
    render(<WelcomePage port={port} />);
    await screen.findByRole('heading', { name: 'May it speak in the page?' });
    expect(screen.getByText('No. The lookup happens on this device.')).toBeTruthy();
    expect(port.calls).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Allow the notice' }));
    expect(port.calls).toEqual(['ask']);
  });

  it('goes without access when the person wants the badge only', async () => {
    const port = fake();
    render(<WelcomePage port={port} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Badge only' }));
    await screen.findByText(/The badge speaks/);
    expect(port.calls).toEqual([]);
    expect(screen.queryByRole('button', { name: 'Allow the notice' })).toBeNull();
  });

  it('says who set it up', async () => {
    render(
      <WelcomePage
        port={fake({ settings: settingsOf({ organisation: 'Northwind Freight', policy }), pageAccess: 'held' })}
      />,
    );
    expect(await screen.findByText('Northwind Freight, set by your administrator. AI policy 1.3.')).toBeTruthy();
    expect(screen.getByText('Your organisation’s package has it already.')).toBeTruthy();
  });
});
