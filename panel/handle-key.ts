import type { PaneActions } from './pane-actions.ts';
import type { PaneState } from './state.ts';

/**
 * What a key does in the pane, outside of its menus and tabs, which have keys of their own. True when it did something.
 * Letters work only where no field has the focus, and only without a modifier.
 */
export function handleKey(event: KeyboardEvent, root: HTMLElement, state: PaneState, actions: PaneActions): boolean {
  const target = event.target instanceof HTMLElement ? event.target : root;
  const isField = target.matches('input, textarea, select');
  if (event.key === 'Escape') return escape(root, target, state, actions);
  if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'z') {
    if (isField) return false;
    actions.undo();
    return true;
  }
  if (isField || event.ctrlKey || event.metaKey || event.altKey) return false;
  return (
    moveRow(event.key, root, target, state.letters) || (state.letters && letter(event.key, target, state, actions))
  );
}

/** Closes the innermost thing that is open, and gives the focus back to what opened it. */
function escape(root: HTMLElement, target: HTMLElement, state: PaneState, actions: PaneActions): boolean {
  const id = target.closest<HTMLElement>('[data-card]')?.dataset['card'];
  if (id !== undefined && state.open.includes(id)) {
    if (state.cards[id]?.draft !== undefined && target.closest('form')) actions.dropDecision(id);
    else actions.toggleRow(id);
    rowOf(root, id)?.focus();
    return true;
  }
  if (state.annotating !== null && target.closest('form')) {
    actions.dropAnnotation();
    requestAnimationFrame(() => root.querySelector<HTMLElement>('[data-annotate]')?.focus());
    return true;
  }
  if (state.isNaming) {
    actions.startNaming(false);
    return true;
  }
  if (!state.isListingKeys) return false;
  actions.toggleKeys();
  return true;
}

const MOVES: Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
};
const LETTER_MOVES: Readonly<Record<string, 'next' | 'previous'>> = { j: 'next', k: 'previous' };

function moveRow(key: string, root: HTMLElement, target: HTMLElement, letters: boolean): boolean {
  const move = MOVES[key] ?? (letters ? LETTER_MOVES[key.toLowerCase()] : undefined);
  const own = target.closest('[data-card]')?.querySelector<HTMLElement>('[data-row]');
  const rows = [...root.querySelectorAll<HTMLElement>('[data-row]')];
  // Arrows scroll wherever there is no row to move from; letters find the first.
  if (move === undefined || rows.length === 0 || (own === undefined && key in MOVES)) return false;
  const at = own ? rows.indexOf(own) : -1;
  const next = { next: at + 1, previous: at - 1, first: 0, last: rows.length - 1 }[move];
  rows[Math.max(0, Math.min(next, rows.length - 1))]?.focus();
  return true;
}

function letter(key: string, target: HTMLElement, state: PaneState, actions: PaneActions): boolean {
  if (key === '?') {
    actions.toggleKeys();
    return true;
  }
  if (key.toLowerCase() === 'a') {
    actions.annotate();
    return true;
  }
  const annotation = target.closest<HTMLElement>('[data-annotation]');
  const control = annotation?.querySelector<HTMLElement>(`[data-key="${key.toLowerCase()}"]`);
  if (control && /^[ger]$/i.test(key)) {
    control.click();
    return true;
  }
  return cardLetter(key, target, state, actions);
}

function cardLetter(key: string, target: HTMLElement, state: PaneState, actions: PaneActions): boolean {
  const card = target.closest<HTMLElement>('[data-card]');
  const id = card?.dataset['card'];
  if (!card || id === undefined || !state.open.includes(id) || state.phase.kind !== 'judged') return false;
  const verdict = state.phase.judged.report.elements.find((each) => each.id === id);
  const isGap = verdict !== undefined && verdict.status !== 'covered';
  const passage = verdict?.nearest ?? verdict?.passages[0];
  switch (key.toLowerCase()) {
    case 'g':
      if (passage) actions.show(passage, id);
      return passage !== undefined;
    case 'i':
      if (!isGap) return false;
      if (state.capabilities.readOnly) actions.copyWording(id);
      else actions.insert(id, passage ? 'passage' : 'cursor');
      return true;
    case 'c':
      if (isGap) actions.comment(id);
      return isGap;
    case 'd':
      if (isGap) actions.decide(id);
      return isGap;
    default:
      return false;
  }
}

function rowOf(root: HTMLElement, id: string): HTMLElement | null {
  return [...root.querySelectorAll<HTMLElement>('[data-row]')].find((row) => row.dataset['row'] === id) ?? null;
}
