import type { PolicyText } from '../core/policy/policy-text.ts';
import type { ReadResult } from '../documents/read-result.ts';
import type { SavedFile } from './save-document.ts';

export type ReadRequest = { readonly kind: 'read'; readonly bytes: Uint8Array; readonly name: string };

/** `review`: the review state that travels in a .docx. `broken`: the work itself failed, which it never should. */
export type WorkerReply =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'read'; readonly result: ReadResult; readonly review: string | null }
  | { readonly kind: 'saved'; readonly file: SavedFile }
  | { readonly kind: 'broken'; readonly details: string };

export type FileRead = { readonly result: ReadResult; readonly review: string | null };

/** Reads text that lies in memory, as its name's ending says: a template, or what was pasted. */
export async function readWords(text: string, name: string): Promise<PolicyText> {
  const options: Options = { onProgress: () => undefined, signal: new AbortController().signal };
  const { result } = await readFile(new TextEncoder().encode(text), name, options);
  return result.ok ? result.text : { title: '', blocks: [] };
}

type Options = {
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
};

/** A worker that reads and writes files. */
export function startWorker(): Worker {
  return new Worker(new URL('./file-worker.ts', import.meta.url), { type: 'module' });
}

/** Longer than any honest file takes. */
const GIVE_UP_MS = 120_000;

/** Reads a file in a worker of its own; stopping it ends the worker. */
export function readFile(bytes: Uint8Array, name: string, { onProgress, signal }: Options): Promise<FileRead> {
  return new Promise((resolve) => {
    const worker = startWorker();
    const end = (read: FileRead): void => {
      clearTimeout(timer);
      worker.terminate();
      resolve(read);
    };
    const fail = (kind: 'stopped' | 'damaged' | 'too-complex', message: string): void =>
      end({ result: { ok: false, problem: { kind, message } }, review: null });
    const timer = setTimeout(
      () => fail('too-complex', 'This file took more than 2 minutes to read and was given up. Open a shorter file.'),
      GIVE_UP_MS,
    );
    signal.addEventListener('abort', () => fail('stopped', 'Reading was stopped. Nothing was changed.'));
    worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => {
      if (data.kind === 'progress') onProgress(data.done, data.total);
      else if (data.kind === 'read') end({ result: data.result, review: data.review });
      // The PDF reader greets whoever listens: what is no reply of ours is not for us.
      else if (data.kind === 'broken')
        fail('damaged', 'This file could not be read. Save it anew in its own program, then open that.');
    };
    worker.onerror = () =>
      fail('damaged', 'This file could not be read. Save it anew in its own program, then open that.');
    worker.postMessage({ kind: 'read', bytes, name } satisfies ReadRequest);
  });
}
