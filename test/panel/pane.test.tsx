// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { parseReview, serialiseReview, type Decision, type ReviewState } from '../../core/review/review-state.ts';
import { readMarkdown } from '../../documents/read-markdown.ts';
import { mountPane, type MountedPane, type PaneOptions } from '../../panel/mount-pane.tsx';
import type { PaneFile } from '../../panel/controller.ts';
import { FakeHost } from './fake-host.ts';

const LEGAL = /^Commitment to applicable legal requirements/;
const sample = readMarkdown(readFileSync('test/fixtures/policies/sample-with-gaps.md', 'utf8'));
const STRIVES = sample.blocks.find(({ text }) => text.includes('strives to comply'))?.id ?? '';
let pane: MountedPane | undefined;

async function open(
  host = new FakeHost(sample.blocks, sample.title),
  options: Partial<PaneOptions> = {},
): Promise<FakeHost> {
  const container = document.body.appendChild(document.createElement('div'));
  pane = mountPane(container, host, { today: () => '2026-11-25', name: 'Mara Lind', ...options });
  await screen.findByRole('heading', { level: 2 });
  return host;
}

afterEach(() => {
  pane?.unmount();
  cleanup();
  document.body.replaceChildren();
});

const row = (name: RegExp): HTMLElement => screen.getByRole('button', { name });
const press = (name: RegExp | string): void => void fireEvent.click(screen.getByRole('button', { name }));
const key = (target: Element, name: string, rest: object = {}): void =>
  void fireEvent.keyDown(target, { key: name, bubbles: true, ...rest });
async function openLegal(): Promise<HTMLElement> {
  row(LEGAL).focus();
  fireEvent.click(row(LEGAL));
  await screen.findByText('An auditor asks');
  return row(LEGAL);
}
/** Begins a decision on the open card and types why. */
async function typeReason(words: string): Promise<HTMLElement> {
  press('Decide');
  const reason = await screen.findByRole('textbox', { name: /^Reason/ });
  reason.focus();
  fireEvent.input(reason, { target: { value: words } });
  return reason;
}
const spoken = (): string =>
  [...document.querySelectorAll('[aria-live="polite"]')].map((region) => region.textContent).join(' ');

describe('the answer', () => {
  test('is a heading with the question, and the coverage has a name', async () => {
    await open();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Would this stand? Not yet');
    expect(screen.getByRole('img', { name: /of 28 elements covered/ })).toBeTruthy();
    expect(spoken()).toMatch(/^Checked\. Not yet\. /);
  });

  test('names each row by element and status', async () => {
    await open();
    expect(row(LEGAL).textContent).toBe('Commitment to applicable legal requirements, Partial');
    expect(row(LEGAL).getAttribute('aria-expanded')).toBe('false');
  });
});

