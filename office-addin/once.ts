/** Work by what was asked for: while it is under way it is joined, so that a second click in a slow Word does it once. */
export class Once<T> {
  private readonly underway = new Map<string, Promise<T>>();

  run(asked: string, work: () => Promise<T>): Promise<T> {
    const begun = this.underway.get(asked);
    if (begun !== undefined) return begun;
    const mine = work().finally(() => this.underway.delete(asked));
    this.underway.set(asked, mine);
    return mine;
  }
}
