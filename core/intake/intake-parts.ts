import * as z from 'zod/mini';

// The parts from which the schemas of intakes, records and feeds are made.

/** One line or paragraph with something in it. */
export function words(most: number): z.ZodMiniString {
  return z.string().check(z.maxLength(most), z.regex(/\S/));
}

/** `2026-11-23`. */
export const day = z.iso.date();

/** A moment in UTC: `2026-11-23T09:24:00Z`, with fractions of a second where there are any. */
export const moment = z
  .string()
  .check(z.regex(/^\d{4}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?Z$/));

/** Made once, where the thing is made; a UUID in practice. It is the idempotency key too. */
export const recordId = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/));

/** A lower-case host, with a path where the catalogue's entry has one. */
export const host = z.string().check(z.maxLength(300), z.regex(/^[a-z0-9.-]+\.[a-z0-9-]+(?:\/[^\s?#]*)?$/));

/** A web address. */
export const webAddress = z.string().check(z.maxLength(2_000), z.regex(/^https?:\/\/[^\s]+$/));

/** What is wrong with a value, with the path of the first wrong field. */
export function firstProblem(error: z.core.$ZodError, whole: string): { path: string; message: string } {
  const [issue] = error.issues;
  const path = [...(issue?.path ?? [])].map(String).join('.');
  const says = issue?.code === 'unrecognized_keys' ? `holds a field that is not known: ${issue.keys[0] ?? ''}` : '';
  const named = path === '' ? whole : `\`${path}\``;
  return { path, message: `${named} ${says === '' ? 'has a value that cannot be read' : says}.` };
}
