import { startWorker, type WorkerReply } from './read-file.ts';
import type { Present, SavedFile, SavedSource } from './save-document.ts';

export type SaveRequest = {
  readonly kind: 'save';
  readonly as: 'docx' | 'markdown';
  readonly source: SavedSource;
  readonly present: Present;
};

const NOT_WRITTEN =
  'The file could not be written. Your text is kept in this browser: try again, or save it in the other format.';

/** Longer than any honest document takes. Without an end, Save would stay busy until the page is loaded again. */
const GIVE_UP_MS = 120_000;

/** Writes the document as a file, in a worker of its own. A worker that fails refuses the file, and loses nothing. */
export function saveInWorker(
  as: SaveRequest['as'],
  { bytes, format, text }: SavedSource,
  present: Present,
): Promise<SavedFile> {
  return new Promise((resolve) => {
    const worker = startWorker();
    const end = (file: SavedFile): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(file);
    };
    const fail = (): void => end({ kind: 'refused', message: NOT_WRITTEN });
    const timer = setTimeout(fail, GIVE_UP_MS);
    worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
      if (data.kind === 'saved') end(data.file);
      else if (data.kind === 'broken') fail();
    };
    worker.onerror = fail;
    worker.postMessage({ kind: 'save', as, source: { bytes, format, text }, present } satisfies SaveRequest);
  });
}
