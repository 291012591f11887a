import { render, type JSX } from 'preact';

/** Draws a page into its document. */
export function mountPage(page: JSX.Element): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root.');
  render(page, root);
}
