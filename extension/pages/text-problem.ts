import { figure } from '../../core/report/wording.ts';

/** What is wrong with a text that somebody typed: that it is missing, where it must be there, or too long to be taken. */
export function textProblem(value: string, most: number, missing?: string): string | undefined {
  const { length } = value.trim();
  if (length === 0) return missing;
  return length > most ? `At most ${figure(most)} characters. It has ${figure(length)}.` : undefined;
}
