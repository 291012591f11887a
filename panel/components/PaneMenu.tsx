import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { PaneState } from '../state.ts';
import { Menu } from './Menu.tsx';
import { useTools } from './pane-context.ts';

/** What is seldom needed: undo, the review as a file, the record, the keys. */
export function PaneMenu({ state }: { readonly state: PaneState }): JSX.Element {
  const { actions } = useTools();
  const file = useRef<HTMLInputElement>(null);
  const step = state.undo.at(-1);
  const hasAnswer = state.phase.kind === 'judged';
  return (
    <div class="menu-anchor push">
      <Menu
        name="More: undo, review file, record, keys"
        icon="more"
        class="quiet"
        align="end"
        groups={[
          step === undefined ? [] : [{ label: `Undo ${step.says}`, icon: 'undo', run: () => actions.undo() }],
          [
            { label: 'Check again', icon: 'refresh', run: () => actions.recheck() },
            ...(hasAnswer
              ? [{ label: 'Save the record', icon: 'save', run: () => actions.exportRecord('html') } as const]
              : []),
          ],
          [
            { label: 'Save review to a file', icon: 'save', run: () => actions.saveReviewFile() },
            ...(state.isReviewLocked
              ? []
              : [{ label: 'Load review from a file', icon: 'open', run: () => file.current?.click() } as const]),
          ],
          [
            ...(state.capabilities.underlines === true
              ? [
                  {
                    label: `Underline gaps in ${state.hostName}`,
                    checked: state.underlines,
                    run: () => actions.toggleUnderlines(),
                  },
                ]
              : []),
            { label: 'Letter keys', checked: state.letters, run: () => actions.toggleLetters() },
            { label: 'List the keys', icon: 'keys', run: () => actions.toggleKeys() },
          ],
        ]}
      />
      <input
        ref={file}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label="Review file"
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          if (chosen) actions.loadReviewFile(chosen);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
