import type { Status, Verdict } from './report.ts';

// Small words that every surface writes alike.

/** A status as one character, where there are no pictures. */
export const STATUS_MARKS: Readonly<Record<Status, string>> = { covered: '●', partial: '◐', missing: '◌' };

/** `3410` as `3,410`: the same in every locale. */
export function figure(value: number): string {
  const digits = String(value);
  const head = digits.length % 3;
  const groups = digits.slice(head).match(/\d{3}/g) ?? [];
  return (head > 0 ? [digits.slice(0, head), ...groups] : groups).join(',');
}

/** "1 gap", "3 gaps"; `many` only where an `s` is not enough. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${figure(count)} ${count === 1 ? one : many}`;
}

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

/** `2026-11-23` as `23 November 2026`; anything else as it is. */
export function longDate(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year && date && name ? `${String(Number(date))} ${name} ${year}` : day;
}

/** 75 days as "2 months": what an overdue review says. */
export function span(days: number): string {
  if (days < 45) return counted(days, 'day');
  if (days < 700) return counted(Math.round(days / 30.44), 'month');
  return counted(Math.round(days / 365.25), 'year');
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** "second paragraph", from the eleventh on "paragraph 11". `place` counts from 1. */
export function ordinal(place: number, what: string): string {
  const word = ORDINALS[place - 1];
  return word ? `${word} ${what}` : `${what} ${String(place)}`;
}

/** Where an element comes from. The standard is paraphrased, never quoted; an own element may name the organisation's rule. */
export function sourceInWords({ source, clause }: Pick<Verdict, 'source' | 'clause'>): string {
  if (source === 'clause') return `clause ${clause}, in our words`;
  if (source === 'guide') return 'good practice';
  return clause === 'own' ? 'your organisation' : `your organisation, ${clause}`;
}

/** `covered` as `Covered`. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Our own prose as print sets it: “quotes” and ’ for the straight ones. */
export function typeset(text: string): string {
  return text.replace(/"([^"]*)"/g, '“$1”').replace(/(?<=[\p{L}\p{N}])'/gu, '’');
}