describe('an open card', () => {
  test('stays where it is and says "Covered now" when its gap is gone, then joins what is covered', async () => {
    const host = await open();
    await openLegal();
    host.edit(STRIVES, 'All use of AI must comply with applicable laws and regulations.');
    await waitFor(() => expect(row(LEGAL).textContent).toContain('Covered now'));
    expect(document.activeElement).toBe(row(LEGAL));
    const section = screen.getByRole('region', { name: 'Clause elements' });
    expect(within(section).getByRole('button', { name: LEGAL })).toBeTruthy();
    fireEvent.click(row(LEGAL));
    row(LEGAL).blur();
    await waitFor(() => expect(within(section).queryByRole('button', { name: LEGAL })).toBeNull());
  });

  test('shows its passage in the document', async () => {
    const host = await open();
    await openLegal();
    press('Show in document');
    await waitFor(() => expect(host.revealed.map(({ block }) => block)).toEqual([STRIVES]));
    await waitFor(() => expect(spoken()).toBe('Shown in the document.'));
  });

  test('says that the text has changed, and checks again', async () => {
    const host = await open();
    await openLegal();
    host.blocks = host.blocks.map((block) => (block.id === STRIVES ? { ...block, text: 'Gone.' } : block));
    press('Show in document');
    await waitFor(() => expect(spoken()).toBe('That text has changed. Checking again.'));
    await waitFor(() => expect(row(LEGAL).textContent).toContain('Missing'));
  });

  test('inserts wording after the passage, and takes it back', async () => {
    const host = await open();
    await openLegal();
    press('Insert wording');
    await screen.findByText('Inserted after 3 Commitments, second paragraph.');
    const at = host.blocks.findIndex(({ id }) => id === STRIVES);
    expect(host.blocks[at + 1]?.text).toMatch(/^All development/);
    press('Undo');
    await waitFor(() => expect(host.blocks).toHaveLength(sample.blocks.length));
  });

  test('takes two clicks before the host has answered for one', async () => {
    const host = await open();
    await openLegal();
    press('Insert wording');
    press('Insert wording');
    press('Comment');
    press('Comment');
    await waitFor(() => expect(spoken()).toBe('Comment written.'));
    expect(host.comments).toHaveLength(1);
    expect(host.blocks).toHaveLength(sample.blocks.length + 1);
  });

  test('gives the focus to its row when what had it is gone', async () => {
    const host = await open();
    await openLegal();
    screen.getByRole('button', { name: 'Insert wording' }).focus();
    press('Insert wording');
    await waitFor(() => expect(row(LEGAL).textContent).toContain('Covered now'));
    await waitFor(() => expect(document.activeElement).toBe(row(LEGAL)));
    screen.getByRole('button', { name: 'Undo' }).focus();
    press('Undo');
    await waitFor(() => expect(host.blocks).toHaveLength(sample.blocks.length));
    await waitFor(() => expect(document.activeElement).toBe(row(LEGAL)));
  });

  test('has a menu that its button opens, enters and closes by keys', async () => {
    await open();
    await openLegal();
    const button = screen.getByRole('button', { name: 'Choose where to insert' });
    button.focus();
    key(button, 'ArrowDown');
    const first = await screen.findByRole('menuitem', { name: 'After the passage' });
    await waitFor(() => expect(document.activeElement).toBe(first));
    button.focus();
    key(button, 'ArrowDown');
    expect(document.activeElement).toBe(first);
    button.focus();
    key(button, 'Escape');
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  });

  test('inserts at the cursor from the menu, which arrows and Esc work', async () => {
    const host = await open();
    await openLegal();
    press('Choose where to insert');
    const first = await screen.findByRole('menuitem', { name: 'After the passage' });
    await waitFor(() => expect(document.activeElement).toBe(first));
    key(first, 'ArrowDown');
    expect(document.activeElement).toBe(screen.getByRole('menuitem', { name: 'At the cursor' }));
    key(first, 'Escape');
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    expect(row(LEGAL).getAttribute('aria-expanded')).toBe('true');
    press('Choose where to insert');
    fireEvent.click(await screen.findByRole('menuitem', { name: 'At the cursor' }));
    await waitFor(() => expect(host.blocks.at(-1)?.text).toMatch(/^All development/));
  });

  test('comments once', async () => {
    const host = await open();
    await openLegal();
    press('Comment');
    const done = await screen.findByRole('button', { name: 'Commented' });
    fireEvent.click(done);
    expect(host.comments.map(({ label }) => label)).toEqual([
      expect.stringMatching(/^Commitment to applicable legal requirements: partial\. .*An auditor asks: /),
    ]);
  });

  test('keeps a comment that the host refuses in Review, and tries again', async () => {
    const host = new FakeHost(sample.blocks, sample.title);
    host.can = { ...host.can, comments: false };
    await open(host);
    await openLegal();
    press('Comment');
    await screen.findByRole('button', { name: 'See' });
    fireEvent.click(screen.getByRole('tab', { name: /^Review/ }));
    await screen.findByText('Word did not take 1 comment.');
    host.can = { ...host.can, comments: true };
    press('Try again');
    await waitFor(() => expect(host.comments).toHaveLength(1));
    await waitFor(() => expect(screen.queryByText('Word did not take 1 comment.')).toBeNull());
  });

  test('offers wording to copy in a read-only document', async () => {
    const host = new FakeHost(sample.blocks, sample.title);
    host.can = { ...host.can, readOnly: true };
    await open(host);
    await openLegal();
    expect(screen.queryByRole('button', { name: 'Insert wording' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Copy wording' })).toBeTruthy();
  });
});

describe('a decision', () => {
  test('asks for a reason, is recorded in the document, and keeps the gap in the header', async () => {
    const host = await open();
    await openLegal();
    const before = screen.getByRole('heading', { level: 2 }).parentElement?.querySelector('.why')?.textContent ?? '';
    press('Decide');
    fireEvent.click(await screen.findByRole('radio', { name: 'Accept' }));
    press('Record decision');
    const reason = screen.getByRole('textbox', { name: /^Reason/ });
    await waitFor(() => expect(reason.getAttribute('aria-invalid')).toBe('true'));
    expect(document.activeElement).toBe(reason);
    expect(document.getElementById(reason.getAttribute('aria-describedby') ?? '')?.textContent).toContain('Say why');
    fireEvent.input(reason, { target: { value: 'Counsel wants it.' } });
    press('Record decision');
    const line = await screen.findByRole('group', { name: 'Decision' });
    await waitFor(() => expect(document.activeElement).toBe(line));
    expect(line.textContent).toContain('Accepted');
    const after = document.querySelector('.why')?.textContent;
    expect(after).toBe(`${before} 1 is accepted by decision.`);
    const stored = parseReview(host.state ?? '');
    expect(stored.state.decisions[0]).toMatchObject({ element: 'legal', kind: 'accepted', name: 'Mara Lind' });
  });

  test('keeps a half-typed reason while the text changes', async () => {
    const host = await open();
    await openLegal();
    const reason = await typeReason('Half a rea');
    host.edit(sample.blocks.at(-1)?.id ?? '', 'Something else.');
    await new Promise((done) => setTimeout(done, 30));
    expect(screen.getByRole('textbox', { name: /^Reason/ })).toHaveProperty('value', 'Half a rea');
    expect(document.activeElement).toBe(reason);
  });

  test('is written once the host answers again, and that is said', async () => {
    const host = await open();
    await openLegal();
    host.failing.add('save');
    press('Decide');
    await screen.findByRole('radio', { name: 'To fix' });
    press('Record decision');
    expect((await screen.findByRole('alert')).textContent).toContain('kept here and will be written when Word answers');
    host.failing.clear();
    press('Try again');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(parseReview(host.state ?? '').state.decisions).toHaveLength(1);
  });
});

describe('keys', () => {
  test('move between the tabs', async () => {
    await open();
    key(screen.getByRole('tab', { name: 'Check' }), 'ArrowRight');
    await waitFor(() =>
      expect(screen.getByRole('tab', { name: /^Review/ }).getAttribute('aria-selected')).toBe('true'),
    );
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: /^Review/ }));
    key(screen.getByRole('tab', { name: /^Review/ }), 'End');
    await screen.findByText(/stand in the way/);
  });

  test('move between rows, and letters act on the open card', async () => {
    const host = await open();
    const button = await openLegal();
    key(button, 'j');
    const next = document.activeElement;
    expect(next?.getAttribute('data-row')).toBe('continual-improvement');
    if (next) key(next, 'ArrowUp');
    expect(document.activeElement).toBe(button);
    key(button, 'g');
    await waitFor(() => expect(host.revealed).toHaveLength(1));
    key(button, 'd');
    await screen.findByRole('radio', { name: 'To fix' });
  });

  test('close the innermost thing that is open', async () => {
    await open();
    const button = await openLegal();
    key(button, 'd');
    const radio = await screen.findByRole('radio', { name: 'To fix' });
    key(radio, 'Escape');
    await waitFor(() => expect(screen.queryByRole('radio', { name: 'To fix' })).toBeNull());
    expect(document.activeElement).toBe(button);
    key(button, 'Escape');
    await waitFor(() => expect(button.getAttribute('aria-expanded')).toBe('false'));
    expect(document.activeElement).toBe(button);
  });

  test('are letters of the text in a field, and off when switched off, which the surface hears', async () => {
    const kept: boolean[] = [];
    await open(undefined, { onLetters: (isOn) => kept.push(isOn) });
    await openLegal();
    press('Decide');
    const reason = await screen.findByRole('textbox', { name: /^Reason/ });
    key(reason, '?');
    expect(screen.queryByRole('region', { name: 'Keys' })).toBeNull();
    key(row(LEGAL), '?');
    await screen.findByRole('region', { name: 'Keys' });
    press('Switch letters off');
    await screen.findByText(/Letters are switched off/);
    expect(kept).toEqual([false]);
    press('Close');
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Keys' })).toBeNull());
    key(row(LEGAL), '?');
    expect(screen.queryByRole('region', { name: 'Keys' })).toBeNull();
  });

  test('undo decisions too', async () => {
    const host = await open();
    await openLegal();
    press('Decide');
    await screen.findByRole('radio', { name: 'To fix' });
    press('Record decision');
    await screen.findByRole('group', { name: 'Decision' });
    key(row(LEGAL), 'z', { ctrlKey: true });
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Decision' })).toBeNull());
    await waitFor(() => expect(parseReview(host.state ?? '').state.decisions).toEqual([]));
  });
});

