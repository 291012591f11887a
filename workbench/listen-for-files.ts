import { contentOf } from './editor/paste-text.ts';

type Listeners = {
  readonly dropping: (isDropping: boolean) => void;
  readonly file: (file: File) => void;
  /** Text that was pasted where nothing takes it. */
  readonly text: (html: string, plain: string) => void;
};

/** Files that are dropped anywhere on the page, and what is pasted outside of the text and of fields. */
export function listenForFiles({ dropping, file, text }: Listeners): void {
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
      const first = event.dataTransfer?.files[0];
      if (first) file(first);
    },
    true,
  );
  window.addEventListener('paste', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (event.defaultPrevented || target?.closest('input, textarea, [contenteditable="true"]')) return;
    const { files, html, plain } = contentOf(event.clipboardData);
    if (files[0]) file(files[0]);
    else text(html, plain);
  });
}
