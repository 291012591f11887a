// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { newDraft, type IntakeDraft } from '../../core/intake/intake-draft.ts';
import { intakeSchema } from '../../core/intake/intake.ts';
import { IntakeForm } from '../../extension/intake/IntakeForm.tsx';
import { whereWords } from '../../extension/intake/IntakeSteps.tsx';
import { reduceIntake, type IntakeState } from '../../extension/intake/intake-state.ts';
import { sampleDraft } from '../core/intake/samples.ts';
import { fakeIntake, webhook } from './fake-ports.ts';

afterEach(cleanup);

async function open(given: Parameters<typeof fakeIntake>[0] = {}) {
  const port = fakeIntake(given);
  const drawn = render(<IntakeForm port={port} />);
  await screen.findByRole('heading', { level: 1 });
  return { port, ...drawn };
}

const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const type = (label: RegExp, value: string): void =>
  void fireEvent.input(screen.getByLabelText(label), { target: { value } });
const choose = (name: string): void => void fireEvent.click(screen.getByRole('radio', { name }));
const field = (label: RegExp): HTMLInputElement => screen.getByLabelText(label);
const saved = (port: ReturnType<typeof fakeIntake>): IntakeDraft[] =>
  port.calls.filter(({ name }) => name === 'saveDraft').map(({ value }) => value as IntakeDraft);

