/** `letters`: `off` where the pane's letter keys were switched off. */
type Preference = 'theme' | 'name' | 'last' | 'letters';

/** Small things that this browser remembers. A browser that keeps nothing is asked in vain, and that does not matter. */
export const preferences = {
  read(key: Preference): string | null {
    try {
      return localStorage.getItem(`countersign-workbench:${key}`);
    } catch {
      return null;
    }
  },
  write(key: Preference, value: string): void {
    try {
      localStorage.setItem(`countersign-workbench:${key}`, value);
    } catch {
      // Private windows refuse.
    }
  },
};

/** What this very tab has had open: a reload goes on with it, whatever other tabs opened since, and that is no news to anybody. */
export const tab = {
  hadOpen(): string | null {
    try {
      return sessionStorage.getItem('countersign-workbench:open');
    } catch {
      return null;
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