describe('review', () => {
  async function annotate(host: FakeHost, text: string): Promise<void> {
    host.select('Exceptions are possible in urgent operational situations.');
    fireEvent.click(screen.getByRole('tab', { name: /^Review/ }));
    press('Annotate selection');
    fireEvent.input(await screen.findByRole('textbox', { name: 'Annotation' }), { target: { value: text } });
    press('Add annotation');
    await screen.findByText(text);
  }

  test('annotates the selection, as a comment and in the list, about the element that it touches', async () => {
    const host = await open();
    await annotate(host, 'Who grants them?');
    expect(screen.getByText(/^Exclusions and exceptions · 2 Scope/)).toBeTruthy();
    await waitFor(() =>
      expect(host.comments.map(({ label }) => label)).toEqual(['Exclusions and exceptions: Who grants them?']),
    );
    await waitFor(() => expect(parseReview(host.state ?? '').state.annotations[0]?.comment).toBe('written'));
  });

  test('asks for the name once', async () => {
    const host = await open(undefined, { name: '' });
    host.select('Exceptions are possible');
    fireEvent.click(screen.getByRole('tab', { name: /^Review/ }));
    press('Annotate selection');
    fireEvent.input(await screen.findByRole('textbox', { name: 'Annotation' }), { target: { value: 'Who?' } });
    press('Add annotation');
    const name = screen.getByRole('textbox', { name: /^Your name/ });
    await waitFor(() => expect(document.activeElement).toBe(name));
    fireEvent.input(name, { target: { value: 'Jonas Berg' } });
    press('Add annotation');
    await screen.findByText('as Jonas Berg');
    press('Annotate selection');
    await screen.findByRole('textbox', { name: 'Annotation' });
    expect(screen.queryByRole('textbox', { name: /^Your name/ })).toBeNull();
  });

  test('guesses nothing about what is selected where the host does not answer', async () => {
    const host = await open();
    host.failing.add('selection');
    fireEvent.click(screen.getByRole('tab', { name: /^Review/ }));
    press('Annotate selection');
    await screen.findByText('Word did not answer.', { selector: 'span' });
    expect(screen.queryByRole('textbox', { name: 'Annotation' })).toBeNull();
  });

  test('keeps an annotation in writing when the key is pressed again', async () => {
    const host = await open();
    host.select('Exceptions are possible');
    fireEvent.click(screen.getByRole('tab', { name: /^Review/ }));
    press('Annotate selection');
    fireEvent.input(await screen.findByRole('textbox', { name: 'Annotation' }), { target: { value: 'Half a wor' } });
    host.select('AI Review Board');
    key(screen.getByRole('tab', { name: /^Review/ }), 'a');
    await new Promise((done) => setTimeout(done, 30));
    expect(screen.getByRole('textbox', { name: 'Annotation' })).toHaveProperty('value', 'Half a wor');
    expect(screen.getByText(/Exceptions are possible/)).toBeTruthy();
  });

  test('in a document that keeps none is offered as a file, and is not said to be written later', async () => {
    const files: PaneFile[] = [];
    const host = new FakeHost(sample.blocks, sample.title);
    host.refusesState = true;
    await open(host, { saveFile: (file) => files.push(file) });
    await annotate(host, 'Who grants them?');
    await screen.findByText('This document is read-only and keeps no review.');
    expect(document.body.textContent).not.toContain('will be written');
    press('Save review to a file');
    await waitFor(() => expect(parseReview(files[0]?.text ?? '').state.annotations).toHaveLength(1));
    host.refusesState = false;
    await annotate(host, 'Since when?');
    await waitFor(() => expect(screen.queryByText('This document is read-only and keeps no review.')).toBeNull());
    expect(parseReview(host.state ?? '').state.annotations).toHaveLength(2);
  });

  test('tells an orphan, and attaches it to another passage', async () => {
    const host = await open();
    await annotate(host, 'Who grants them?');
    const block = host.blocks.find(({ text }) => text.startsWith('Exceptions are possible'));
    host.edit(block?.id ?? '', 'Nothing of the kind.');
    await screen.findByRole('region', { name: 'Text is gone' });
    host.select('AI Review Board meets every month');
    press(/^Attach to selection/);
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Text is gone' })).toBeNull());
    expect(screen.getByText('AI Review Board meets every month')).toBeTruthy();
  });

  test('resolves with the focus handed on', async () => {
    const host = await open();
    await annotate(host, 'First.');
    await annotate(host, 'Second.');
    screen.getByRole('button', { name: 'Resolve: Second.' }).focus();
    press('Resolve: Second.');
    await waitFor(() => expect(screen.getByRole('region', { name: 'Open' }).textContent).not.toContain('Second.'));
    expect(document.activeElement?.closest('[data-annotation]')?.textContent).toContain('First.');
  });

  test('takes an annotation back with its comment', async () => {
    const host = await open();
    await annotate(host, 'Who grants them?');
    await waitFor(() => expect(host.comments).toHaveLength(1));
    expect(pane?.undo()).toBe(true);
    await waitFor(() => expect(host.comments).toEqual([]));
    expect(screen.queryByText('Who grants them?')).toBeNull();
  });

  test('is left as it is by a pane that is closed before it was read', async () => {
    const host = new FakeHost(sample.blocks, sample.title);
    const before = serialiseReview({ version: 1, annotations: [], decisions: [someDecision] });
    host.state = before;
    mountPane(document.body.appendChild(document.createElement('div')), host, { today: () => '2026-11-25' }).unmount();
    await new Promise((done) => setTimeout(done, 30));
    expect(host.state).toBe(before);
  });

  test('sets a damaged state aside before anything is written over it', async () => {
    const host = new FakeHost(sample.blocks, sample.title);
    host.state = '{"version":1,';
    await open(host);
    await screen.findByText('The review state in this document is damaged.');
    expect(host.asides).toEqual(['{"version":1,']);
  });

  test('leaves the state of a newer version as it is', async () => {
    const host = new FakeHost(sample.blocks, sample.title);
    host.state = '{"version":9,"annotations":[],"decisions":[]}';
    await open(host);
    await screen.findByText(/written by a newer version/);
    await openLegal();
    expect(screen.queryByRole('button', { name: 'Decide' })).toBeNull();
    expect(host.state).toBe('{"version":9,"annotations":[],"decisions":[]}');
  });
});

