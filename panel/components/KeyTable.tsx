import { Fragment, type JSX } from 'preact';

/** Keys that do the same, and what they do. */
export type KeyLine = readonly [keys: readonly string[], does: string];

/** Keys and what each of them does, one line after the other. */
export function KeyTable({ lines }: { readonly lines: readonly KeyLine[] }): JSX.Element {
  return (
    <dl>
      {lines.map(([keys, does]) => (
        <Fragment key={does}>
          <dt>
            {keys.map((key) => (
              <kbd class="kbd" key={key}>
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{does}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
