/** What Word said of single paragraphs since it was last asked. */
export class EditEvents {
  private readonly changed = new Set<string>();
  private readonly deleted = new Set<string>();

  get isEmpty(): boolean {
    return this.changed.size + this.deleted.size === 0;
  }

  add(kind: 'changed' | 'deleted', keys: readonly string[]): void {
    for (const key of keys) {
      // Undo brings a deleted paragraph back under its id.
      (kind === 'deleted' ? this.changed : this.deleted).delete(key);
      (kind === 'deleted' ? this.deleted : this.changed).add(key);
    }
  }

  take(): { readonly changed: readonly string[]; readonly deleted: ReadonlySet<string> } {
    const taken = { changed: [...this.changed], deleted: new Set(this.deleted) };
    this.changed.clear();
    this.deleted.clear();
    return taken;
  }
}
