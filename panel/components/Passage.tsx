import type { ComponentChildren, JSX } from 'preact';

type Props = {
  readonly children: ComponentChildren;
  /** Where it stands: "3 Commitments, second paragraph". */
  readonly place: string;
  readonly isGone?: boolean;
  /** Leads to it in the document; the control with the word beside it does the same for keys. */
  readonly onShow?: () => void;
};

/** A quote of the document with its place. All of it is a target for the mouse. */
export function Passage({ children, place, isGone = false, onShow }: Props): JSX.Element {
  const show = (): void => {
    // Selecting words of a quote to copy them is no wish to leave.
    if (document.getSelection()?.isCollapsed !== false) onShow?.();
  };
  return (
    <blockquote class={onShow ? 'passage leads' : 'passage'} {...(onShow ? { onClick: show } : {})}>
      {isGone ? <span class="gone">{children}</span> : children}
      {place !== '' && <span class="meta where">{keepTogether(place)}</span>}
    </blockquote>
  );
}

/** "3 Commitments": the number of a section stays with its name. */
function keepTogether(place: string): string {
  return place.replace(/(^|· |in )(\d[\d.]*) /g, '$1$2\u00A0');
}
