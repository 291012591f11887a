import type { JSX } from 'preact';

/**
 * A page that has not read its settings yet. Right after a start, Chrome answers for managed settings only once its own
 * policies are loaded, which took 3 s here: an empty page would look broken for as long.
 */
export function Opening({ title }: { readonly title: string }): JSX.Element {
  return (
    <main class="wrap" aria-busy="true">
      <h1>{title}</h1>
      <p class="lead" role="status">
        Reading the settings…
      </p>
    </main>
  );
}
