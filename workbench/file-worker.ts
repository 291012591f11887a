import { readDocxReview } from '../documents/docx-review.ts';
import { readDocument } from '../documents/read-document.ts';
import type { ReadRequest, WorkerReply } from './read-file.ts';
import type { SaveRequest } from './save-in-worker.ts';

type Scope = {
  postMessage(reply: WorkerReply): void;
  onmessage: ((event: MessageEvent<ReadRequest | SaveRequest>) => void) | null;
};

const scope = globalThis as unknown as Scope;

// Files are read and written here, so that the page answers meanwhile, a hostile file can be given up, and what both
// need is loaded once.
scope.onmessage = ({ data }) => {
  (data.kind === 'read' ? read(data) : save(data))
    .then((reply) => scope.postMessage(reply))
    .catch((error: unknown) => scope.postMessage({ kind: 'broken', details: String(error) }));
};

async function read({ bytes, name }: ReadRequest): Promise<WorkerReply> {
  const result = await readDocument(bytes, name, {
    onProgress: (done, total) => scope.postMessage({ kind: 'progress', done, total }),
  });
  const review = result.ok && result.format === 'docx' ? readDocxReview(bytes) : null;
  return { kind: 'read', result, review };
}

async function save({ as, source, present }: SaveRequest): Promise<WorkerReply> {
  const { saveAsDocx, saveAsMarkdown } = await import('./save-document.ts');
  return { kind: 'saved', file: await (as === 'docx' ? saveAsDocx : saveAsMarkdown)(source, present) };
}
