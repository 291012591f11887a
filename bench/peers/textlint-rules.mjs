import { textlintCheck } from '../textlint-adapter.mjs';

export const work = 'syntax tree; terminology, stop-words, common-misspellings';
export const finds = 'messages';

export function create() {
  return { check: textlintCheck(['terminology', 'stop-words', 'common-misspellings']) };
}
