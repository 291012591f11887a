import { describe, expect, it } from 'vitest';
import { createUndoJournal } from '../../workbench/undo-journal.ts';

function sides() {
  const undone: string[] = [];
  const text: string[] = [];
  const pane: string[] = [];
  const side = (steps: string[]) => ({
    depth: () => steps.length,
    undo: () => {
      const step = steps.pop();
      if (step !== undefined) undone.push(step);
      return step !== undefined;
    },
  });
  return { undone, text, pane, journal: createUndoJournal([side(pane), side(text)]) };
}

describe('the journal of what can be taken back', () => {
  it('takes steps of both sides back in the order in which they were done', () => {
    const { undone, text, pane, journal } = sides();
    text.push('typing');
    journal.note();
    pane.push('a decision');
    journal.note();
    text.push('more typing');
    journal.note();
    while (journal.undo());
    expect(undone).toEqual(['more typing', 'a decision', 'typing']);
    expect(journal.canUndo()).toBe(false);
  });

  it('notices what the pane did without being told, and what it took back itself', () => {
    const { undone, text, pane, journal } = sides();
    pane.push('a comment');
    text.push('typing');
    journal.note();
    pane.pop();
    expect(journal.undo()).toBe(true);
    expect(journal.undo()).toBe(false);
    expect(undone).toEqual(['typing']);
  });
});
