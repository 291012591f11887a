import { useLayoutEffect, type MutableRef } from 'preact/hooks';

/** Where in the pane the focus stood: in which card, or at which of the annotations. */
type FocusPlace = { readonly card: string | undefined; readonly at: number };

/**
 * What had the focus may be gone after a change, as the actions of a gap that is covered now or an annotation that
 * somebody has resolved: then the row of the gap has it, the annotation in its place, or the tab.
 */
export function useKeptFocus(root: MutableRef<HTMLElement | null>): void {
  const place = root.current === null ? null : focusPlace(root.current);
  useLayoutEffect(() => {
    if (root.current === null || place === null || focusPlace(root.current) !== null) return;
    standIn(root.current, place)?.focus({ preventScroll: true });
  });
}

/** Null where the focus is not in the pane. */
function focusPlace(root: HTMLElement): FocusPlace | null {
  const focused = document.activeElement;
  if (focused === null || !root.contains(focused)) return null;
  const annotation = focused.closest('[data-annotation]');
  return {
    card: focused.closest<HTMLElement>('[data-card]')?.dataset['card'],
    at: annotation === null ? -1 : annotationsIn(root).indexOf(annotation),
  };
}

function standIn(root: HTMLElement, { card, at }: FocusPlace): HTMLElement | null {
  const row = [...root.querySelectorAll<HTMLElement>('[data-row]')].find(({ dataset }) => dataset['row'] === card);
  const annotations = at < 0 ? [] : annotationsIn(root);
  const annotation = annotations[Math.min(at, annotations.length - 1)];
  return (
    row ??
    annotation?.querySelector('button') ??
    root.querySelector<HTMLElement>('[data-annotate]') ??
    root.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')
  );
}

function annotationsIn(root: HTMLElement): Element[] {
  return [...root.querySelectorAll('[data-annotation]')];
}