describe('the intake form', () => {
  it('is filled in from the page, and the fields are ordinary fields', async () => {
    await open();
    expect(field(/^Vendor/).value).toBe('Tidewater Labs BV');
    expect(field(/^Plan seen/).value).toBe('Business, €29 per user');
    expect(screen.getByText('Filled in from the page and the catalogue. Correct what is wrong.')).toBeTruthy();
    expect(screen.getByText('“We do not use customer content to train our models.”')).toBeTruthy();
  });

  it('saves the draft after every change, the newest last, and says so', async () => {
    const { port } = await open();
    type(/^Product/, 'Tidewater Notes Pro');
    type(/^Product/, 'Tidewater Notes Max');
    await screen.findByText('Draft saved');
    expect(saved(port).at(-1)?.product).toBe('Tidewater Notes Max');
  });

  it('never says saved of a draft that has changed since', () => {
    const opening = { draft: sampleDraft(), restored: false, before: null, rules: [], connector: undefined };
    let state: IntakeState = reduceIntake({ kind: 'opening' }, { kind: 'opened', opening });
    state = reduceIntake(state, { kind: 'typed', change: { product: 'A' }, at: '2026-11-23T09:25:00Z' });
    const first = state.kind === 'writing' ? state.draft : sampleDraft();
    state = reduceIntake(state, { kind: 'typed', change: { product: 'B' }, at: '2026-11-23T09:26:00Z' });
    state = reduceIntake(state, { kind: 'saved', ok: true, draft: first });
    expect(state).toMatchObject({ kind: 'writing', saving: 'saving' });
  });

  it('says when the disk does not take the draft', async () => {
    await open({ saves: false });
    type(/^Product/, 'X');
    expect((await screen.findByRole('alert')).textContent).toContain('The disk did not take the draft.');
  });

  it('stops at a step with something missing, and goes to the first wrong field', async () => {
    await open({ draft: sampleDraft({ owner: '' }) });
    expect(screen.queryByText('Name the person who answers for its use.')).toBeNull();
    press('Next: Use');
    await screen.findByText('Name the person who answers for its use.');
    const owner = field(/^Business owner/);
    await waitFor(() => expect(document.activeElement).toBe(owner));
    expect(owner.getAttribute('aria-invalid')).toBe('true');
    expect(owner.getAttribute('aria-describedby')).toBe('owner-problem');
  });

  it('goes through its four steps by keyboard and hands in a whole intake', async () => {
    const draft = {
      ...newDraft({ id: 'draft-00000009', started: '2026-11-23T09:18:00Z', changed: '2026-11-23T09:18:00Z' }),
    };
    const { port } = await open({ draft });
    type(/^Vendor/, 'Tidewater Labs BV');
    type(/^Product/, 'Tidewater Notes');
    type(/^Business owner/, 'Jonas Berg');
    fireEvent.keyDown(screen.getByRole('main'), { key: 'Enter', ctrlKey: true });
    await screen.findByLabelText(/^What is it for/);
    type(/^What is it for/, 'Minutes');
    type(/^Who uses it/, '12 people');
    choose('In work for customers');
    type(/^Your name/, 'Jonas Berg');
    press('Next: Data and people');
    await screen.findByRole('group', { name: 'What data goes in?' });
    choose('Confidential');
    choose('No');
    choose('Always a person');
    expect(screen.getByRole('region', { name: 'Triage' }).textContent).toContain('Medium');
    fireEvent.keyDown(screen.getByRole('main'), { key: 'ArrowLeft', altKey: true });
    await screen.findByLabelText(/^What is it for/);
    press('Next: Data and people');
    await screen.findByRole('radio', { name: 'Confidential' });
    press('Check and send');
    await screen.findByText('These answers go to intake.northwind.example. Nothing else leaves this device.');
    press('Send');
    await screen.findByRole('heading', { name: 'Handed in' });
    const submitted = port.calls.find(({ name }) => name === 'submit')?.value;
    expect(intakeSchema.safeParse(submitted).success).toBe(true);
    expect(submitted).toMatchObject({
      id: 'draft-00000009',
      use: { kind: 'for-customers' },
      triage: { tier: 'medium' },
    });
    expect(screen.getByText('NF-2026-0147')).toBeTruthy();
  });

  it('sends once however often the button is pressed', async () => {
    const { port } = await open({ draft: sampleDraft({ step: 3 }) });
    press('Send');
    press('Send');
    await screen.findByRole('heading', { name: 'Handed in' });
    expect(port.calls.filter(({ name }) => name === 'submit')).toHaveLength(1);
  });

  it('keeps everything on the page when the disk is full', async () => {
    await open({ draft: sampleDraft({ step: 3 }), problem: 'The disk is full. Make room and send it again.' });
    press('Send');
    expect((await screen.findByRole('alert')).textContent).toMatch(/^It was not handed in\. The disk is full\./);
    expect(screen.getByRole('button', { name: 'Send' }).getAttribute('aria-disabled')).toBe('false');
  });

  it('announces a tier that has changed', async () => {
    await open({ draft: sampleDraft({ step: 2 }) });
    choose('Special categories (health, union, …)');
    await waitFor(() => expect(screen.getByRole('region', { name: 'Triage' }).querySelector('[role="status"]')?.textContent).toBe('Triage: High.'));
  }); // prettier-ignore

  it('takes over the page’s own lines on a click only, and lets one be left out', async () => {
    const line = { topic: 'dpa', text: 'Our DPA is part of the terms.', address: 'https://tidewaternotes.example/legal', seen: '2026-11-23T09:20:00Z' } as const;
    const { port } = await open({ draft: sampleDraft({ found: [] }), look: { kind: 'found', lines: [line] } });
    expect(port.calls).toEqual([]);
    press('Look for its terms');
    await screen.findByText('“Our DPA is part of the terms.”');
    await waitFor(() => expect(saved(port).at(-1)).toMatchObject({ found: [line], looked: true }));
    expect(screen.getAllByText('No line found on this page.')).toHaveLength(3);
    press('Leave out: Our DPA is part of the terms.');
    await waitFor(() => expect(screen.queryByText('“Our DPA is part of the terms.”')).toBeNull());
  }); // prettier-ignore

  it('says why the page cannot be read', async () => {
    await open({ look: { kind: 'not-readable', problem: 'The page was closed.' } });
    press('Look for its terms');
    expect((await screen.findByRole('alert')).textContent).toBe('The page was not read. The page was closed.');
  });

  it('does not claim to have filled in what nobody knew', async () => {
    await open({ draft: sampleDraft({ vendor: '', product: '' }) });
    expect(screen.queryByText(/^Filled in from the page/)).toBeNull();
    expect(screen.getByText(/The rest is yours to fill in\./)).toBeTruthy();
  });

  it('discards on request', async () => {
    const { port } = await open();
    press('Discard');
    await screen.findByText(/^Nothing of it is kept/);
    expect(port.calls).toContainEqual({ name: 'discardDraft', value: 'draft-00000001' });
  });

  it('brings back what was discarded, as it was, and keeps it again', async () => {
    const { port } = await open();
    type(/^Plan/, 'Team, €12');
    press('Discard');
    press('Undo');
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>(/^Plan/).value).toBe('Team, €12'));
    const names = port.calls.map(({ name }) => name);
    await waitFor(() => expect(port.calls.at(-1)?.name).toBe('saveDraft'));
    expect(port.calls.at(-1)?.value).toMatchObject({ id: 'draft-00000001', plan: 'Team, €12' });
    expect(names.indexOf('discardDraft')).toBeGreaterThan(-1);
    expect(document.activeElement?.closest('form')).not.toBeNull();
  });

  it('comes back as it was left, at its step', async () => {
    await open({ draft: sampleDraft({ step: 2 }), restored: true });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Confidential' }).checked).toBe(true);
    expect(screen.getByText('Draft saved')).toBeTruthy();
  });
});

