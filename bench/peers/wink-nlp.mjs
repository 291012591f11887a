import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export const work = 'tokens, sentences, parts of speech, negation, entities (full pipeline)';
export const finds = 'entities';

export function create() {
  const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'));
  return { check: (text) => nlp.readDoc(text).entities().length() };
}
