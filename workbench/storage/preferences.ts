/** Small things that this browser remembers. A browser that keeps nothing is asked in vain, and that does not matter. */
export const preferences = {
  read(key: 'theme' | 'name' | 'last'): string | null {
    try {
      return localStorage.getItem(`countersign-workbench:${key}`);
    } catch {
      return null;
    }
  },
  write(key: 'theme' | 'name' | 'last', value: string): void {
    try {
      localStorage.setItem(`countersign-workbench:${key}`, value);
    } catch {
      // Private windows refuse.
    }
  },
};

/** What this very tab has had open: going on with it after a reload is no news to anybody. */
export const tab = {
  hadOpen(id: string): boolean {
    try {
      return sessionStorage.getItem('countersign-workbench:open') === id;
    } catch {
      return false;
    }
  },
  has(id: string): void {
    try {
      sessionStorage.setItem('countersign-workbench:open', id);
    } catch {
      // Then it is told once more.
    }
  },
};
