import { createFloor } from '../floor.mjs';

export const work = 'lower-cases, finds the words, hashes them';
export const finds = 'words';

export function create() {
  return { check: createFloor() };
}
