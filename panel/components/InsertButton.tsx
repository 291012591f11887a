import type { JSX } from 'preact';
import { Menu } from './Menu.tsx';
import { useTools } from './pane-context.ts';

type Props = { readonly id: string; readonly hasPassage: boolean; readonly isReadOnly: boolean };

/** Inserts the suggested wording after the passage's paragraph, or at the cursor where there is no passage. */
export function InsertButton({ id, hasPassage, isReadOnly }: Props): JSX.Element {
  const { actions } = useTools();
  const copy = { label: 'Copy', run: () => actions.copyWording(id) };
  if (isReadOnly) {
    return (
      <button type="button" class="button primary" onClick={copy.run}>
        Copy wording
      </button>
    );
  }
  const places = [
    ...(hasPassage ? [{ label: 'After the passage', run: () => actions.insert(id, 'passage') }] : []),
    { label: 'At the cursor', run: () => actions.insert(id, 'cursor') },
    copy,
  ];
  return (
    <span class="split menu-anchor">
      <button
        type="button"
        class="button primary"
        onClick={() => actions.insert(id, hasPassage ? 'passage' : 'cursor')}
      >
        Insert wording
      </button>
      <Menu name="Choose where to insert" icon="down" class="primary" align="start" groups={[places]} />
    </span>
  );
}
