const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day that a text names, as ISO 8601 (`2026-11-23`): "23 November 2026", "Nov. 23rd, 2026", "2026-11-23",
 * "23/11/2026". A month alone is its first day. Undefined where there is none, or where day and month could be
 * either way round.
 */
export function readDate(text: string): string | undefined {
  const words = text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && word !== 'of' && word !== 'the');
  for (let index = 0; index < words.length; index++) {
    const [one = '', two = '', three = ''] = words.slice(index, index + 3);
    const day =
      dayOf(three, monthOf(two), one) ??
      dayOf(three, monthOf(one), two) ??
      numeric(one, two, three) ??
      dayOf(two, monthOf(one), '1');
    if (day) return day;
  }
  return undefined;
}

function numeric(one: string, two: string, three: string): string | undefined {
  if (/^\d{4}$/.test(one)) return dayOf(one, Number(two), three);
  const first = Number(one);
  const second = Number(two);
  if (first > 12) return dayOf(three, second, one);
  if (second > 12 || first === second) return dayOf(three, first, two);
  return undefined;
}

function monthOf(word: string): number {
  return word.length >= 3 ? MONTHS.indexOf(word.slice(0, 3)) + 1 : 0;
}

function dayOf(year: string, month: number, day: string): string | undefined {
  const number = Number(day.replace(/(?:st|nd|rd|th)$/, ''));
  const isDay = Number.isInteger(number) && number >= 1 && number <= 31 && month >= 1 && month <= 12;
  if (!/^(?:19|20)\d\d$/.test(year) || !isDay) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
}
