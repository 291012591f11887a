import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ElementCatalogue } from '../element-words.ts';
import type { PaneActions } from '../pane-actions.ts';
import type { KeyLine } from './KeyTable.tsx';

/** What the parts of a pane share and never changes while it is open. */
export type PaneTools = {
  readonly actions: PaneActions;
  readonly catalogue: ElementCatalogue;
  /** Goes before every id in the page, so that two panes do not collide. */
  readonly prefix: string;
  /** The templates to start an empty document from; none where the surface has none. */
  readonly templates: readonly PaneTemplate[];
  /** The keys of the surface around the pane, for the list of keys. */
  readonly surfaceKeys: readonly KeyLine[];
};

/** A text to start from. */
export type PaneTemplate = { readonly id: string; readonly title: string; readonly note: string };

export const PaneContext = createContext<PaneTools | null>(null);

/** The tools of the pane around a component. */
export function useTools(): PaneTools {
  const tools = useContext(PaneContext);
  if (tools === null) throw new Error('a part of the pane stands outside of one');
  return tools;
}
