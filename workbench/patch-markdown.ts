import type { Block } from '../core/policy/policy-text.ts';
import type { TextLooks } from '../documents/text-look.ts';
import { type WorkerReply, startWorker } from './read-file.ts';

export type PatchRequest = {
  readonly kind: 'patch';
  readonly bytes: Uint8Array;
  readonly blocks: readonly Block[];
  readonly looks: TextLooks;
};

/** The Markdown that was opened with the text as it stands now, or null where that could not be done. */
export function patchMarkdown(bytes: Uint8Array, blocks: readonly Block[], looks: TextLooks): Promise<string | null> {
  return new Promise((resolve) => {
    const worker = startWorker();
    const end = (text: string | null): void => {
      worker.terminate();
      resolve(text);
    };
    worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => end(data.kind === 'patched' ? data.text : null);
    worker.onerror = () => end(null);
    worker.postMessage({ kind: 'patch', bytes, blocks, looks } satisfies PatchRequest);
  });
}
