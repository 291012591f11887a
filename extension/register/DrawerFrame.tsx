import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../panel/icons.tsx';
import { RegisterMark, type RegisterMarkState } from '../pages/RegisterMark.tsx';

type Props = {
  readonly label: string;
  /** What is shown: focus goes to the heading when it becomes another. */
  readonly id: string;
  readonly product: string;
  readonly state: RegisterMarkState;
  readonly reference: string;
  /** A form that is open takes the focus itself, and Esc closes it first. */
  readonly hasForm: boolean;
  readonly onCloseForm: () => void;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** The drawer beside a table: what it is about, how it stands, and the way back to the row. */
export function DrawerFrame({ id, hasForm, onClose, onCloseForm, ...shown }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useFormOpener(heading, hasForm);
  useEffect(() => {
    if (!hasForm) heading.current?.focus();
  }, [id]);
  return (
    <aside
      class="drawer"
      aria-label={shown.label}
      onClickCapture={opener.remember}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        if (hasForm) onCloseForm();
        else onClose();
      }}
    >
      <header>
        <div class="drawer-title">
          <h2 ref={heading} tabIndex={-1}>
            {shown.product}
          </h2>
          <button type="button" class="button quiet icon-only push" aria-label="Close details" onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        <div class="drawer-state">
          <RegisterMark state={shown.state} />
          <span class="meta num">{shown.reference}</span>
        </div>
      </header>
      {shown.children}
    </aside>
  );
}

/** A form takes the place of the button that opened it. When it closes, the button that stands there anew has the focus. */
function useFormOpener(
  heading: { readonly current: HTMLElement | null },
  hasForm: boolean,
): { remember: (event: Event) => void } {
  const name = useRef('');
  const had = useRef(hasForm);
  useEffect(() => {
    if (had.current && !hasForm) {
      const buttons = [...(heading.current?.closest('.drawer')?.querySelectorAll('button') ?? [])];
      (buttons.find((button) => nameOf(button) === name.current) ?? heading.current)?.focus();
    }
    had.current = hasForm;
  }, [hasForm]);
  return {
    remember: ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (!hasForm && button !== null) name.current = nameOf(button);
    },
  };
}

function nameOf(button: HTMLElement): string {
  return button.getAttribute('aria-label') ?? button.textContent;
}
