import writeGood from 'write-good';

export const work = 'style: passive voice, weasel words, wordiness';
export const finds = 'suggestions';

export function create() {
  return { check: (text) => writeGood(text).length };
}