test('a pane that stays open over midnight is of the new day', async () => {
  let today = '2026-11-25';
  const host = await open(undefined, { today: () => today });
  await openLegal();
  press('Decide');
  await screen.findByRole('radio', { name: 'To fix' });
  today = '2026-11-26';
  press('Record decision');
  await waitFor(() => expect(parseReview(host.state ?? '').state.decisions[0]?.date).toBe('2026-11-26'));
  await waitFor(() => expect(host.calls['readBlocks']).toBe(2));
});

describe("somebody else's review that comes in", () => {
  const theirs = (rest: Partial<ReviewState> = {}): ReviewState => ({
    version: 1,
    reviewer: 'Jonas Berg',
    annotations: [
      {
        id: 'j1',
        text: 'Which laws?',
        author: 'Jonas Berg',
        created: '2026-11-25T08:00:00Z',
        status: 'open',
        comment: 'none',
        quote: { exact: 'strives to comply', prefix: '', suffix: '' },
      },
    ],
    decisions: [
      {
        element: 'legal',
        passage: '',
        kind: 'to-fix',
        reason: 'Counsel wants it.',
        name: 'Jonas Berg',
        date: '2026-11-25',
        changed: '2026-11-25T08:00:00Z',
      },
    ],
    ...rest,
  });
  const put = (host: FakeHost, state: ReviewState): void => {
    host.state = serialiseReview(state);
    host.rest();
  };
  const stored = (host: FakeHost): ReviewState => parseReview(host.state ?? '').state;
  const decide = async (reason: string): Promise<void> => {
    await typeReason(reason);
    press('Record decision');
    await screen.findByRole('group', { name: 'Decision' });
  };

  test('is shown in the list and beside the gap, and said in one sentence', async () => {
    const host = await open();
    await openLegal();
    put(host, theirs());
    const line = await screen.findByRole('group', { name: 'Decision' });
    expect(line.textContent).toContain('Jonas Berg');
    expect(spoken()).toBe('Jonas Berg reviewed: 1 annotation, 1 decision.');
    fireEvent.click(screen.getByRole('tab', { name: /^Review/ }));
    await screen.findByText('Which laws?');
    // What is there already is not written again, and the reviewer here is still the one who sits here.
    expect(stored(host).reviewer).toBe('Jonas Berg');
    expect(screen.getByText('as Mara Lind')).toBeTruthy();
  });

  test('leaves the focus in the list when it takes the annotation that had it', async () => {
    const [first] = theirs().annotations;
    if (first === undefined) throw new Error('there is no annotation');
    const second = { ...first, id: 'j2', text: 'Which ports?' };
    const host = await open();
    put(host, theirs({ annotations: [first, second] }));
    fireEvent.click(screen.getByRole('tab', { name: /^Review/ }));
    (await screen.findByRole('button', { name: 'Resolve: Which laws?' })).focus();
    put(host, theirs({ annotations: [{ ...first, status: 'resolved', changed: '2026-11-26T08:00:00Z' }, second] }));
    await waitFor(() => expect(screen.getByRole('region', { name: 'Open' }).textContent).not.toContain('Which laws?'));
    expect(document.activeElement?.closest('[data-annotation]')?.textContent).toContain('Which ports?');
  });

  test('gives its name to nobody else, when the pane is opened and later', async () => {
    const names: string[] = [];
    const host = new FakeHost(sample.blocks, sample.title);
    host.state = serialiseReview(theirs({ decisions: [] }));
    await open(host, { name: '', onName: (name) => names.push(name) });
    await openLegal();
    put(host, theirs());
    await screen.findByRole('group', { name: 'Decision' });
    fireEvent.click(screen.getByRole('tab', { name: /^Review/ }));
    expect(screen.queryByText('as Jonas Berg')).toBeNull();
    press('Annotate selection');
    expect(await screen.findByRole('textbox', { name: /^Your name/ })).toHaveProperty('value', '');
    expect(names).toEqual([]);
  });

  test('takes nothing of what was recorded here, and what was recorded here reaches the document again', async () => {
    const host = await open();
    await openLegal();
    await decide('Mine.');
    put(host, theirs({ decisions: [] }));
    await waitFor(() => expect(stored(host).annotations).toHaveLength(1));
    await waitFor(() => expect(stored(host).decisions.map(({ reason }) => reason)).toEqual(['Mine.']));
  });

  test('comes in with a save too, before the host has noticed it', async () => {
    const host = await open();
    await openLegal();
    host.state = serialiseReview(theirs({ decisions: [] }));
    await decide('Mine.');
    await waitFor(() => expect(stored(host).decisions).toHaveLength(1));
    expect(stored(host).annotations.map(({ id }) => id)).toEqual(['j1']);
    fireEvent.click(screen.getByRole('tab', { name: /^Review/ }));
    await screen.findByText('Which laws?');
  });

  test('keeps a half-typed reason and the focus', async () => {
    const host = await open();
    await openLegal();
    const reason = await typeReason('Half a rea');
    put(host, theirs());
    await waitFor(() => expect(spoken()).toContain('Jonas Berg reviewed'));
    expect(screen.getByRole('textbox', { name: /^Reason/ })).toHaveProperty('value', 'Half a rea');
    expect(document.activeElement).toBe(reason);
  });

  test('does not bring back what was withdrawn here, and a withdrawal of theirs takes effect here', async () => {
    const host = await open();
    await openLegal();
    put(host, theirs());
    await screen.findByRole('group', { name: 'Decision' });
    press('Withdraw');
    await waitFor(() => expect(stored(host).decisions).toEqual([]));
    put(host, theirs());
    await waitFor(() => expect(stored(host).decisions).toEqual([]));
    expect(screen.queryByRole('group', { name: 'Decision' })).toBeNull();

    await decide('Anew.');
    await waitFor(() => expect(stored(host).decisions).toHaveLength(1));
    put(host, {
      ...stored(host),
      decisions: [],
      withdrawn: [{ of: 'decision', key: 'legal', changed: '2099-01-01T00:00:00Z' }],
    });
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Decision' })).toBeNull());
    expect(spoken()).toBe('Somebody else reviewed: 1 withdrawn.');
  });

  test('stays when an own step before it is taken back, and is not undone itself', async () => {
    const host = await open();
    await openLegal();
    await decide('Mine.');
    await waitFor(() => expect(stored(host).decisions).toHaveLength(1));
    put(host, theirs({ decisions: [] }));
    await waitFor(() => expect(spoken()).toContain('Jonas Berg reviewed'));
    expect(pane?.undo()).toBe(true);
    await waitFor(() => expect(stored(host).decisions).toEqual([]));
    expect(stored(host).annotations.map(({ id }) => id)).toEqual(['j1']);

    await decide('Again mine.');
    put(host, { ...theirs(), decisions: [{ ...later(theirs()), reason: 'Theirs.' }] });
    await waitFor(() => expect(screen.getByRole('group', { name: 'Decision' }).textContent).toContain('Theirs.'));
    expect(pane?.undo()).toBe(true);
    await waitFor(() => expect(spoken()).toBe('Somebody else has changed it since. It stays as they left it.'));
    expect(screen.getByRole('group', { name: 'Decision' }).textContent).toContain('Theirs.');
  });

  test('of a newer version is written over by nobody, and a form in use keeps what was typed', async () => {
    const host = await open();
    await openLegal();
    await typeReason('Half a rea');
    const newer = '{"version":9,"annotations":[],"decisions":[]}';
    host.state = newer;
    host.rest();
    await screen.findByText(/written by a newer version/);
    press('Record decision');
    await waitFor(() => expect(spoken()).toContain('It cannot be changed here'));
    expect(screen.getByRole('textbox', { name: /^Reason/ })).toHaveProperty('value', 'Half a rea');
    expect(host.state).toBe(newer);
  });

  test('that is damaged is set aside first, again where that failed', async () => {
    const host = await open();
    await openLegal();
    await decide('Mine.');
    await waitFor(() => expect(stored(host).decisions).toHaveLength(1));
    host.failing.add('save');
    host.state = '{"version":1,';
    host.rest();
    await screen.findByText(/could not be set aside/);
    host.failing.clear();
    await screen.findByText(/set aside as a copy/, undefined, { timeout: 5_000 });
    expect(host.asides).toEqual(['{"version":1,']);
    await waitFor(() => expect(stored(host).decisions).toHaveLength(1));
  });
});

