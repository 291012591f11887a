/** What a person can take back, in the order in which it was done: writing, and actions of the pane. */
export type UndoJournal = {
  /** Call before and after anything that may have been done. */
  note(): void;
  /** Takes the last thing back. False when there is none. */
  undo(): boolean;
  canUndo(): boolean;
};

type Sides = {
  /** How many steps the editor's own history holds, and how to take one back. */
  readonly text: { depth(): number; undo(): boolean };
  readonly pane: { depth(): number; undo(): boolean };
};

/**
 * Two histories that know nothing of each other, as one. Each tells only how many steps it holds; the journal remembers
 * in which order the steps came.
 */
export function createUndoJournal({ text, pane }: Sides): UndoJournal {
  let order: ('text' | 'pane')[] = [];

  const settle = (side: 'text' | 'pane', depth: number): void => {
    const known = order.filter((each) => each === side).length;
    for (let more = known; more < depth; more++) order.push(side);
    for (let fewer = known; fewer > depth; fewer--) {
      const last = order.lastIndexOf(side);
      order = order.filter((_, at) => at !== last);
    }
  };
  const note = (): void => {
    settle('pane', pane.depth());
    settle('text', text.depth());
  };

  return {
    note,
    canUndo: () => {
      note();
      return order.length > 0;
    },
    undo() {
      note();
      const last = order.at(-1);
      if (last === undefined) return false;
      const isDone = last === 'text' ? text.undo() : pane.undo();
      if (!isDone) order.pop();
      note();
      return isDone;
    },
  };
}
