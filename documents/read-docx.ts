import { ReadFailure, type ReadOptions, type ReadResult } from './read-result.ts';
export function readDocx(_bytes: Uint8Array, _options: ReadOptions): ReadResult {
  throw new ReadFailure('wrong-type', 'Word files are not read yet.');
}
