import { longDate } from '../core/report/wording.ts';

/** "09:12" on the day of `now`, "23 November 2026, 09:12" on another. Both are ISO 8601 moments; shown in local time. */
export function momentInWords(moment: string, now: string): string {
  const at = new Date(moment);
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return localDay(at) === localDay(new Date(now)) ? time : `${longDate(localDay(at))}, ${time}`;
}

/** The day here, ISO 8601. */
export function localDay(at: Date): string {
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
