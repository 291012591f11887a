import { decodeText } from '../documents/decode-text.ts';
import { readDocxReview } from '../documents/docx-review.ts';
import { readDocument } from '../documents/read-document.ts';
import type { PatchRequest } from './patch-markdown.ts';
import type { ReadRequest, WorkerReply } from './read-file.ts';

type Scope = {
  postMessage(reply: WorkerReply): void;
  onmessage: ((event: MessageEvent<ReadRequest | PatchRequest>) => void) | null;
};

const scope = globalThis as unknown as Scope;

// Files are read here, so that the page answers while a large one is read, and a hostile one can be given up.
scope.onmessage = ({ data }) => {
  (data.kind === 'read' ? read(data) : patch(data))
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

/** Here, for the reader of Markdown is here: the page does without it. */
async function patch({ bytes, blocks, looks }: PatchRequest): Promise<WorkerReply> {
  const { saveMarkdown } = await import('../documents/save-markdown.ts');
  return { kind: 'patched', text: saveMarkdown(decodeText(bytes), blocks, looks) };
}
