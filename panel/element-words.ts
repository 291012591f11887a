import type { Configuration } from '../core/config/configuration.ts';
import { elements } from '../core/elements/index.ts';

/** What a card says of an element beyond its verdict. */
export type ElementWords = {
  readonly question: string;
  readonly advice: string;
  readonly wording: string;
  /** About the document itself: can be judged whatever the document is. */
  readonly ofDocument: boolean;
};

export type ElementCatalogue = ReadonlyMap<string, ElementWords>;

/** The words of all elements, the organisation's own included. */
export function elementCatalogue(configuration?: Configuration): ElementCatalogue {
  return new Map([...elements, ...(configuration?.elements ?? [])].map((element) => [element.id, element]));
}
