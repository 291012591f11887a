/** Who sent a message, as the browser says: nothing in the message itself is believed. */
export type Sender =
  | { readonly kind: 'extension-page' }
  | { readonly kind: 'content'; readonly tab: number; readonly address: string }
  | { readonly kind: 'stranger' };

/** What both browsers tell of a sender. */
export type SenderFacts = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
};

/** Tells the extension's own pages from content scripts in the top frame of a web page, and both from everybody else. */
export function senderOf(facts: SenderFacts, own: { readonly id: string; readonly root: string }): Sender {
  const { id, url = '', tab, frameId } = facts;
  if (id !== own.id) return { kind: 'stranger' };
  if (url.startsWith(own.root)) return { kind: 'extension-page' };
  if (tab?.id === undefined || frameId !== 0 || !url.startsWith('https://')) return { kind: 'stranger' };
  return { kind: 'content', tab: tab.id, address: url };
}