const before = { entry: 'entry-000003', page: 'register/index.html?entry=entry-000003', product: 'DeepL Pro', by: 'Sanne de Wit', at: '2026-04-02T09:00:00Z', state: 'approved-with-conditions' } as const; // prettier-ignore

describe('asked before', () => {
  it('points to the first, and lets another use be asked for', async () => {
    const { port } = await open({ draft: sampleDraft({ step: 0 }), before });
    expect(
      screen.getByText('Sanne de Wit asked for DeepL Pro on 2 April 2026. It is approved with conditions.'),
    ).toBeTruthy();
    press('See that intake');
    expect(port.calls).toContainEqual({ name: 'openRegister', value: before.page });
    press('Ask for another use');
    await screen.findByLabelText(/^Vendor/);
    await waitFor(() => expect(saved(port).at(-1)?.askedBefore).toBe('entry-000003'));
  });

  it('forgets the first once another product is typed in: the intake is no second one of that', async () => {
    const { port } = await open({ draft: sampleDraft({ step: 0 }), before });
    press('Ask for another use');
    const product = await screen.findByLabelText(/^Product/);
    await waitFor(() => expect(saved(port).at(-1)?.askedBefore).toBe('entry-000003'));
    fireEvent.input(screen.getByLabelText(/^Plan seen/), { target: { value: 'Team' } });
    await waitFor(() => expect(saved(port).at(-1)).toMatchObject({ plan: 'Team', askedBefore: 'entry-000003' }));
    fireEvent.input(product, { target: { value: 'Something else' } });
    await waitFor(() => expect(saved(port).at(-1)?.product).toBe('Something else'));
    expect(saved(port).at(-1)).not.toHaveProperty('askedBefore');
  });

  it('notices a product that was typed in', async () => {
    const { port } = await open();
    port.askedBefore = () => Promise.resolve({ ...before, by: null });
    press('Next: Use');
    await screen.findByText('DeepL Pro has been in the register since 2 April 2026. It is approved with conditions.');
    press('Ask for another use');
    await screen.findByLabelText(/^Vendor/);
    press('Next: Use');
    await screen.findByLabelText(/^What is it for/);
  });
});

