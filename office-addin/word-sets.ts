/** The requirement sets that make a difference here. */
export type WordApi = '1.3' | '1.4' | '1.5' | '1.6' | '1.7';

/** True where Word tells whether first and even pages differ. On the web and on tablets it does not. */
export function hasPageSetup(): boolean {
  return Office.context.requirements.isSetSupported('WordApiDesktop', '1.3');
}

/** True when this Word has the requirement set. */
export function hasWordApi(version: WordApi): boolean {
  return Office.context.requirements.isSetSupported('WordApi', version);
}
