const KEY = 'countersign.name';

/** The reviewer's name from the last time; null when it was never given, or where the pane may keep nothing. */
export function keptName(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // Word on the web shows panes in a frame of another site, which some browsers give no storage.
    return null;
  }
}

export function keepName(name: string): void {
  try {
    localStorage.setItem(KEY, name);
  } catch {
    // It is asked again next time.
  }
}
