import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from '../icons.tsx';

/** One line of a menu; `checked` makes it a switch. */
export type MenuItem = {
  readonly label: string;
  readonly icon?: IconName;
  readonly checked?: boolean;
  readonly run: () => void;
};

type Props = {
  readonly name: string;
  /** Words on the button, before its icon; the icon stands alone without. */
  readonly label?: string;
  readonly icon: IconName;
  readonly class: string;
  readonly align: 'start' | 'end';
  /** Groups of items, a line between one and the next. */
  readonly groups: readonly (readonly MenuItem[])[];
};

/** A button that opens a menu. Arrows, Home and End move in it; Esc and leaving close it. */
export function Menu({ name, label, icon, class: extra, align, groups }: Props): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) items(menu.current)[0]?.focus();
  }, [isOpen]);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const shown = groups.filter((group) => group.length > 0);
  return (
    <>
      <button
        type="button"
        ref={button}
        class={`button ${label === undefined ? 'icon-only ' : ''}${extra}`}
        {...(label === undefined ? { 'aria-label': name } : {})}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && !(isOpen && event.key === 'Escape')) return;
          event.preventDefault();
          event.stopPropagation();
          if (event.key === 'Escape') setOpen(false);
          else if (isOpen) items(menu.current)[0]?.focus();
          else setOpen(true);
        }}
      >
        {label}
        <Icon name={icon} />
      </button>
      {isOpen && (
        <div
          ref={menu}
          class={align === 'end' ? 'menu end' : 'menu'}
          role="menu"
          aria-label={name}
          onKeyDown={(event) => moveIn(menu.current, event, close)}
          onFocusOut={(event) => {
            const to = event.relatedTarget;
            if (to instanceof Node && (menu.current?.contains(to) === true || button.current === to)) return;
            setOpen(false);
          }}
        >
          {shown.map((group, at) => (
            <div role="group" key={at}>
              {at > 0 && <hr />}
              {group.map((item, index) => (
                <button
                  type="button"
                  key={index}
                  role={item.checked === undefined ? 'menuitem' : 'menuitemcheckbox'}
                  {...(item.checked === undefined ? {} : { 'aria-checked': item.checked })}
                  tabIndex={-1}
                  onClick={() => {
                    close();
                    item.run();
                  }}
                >
                  {item.checked === true ? <Icon name="tick" /> : item.icon && <Icon name={item.icon} />}
                  {item.checked === false && <span class="icon" />}
                  {item.label}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </>
  );
}

function items(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
}

function moveIn(menu: HTMLElement | null, event: KeyboardEvent, close: () => void): void {
  const all = items(menu);
  const at = all.findIndex((item) => item === document.activeElement);
  const to: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % all.length,
    ArrowUp: (at - 1 + all.length) % all.length,
    Home: 0,
    End: all.length - 1,
  };
  // No key of a menu means anything to the pane under it.
  event.stopPropagation();
  if (event.key === 'Escape') {
    event.preventDefault();
    return close();
  }
  const next = to[event.key];
  if (next === undefined) return;
  event.preventDefault();
  all[next]?.focus();
}
