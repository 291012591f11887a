import { shortDay } from '../core/review/record-words.ts';

/** The hour of a moment where the person is: "09:12". */
export function hourOf(moment: string): string {
  const date = new Date(moment);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** "today, 08:51" on the day itself, else "20 Nov". */
export function momentInWords(moment: string, today: string): string {
  const date = new Date(moment);
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return day === today ? `today, ${hourOf(moment)}` : shortDay(day, today);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
