import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from '../icons.tsx';
import { useTools } from './pane-context.ts';

type Props = {
  readonly id: string;
  readonly title: string;
  readonly count?: string;
  readonly mark?: { readonly name: IconName; readonly class: string };
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
};

/** A section that folds away under its heading. */
export function Fold({ id, title, count, mark, isOpen, children }: Props): JSX.Element {
  const { actions } = useTools();
  return (
    <details
      class="fold"
      open={isOpen}
      onToggle={(event) => {
        if (event.currentTarget.open !== isOpen) actions.toggleFold(id, event.currentTarget.open);
      }}
    >
      <summary>
        {mark && <Icon name={mark.name} class={mark.class} />}
        <div class="fold-name">
          <h3>{title}</h3>
          {count !== undefined && count !== '' && <span class="count">{count}</span>}
        </div>
        <Icon name="right" class="chev" />
      </summary>
      {isOpen && children}
    </details>
  );
}
