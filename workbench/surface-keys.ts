import type { KeyLine } from '../panel/components/KeyTable.tsx';

/** The keys of the workbench, for the pane's list of keys. `global-keys.ts` and `editor/keys.ts` listen for them. */
export const surfaceKeys: readonly KeyLine[] = [
  [['F6'], 'between the text and the pane'],
  [['Alt+↓', 'Alt+↑'], 'next and previous underlined passage'],
  [['Ctrl+Enter'], 'from a passage to its card'],
  [['Ctrl+O', 'Ctrl+S'], 'open, save'],
  [['Tab', 'Shift+Tab'], 'level of a list item, next and previous cell'],
  [['Ctrl+Y'], 'redo'],
  [['Ctrl+Alt+1', '2', '3', '0'], 'heading, paragraph'],
];
