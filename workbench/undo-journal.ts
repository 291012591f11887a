/** What a person can take back, in the order in which it was done: writing, actions of the pane, removing comments. */
export type UndoJournal = {
  /** Call before and after anything that may have been done. */
  note(): void;
  /** Takes the last thing back. False when there is none. */
  undo(): boolean;
  canUndo(): boolean;
};

/** How many steps a history of its own holds, and how to take one back. */
export type Side = { depth(): number; undo(): boolean };

/**
 * Histories that know nothing of each other, as one. Each tells only how many steps it holds; the journal remembers in
 * which order the steps came. Of steps that came between two notes, those of the last side are the latest.
 */
export function createUndoJournal(sides: readonly Side[]): UndoJournal {
  let order: Side[] = [];

  const settle = (side: Side): void => {
    const depth = side.depth();
    const known = order.filter((each) => each === side).length;
    for (let more = known; more < depth; more++) order.push(side);
    for (let fewer = known; fewer > depth; fewer--) {
      const last = order.lastIndexOf(side);
      order = order.filter((_, at) => at !== last);
    }
  };
  const note = (): void => sides.forEach(settle);

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
      return isDone;
    },
  };
}