const someDecision: Decision = {
  element: 'legal',
  passage: '',
  kind: 'to-fix',
  reason: '',
  name: 'Jonas Berg',
  date: '2026-11-25',
};

function later({ decisions: [decision] }: ReviewState): Decision {
  if (decision === undefined) throw new Error('no decision');
  return { ...decision, changed: '2099-01-01T00:00:00Z' };
}

describe('sign-off', () => {
  test('leads from each line to its place', async () => {
    await open();
    fireEvent.click(screen.getByRole('tab', { name: /^Sign-off/ }));
    fireEvent.click(await screen.findByRole('button', { name: /^Commitment to applicable legal requirements/ }));
    await screen.findByText('An auditor asks');
    await waitFor(() => expect(document.activeElement).toBe(row(LEGAL)));
  });

  test.each([
    ['HTML', 'text/html', '<!doctype html>'],
    ['Markdown', 'text/markdown', '# Review record'],
    ['JSON', 'application/json', '{\n  "format": "countersign-review"'],
  ])('hands the record over as %s', async (name, type, start) => {
    const files: PaneFile[] = [];
    await open(undefined, { saveFile: (file) => files.push(file) });
    fireEvent.click(screen.getByRole('tab', { name: /^Sign-off/ }));
    await screen.findByText('Hand over the record');
    press(`Save the record as ${name}`);
    await waitFor(() => expect(files.map((file) => [file.type, file.text.startsWith(start)])).toEqual([[type, true]]));
  });
});

