import { Fragment, type Node, Slice } from 'prosemirror-model';
import { Plugin, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { copiedMarkup } from './copied-markup.ts';
import { contentOf, isInCell, pasteBlocks, readClipboard } from './paste-text.ts';
import { schema } from './schema.ts';

type Options = {
  /** Whether tables can be added to the document. */
  readonly takesTables: boolean;
  readonly filesPasted: (files: readonly File[]) => void;
};

/**
 * Copying, pasting, and dropping what was dragged from elsewhere. Lines that were copied here stay what they are; all
 * else goes through the readers of files, before the editor's own parser sees it.
 */
export function clipboard({ takesTables, filesPasted }: Options): Plugin {
  let copied: { readonly slice: Slice; readonly text: string } | null = null;

  async function put(view: EditorView, html: string, plain: string): Promise<void> {
    const isOwn = copied !== null && html.includes('data-pm-slice') && unix(plain) === copied.text;
    if (isOwn && copied !== null && pasteSlice(view, copied.slice)) return;
    const blocks = await readClipboard(html, plain);
    if (!view.isDestroyed && view.editable) pasteBlocks(view, blocks, { takesTables });
  }

  return new Plugin({
    props: {
      clipboardTextSerializer: textOf,
      clipboardSerializer: copiedMarkup,
      transformCopied(slice) {
        copied = { slice, text: textOf(slice) };
        return slice;
      },
      handleDOMEvents: {
        paste(view, event) {
          if (!view.editable || event.clipboardData === null) return false;
          event.preventDefault();
          const { files, html, plain } = contentOf(event.clipboardData);
          if (files.length > 0) filesPasted(files);
          else void put(view, html, plain);
          return true;
        },
        // Files are the page's; what is dragged within the editor moves by the editor's own means.
        drop(view, event) {
          const { html, plain } = contentOf(event.dataTransfer);
          if (!view.editable || view.dragging !== null || html + plain === '') return false;
          event.preventDefault();
          const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
          if (place === null) return true;
          const { tr, doc } = view.state;
          view.focus();
          view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(place.pos))));
          void put(view, html, plain);
          return true;
        },
      },
    },
  });
}

function textOf({ content }: Slice): string {
  return content.textBetween(0, content.size, '\n\n');
}

/** Windows gives line ends of its own back. */
function unix(text: string): string {
  return text.replace(/\r\n/g, '\n');
}

/** Puts lines of this editor in the place of the selection. False for what belongs to a table, or goes into one. */
function pasteSlice(view: EditorView, { content, openStart, openEnd }: Slice): boolean {
  const { state } = view;
  const lines: Node[] = [];
  content.forEach((node) =>
    // A page's header that was copied becomes text.
    lines.push(node.type.name === 'aside' ? schema.node('paragraph', { id: '' }, node.content) : node),
  );
  if (isInCell(state) || !lines.every(({ isTextblock }) => isTextblock)) return false;
  view.dispatch(state.tr.replaceSelection(new Slice(Fragment.from(lines), openStart, openEnd)).scrollIntoView());
  return true;
}
