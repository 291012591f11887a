import { render, type JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PaneFile } from '../panel/controller.ts';

/**
 * Shows a file's text in the place of the pane, to be copied: Word on a Mac and on an iPad downloads nothing from a pane,
 * and says nothing either (OfficeDev/office-js#2700, #4681). The pane comes back as it was.
 */
export function showFile(pane: HTMLElement, file: PaneFile): void {
  const { activeElement } = document;
  const sheet = document.createElement('section');
  sheet.className = 'outside file';
  pane.after(sheet);
  pane.hidden = true;
  const close = (): void => {
    render(null, sheet);
    sheet.remove();
    pane.hidden = false;
    if (activeElement instanceof HTMLElement) activeElement.focus();
  };
  render(<FileSheet file={file} onClose={close} />, sheet);
}

type Props = { readonly file: PaneFile; readonly onClose: () => void };

function FileSheet({ file: { name, text }, onClose }: Props): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, say] = useState('');
  useEffect(() => field.current?.select(), []);
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      say('Copied.');
    } catch {
      say('The clipboard was not open. The text is selected: copy it with the keyboard.');
    }
  };
  return (
    <div onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <h2>Word keeps panes from saving files here</h2>
      <p>
        Copy the text, paste it into a text editor, and save it as <b>{name}</b>.
      </p>
      <label class="field">
        <span class="name">The file's text</span>
        <textarea class="input" ref={field} readOnly rows={12} value={text} />
      </label>
      <p class="hint" role="status">
        {said}
      </p>
      <div class="actions">
        <button type="button" class="button primary" onClick={() => void copy()}>
          Copy the text
        </button>
        <button type="button" class="button" onClick={onClose}>
          Back to the check
        </button>
      </div>
    </div>
  );
}
