/** Work that is done one piece after the other: two at once would each see half of what the other does. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();
  /** How many pieces have not begun yet. */
  waiting = 0;

  async take<T>(work: () => Promise<T>): Promise<T> {
    this.waiting++;
    const mine = this.last.then(() => {
      this.waiting--;
      return work();
    });
    this.last = mine.catch(() => undefined);
    return mine;
  }
}
