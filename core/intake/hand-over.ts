import { exceptionLines, type ExceptionRequest } from './exception-request.ts';
import type { Intake } from './intake.ts';
import { intakeLines, linkFields, type IntakeLine } from './intake-lines.ts';

/** An address to open, and what did not fit into it. */
export type HandOver = { readonly address: string; readonly shortened: readonly string[] };

type LinkLimits = { readonly template: string; readonly fieldLimit: number; readonly addressLimit: number };

/**
 * The address of a form with the answers in it. `{field}` in the template stands for an answer; an unknown name stays as
 * it is. Each answer is cut at the field limit; then the longest are cut until the whole address fits.
 */
export function formLink(intake: Intake, { template, fieldLimit, addressLimit }: LinkLimits): HandOver {
  const answers = new Map(intakeLines(intake).map(({ field, value }) => [field, value]));
  const used = [...new Set([...template.matchAll(/\{([A-Za-z]{1,20})\}/g)].map(([, field = '']) => field))].filter(
    (field) => linkFields.includes(field),
  );
  const values = new Map(used.map((field) => [field, cut(answers.get(field) ?? '', fieldLimit)]));
  let address = fill(template, values);
  while (address.length > addressLimit) {
    const longest = [...values].sort(([, one], [, other]) => other.length - one.length)[0];
    if (longest === undefined || longest[1].length < 2) break;
    const [field, value] = longest;
    values.set(field, cut(value, Math.min(value.length - 1, Math.max(1, Math.floor(value.length * 0.8)))));
    address = fill(template, values);
  }
  return { address, shortened: used.filter((field) => values.get(field) !== answers.get(field)) };
}

function fill(template: string, values: ReadonlyMap<string, string>): string {
  return template.replace(/\{([A-Za-z]{1,20})\}/g, (whole, field: string) => {
    const value = values.get(field);
    return value === undefined ? whole : encode(value);
  });
}

/** The longest `mailto:` that mail programs and browsers take without cutting it. */
export const MAIL_LIMIT = 1_900;

/** A draft of an e-mail with the intake in its text. Where it is too long it says that the file has the rest. */
export function mailDraft(
  intake: Intake,
  { to, subject }: { readonly to: readonly string[]; readonly subject?: string | undefined },
): HandOver {
  const title = (subject ?? 'AI intake {reference}: {product}')
    .replaceAll('{reference}', intake.reference)
    .replaceAll('{product}', intake.subject.product);
  return mail(to, title, intakeLines(intake));
}

/** The same with a request for an exception. */
export function exceptionMail(request: ExceptionRequest, to: readonly string[]): HandOver {
  return mail(to, `Exception for ${request.subject.product}`, exceptionLines(request));
}

function mail(to: readonly string[], title: string, all: readonly IntakeLine[]): HandOver {
  const start = `mailto:${to.map(encode).join(',')}?subject=${encode(cut(title, 200))}&body=`;
  const lines = all.filter(({ value }) => value !== '');
  const end = '\n\nThe rest is in the attached file.';
  let body = '';
  const shortened: string[] = [];
  for (const { field, label, value } of lines) {
    const more = `${label}: ${cut(value, 600)}\n`;
    const fits = start.length + encode(body + more + end).length <= MAIL_LIMIT;
    if (fits) body += more;
    if (!fits || value.length > 600) shortened.push(field);
  }
  return { address: start + encode(shortened.length > 0 ? `${body.trimEnd()}${end}` : body.trimEnd()), shortened };
}

/** Cuts at a character, never inside one, and shows it. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, Math.max(0, most - 1)).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept}…`;
}

function encode(text: string): string {
  // Lone surrogates cannot be encoded; a text from a page may hold them.
  const whole = text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
  return encodeURIComponent(whole).replaceAll("'", '%27').replaceAll('%40', '@').replaceAll('%0A', '%0D%0A');
}
