import type { JSX } from 'preact';
import { openBrowserStorage } from '../storage/browser-storage.ts';
import type { Storage } from '../storage/database.ts';
import { mountPage } from './mount-page.ts';
import { NotOpened } from './NotOpened.tsx';
import { Opening } from './Opening.tsx';

/** Draws a page that needs what is stored: its name at once, then itself, or why it cannot be shown. */
export async function mountStored(
  title: string,
  draw: (storage: Storage) => JSX.Element | Promise<JSX.Element>,
): Promise<void> {
  mountPage(<Opening title={title} />);
  try {
    mountPage(await draw(await openBrowserStorage()));
  } catch (error) {
    mountPage(<NotOpened title={title} problem={error instanceof Error ? error.message : String(error)} />);
  }
}
