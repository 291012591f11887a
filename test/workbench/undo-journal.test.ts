import { describe, expect, it } from 'vitest';
import { createUndoJournal } from '../../workbench/undo-journal.ts';

function sides() {
  const undone: string[] = [];
  const text: string[] = [];
  const pane: string[] = [];
  const side = (steps: string[]) => {
    const taken: string[] = [];
    return {
      depth: () => steps.length,
      undo: () => {
        const step = steps.pop();
        if (step !== undefined) undone.push(step);
        if (step !== undefined) taken.push(step);
        return step !== undefined;
      },
      redo: () => {
        const step = taken.pop();
        if (step !== undefined) steps.push(step);
        return step !== undefined;
      },
    };
  };
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

  it('does again what was taken back, in the order in which it was done, until something else is done', () => {
    const { text, pane, journal } = sides();
    text.push('typing');
    journal.note();
    pane.push('a decision');
    journal.note();
    while (journal.undo());
    expect(journal.redo()).toBe(true);
    expect([text, pane]).toEqual([['typing'], []]);
    expect(journal.redo()).toBe(true);
    expect([text, pane]).toEqual([['typing'], ['a decision']]);
    expect(journal.redo()).toBe(false);
    journal.undo();
    text.push('more typing');
    journal.note();
    expect(journal.redo()).toBe(false);
    expect(journal.undo()).toBe(true);
    expect(text).toEqual(['typing']);
  });
});