describe('trouble', () => {
  test('keeps the last answer, says from when it is, and recovers', async () => {
    const host = await open();
    host.failing.add('read');
    pane?.recheck();
    expect((await screen.findByRole('alert')).textContent).toMatch(/What you see is the last answer, from \d\d:\d\d\./);
    expect(row(LEGAL)).toBeTruthy();
    host.failing.clear();
    press('Try again');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });
});

describe('odd documents', () => {
  test('an empty one has a way to start', async () => {
    const chosen: string[] = [];
    await open(new FakeHost([], ''), {
      templates: [{ id: 'full', title: 'Full policy', note: 'About 1,500 words.' }],
      onTemplate: (id) => chosen.push(id),
    });
    await screen.findByText('Nothing to judge yet');
    press(/^Full policy/);
    expect(chosen).toEqual(['full']);
  });

  test('one that is no AI policy is judged only when that is asked for', async () => {
    const text = readMarkdown(readFileSync('test/fixtures/policies/not-ai-security-policy.md', 'utf8'));
    await open(new FakeHost(text.blocks, text.title));
    await screen.findByText('This does not read like an AI policy');
    expect(screen.queryByRole('region', { name: 'Clause elements' })).toBeNull();
    press('Judge it anyway');
    await screen.findByRole('region', { name: 'Clause elements' });
  });

  test('nothing in a text becomes markup', async () => {
    const host = new FakeHost(sample.blocks, sample.title);
    host.edit(STRIVES, 'Northwind <img src=x onerror="x"> strives to comply with applicable laws on AI.');
    await open(host);
    await openLegal();
    expect(document.querySelector('img[src="x"]')).toBeNull();
    expect(screen.getByText(/<img src=x/)).toBeTruthy();
  });
});

