/** Where the page that leads to the form of a tab leaves what it knows, in session storage. */
export function seedKey(tab: number): string {
  return `intake-seed-${String(tab)}`;
}

/** The form of a tab: what was left for another tab is not its own. */
export function formPage(tab: number): string {
  return `intake/index.html?tab=${String(tab)}`;
}

/** The form at a draft that was left. */
export function draftPage(id: string): string {
  return `intake/index.html?draft=${encodeURIComponent(id)}`;
}