describe('handed in', () => {
  const at = Date.parse('2026-11-23T09:31:00Z');

  it('shows what waits, tries on request, and hears when it has arrived', async () => {
    const { port } = await open({
      draft: sampleDraft({ step: 3 }),
      outcome: { kind: 'waiting', where: 'intake.northwind.example', nextAt: at },
    });
    press('Send');
    await screen.findByRole('heading', { name: 'Kept, not sent yet' });
    expect(screen.getByText(/did not answer\. It is tried again by itself, next at \d\d:31, also after a restart\. Nothing is lost\./)).toBeTruthy();
    press('Try now');
    expect(port.calls).toContainEqual({ name: 'tryNow', value: 'draft-00000001' });
    port.outcomeNow = { kind: 'sent', where: 'intake.northwind.example', at: '2026-11-23T09:31:02Z', reference: 'NF-2026-0147' };
    await waitFor(() => {
      port.change();
      expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Handed in');
    });
    await screen.findByRole('heading', { name: 'Handed in' });
  }); // prettier-ignore

  it.each([
    ['Send', sampleDraft({ step: 3 }), 'Handed in'],
    ['Discard', sampleDraft(), 'Discarded'],
    ['Next: Use', sampleDraft(), 'This was asked before'],
  ])('gives the focus to the answer that takes the form’s place, after “%s”', async (button, draft, answer) => {
    const { port } = await open({ draft });
    if (button.startsWith('Next')) port.askedBefore = () => Promise.resolve(before);
    screen.getByRole('button', { name: button }).focus();
    press(button);
    const heading = await screen.findByRole('heading', { name: answer });
    await waitFor(() => expect(document.activeElement === heading).toBe(true));
  });

  it('shows what was given up, with a way to save it', async () => {
    const { port } = await open({
      draft: sampleDraft({ step: 3 }),
      outcome: { kind: 'given-up', tries: 5, since: '2026-11-21T09:00:00Z', problem: 'x.example answered 401.' },
    });
    press('Send');
    await screen.findByText('5 tries over 2 days. The intake is kept. x.example answered 401.');
    press('Save as file');
    expect(port.calls.at(-1)).toMatchObject({ name: 'saveFile', value: { type: 'application/json' } });
  });

  it('opens a form or an e-mail, and is told that it was sent', async () => {
    const { port } = await open({
      draft: sampleDraft({ step: 3 }),
      connector: { kind: 'email', to: ['ai@northwind.example'] },
      outcome: { kind: 'by-hand', way: 'email', address: 'mailto:ai@northwind.example', shortened: ['purpose'] },
    });
    press('To the e-mail');
    await screen.findByText(/Shortened: Purpose\./);
    press('Open the e-mail');
    expect(port.calls).toContainEqual({ name: 'openAddress', value: 'mailto:ai@northwind.example' });
    press('I have sent it');
    expect(port.calls).toContainEqual({ name: 'confirmSent', value: ['draft-00000001', 'E-mail'] });
  });

  it('stays on the device where no way is set up, in the format that is', async () => {
    const { port } = await open({
      draft: sampleDraft({ step: 3 }),
      connector: { kind: 'file', format: 'markdown' },
      outcome: { kind: 'on-device' },
    });
    press('Keep in the register');
    await screen.findByRole('heading', { name: 'Kept in the register on this device' });
    press('Save as file');
    expect(port.calls.at(-1)).toMatchObject({ name: 'saveFile', value: { type: 'text/markdown' } });
  });
});

describe('whereWords', () => {
  it.each([
    [webhook, 'These answers go to intake.northwind.example. Nothing else leaves this device.'],
    [{ kind: 'form-link', template: 'https://forms.example/r?p={product}', fieldLimit: 500, addressLimit: 2000 }, 'Opens the form at forms.example with the answers filled in.'],
    [{ kind: 'email', to: ['a@b.example'] }, 'Opens an e-mail to a@b.example with the answers in it. You send it.'],
    [undefined, 'No place to send it to is set up. It is kept in the register on this device, and can be saved as a file.'],
  ] as const)('says before anything is sent what sending does: %#', (connector, words) => {
    expect(whereWords(connector as Parameters<typeof whereWords>[0])).toBe(words);
  }); // prettier-ignore
});
