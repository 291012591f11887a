import type { BlockId } from '../core/policy/policy-text.ts';
import type { GapUnderline } from '../panel/document-host.ts';
import type { Line } from './document-model.ts';
import { locate } from './readable-text.ts';
import { codeOf } from './words-of-errors.ts';

/** What is underlined in one paragraph. `text`: what the places were counted in. */
export type Critiques = { readonly text: string; readonly critiques: readonly Word.Critique[] };

/** None of Word's own: red is spelling, blue is grammar, and green would look like praise. */
const COLOURS = { partial: 'Lavender', missing: 'Berry' } as const;
/** Paragraphs, or underlines to delete, in one sync. */
const MOST_AT_ONCE = 20;

/** The gaps by Word's id of their paragraph. A passage that Word cannot place surely is left out. */
export function critiquesOf(
  gaps: readonly GapUnderline[],
  lineOf: (block: BlockId) => Line | undefined,
): ReadonlyMap<string, Critiques> {
  const all = new Map<string, { text: string; critiques: Word.Critique[] }>();
  for (const { status, passage } of gaps) {
    const raw = lineOf(passage.block)?.raw;
    // Notes fail (OfficeDev/office-js#4996, #4997), and tracked deletions shift what follows them (#5672).
    if (raw?.key === undefined || raw.place !== 'body' || raw.shown !== raw.text) continue;
    const found = locate(raw.shown, passage);
    if (found === null) continue;
    const critiques = all.get(raw.key)?.critiques ?? [];
    const { start } = found;
    const length = found.end - start;
    // One line under words that two gaps share.
    if (!critiques.some((each) => each.start === start && each.length === length))
      critiques.push({ start, length, colorScheme: COLOURS[status] });
    all.set(raw.key, { text: raw.shown, critiques });
  }
  return all;
}

/** Word's own underlines of this pane: annotations, which Word neither saves nor keeps in step with the text. */
export class Underlines {
  private readonly drawn = new Map<string, Critiques & { readonly ids: readonly string[] }>();
  private turn: Promise<unknown> = Promise.resolve();

  /** True when nothing is to be drawn or deleted. */
  isShowing(wanted: ReadonlyMap<string, Critiques>): boolean {
    return this.drawn.size === wanted.size && [...wanted].every(([key, critiques]) => this.holds(key, critiques));
  }

  /** Makes the document's underlines these, at the cost of the difference. Throws what Word says against it. */
  async show(context: Word.RequestContext, wanted: ReadonlyMap<string, Critiques>): Promise<void> {
    const mine = this.turn.then(() => this.become(context, wanted));
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private async become(context: Word.RequestContext, wanted: ReadonlyMap<string, Critiques>): Promise<void> {
    for (const keys of slices([...this.drawn.keys()].filter((key) => !this.holds(key, wanted.get(key))))) {
      await remove(
        context,
        keys.flatMap((key) => this.drawn.get(key)?.ids ?? []),
      );
      for (const key of keys) this.drawn.delete(key);
    }
    for (const fresh of slices([...wanted].filter(([key]) => !this.drawn.has(key)))) await this.insert(context, fresh);
  }

  private holds(key: string, wanted: Critiques | undefined): boolean {
    const drawn = this.drawn.get(key);
    return (
      drawn !== undefined &&
      drawn.text === wanted?.text &&
      JSON.stringify(drawn.critiques) === JSON.stringify(wanted.critiques)
    );
  }

  private async insert(
    context: Word.RequestContext,
    fresh: readonly (readonly [key: string, wanted: Critiques])[],
  ): Promise<void> {
    const asked = fresh.map(([key, wanted]) => {
      const paragraph = context.document.getParagraphByUniqueLocalId(key);
      const ids = paragraph.insertAnnotations({ critiques: [...wanted.critiques] });
      paragraph.load({ text: true });
      return { key, wanted, paragraph, ids };
    });
    const refusal = await context.sync().then(
      () => null,
      (error: unknown) => ({ error }),
    );
    const done = asked.flatMap((each) => {
      const ids = valueOf(each.ids);
      return ids === null ? [] : [{ ...each, ids }];
    });
    for (const { key, wanted, ids } of done) this.drawn.set(key, { ...wanted, ids });
    if (refusal === null) return this.takeBackStale(context, done);
    if (!isAboutText(refusal.error)) throw refusal.error;
    // One paragraph that has changed meanwhile stops the others; the next check underlines it again.
    if (fresh.length > 1) for (const each of fresh) if (!this.drawn.has(each[0])) await this.insert(context, [each]);
  }

  /** A paragraph that was edited after its last reading may have its underline under other words. */
  private async takeBackStale(
    context: Word.RequestContext,
    done: readonly { key: string; wanted: Critiques; paragraph: Word.Paragraph; ids: readonly string[] }[],
  ): Promise<void> {
    const stale = done.filter(({ paragraph, wanted }) => paragraph.text !== wanted.text);
    if (stale.length === 0) return;
    await remove(
      context,
      stale.flatMap(({ ids }) => ids),
    );
    for (const { key } of stale) this.drawn.delete(key);
  }
}

async function remove(context: Word.RequestContext, ids: readonly string[]): Promise<void> {
  for (const id of ids) context.document.getAnnotationById(id).delete();
  try {
    await context.sync();
  } catch (error) {
    if (!isAboutText(error)) throw error;
    // One that is gone already fails them all (OfficeDev/office-js#4319).
    if (ids.length > 1) for (const id of ids) await remove(context, [id]);
  }
}

/** What Word answered to one call of a batch, also where a later one failed. */
function valueOf(result: OfficeExtension.ClientResult<string[]>): readonly string[] | null {
  try {
    return result.value;
  } catch {
    return null;
  }
}

function isAboutText(error: unknown): boolean {
  return ['ItemNotFound', 'InvalidArgument'].includes(codeOf(error));
}

function slices<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / MOST_AT_ONCE) }, (_, at) =>
    items.slice(at * MOST_AT_ONCE, (at + 1) * MOST_AT_ONCE),
  );
}
