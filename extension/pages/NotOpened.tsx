import type { JSX } from 'preact';

/** A page whose storage the browser does not open: what happened, what is safe, what to do. */
export function NotOpened({ title, problem }: { readonly title: string; readonly problem: string }): JSX.Element {
  return (
    <main class="wrap">
      <h1>{title}</h1>
      <p class="lead" role="alert">
        The browser did not open what this extension has stored. Nothing of it was changed. Close the browser, start it
        again, and open this page once more.
      </p>
      <p class="caption">{problem}</p>
    </main>
  );
}
