const head = /^(?:from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments?):(?:\s|$)/i;
const forwarded = /^-{2,} ?(?:original message|forwarded message|begin forwarded message) ?-{2,}$/i;

/**
 * The lines of a message without what its program put round them: heads ("To: All staff" tells nobody of a policy), and
 * the marks of a quotation where most lines have them. A line that went is empty.
 */
export function withoutMail(lines: readonly string[]): string[] {
  const filled = lines.filter((line) => line.trim() !== '');
  const isQuoted = filled.filter((line) => /^\s?>/.test(line)).length > filled.length * 0.6;
  const kept = lines.map((line) => (isQuoted ? line.replace(/^\s?>[> ]{0,8}(?=\S|$)/, '') : line));
  for (let at = 0; at < kept.length; at++) {
    if (forwarded.test(kept[at]?.trim() ?? '')) kept[at] = '';
    let end = at;
    while (head.test(kept[end] ?? '')) end++;
    const names = kept.slice(at, end).map((line) => line.slice(0, line.indexOf(':')).toLowerCase());
    if (names.length > 2 && names.includes('from') && names.includes('subject')) kept.fill('', at, end);
    at = Math.max(at, end - 1);
  }
  return kept;
}
