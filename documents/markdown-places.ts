import { dropInvisible } from './clean-text.ts';
import { decodeEntities } from './decode-entities.ts';

/** Where a letter stands in a source. */
export type Place = { readonly start: number; readonly end: number };

/** Where the letters of a text stand in its source; null where one is not found. */
export function placesOf(text: string, raw: string, from: number): Place[] | null {
  const hidden = hiddenIn(raw);
  const letters: (Place | null)[] = [];
  let at = from;
  for (const letter of text) {
    if (/\s/.test(letter)) {
      letters.push(...Array.from(letter, () => null));
      continue;
    }
    const place = placeOf(letter, raw, at, hidden);
    if (place === null) return null;
    for (let unit = 0; unit < letter.length; unit++) letters.push(place);
    at = place.end;
  }
  let last = from;
  return letters.map((place, index) => {
    if (place !== null) {
      last = place.end;
      return place;
    }
    const next = letters.slice(index + 1, index + 3).find((each) => each !== null) ?? null;
    const between = raw.slice(last, next?.start ?? last);
    const blank = /\s+/.exec(between);
    const start = last + (blank?.index ?? 0);
    return { start, end: start + (blank?.[0].length ?? 0) };
  });
}

function placeOf(letter: string, raw: string, from: number, hidden: readonly Place[]): Place | null {
  for (let at = from; at < raw.length; at++) {
    const skipped = hidden.find(({ start, end }) => start <= at && at < end);
    if (skipped) {
      at = skipped.end - 1;
      continue;
    }
    const entity = raw[at] === '&' ? /^&#?\w{1,31};/.exec(raw.slice(at, at + 34))?.[0] : undefined;
    if (raw.startsWith(letter, at)) return { start: at, end: at + (entity ?? letter).length };
    if (entity !== undefined && dropInvisible(decodeEntities(entity)) === letter)
      return { start: at, end: at + entity.length };
  }
  return null;
}

/** What a reader does not see: where links lead, elements, words that are struck out. */
function hiddenIn(raw: string): Place[] {
  return [...raw.matchAll(/\]\([^()\n]{0,2000}\)|\]\[[^\][\n]{0,200}\]|<\/?[a-z][^<>\n]{0,500}>|~~[^~\n]{1,2000}~~/gi)]
    .filter(([found]) => !/^<https?:/i.test(found))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
