import { ReadFailure, type ReadOptions, type ReadResult } from './read-result.ts';
export function readPdf(_bytes: Uint8Array, _options: ReadOptions): ReadResult {
  throw new ReadFailure('wrong-type', 'PDF files are not read yet.');
}
