import { readDocxReview } from '../documents/docx-review.ts';
import { readDocument } from '../documents/read-document.ts';
import type { ReadRequest, ReadReply } from './read-file.ts';

type Scope = {
  postMessage(reply: ReadReply): void;
  onmessage: ((event: MessageEvent<ReadRequest>) => void) | null;
};

const scope = globalThis as unknown as Scope;

// Files are read here, so that the page answers while a large one is read, and a hostile one can be given up.
scope.onmessage = ({ data: { bytes, name } }) => {
  void readDocument(bytes, name, {
    onProgress: (done, total) => scope.postMessage({ kind: 'progress', done, total }),
  })
    .then((result) => {
      const review = result.ok && result.format === 'docx' ? readDocxReview(bytes) : null;
      scope.postMessage({ kind: 'read', result, review });
    })
    .catch((error: unknown) => scope.postMessage({ kind: 'broken', details: String(error) }));
};
