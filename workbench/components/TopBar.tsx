import type { JSX } from 'preact';
import { Menu } from '../../panel/components/Menu.tsx';
import { Icon } from '../../panel/icons.tsx';
import type { Actions } from '../actions.ts';
import { themes, type WorkbenchState } from '../state.ts';
import { empty, sample, templates } from '../templates.ts';
import { momentInWords } from '../moment-in-words.ts';
import { BarIcon } from './BarIcon.tsx';

type Props = { readonly state: WorkbenchState; readonly actions: Actions; readonly now: string };

/** The document's name and what can be done with it as a whole. */
export function TopBar({ state, actions, now }: Props): JSX.Element {
  const { file, theme, drafts } = state;
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
  const themeName = theme === 'system' ? 'follows the system' : theme;
  return (
    <header class="top">
      <span class="brand">
        <BarIcon name="brand" />
        <span>Countersign</span>
      </span>
      <span class="sep" aria-hidden="true" />
      <div class="file">
        <h1 class="file-name">{file?.name ?? 'Countersign'}</h1>
        <Kept state={state} />
      </div>
      <div class="actions" role="toolbar" aria-label="Document">
        <span class="split">
          <button type="button" class="button quiet" aria-keyshortcuts="Control+O" onClick={() => actions.chooseFile()}>
            <Icon name="open" />
            Open
          </button>
          <Menu
            name="Start from a template, or go on with a document"
            icon="down"
            class="quiet"
            align="end"
            groups={[
              [...templates, sample, empty].map(({ id, title }) => ({
                label: title,
                icon: 'document' as const,
                run: () => actions.startFrom(id),
              })),
              drafts.map(({ id, name, kept }) => ({
                label: `${name}, ${momentInWords(kept, now)}`,
                icon: 'refresh' as const,
                run: () => actions.goOnWith(id),
              })),
            ]}
          />
        </span>
        <button
          type="button"
          class="button quiet"
          aria-keyshortcuts="Control+S"
          aria-disabled={file === null || state.isSaving}
          onClick={() => actions.saveDocx()}
        >
          <Icon name="save" />
          {state.isSaving ? (
            'Saving…'
          ) : (
            <span>
              Save<span class="ending"> .docx</span>
            </span>
          )}
        </button>
        <span class="menu-anchor">
          <Menu
            name="Export"
            label="Export"
            icon="down"
            class="quiet"
            align="end"
            groups={[
              [{ label: 'Text as Markdown', icon: 'document', run: () => actions.saveMarkdown() }],
              [
                { label: 'Report as a page to print', icon: 'save', run: () => actions.exportReport('html') },
                { label: 'Report as Markdown', icon: 'save', run: () => actions.exportReport('markdown') },
                { label: 'Report as JSON', icon: 'save', run: () => actions.exportReport('json') },
                { label: 'Report as CSV', icon: 'save', run: () => actions.exportReport('csv') },
              ],
            ]}
          />
        </span>
        <span class="sep" aria-hidden="true" />
        <button
          type="button"
          class="button quiet icon-only"
          aria-label="Undo"
          aria-keyshortcuts="Control+Z"
          onClick={() => actions.undo()}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          class="button quiet icon-only"
          aria-label={`Theme: ${themeName}`}
          onClick={() => actions.chooseTheme(next)}
        >
          <BarIcon name="theme" />
        </button>
      </div>
    </header>
  );
}

function Kept({ state: { keeping } }: Pick<Props, 'state'>): JSX.Element {
  if (keeping === 'refused')
    return (
      <span class="caption kept refused">
        <Icon name="alert" />
        Not saved on this device
      </span>
    );
  return (
    <span class="caption kept">
      {keeping === 'kept' && <Icon name="tick" />}
      {keeping === 'kept' ? 'Saved on this device' : 'Saving…'}
    </span>
  );
}
