import type { ComponentChildren, JSX } from 'preact';

type Props = { readonly answer: string; readonly children: ComponentChildren; readonly actions?: ComponentChildren };

/** What stands where there is nothing to list: the answer, a sentence, one or two ways on. */
export function EmptyState({ answer, children, actions }: Props): JSX.Element {
  return (
    <div class="state">
      <h2 class="answer">{answer}</h2>
      <p>{children}</p>
      {actions && <div class="actions">{actions}</div>}
    </div>
  );
}
