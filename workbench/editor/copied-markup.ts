import { DOMSerializer, type Node } from 'prosemirror-model';
import { schema } from './schema.ts';

/** What is copied, as other programs understand it: list items in lists, line breaks as such, bold and italic type. */
class CopiedMarkup extends DOMSerializer {
  override serializeFragment(...[fragment, options = {}, target]: Parameters<DOMSerializer['serializeFragment']>) {
    const document = options.document ?? window.document;
    const into = target ?? document.createDocumentFragment();
    const lists: HTMLElement[] = [];
    fragment.forEach((node) => {
      const mark = node.type.name === 'list_item' ? listMark(node.attrs['marker'] as string) : null;
      if (mark !== null) {
        const item = document.createElement('li');
        if (mark.value !== undefined) item.setAttribute('value', String(mark.value));
        this.serializeFragment(node.content, options, item);
        listAt(lists, node.attrs['level'] as number, mark, document, into).append(item);
        return;
      }
      lists.length = 0;
      if (node.isText) into.append(...withLook(node, document));
      else into.append(this.serializeNode(withTypedMark(node), options));
    });
    return into;
  }
}

export const copiedMarkup = new CopiedMarkup(DOMSerializer.nodesFromSchema(schema), {});

type Mark = { readonly list: 'ol' | 'ul'; readonly type?: 'a' | 'A'; readonly value?: number };

/** The kind of list that draws such a mark; null where none does. */
function listMark(marker: string): Mark | null {
  if (/^\W?$/.test(marker)) return { list: 'ul' };
  const [, number, letter] = /^(?:(\d{1,4})|([A-Za-z]))[.)]$/.exec(marker) ?? [];
  if (number !== undefined) return { list: 'ol', value: Number(number) };
  if (letter === undefined) return null;
  const type = letter === letter.toLowerCase() ? 'a' : 'A';
  return { list: 'ol', type, value: letter.charCodeAt(0) - type.charCodeAt(0) + 1 };
}

/** The open list of a level and kind; opens it, and those around it. `lists` holds the open ones, the outermost first. */
function listAt(
  lists: HTMLElement[],
  level: number,
  { list, type }: Mark,
  document: Document,
  into: ParentNode,
): HTMLElement {
  lists.length = Math.min(lists.length, level + 1);
  const open = lists[level];
  if (open !== undefined && (open.localName !== list || open.getAttribute('type') !== (type ?? null))) lists.pop();
  while (lists.length <= level) {
    const element = document.createElement(list);
    if (type !== undefined) element.setAttribute('type', type);
    const around = lists.at(-1);
    (around === undefined ? into : (around.lastElementChild ?? around)).append(element);
    lists.push(element);
  }
  return lists[level] as HTMLElement;
}

/** A mark that no list draws ("3.1") is written before the words. */
function withTypedMark(node: Node): Node {
  if (node.type.name !== 'list_item') return node;
  return schema.node('paragraph', null, schema.text(`${node.attrs['marker']} ${node.textContent}`));
}

function withLook({ text = '', marks }: Node, document: Document): (string | HTMLElement)[] {
  return marks.reduceRight<(string | HTMLElement)[]>(
    (content, { type }) => {
      const around = document.createElement(type.name);
      around.append(...content);
      return [around];
    },
    withBreaks(text, document),
  );
}

function withBreaks(text: string, document: Document): (string | HTMLElement)[] {
  return text.split('\n').flatMap((line, at) => (at === 0 ? [line] : [document.createElement('br'), line]));
}
