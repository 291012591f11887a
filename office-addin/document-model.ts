import type { BlockChange } from '../core/checker/check-session.ts';
import type { Block, BlockId, DocumentProperties, PolicyText } from '../core/policy/policy-text.ts';
import { titleOf } from '../documents/block-list.ts';
import type { Snapshot } from '../panel/document-host.ts';
import { alignLines } from './align-lines.ts';
import type { CellPlace, RawParagraph } from './raw-paragraph.ts';
import { readableText } from './readable-text.ts';

/** A paragraph with the id that its block keeps. */
export type Line = { readonly id: BlockId; readonly raw: RawParagraph };

/** A paragraph that was read alone. `after`: Word's id of the one before it, null for the first. */
export type SinglePatch = { readonly raw: RawParagraph & { readonly key: string }; readonly after: string | null };

/** A paragraph that was read alone by a host without ids, with the texts before and after it; null at the ends. */
export type NeighbouredPatch = {
  readonly raw: RawParagraph;
  readonly previous: string | null;
  readonly next: string | null;
};

/** What has changed on both sides. `other`: what the changes cannot say (a title, a side that came or went). */
export type Step =
  | { readonly kind: 'same' }
  | { readonly kind: 'changes'; readonly changes: readonly BlockChange[]; readonly original: readonly BlockChange[] }
  | { readonly kind: 'other' };

type Sides = { readonly accepted: PolicyText; readonly rejected: PolicyText | null };

/** Enough blocks to find a title among. */
const TITLE_BLOCKS = 60;

/** The document as it was read last: gives paragraphs lasting ids, and says what another reading changes. */
export class DocumentModel {
  private present: readonly Line[] = [];
  private documentProperties: DocumentProperties = {};
  private sides: Sides = { accepted: { title: '', blocks: [] }, rejected: null };
  private byId = new Map<BlockId, Line>();
  private byKey = new Map<string, Line>();
  private readonly drawn = new WeakMap<RawParagraph, { accepted: Block | null; rejected: Block | null; id: BlockId }>();
  private count = 0;

  get lines(): readonly Line[] {
    return this.present;
  }

  get properties(): DocumentProperties {
    return this.documentProperties;
  }

  /** True when some paragraph reads otherwise once tracked changes are rejected. */
  get isTracked(): boolean {
    return this.sides.rejected !== null;
  }

  line(id: BlockId): Line | undefined {
    return this.byId.get(id);
  }

  lineOfKey(key: string): Line | undefined {
    return this.byKey.get(key);
  }

  snapshot(): Snapshot {
    const { accepted, rejected } = this.sides;
    return { kind: 'read', text: accepted, ...(rejected === null ? {} : { original: rejected }) };
  }

  /** Takes a reading of the whole document. */
  take(raws: readonly RawParagraph[], properties: DocumentProperties): Step {
    const found = alignLines(
      this.present.map(({ raw }) => tokenOf(raw)),
      raws.map(tokenOf),
      { pairsLeftovers: !raws.some(({ key }) => key !== undefined) },
    );
    const lines = raws.map((raw, index): Line => {
      const old = this.present[found[index] ?? -1];
      if (old === undefined) return { id: this.newId(), raw };
      return sameRaw(old.raw, raw) ? old : { id: old.id, raw };
    });
    return this.become(lines, properties);
  }

  /** Takes single paragraphs of a host with ids. Null: they do not fit what was read, so read the whole document. */
  patch(patches: readonly SinglePatch[], gone: ReadonlySet<string>): Step | null {
    const lines = this.present.filter(({ raw }) => raw.key === undefined || !gone.has(raw.key));
    if ([...gone].some((key) => isHead(this.byKey.get(key)?.raw))) return null;
    let waiting = patches.filter(({ raw }) => !gone.has(raw.key));
    while (waiting.length > 0) {
      const left = waiting.filter((patch) => !this.place(lines, patch));
      if (left.length === waiting.length) return null;
      waiting = left;
    }
    return this.become(lines, this.properties);
  }

  /** Takes one paragraph of a host without ids, by its neighbours. Null: it fits nowhere, or in more places than one. */
  patchBetween({ raw, previous, next }: NeighbouredPatch): Step | null {
    const first = this.present.findIndex((line) => line.raw.place === 'body');
    const body = this.present.filter((line) => line.raw.place === 'body');
    const shown = (index: number): string | null => body[index]?.raw.shown ?? null;
    const places = [...body.keys(), body.length].filter((index) => shown(index - 1) === previous);
    const changed = places.filter((index) => index < body.length && shown(index + 1) === next);
    const inserted = places.filter((index) => shown(index) === next);
    if (changed.some((index) => sameRaw(body[index]?.raw ?? raw, withCell(raw, body[index])))) return { kind: 'same' };
    const [place, another] = [...changed, ...inserted];
    if (place === undefined || another !== undefined) return null;
    const old = changed.length === 1 ? body[place] : undefined;
    if (old === undefined ? raw.nesting > 0 : isHead(old.raw)) return null;
    const lines = [...this.present];
    const line = { id: old?.id ?? this.newId(), raw: withCell(raw, old) };
    lines.splice(Math.max(first, 0) + place, old === undefined ? 0 : 1, line);
    return this.become(lines, this.properties);
  }

