/** The ISO day (`2026-11-23`) that a machine-written date begins with, or null. Dates in words are left to the checker. */
export function isoDay(value: string): string | null {
  const match = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(value);
  if (!match) return null;
  const [, year, month, day] = match;
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
    ? `${year}-${month}-${day}`
    : null;
}
