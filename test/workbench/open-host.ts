import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { Block, PolicyText } from '../../core/policy/policy-text.ts';
import type { TextLooks } from '../../documents/text-look.ts';
import { createEditor } from '../../workbench/editor/create-editor.ts';
import { schema } from '../../workbench/editor/schema.ts';
import { TrackedSides } from '../../workbench/editor/tracked-sides.ts';
import { docOf } from '../../workbench/editor/write-doc.ts';
import { WorkbenchHost, type HostOptions } from '../../workbench/workbench-host.ts';

/** An editor in the page with a host on it. */
export type OpenedHost = {
  readonly view: EditorView;
  readonly host: WorkbenchHost;
  readonly clicked: string[];
  /** How many edits the editor did not make. */
  readonly refused: { count: number };
};

/** Opens a text in an editor of the test's own page. */
export function openHost(
  text: Pick<PolicyText, 'blocks'>,
  more: Partial<HostOptions> & { readonly original?: readonly Block[]; readonly looks?: TextLooks } = {},
): OpenedHost {
  const mount = document.body.appendChild(document.createElement('div'));
  const clicked: string[] = [];
  const refused = { count: 0 };
  const heard: { host?: WorkbenchHost } = {};
  const isReadOnly = more.isReadOnly ?? (() => false);
  const options = { isEditable: () => !isReadOnly(), takesTables: false };
  const view = createEditor(mount, docOf(text, { locksAsides: true, looks: more.looks }), options, {
    changed: (tr) => heard.host?.heard(tr),
    passageClicked: (element) => clicked.push(element),
    commentsClicked: () => undefined,
    refused: () => (refused.count += 1),
    filesPasted: () => undefined,
  });
  const host = new WorkbenchHost({
    view,
    isReadOnly,
    sides: more.original === undefined ? null : new TrackedSides(text.blocks, more.original),
    trackedChanges: more.original === undefined ? 0 : 1,
    author: () => 'Ada Reviewer',
    now: () => '2026-11-25T09:12:00Z',
    ...more,
  });
  heard.host = host;
  return { view, host, clicked, refused };
}

/** Where words stand in the document. */
export function rangeOf(view: EditorView, words: string): { from: number; to: number } {
  let found: { from: number; to: number } | null = null;
  view.state.doc.descendants((node, pos) => {
    const at = node.isTextblock ? node.textContent.indexOf(words) : -1;
    if (at >= 0 && found === null) found = { from: pos + 1 + at, to: pos + 1 + at + words.length };
    return true;
  });
  if (found === null) throw new Error(`"${words}" is not in the document`);
  return found;
}

/** What a person does at the keyboard. */
export const person = {
  replace(view: EditorView, from: string, to: string): void {
    const range = rangeOf(view, from);
    view.dispatch(view.state.tr.insertText(to, range.from, range.to));
  },
  addAfter(view: EditorView, words: string, text: string): void {
    const at = view.state.doc.resolve(rangeOf(view, words).from).after(1);
    view.dispatch(view.state.tr.insert(at, schema.node('paragraph', null, schema.text(text))));
  },
  remove(view: EditorView, words: string): void {
    const at = view.state.doc.resolve(rangeOf(view, words).from);
    view.dispatch(view.state.tr.delete(at.before(1), at.after(1)));
  },
  select(view: EditorView, words: string | null): void {
    const { tr, doc } = view.state;
    const { from, to } = words === null ? { from: 1, to: 1 } : rangeOf(view, words);
    view.dispatch(tr.setSelection(TextSelection.create(doc, from, to)));
  },
};
