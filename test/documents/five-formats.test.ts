import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { readFileSync, readdirSync } from 'node:fs';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Block, PolicyText } from '../../core/policy/policy-text.ts';
import { newDocx } from '../../documents/new-docx.ts';
import { readMarkdown } from '../../documents/read-markdown.ts';
import { writeMarkdown } from '../../documents/write-markdown.ts';
import { bytesOf, drawBlocks, mustRead } from './draw-blocks.ts';

const fixtures = new URL('../fixtures/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, fixtures));

/** Texts of all blocks; levels and marks differ between formats and verdicts do not rest on them. */
const texts = ({ blocks }: PolicyText) => blocks.map(({ text }) => text.replace(/\s+/g, ' '));
/** The texts with the heads of cells: what a check of document control rests on. */
const heads = ({ blocks }: PolicyText) =>
  blocks
    .filter((block) => block.kind === 'table-cell')
    .map(({ text, rowHead, columnHead }) => [text, rowHead, columnHead]);

type Cell = Extract<Block, { kind: 'table-cell' }>;
const rowsOf = (cells: readonly Cell[]) =>
  [...new Set(cells.map(({ row }) => row))].map((row) => cells.filter((cell) => cell.row === row));

/** Runs of blocks: tables as one, other blocks alone. */
function groups(blocks: readonly Block[]): Block[][] {
  const found: Block[][] = [];
  for (const block of blocks) {
    const last = found.at(-1)?.[0];
    if (block.kind === 'table-cell' && last?.kind === 'table-cell' && last.table === block.table)
      found.at(-1)?.push(block);
    else found.push([block]);
  }
  return found;
}

/** A .docx made by another library than ours, with Word's own headings, numbering and tables. */
async function toDocx(text: PolicyText): Promise<Uint8Array> {
  const level = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];
  const children = groups(text.blocks).map((group) => {
    const [block] = group as [Block];
    const runs = block.text
      .split('\n')
      .map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) }));
    if (block.kind === 'heading')
      return new Paragraph({ children: runs, heading: level[block.level - 1] ?? HeadingLevel.HEADING_4 });
    if (block.kind === 'list-item') {
      if (block.marker?.startsWith('•')) return new Paragraph({ children: runs, bullet: { level: block.level } });
      return new Paragraph({ children: [new TextRun(`${block.marker ?? ''} `), ...runs] });
    }
    if (block.kind !== 'table-cell') return new Paragraph({ children: runs });
    const rows = rowsOf(group as Cell[]);
    const width = Math.max(...(group as Cell[]).map(({ column }) => column)) + 1;
    return new Table({
      rows: rows.map(
        (cells) =>
          new TableRow({
            children: Array.from(
              { length: width },
              (_, column) =>
                new TableCell({ children: [new Paragraph(cells.find((cell) => cell.column === column)?.text ?? '')] }),
            ),
          }),
      ),
    });
  });
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** A web page round the policy, with what pages carry besides. */
function toHtml(markdown: string): string {
  return `<!doctype html><html><head><title>Policies | Northwind</title><style>p{}</style></head><body><header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/policies">Policies</a></li></ul></nav></header>
<div class="cookie-banner">We use cookies. <button>Accept</button></div><main><article>${marked.parse(markdown, { async: false })}</article></main><aside>Related</aside><footer>© Northwind</footer><script>track()</script></body></html>`;
}

