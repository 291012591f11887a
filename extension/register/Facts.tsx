import type { JSX } from 'preact';

/** What is known, label by label; what is not known is left out. */
export function Facts({ facts }: { readonly facts: readonly (readonly [string, string | undefined])[] }): JSX.Element {
  return (
    <dl class="facts">
      {facts.map(
        ([label, value]) =>
          value !== undefined && (
            <div class="fact" key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
