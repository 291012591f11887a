/** Whether the path is the entry's or lies below it, with or without a language in front (`/de/`, `/en-us/`, `/intl/fr/`). */
export function isUnder(path: string, wanted: string): boolean {
  const lower = path.toLowerCase();
  if (startsPath(lower, wanted)) return true;
  const rest = withoutLanguage(lower);
  return rest !== lower && startsPath(rest, wanted);
}

function startsPath(path: string, wanted: string): boolean {
  if (!path.startsWith(wanted)) return false;
  const next = path.charAt(wanted.length);
  return next === '' || next === '/' || next === '?' || next === '#';
}

/** The path without a leading language segment. */
export function withoutLanguage(path: string): string {
  const match = /^(?:\/intl)?\/[a-z]{2}(?:[-_][A-Za-z]{2,4})?(?=\/)/.exec(path);
  return match === null ? path : path.slice(match[0].length);
}
