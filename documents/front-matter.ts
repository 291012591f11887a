import type { DocumentProperties } from '../core/policy/policy-text.ts';
import { cleanText } from './clean-text.ts';
import { isoDay } from './iso-day.ts';

export type FrontMatter = {
  /** Label and value as written, in order; nested values joined by "; ". */
  readonly entries: readonly { readonly label: string; readonly value: string }[];
  readonly properties: DocumentProperties;
  /** The text after the front matter. */
  readonly body: string;
};

const keyLine = /^([A-Za-z][\w .-]{0,60})[:=](?:\s(.*))?$/;
const MAX_LINES = 200;

/** Splits YAML (`---`) or TOML (`+++`) front matter off; also where an export lost the opening fence. */
export function splitFrontMatter(source: string): FrontMatter | null {
  const lines = source.split('\n');
  let start = 0;
  while (start < lines.length && lines[start]?.trim() === '') start++;
  const fence = lines[start]?.trim();
  const fenced = fence === '---' || fence === '+++';
  const from = fenced ? start + 1 : start;
  const end = lines.findIndex(
    (line, index) => index >= from && index < from + MAX_LINES && isFence(line, fenced ? fence : '---'),
  );
  if (end === -1 || !(fenced || keyLine.test(lines[from] ?? ''))) return null;
  const inner = lines.slice(from, end);
  if (!inner.every(isFrontLine)) return null;
  if (!fenced && inner.filter((line) => keyLine.test(line)).length < 2) return null;
  const entries = readEntries(inner);
  return { entries, properties: toProperties(entries), body: lines.slice(end + 1).join('\n') };
}

function isFence(line: string, fence: string): boolean {
  return line.trimEnd() === fence || (fence === '---' && line.trimEnd() === '...');
}

function isFrontLine(line: string): boolean {
  return (
    line.trim() === '' || /^\s/.test(line) || /^\s*(#|-\s)/.test(line) || keyLine.test(line) || /^["[\]{}]/.test(line)
  );
}

function readEntries(lines: readonly string[]): { label: string; value: string }[] {
  const entries: { label: string; parts: string[] }[] = [];
  for (const line of lines) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const match = keyLine.exec(line);
    if (match?.[1] !== undefined && !/^\s/.test(line)) {
      const value = unquote(match[2] ?? '');
      entries.push({
        label: readableLabel(match[1].trim()),
        parts: value === '' || /^[|>][+-]?$/.test(value) ? [] : [value],
      });
    } else {
      const nested = unquote(line.trim().replace(/^-\s+/, ''));
      const last = entries.at(-1);
      if (nested === '' || !last) continue;
      const isOwn = /^\s*-\s/.test(line) || keyLine.test(line.trim()) || last.parts.length === 0;
      if (isOwn) last.parts.push(nested);
      // A value that goes on in the next line.
      else last.parts.push(`${last.parts.pop() ?? ''} ${nested}`);
    }
  }
  return entries
    .map(({ label, parts }) => ({ label, value: cleanText(parts.join('; ')) }))
    .filter(({ value }) => value !== '');
}

function unquote(value: string): string {
  const trimmed = value.trim();
  const quoted = /^"(.*)"$|^'(.*)'$/.exec(trimmed);
  if (quoted) return quoted[1] ?? quoted[2] ?? '';
  const list = /^\[(.*)\]$/.exec(trimmed);
  if (list?.[1] !== undefined) return list[1].split(',').map(unquote).join(', ');
  // a comment: the hash after a space and before one
  const comment = trimmed.search(/\s#\s/);
  return comment < 0 ? trimmed : trimmed.slice(0, comment).trimEnd();
}

/** `review_date` and `reviewDate` read as "review date". */
function readableLabel(key: string): string {
  return key
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim();
}

function toProperties(entries: readonly { label: string; value: string }[]): DocumentProperties {
  const found = new Map<string, string>();
  const other: [string, string][] = [];
  for (const { label, value } of entries) {
    const field = fieldOf(label.toLowerCase());
    if (field !== null && !found.has(field)) found.set(field, isDateField(field) ? (isoDay(value) ?? value) : value);
    else other.push([label, value]);
  }
  return { ...Object.fromEntries(found), ...(other.length > 0 ? { other: Object.fromEntries(other) } : {}) };
}

function isDateField(field: string): boolean {
  return field === 'created' || field === 'modified';
}

function fieldOf(label: string): 'title' | 'subject' | 'author' | 'created' | 'modified' | 'version' | null {
  if (label === 'title' || label === 'name') return 'title';
  if (label === 'subject' || label === 'subtitle' || label === 'description') return 'subject';
  if (label === 'author' || label === 'authors') return 'author';
  if (label === 'created' || label === 'date') return 'created';
  if (['modified', 'updated', 'last updated', 'lastmod', 'last modified'].includes(label)) return 'modified';
  if (label === 'version' || label === 'revision') return 'version';
  return null;
}