  private place(lines: Line[], { raw, after }: SinglePatch): boolean {
    const at = lines.findIndex((line) => line.raw.key === raw.key);
    const old = lines[at];
    if (old) {
      if (isHead(old.raw) && old.raw.text !== raw.text) return false;
      const next = withCell(raw, old);
      if (!sameRaw(old.raw, next)) lines[at] = { id: old.id, raw: next };
      return true;
    }
    // A new paragraph in a table may be a new row: only the whole table tells.
    if (raw.nesting > 0) return false;
    const previous =
      after === null
        ? lines.findIndex((line) => line.raw.place === 'body') - 1
        : lines.findIndex((line) => line.raw.key === after);
    if (after !== null && previous < 0) return false;
    lines.splice(previous + 1, 0, { id: this.newId(), raw });
    return true;
  }

  private become(lines: readonly Line[], properties: DocumentProperties): Step {
    const before = this.sides;
    this.present = lines;
    this.documentProperties = properties;
    this.byId = new Map(lines.map((line) => [line.id, line]));
    this.byKey = new Map(lines.flatMap((line) => (line.raw.key === undefined ? [] : [[line.raw.key, line] as const])));
    const drawn = lines.map((line) => this.draw(line));
    const isTracked = lines.some(({ raw }) => raw.original !== raw.text);
    this.sides = {
      accepted: this.textOf(drawn.flatMap(({ accepted }) => accepted ?? [])),
      rejected: isTracked ? this.textOf(drawn.flatMap(({ rejected }) => rejected ?? [])) : null,
    };
    return stepOf(before, this.sides);
  }

  private textOf(blocks: readonly Block[]): PolicyText {
    const { properties } = this;
    const title = titleOf(blocks.slice(0, TITLE_BLOCKS), properties);
    return { title, blocks, ...(Object.keys(properties).length === 0 ? {} : { properties }) };
  }

  /** The same paragraph gives the same object, so that comparing a long document costs little. */
  private draw({ id, raw }: Line): { accepted: Block | null; rejected: Block | null } {
    const known = this.drawn.get(raw);
    if (known?.id === id) return known;
    const accepted = blockOf(id, raw, raw.text);
    const next = { id, accepted, rejected: raw.original === raw.text ? accepted : blockOf(id, raw, raw.original) };
    this.drawn.set(raw, next);
    return next;
  }

  private newId(): BlockId {
    return `w${++this.count}`;
  }
}

/** A paragraph that was read alone does not know its place in a table: it keeps the one that it had. */
function withCell(raw: RawParagraph, old: Line | undefined): RawParagraph {
  return old?.raw.cell === undefined ? raw : { ...raw, cell: old.raw.cell };
}

/** The texts of the first row and column may head every other cell of the table. */
function isHead(raw: RawParagraph | undefined): boolean {
  return raw?.cell !== undefined && (raw.cell.row === 0 || raw.cell.column === 0);
}

function tokenOf({ place, part, pages, key, shown }: RawParagraph): string {
  return key ?? `${place} ${part ?? ''} ${pages ?? ''} ${shown}`;
}

function sameRaw(a: RawParagraph, b: RawParagraph): boolean {
  return (
    a.shown === b.shown &&
    a.text === b.text &&
    a.original === b.original &&
    a.outlineLevel === b.outlineLevel &&
    a.style === b.style &&
    a.isListItem === b.isListItem &&
    a.level === b.level &&
    a.marker === b.marker &&
    a.nesting === b.nesting &&
    a.place === b.place &&
    a.part === b.part &&
    a.pages === b.pages &&
    a.key === b.key &&
    sameCell(a.cell, b.cell)
  );
}

function sameCell(a: CellPlace | undefined, b: CellPlace | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Text that the block's reader does not see makes no block. */
function blockOf(id: BlockId, raw: RawParagraph, shown: string): Block | null {
  const { text } = readableText(shown);
  if (text === '') return null;
  if (raw.place !== 'body') return { kind: raw.place, id, text };
  if (raw.cell) return { kind: 'table-cell', id, text, ...raw.cell };
  if (raw.style === 'Title') return { kind: 'heading', id, text, level: 1 };
  if (raw.outlineLevel >= 1 && raw.outlineLevel <= 9) return { kind: 'heading', id, text, level: raw.outlineLevel };
  if (!raw.isListItem) return { kind: 'paragraph', id, text };
  return { kind: 'list-item', id, text, level: raw.level, ...(raw.marker === '' ? {} : { marker: raw.marker }) };
}

function stepOf(before: Sides, after: Sides): Step {
  const isOther =
    before.accepted.title !== after.accepted.title ||
    before.rejected?.title !== after.rejected?.title ||
    JSON.stringify(before.accepted.properties) !== JSON.stringify(after.accepted.properties);
  if (isOther) return { kind: 'other' };
  const changes = blockChanges(before.accepted.blocks, after.accepted.blocks);
  const original = before.rejected && after.rejected ? blockChanges(before.rejected.blocks, after.rejected.blocks) : [];
  return changes.length + original.length === 0 ? { kind: 'same' } : { kind: 'changes', changes, original };
}

/** The edits, in order, that make one list of blocks the other. Blocks that stay keep their order. */
export function blockChanges(before: readonly Block[], after: readonly Block[]): BlockChange[] {
  const old = new Map(before.map((block) => [block.id, block]));
  const staying = new Set(after.map(({ id }) => id));
  const changes: BlockChange[] = before
    .filter(({ id }) => !staying.has(id))
    .map(({ id }): BlockChange => ({ kind: 'remove', id }));
  after.forEach((block, index) => {
    const known = old.get(block.id);
    if (known === undefined) changes.push({ kind: 'insert', block, after: after[index - 1]?.id ?? null });
    else if (known !== block && JSON.stringify(known) !== JSON.stringify(block)) changes.push({ kind: 'set', block });
  });
  return changes;
}
