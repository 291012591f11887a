/** The reviewer's name from the last time; null when it was never given, or where the pane may keep nothing. */
export function keptName(): string | null {
  return kept('name');
}

export function keepName(name: string): void {
  keep('name', name);
}

/** Whether gaps were underlined the last time; false when that was never asked for. */
export function keptUnderlines(): boolean {
  return kept('underlines') === 'on';
}

export function keepUnderlines(isOn: boolean): void {
  keep('underlines', isOn ? 'on' : 'off');
}

function kept(choice: string): string | null {
  try {
    return localStorage.getItem(`countersign.${choice}`);
  } catch {
    // Word on the web shows panes in a frame of another site, which some browsers give no storage.
    return null;
  }
}

function keep(choice: string, value: string): void {
  try {
    localStorage.setItem(`countersign.${choice}`, value);
  } catch {
    // It is asked again next time.
  }
}
