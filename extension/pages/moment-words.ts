import { span } from '../../core/report/wording.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-11-23` as `23 Nov 2026`. Takes moments too, which it puts into the local day. */
export function shortDay(day: string): string {
  const { date, month, year } = parts(day);
  return `${date} ${month} ${year}`;
}

/** `23 Nov`, for lists whose year is plain. */
export function dayAndMonth(day: string): string {
  const { date, month } = parts(day);
  return `${date} ${month}`;
}

/** A moment as `23 Nov 2026, 09:24`, in local time. */
export function shortMoment(moment: string): string {
  return `${shortDay(moment)}, ${clockTime(moment)}`;
}

/** A moment as `09:24`, in local time. */
export function clockTime(moment: string): string {
  const time = new Date(moment);
  return [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The local day of a moment in milliseconds, as `2026-11-23`. */
export function localDay(milliseconds: number): string {
  const time = new Date(milliseconds);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(time.getFullYear())}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}

/** "at 09:31", with the day when it is another. */
export function nextTryWords(nextAt: number, now: string): string {
  const at = new Date(nextAt).toISOString();
  if (nextAt <= Date.parse(now)) return 'in a moment';
  return localDay(nextAt) === localDay(Date.parse(now))
    ? `at ${clockTime(at)}`
    : `on ${dayAndMonth(at)} at ${clockTime(at)}`;
}

/** "5 tries over 2 days." */
export function triesWords(tries: number, since: string, now: string): string {
  const days = Math.floor((Date.parse(now) - Date.parse(since)) / 86_400_000);
  const count = tries === 1 ? '1 try' : `${String(tries)} tries`;
  return days < 1 ? `${count}.` : `${count} over ${span(days)}.`;
}

function parts(day: string): { date: string; month: string; year: string } {
  // A bare day has no time zone: read as UTC it would be the day before, west of Greenwich.
  const [year = '', month = '', date = ''] = (day.length > 10 ? localDay(Date.parse(day)) : day).split('-');
  return { date: String(Number(date)), month: MONTHS[Number(month) - 1] ?? month, year };
}
