import type { OpenDocument } from './open-document.ts';

type Keys = {
  readonly document: () => OpenDocument | null;
  readonly text: HTMLElement;
  readonly pane: HTMLElement;
  readonly chooseFile: () => void;
  readonly save: () => void;
};

/** The keys of the whole page, taken before the text and the pane see them. Returns a function that lets go of them. */
export function listenForKeys({ document: current, text, pane, chooseFile, save }: Keys): () => void {
  const within = (place: HTMLElement, event: Event): boolean =>
    event.target instanceof globalThis.Node && place.contains(event.target);

  const onKey = (event: KeyboardEvent): void => {
    const open = current();
    const isField = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
    const take = (run: () => void): void => {
      event.preventDefault();
      event.stopPropagation();
      run();
    };
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
    const key = event.key.toLowerCase();
    if (event.key === 'F6' && open !== null && !isCommand)
      return take(() => (within(pane, event) ? open.focusText() : open.focusPane()));
    if (isCommand && !event.shiftKey && key === 'o') return take(chooseFile);
    if (isCommand && !event.shiftKey && key === 's') return take(save);
    if (open === null) return;
    if (isCommand && !isField && key === 'z') return take(() => (event.shiftKey ? open.redo() : open.undo()));
    if (isCommand && !isField && !event.shiftKey && key === 'y') return take(() => open.redo());
    if (within(text, event)) {
      if (event.altKey && !isCommand && event.key === 'ArrowDown') return take(() => open.goToPassage(1));
      if (event.altKey && !isCommand && event.key === 'ArrowUp') return take(() => open.goToPassage(-1));
      if (isCommand && event.key === 'Enter') return take(() => void open.openCard());
    }
  };

  /** Esc goes back to the text: at once where the card was opened from there, else when nothing is open any more. */
  const onEscape = (event: KeyboardEvent): void => {
    const open = current();
    if (event.key !== 'Escape' || open === null) return;
    const isInner = event.target instanceof Element && event.target.closest('form, [role="menu"]') !== null;
    if (isInner || (event.defaultPrevented && !open.cameFromText())) return;
    open.focusText();
  };

  window.addEventListener('keydown', onKey, true);
  pane.addEventListener('keydown', onEscape);
  return () => {
    window.removeEventListener('keydown', onKey, true);
    pane.removeEventListener('keydown', onEscape);
  };
}
