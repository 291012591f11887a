import { retext } from 'retext';
import retextEquality from 'retext-equality';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextPassive from 'retext-passive';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';

export const work = 'syntax tree; equality, passive voice, simpler words, articles, repeated words';
export const finds = 'messages';

export function create() {
  const processor = retext()
    .use(retextEquality)
    .use(retextPassive)
    .use(retextSimplify)
    .use(retextIndefiniteArticle)
    .use(retextRepeatedWords)
    .freeze();
  return { check: async (text) => (await processor.process(text)).messages.length };
}
