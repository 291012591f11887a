import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from '../icons.tsx';

type Props = {
  readonly tone: 'info' | 'warn' | 'error';
  readonly icon?: IconName;
  readonly title: string;
  readonly children?: ComponentChildren;
  /** Buttons under the text. */
  readonly actions?: ComponentChildren;
  /** One quiet control beside it. */
  readonly aside?: ComponentChildren;
};

const MARKS = { info: 'neutral', warn: 'partial', error: 'missing' } as const;

/** Something to know, in the flow under the tabs. Only an error that needs a hand interrupts a screen reader. */
export function Banner({ tone, icon, title, children, actions, aside }: Props): JSX.Element {
  return (
    <div class={`banner ${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon name={icon ?? (tone === 'info' ? 'info' : 'alert')} class={`mark-${MARKS[tone]}`} />
      <div>
        <p>
          <span class="strong">{title}</span> {children}
        </p>
        {actions && <div class="actions">{actions}</div>}
      </div>
      {aside}
    </div>
  );
}