/** Plain text as people keep it: underlined headings, lines wrapped at 90, tables drawn with characters. */
function toText(text: PolicyText): string {
  const wrap = (line: string, indent = '') =>
    line
      .split(' ')
      .reduce(
        (whole, word) =>
          whole.length - whole.lastIndexOf('\n') + word.length > 90
            ? `${whole}\n${indent}${word}`
            : whole === ''
              ? word
              : `${whole} ${word}`,
        '',
      );
  return groups(text.blocks)
    .map((group) => {
      const [block] = group as [Block];
      if (block.kind === 'heading')
        return `${block.text}\n${(block.level === 1 ? '=' : '-').repeat(block.text.length)}`;
      if (block.kind === 'list-item')
        return `${'    '.repeat(block.level)}${wrap(`${block.marker?.replace('•', '-') ?? '-'} ${block.text}`, '    '.repeat(block.level) + '  ')}`;
      if (block.kind !== 'table-cell') return wrap(block.text);
      const rows = rowsOf(group as Cell[]);
      const columns = Math.max(...(group as Cell[]).map(({ column }) => column)) + 1;
      const widths = Array.from(
        { length: columns },
        (_, column) =>
          Math.max(4, ...(group as Cell[]).filter((cell) => cell.column === column).map((cell) => cell.text.length)) +
          2,
      );
      const rule = `+${widths.map((width) => '-'.repeat(width)).join('+')}+`;
      const line = (cells: readonly Cell[]) =>
        `|${widths.map((width, column) => ` ${cells.find((cell) => cell.column === column)?.text ?? ''}`.padEnd(width)).join('|')}|`;
      return [rule, ...rows.flatMap((cells) => [line(cells), rule])].join('\n');
    })
    .join('\n\n');
}

const policies = [
  ...readdirSync(new URL('policies/', fixtures))
    .filter((name) => /^(full|sample|hedged|ethics|recycled|not-ai).*\.md$/.test(name))
    .map((name) => `policies/${name}`),
  'documents/harbour-policy.md',
];

describe.each(policies)('%s', (path) => {
  const markdown = read(path).toString('utf8');
  const text = readMarkdown(markdown);

  it('reads the same from a Word file', async () => {
    const docx = await mustRead(await toDocx(text));
    expect(texts(docx.text)).toEqual(texts(text));
    expect(heads(docx.text)).toEqual(heads(text));
  });

  it('reads the same from a Word file that we made, with marks and levels', async () => {
    const docx = await mustRead(newDocx(text));
    expect(drawBlocks(docx.text)).toEqual(drawBlocks(text));
  });

  it('reads the same from a web page', async () => {
    const html = await mustRead(bytesOf(toHtml(markdown)), 'policy.html');
    expect(texts(html.text)).toEqual(texts(text));
    expect(heads(html.text)).toEqual(heads(text));
  });

  it('reads the same from plain text', async () => {
    const plain = await mustRead(bytesOf(toText(text)), 'policy.txt');
    expect(plain.format).toBe('text');
    expect(texts(plain.text)).toEqual(texts(text));
    expect(heads(plain.text)).toEqual(heads(text));
  });

  it('reads the same from the Markdown that we write', () => {
    expect(drawBlocks(readMarkdown(writeMarkdown(text.blocks)))).toEqual(drawBlocks(text));
  });
});

describe('harbour-policy as a PDF', () => {
  const text = readMarkdown(read('documents/harbour-policy.md').toString('utf8'));

  it.each(['tagged', 'untagged'])('reads the same, %s', async (kind) => {
    const steps: number[] = [];
    const { readDocument } = await import('../../documents/read-document.ts');
    const pdf = await readDocument(new Uint8Array(read(`documents/harbour-policy-${kind}.pdf`)), 'policy.pdf', {
      onProgress: (done) => steps.push(done),
    });
    if (!pdf.ok) throw new Error(pdf.problem.message);
    expect(drawBlocks(pdf.text)).toEqual(drawBlocks(text));
    expect(pdf.text.title).toBe('Artificial Intelligence Policy');
    expect(steps).toEqual(steps.map((_, index) => index + 1));
    expect(steps.length).toBeGreaterThan(0);
  });

  it('stops when it is told to', async () => {
    const { readDocument } = await import('../../documents/read-document.ts');
    const result = await readDocument(new Uint8Array(read('documents/harbour-policy-tagged.pdf')), 'policy.pdf', {
      signal: AbortSignal.abort(),
    });
    expect(result).toMatchObject({ ok: false, problem: { kind: 'stopped' } });
  });
});
