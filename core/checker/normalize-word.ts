/**
 * One spelling for each word, so that British and American text meet the same phrases. Applied to the words of phrases
 * and of texts alike: what it makes of a word need not be English ("advize"), only the same on both sides.
 */
export function normalizeWord(word: string): string {
  const known = WHOLE.get(word);
  if (known !== undefined) return known;
  let result = word;
  if (result.length > 5) {
    if (MAY_HOLD_STEM.test(word)) {
      for (const [british, american] of STEMS) {
        if (result.includes(british)) result = result.replace(british, american);
      }
    }
    const match = ISE.exec(result);
    if (match) result = `${result.slice(0, match.index + 1)}z${result.slice(match.index + 2)}`;
  }
  return result;
}

/** What a word is to the name of AI: the name itself, or one of the two words that spell it out. */
export type PartOfName = 'ai' | 'artificial' | 'intelligence' | null;

/** `word` as `normalizeWord` gives it. */
export function partOfName(word: string): PartOfName {
  return word === 'ai' || word === 'artificial' || word === 'intelligence' ? word : null;
}

/** Artificial intelligence spelt out is the word `ai`: in phrases by this function, in texts by the scanner. */
export function joinWords(phrases: string): string {
  return phrases.replaceAll('artificial intelligence', 'ai');
}

/** `-ise`, `-isation`, `-yse` and what follows from them. Anchored at the end and bounded: linear. */
const ISE = /[iy]s(?:e|es|ed|ing|er|ers|ation|ations|ational|able)$/;

const WHOLE = new Map([
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['licence', 'license'],
  ['licences', 'licenses'],
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['centre', 'center'],
  ['centres', 'centers'],
  ['fulfil', 'fulfill'],
  ['fulfils', 'fulfills'],
  ['enrol', 'enroll'],
  ['practise', 'practice'],
  ['practised', 'practiced'],
  ['practising', 'practicing'],
  ['catalogue', 'catalog'],
  ['catalogues', 'catalogs'],
  ['cheque', 'check'],
  ['whilst', 'while'],
  ['amongst', 'among'],
  // what legal texts make of "artificial intelligence technologies", and AIs in the plural
  ['ait', 'ai'],
  ['aits', 'ai'],
  ['ais', 'ai'],
  ['gpai', 'ai'],
  ['gai', 'genai'],
]);

/** What every stem below holds: most words are done with one look. */
const MAY_HOLD_STEM = /our|ell|nall|gement|artefact/;

const STEMS: readonly (readonly [british: string, american: string])[] = [
  ['behaviour', 'behavior'],
  ['colour', 'color'],
  ['favour', 'favor'],
  ['honour', 'honor'],
  ['labour', 'labor'],
  ['neighbour', 'neighbor'],
  ['endeavour', 'endeavor'],
  ['rigour', 'rigor'],
  ['judgement', 'judgment'],
  ['modell', 'model'],
  ['labell', 'label'],
  ['cancell', 'cancel'],
  ['travell', 'travel'],
  ['signall', 'signal'],
  ['artefact', 'artifact'],
];
