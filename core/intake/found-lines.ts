import { findPhrases, phraseMatcher, readWords } from '../vendors/phrase-matcher.ts';
import { foundTopics, keysOf, type FoundTopic } from './answers.ts';

/** A sentence of the page, word for word, and what it speaks of. */
export type PageLine = { readonly topic: FoundTopic; readonly text: string };

const matcher = phraseMatcher<FoundTopic>({
  training: [
    'train|trains|training|improve our|the|its|ai|and|large models|model', 'train our|the|ai|its|any models|model', 'train|trains|training on your|customer|user|our', 'used|use to|for train|training', 'not used to|for train|training', 'never train|trains', 'model training', 'opt out of training', 'zum training', 'training von|der|unserer', 'trainiert|trainieren', 'entraîner nos|des|les modèles', 'entrenar nuestros|modelos',
  ],
  retention: [
    'retention', 'retain|retained|retains', 'deleted|deletes|delete after|within|upon|once', 'deleted #n days|months', 'stored|kept|keep|store for|up #n|to', 'kept|stored for', 'zero data retention', 'aufbewahrung|aufbewahrungsfrist|gelöscht', 'conservation des données', 'conservación',
  ],
  'sub-processors': [
    'subprocessor|subprocessors', 'sub processor|processors', 'third party processors|providers', 'unterauftragsverarbeiter|unterauftragnehmer', 'sous traitants', 'subencargados',
  ],
  dpa: [
    'data processing|processor agreement|addendum|terms', 'dpa', 'auftragsverarbeitungsvertrag|auftragsverarbeitung', 'accord de traitement', 'standard contractual clauses',
  ],
}); // prettier-ignore

/** Sentences longer than this are a whole clause of a contract; shorter than the other, a heading or a link. */
const LONGEST = 600;
const SHORTEST = 25;
const MOST_PER_TOPIC = 3;

/** The sentences of a page that speak of training, retention, sub-processors or the DPA; at most three of each. */
export function findPageLines(text: string): PageLine[] {
  const found = new Map<FoundTopic, string[]>();
  for (const sentence of sentencesOf(text)) {
    if (sentence.length < SHORTEST || sentence.length > LONGEST) continue;
    for (const topic of new Set(findPhrases(matcher, readWords(sentence)).map(({ id }) => id))) {
      const lines = found.get(topic) ?? [];
      if (lines.length < MOST_PER_TOPIC && !lines.includes(sentence)) found.set(topic, [...lines, sentence]);
    }
  }
  return keysOf(foundTopics).flatMap((topic) => (found.get(topic) ?? []).map((line) => ({ topic, text: line })));
}

/** Splits at line ends and after full stops that a space follows; a page's text has one line for each block. */
function sentencesOf(text: string): string[] {
  return text
    .split(/\n|(?<=[.!?]) (?=\S)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
