/** What a person can take back, in the order in which it was done: writing, actions of the pane, removing comments. */
export type UndoJournal = {
  /** Call before and after anything that may have been done. */
  note(): void;
  /** Takes the last thing back. False when there is none. */
  undo(): boolean;
  /** Does the thing again that was taken back last. False when there is none, or something else was done since. */
  redo(): boolean;
  canUndo(): boolean;
};

/** How many steps a history of its own holds, how to take one back and how to do it again. */
export type Side = { depth(): number; undo(): boolean; redo(): boolean };

/**
 * Histories that know nothing of each other, as one. Each tells only how many steps it holds; the journal remembers in
 * which order the steps came. Of steps that came between two notes, those of the last side are the latest.
 */
export function createUndoJournal(sides: readonly Side[]): UndoJournal {
  let order: Side[] = [];
  let undone: Side[] = [];

  const settle = (side: Side): void => {
    const depth = side.depth();
    const known = order.filter((each) => each === side).length;
    for (let more = known; more < depth; more++) order.push(side);
    for (let fewer = known; fewer > depth; fewer--) {
      const last = order.lastIndexOf(side);
      order = order.filter((_, at) => at !== last);
    }
  };
  const note = (): void => {
    const known = order.length;
    sides.forEach(settle);
    if (order.length > known) undone = [];
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
      const isDone = last.undo();
      if (!isDone) order.pop();
      note();
      if (isDone) undone.push(last);
      return isDone;
    },
    redo() {
      note();
      const last = undone.at(-1);
      if (last === undefined) return false;
      const earlier = undone.slice(0, -1);
      const isDone = last.redo();
      note();
      undone = isDone ? earlier : [];
      return isDone;
    },
  };
}
