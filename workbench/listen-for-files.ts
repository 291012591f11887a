import { contentOf } from './editor/paste-text.ts';

type Listeners = {
  readonly dropping: (isDropping: boolean) => void;
  readonly files: (files: readonly File[]) => void;
  /** Text that was pasted where nothing takes it. */
  readonly text: (html: string, plain: string) => void;
};

/** Files that are dropped anywhere on the page, and what is pasted outside of the text and of fields. */
export function listenForFiles({ dropping, files, text }: Listeners): void {
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  window.addEventListener('dragover', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    dropping(true);
  });
  window.addEventListener('dragleave', (event) => {
    // Leaving the window has nowhere to go to.
    if (event.relatedTarget === null) dropping(false);
  });
  window.addEventListener(
    'drop',
    (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      dropping(false);
      files([...(event.dataTransfer?.files ?? [])]);
    },
    true,
  );
  window.addEventListener('paste', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (event.defaultPrevented || target?.closest('input, textarea, [contenteditable="true"]')) return;
    const content = contentOf(event.clipboardData);
    if (content.files.length > 0) files(content.files);
    else text(content.html, content.plain);
  });
}
