/** Markdown without the marks that only some of its dialects have; footnotes are told apart. */
export type WithoutDialect = { readonly body: string; readonly footnotes: readonly { readonly text: string }[] };

const fence = /^\s{0,3}(?:```|~~~)/;
const contents = /^\s*(?:\[TOC\]|\[\[_?TOC_?\]\]|\{:toc\})\s*$/i;
const attributes = /^\s*\{:[^{}]{0,200}\}\s*$/;
const admonition = /^(?:!!!|\?\?\?\+?)\s+[\w-]{1,40}(?:\s+"([^"]{0,200})")?\s*$/;
const alert = /^(\s{0,3}>\s*)\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*$/i;

/** Takes out what GitHub, Pandoc, kramdown and MkDocs add: footnotes, contents, containers, attributes. */
export function withoutDialect(source: string): WithoutDialect {
  const kept: string[] = [];
  const notes: { label: string; lines: string[] }[] = [];
  let inFence = false;
  let note: string[] | null = null;
  let isIndented = false;
  for (const line of source.split('\n')) {
    const isBlank = line.trim() === '';
    if (note && (isBlank || /^(?: {2,}|\t)/.test(line))) {
      note.push(line.trim());
      continue;
    }
    note = null;
    if (isIndented && (isBlank || /^(?: {4}|\t)/.test(line))) {
      kept.push(line.replace(/^(?: {4}|\t)/, ''));
      continue;
    }
    isIndented = false;
    if (fence.test(line)) inFence = !inFence;
    const defined = inFence ? null : definitionIn(line);
    if (defined) {
      note = [defined.text];
      notes.push({ label: defined.label, lines: note });
      kept.push('');
    } else if (inFence) kept.push(line);
    else if (admonition.test(line)) {
      isIndented = true;
      kept.push(admonition.exec(line)?.[1] ?? '', '');
    } else kept.push(plainLine(line));
  }
  const labels = new Set(notes.map(({ label }) => label));
  const body = withUnfilled(kept).replace(/\[\^([^\][\s]+)\]/g, (mark, label: string) =>
    labels.has(label) ? '' : mark,
  );
  const footnotes = notes
    .flatMap(({ lines }) => lines.join('\n').split(/\n{2,}/))
    .map((text) => ({ text: text.trim() }));
  return { body, footnotes: footnotes.filter(({ text }) => text !== '') };
}

/** Elements that are written without an end. */
const openElement =
  /^(?:a|area|b|br|center|col|colgroup|dd|div|dt|em|font|hr|i|img|input|li|ol|option|p|source|span|strong|tbody|td|tfoot|th|thead|tr|u|ul|wbr)$/;

/**
 * The lines as one text in which `<date>` and `<name of officer>` are words: what looks like an element but is none, and
 * is nowhere ended, was left for somebody to fill in.
 */
function withUnfilled(lines: readonly string[]): string {
  const ended = new Set(lines.flatMap((line) => [...line.matchAll(/<\/([a-z][\w-]*)/gi)].map(([, name]) => name)));
  let inFence = false;
  return lines
    .map((line) => {
      if (fence.test(line)) inFence = !inFence;
      if (inFence || !line.includes('<')) return line;
      return line.replace(/(?<!\\)<([a-z][\w-]{0,40})((?: [\w/-]{1,40}){0,6})>/gi, (tag, name: string, rest: string) =>
        openElement.test(name.toLowerCase()) || ended.has(name) ? tag : `&lt;${name}${rest}>`,
      );
    })
    .join('\n');
}

/** `[^1]: What the note says.` */
function definitionIn(line: string): { label: string; text: string } | null {
  const end = line.startsWith('[^') ? line.indexOf(']:') : -1;
  const label = line.slice(2, Math.max(2, end));
  return label === '' || /[\][\s]/.test(label) ? null : { label, text: line.slice(end + 2).trim() };
}

function plainLine(line: string): string {
  if (contents.test(line) || attributes.test(line)) return '';
  if (line.trimStart().startsWith(':::')) return titleOfContainer(line.trim().replace(/^:+/, '').trim());
  const quoted = alert.exec(line)?.[1];
  if (quoted !== undefined) return quoted;
  return line.startsWith('#') ? withoutName(line.trimEnd()) : line;
}

/** `note Heed` or `{.note} Heed` gives "Heed". */
function titleOfContainer(rest: string): string {
  const title = rest.startsWith('{') ? rest.slice(rest.indexOf('}') + 1) : rest.replace(/^[\w-]+/, '');
  return title.trim() === '' ? '' : `${title.trim()}\n`;
}

/** `# Roles {#roles}` gives `# Roles`. */
function withoutName(heading: string): string {
  const at = heading.endsWith('}') ? heading.lastIndexOf('{') : -1;
  return at > 0 && /^\{[#.:]/.test(heading.slice(at)) ? heading.slice(0, at).trimEnd() : heading;
}
