import { themeOf } from './theme-of.ts';

/** Word tells of no change of theme everywhere; whoever changes it comes back to the pane afterwards. */
const LOOK_AGAIN = ['focus', 'visibilitychange', 'pointerenter'] as const;

/** Gives the page the look of the host, now and after it changes. */
export function followTheme(root: HTMLElement): void {
  const follow = (): void => {
    // Old hosts have no theme to tell.
    const office = Office.context.officeTheme as Office.OfficeTheme | undefined;
    const found = themeOf(office?.bodyBackgroundColor);
    if (found === null) {
      delete root.dataset['theme'];
      root.style.removeProperty('--surface');
      return;
    }
    root.dataset['theme'] = found.theme;
    if (found.surface === null) root.style.removeProperty('--surface');
    else root.style.setProperty('--surface', found.surface);
  };
  follow();
  for (const kind of LOOK_AGAIN) addEventListener(kind, follow, true);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', follow);
}
