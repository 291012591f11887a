import type { JSX } from 'preact';

/** Suggested wording; what is still to be filled in is marked. */
export function Wording({ text }: { readonly text: string }): JSX.Element {
  return (
    <p class="wording">
      {text.split(/(\[[^[\]]+\])/).map((part, at) =>
        part.startsWith('[') ? (
          <span class="placeholder" key={at}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </p>
  );
}
