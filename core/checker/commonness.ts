/** Words that stand in nearly every sentence of a policy, and those that stand in many. */
const EVERYWHERE = new Set(
  'the of to and in a for is be with by on as or that are it this an not from at which their any all upon'.split(' '),
);
const OFTEN = new Set(
  (
    'ai use used uses using must shall will should may data policy system systems tool tools we our you your organization organisation ' +
    'staff employees users information risk risks review approval approved governance management security privacy legal these such other new'
  ).split(' '),
);

/**
 * Roughly how often a concept stands in a policy, to choose which of a rule's slots calls it: an estimate from the
 * commonness of the words of its phrases. Only relative size matters.
 */
export function commonness(phrases: string): number {
  let sum = 0;
  for (const line of phrases.split('\n')) {
    let share = line.trim() === '' ? 0 : 1;
    for (const word of line.split(' ')) {
      if (word === '' || word.startsWith('(')) continue;
      share *= word.split('|').reduce((total, each) => total + wordShare(each), 0);
    }
    sum += share;
  }
  return sum;
}

function wordShare(word: string): number {
  if (word === '_' || word === '#name') return 1;
  if (EVERYWHERE.has(word)) return 0.03;
  if (OFTEN.has(word)) return 0.01;
  return word.endsWith('*') ? 0.002 : 0.0008;
}