describe('underlines of the gaps', () => {
  const underlining = async (options: Partial<PaneOptions> = {}, refuses = false): Promise<FakeHost> => {
    const host = new FakeHost(sample.blocks, sample.title);
    host.can = { ...host.can, highlights: false, underlines: true };
    host.refusesUnderlines = refuses;
    return open(host, options);
  };
  const choose = async (): Promise<void> => {
    press(/^More/);
    fireEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'Underline gaps in Word' }));
  };

  test('are nowhere offered where the host has none', async () => {
    const host = await open();
    press(/^More/);
    await screen.findByRole('menuitemcheckbox', { name: 'Letter keys' });
    expect(screen.queryByRole('menuitemcheckbox', { name: /^Underline/ })).toBeNull();
    expect(host.calls['underline']).toBeUndefined();
  });

  test('are off until they are switched on, follow the verdicts, and go when they are switched off', async () => {
    const kept: boolean[] = [];
    const host = await underlining({ onUnderlines: (isOn) => kept.push(isOn) });
    expect(host.calls['underline']).toBeUndefined();

    await choose();
    await waitFor(() => expect(host.underlined.some(({ passage }) => passage.block === STRIVES)).toBe(true));
    expect(host.underlined.length).toBeGreaterThan(5);

    host.edit(STRIVES, 'Northwind Freight will comply with applicable laws and regulations wherever AI is used.');
    await waitFor(() => expect(host.underlined.some(({ passage }) => passage.block === STRIVES)).toBe(false));

    await choose();
    await waitFor(() => expect(host.underlined).toEqual([]));
    expect(kept).toEqual([true, false]);
  });

  test('are drawn at once where they were on the last time, again with each answer only, and go with the pane', async () => {
    const host = await underlining({ underlines: true });
    await waitFor(() => expect(host.underlined.length).toBeGreaterThan(5));
    await openLegal();
    expect(host.calls['underline']).toBe(1);
    pane?.recheck();
    await waitFor(() => expect(host.calls['underline']).toBe(2));
    pane?.unmount();
    await waitFor(() => expect(host.underlined).toEqual([]));
  });

  test('that the host refuses are switched off, with the reason and what is left', async () => {
    const kept: boolean[] = [];
    await underlining({ underlines: true, onUnderlines: (isOn) => kept.push(isOn) }, true);
    await screen.findByText('Word did not underline the gaps.');
    expect(screen.getByText(/Word takes no underlines here\. Underlining is off;/)).toBeTruthy();
    expect(kept).toEqual([false]);
    press(/^More/);
    const item = await screen.findByRole('menuitemcheckbox', { name: 'Underline gaps in Word' });
    expect(item.getAttribute('aria-checked')).toBe('false');
  });

  test('are tried again when the host does not answer', { timeout: 10_000 }, async () => {
    const host = await underlining();
    host.failing.add('underline');
    await choose();
    await waitFor(() => expect(host.calls['underline']).toBe(1));
    host.failing.clear();
    await waitFor(() => expect(host.underlined.length).toBeGreaterThan(5), { timeout: 4_000 });
  });
});

describe('marks in the text', () => {
  test('are drawn for proof and for what touches an element, the open card ahead', async () => {
    const host = await open();
    await waitFor(() => expect(host.highlights.length).toBeGreaterThan(10));
    expect(host.highlights.some(({ active }) => active)).toBe(false);
    await openLegal();
    expect(host.highlights.filter(({ active }) => active).map(({ element }) => element)).toContain('legal');
  });

  test('lead to their card', async () => {
    await open();
    pane?.open('legal');
    await screen.findByText('An auditor asks');
    await waitFor(() => expect(document.activeElement).toBe(row(LEGAL)));
  });
});
