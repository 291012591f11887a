import type { DocumentProperties, PolicyText } from '../core/policy/policy-text.ts';
import { invisibleNotes } from './clean-text.ts';
import { type BlockAnchor, DocxBlocks } from './docx-blocks.ts';
import { readComments } from './docx-comments.ts';
import { readLooks } from './docx-looks.ts';
import { readNumbering } from './docx-numbering.ts';
import { type DocxPackage, openDocx, readPart, readPartSource, readRelated } from './docx-package.ts';
import { readProperties } from './docx-properties.ts';
import { type Styles, readStyles } from './docx-styles.ts';
import { type DocxNode, type DocxTree, readTree } from './docx-tree.ts';
import { isPageNumber } from './page-marks.ts';
import { type ReadDocument, ReadFailure, type ReadOptions, type ReadResult } from './read-result.ts';
import { type XmlElement, childOf, childrenOf, descendantsOf, parseXml } from './xml.ts';

/** A .docx with all that its writers need to patch it. */
export type OpenedDocx = {
  readonly docx: DocxPackage;
  readonly source: string;
  readonly root: XmlElement;
  readonly styles: Styles;
  readonly tree: DocxTree;
};

/** Opens a .docx and reads its main part. */
export function openDocxText(bytes: Uint8Array): OpenedDocx {
  const docx = openDocx(bytes);
  const source = readPartSource(docx.zip, docx.mainName) ?? '';
  const root = parseXml(source);
  const body = childOf(root, 'w:body');
  if (!body) {
    throw new ReadFailure(
      'damaged',
      'This Word file is damaged and was not opened: its text is missing. Fetch it again, or open it in Word and save a copy.',
    );
  }
  const styles = readStyles(readRelated(docx, 'styles'));
  return { docx, source, root, styles, tree: readTree(body, styles) };
}

/** The file's places of the blocks of the accepted text. */
export function anchorsOf(opened: OpenedDocx): ReadonlyMap<string, BlockAnchor> {
  const blocks = new DocxBlocks('current', readNumbering(readRelated(opened.docx, 'numbering'), opened.styles));
  blocks.body(opened.tree.nodes);
  return blocks.anchors;
}

/** Reads a .docx: text on both sides of its tracked changes, comments, properties. */
export function readDocx(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const opened = openDocxText(bytes);
  if (options.signal?.aborted) throw new ReadFailure('stopped', 'Reading was stopped. Nothing was changed.');
  const { docx, tree } = opened;
  const properties = readProperties(docx);
  const asides = readAsides(opened);
  const current = readSide('current', opened, asides, properties);
  const changes = tree.changes + asides.reduce((sum, aside) => sum + aside.tree.changes, 0);
  const result: ReadDocument = {
    ok: true,
    format: 'docx',
    text: current.text,
    looks: readLooks(current.text.blocks, current.anchors),
    comments: readComments(docx, tree.nodes, (index) => current.blockOf(index)),
    trackedChanges: changes,
    readOnly: isReadOnly(readRelated(docx, 'settings')),
    notes: notesOf(opened),
  };
  if (changes === 0) return result;
  return { ...result, original: readSide('original', opened, asides, properties).text };
}

type Aside = { readonly kind: 'header' | 'footer' | 'footnote'; readonly id: string; readonly tree: DocxTree };

function readSide(
  side: 'current' | 'original',
  { docx, styles, tree }: OpenedDocx,
  asides: readonly Aside[],
  properties: DocumentProperties,
): { text: PolicyText; anchors: DocxBlocks['anchors']; blockOf: (index: number) => string | undefined } {
  const blocks = new DocxBlocks(side, readNumbering(readRelated(docx, 'numbering'), styles));
  const seen = new Set<string>();
  const isNew = (kind: string) => (text: string) => {
    if (isPageNumber(text)) return false;
    // First-page, even-page and later sections' headers repeat each other.
    const key = `${kind} ${text}`;
    return kind === 'footnote' || (!seen.has(key) && seen.add(key) !== undefined);
  };
  const add = (kind: Aside['kind']) =>
    asides
      .filter((aside) => aside.kind === kind)
      .forEach((aside) => blocks.aside(kind, aside.tree.nodes, aside.id, isNew(kind)));
  add('header');
  blocks.body(tree.nodes);
  add('footnote');
  add('footer');
  const byParagraph = new Map(
    [...blocks.anchors].flatMap(([id, anchor]) => anchor.paragraphs.map((paragraph) => [paragraph.index, id] as const)),
  );
  return {
    text: blocks.list.toPolicyText(properties),
    anchors: blocks.anchors,
    blockOf: (index) => byParagraph.get(index),
  };
}

function readAsides(opened: OpenedDocx): Aside[] {
  const { docx, root, styles } = opened;
  const asides: Aside[] = [];
  for (const kind of ['header', 'footer'] as const) {
    const used = new Set(descendantsOf(root, `w:${kind}Reference`).map((element) => element.attributes['r:id']));
    docx.relations
      .filter((relation) => relation.type === kind && used.has(relation.id))
      .forEach((relation, index) => {
        const part = readPart(docx.zip, relation.target);
        if (part) asides.push({ kind, id: `${kind}${index}`, tree: readTree(part, styles) });
      });
  }
  for (const type of ['footnote', 'endnote'] as const) {
    for (const note of childrenOf(readRelated(docx, `${type}s`) ?? undefined, `w:${type}`)) {
      const noteType = note.attributes['w:type'] ?? 'normal';
      if (noteType === 'normal')
        asides.push({ kind: 'footnote', id: `${type}${note.attributes['w:id'] ?? ''}`, tree: readTree(note, styles) });
    }
  }
  return asides;
}

function isReadOnly(settings: XmlElement | null): boolean {
  const protection = childOf(settings ?? undefined, 'w:documentProtection')?.attributes;
  const enforced = ['1', 'true', 'on'].includes(protection?.['w:enforcement'] ?? '');
  return enforced && ['readOnly', 'comments', 'forms'].includes(protection?.['w:edit'] ?? '');
}

function notesOf({ tree }: OpenedDocx): string[] {
  const texts: string[] = [];
  let hidden = 0;
  let white = 0;
  const visit = (node: DocxNode): void => {
    if (node.kind === 'table') node.rows.forEach((row) => row.cells.forEach((cell) => cell.nodes.forEach(visit)));
    else if (node.kind === 'paragraph') {
      for (const piece of node.pieces) {
        texts.push(piece.text);
        if (piece.hidden && piece.text.trim() !== '') hidden++;
        if (piece.white && piece.text.trim() !== '') white++;
      }
    }
  };
  tree.nodes.forEach(visit);
  return [
    ...invisibleNotes(texts.join('')),
    ...(hidden > 0 ? ['Hidden or struck-through text stands in the file. It was left out.'] : []),
    ...(white > 0 ? ['Some text is white on a white page. It was read like any other.'] : []),
  ];
}
