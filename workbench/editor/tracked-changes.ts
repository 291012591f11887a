import type { Node } from 'prosemirror-model';
import { Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { diffWords } from '../../documents/diff-words.ts';
import { textStarts } from './read-blocks.ts';
import type { TrackedSides } from './tracked-sides.ts';

const key = new PluginKey<DecorationSet>('tracked-changes');

/** Shows the file's tracked changes: what was inserted underlined, what was deleted struck through in its place. */
export function trackedChanges(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, set) {
        const sides = tr.getMeta(key) as TrackedSides | undefined;
        return sides === undefined ? set.map(tr.mapping, tr.doc) : draw(tr.doc, sides);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

export function withTrackedChanges(tr: Transaction, sides: TrackedSides): Transaction {
  return tr.setMeta(key, sides).setMeta('addToHistory', false);
}

function draw(doc: Node, sides: TrackedSides): DecorationSet {
  const starts = textStarts(doc);
  const decorations: Decoration[] = [];
  for (const { id, before, after } of sides.differences()) {
    let pos = starts.get(id);
    if (pos === undefined || doc.nodeAt(pos - 1)?.textContent !== after) continue;
    for (const { kind, text } of diffWords(before ?? '', after)) {
      if (kind === 'removed') {
        decorations.push(Decoration.widget(pos, () => struck(text, 'del'), { side: -1, key: `del ${text}` }));
        continue;
      }
      if (kind === 'added') decorations.push(Decoration.inline(pos, pos + text.length, { nodeName: 'ins' }));
      pos += text.length;
    }
  }
  for (const { after, text } of sides.deletions()) {
    const start = after === null ? 0 : starts.get(after);
    const pos = start === undefined || start === 0 ? start : doc.resolve(start).after(1);
    if (pos !== undefined)
      decorations.push(Decoration.widget(pos, () => struck(text, 'p'), { side: -1, key: `block ${text}` }));
  }
  return DecorationSet.create(doc, decorations);
}

function struck(text: string, tag: 'del' | 'p'): HTMLElement {
  const del = document.createElement('del');
  del.textContent = text;
  del.contentEditable = 'false';
  if (tag === 'del') return del;
  const paragraph = document.createElement('p');
  paragraph.className = 'deleted-block';
  paragraph.contentEditable = 'false';
  paragraph.append(del);
  return paragraph;
}
