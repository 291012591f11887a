import { render } from 'preact';
import { createCheckSession } from '../core/checker/check-session.ts';
import type { Configuration } from '../core/config/configuration.ts';
import type { KeyLine } from './components/KeyTable.tsx';
import { Pane } from './components/Pane.tsx';
import type { PaneTemplate } from './components/pane-context.ts';
import { createController, type PaneFile } from './controller.ts';
import type { DocumentHost } from './document-host.ts';
import { elementCatalogue } from './element-words.ts';
import type { Judge } from './judge-live.ts';
import type { Judged } from './state.ts';

export type PaneOptions = {
  /** What the organisation set. */
  readonly configuration?: Configuration;
  /** The present ISO 8601 day: what is overdue and what has expired. A pane stays open for days. */
  readonly today: () => string;
  /** The reviewer's name, where the surface knows it. */
  readonly name?: string;
  /** Whether letters are keys; true unless the person switched them off. */
  readonly letters?: boolean;
  /** Whether gaps are underlined in the document, where the host can; false unless the person switched it on. */
  readonly underlines?: boolean;
  /** Another judge than the checker of this build. */
  readonly judge?: (judgeAnyway: boolean) => Judge;
  /** Texts that an empty document can start from; `onTemplate` gets the id of the one that was chosen. */
  readonly templates?: readonly PaneTemplate[];
  readonly onTemplate?: (id: string) => void;
  /** Keys that the surface itself has, for the list of keys. */
  readonly surfaceKeys?: readonly KeyLine[];
  /** Called with every answer: for a status line, for exports. */
  readonly onJudged?: (judged: Judged) => void;
  /** Called when the person gives another name, so that the surface can remember it. */
  readonly onName?: (name: string) => void;
  /** Called when the letter keys were switched on or off, so that the surface can remember it. */
  readonly onLetters?: (isOn: boolean) => void;
  /** Called when underlining was switched on or off, so that the surface can remember it. */
  readonly onUnderlines?: (isOn: boolean) => void;
  /** Hands a file to the person; a download unless the surface has a better way. */
  readonly saveFile?: (file: PaneFile) => void;
  /** The present moment, ISO 8601 in UTC. */
  readonly now?: () => string;
};

/** A pane on a page, from outside. */
export type MountedPane = {
  /** Opens an element's card, as from a mark in the text. `stay`: the focus stays where it is. */
  open(element: string, focus?: 'move' | 'stay'): void;
  /** Puts the focus into the pane: on the row that had it last, else on its first tab. */
  focus(): void;
  /** Takes back the pane's last action. False when there is none. */
  undo(): boolean;
  /** Does again what was taken back last. False when there is nothing. */
  redo(): boolean;
  /** How many actions can be taken back, for a surface with an order of undo of its own. */
  undoCount(): number;
  /** Reads and judges the document again. */
  recheck(): void;
  unmount(): void;
};

let panes = 0;

/** Shows the pane in an element of the page, on the document of a host. */
export function mountPane(container: HTMLElement, host: DocumentHost, options: PaneOptions): MountedPane {
  const { configuration, today } = options;
  const prefix = `pane${++panes}`;
  let stays = false;
  const catalogue = elementCatalogue(configuration);
  const controller = createController({
    host,
    catalogue,
    today,
    newJudge:
      options.judge ??
      ((judgeAnyway) =>
        createCheckSession({ today: today(), judgeAnyway, ...(configuration ? { configuration } : {}) })),
    now: options.now ?? (() => new Date().toISOString()),
    newId: () => crypto.randomUUID(),
    saveFile: options.saveFile ?? download,
    copy: copyText,
    focusRow: (id) => {
      const isStaying = stays;
      requestAnimationFrame(() => showRow(container, `${prefix}-row-${id}`, isStaying));
    },
    ...(options.name === undefined ? {} : { name: options.name }),
    ...(options.letters === undefined ? {} : { letters: options.letters }),
    ...(options.underlines === undefined ? {} : { underlines: options.underlines }),
    ...(options.onTemplate ? { onTemplate: options.onTemplate } : {}),
    ...(options.onJudged ? { onJudged: options.onJudged } : {}),
    ...(options.onName ? { onName: options.onName } : {}),
    ...(options.onLetters ? { onLetters: options.onLetters } : {}),
    ...(options.onUnderlines ? { onUnderlines: options.onUnderlines } : {}),
  });
  const { state, spoken, actions } = controller;
  const tools = {
    actions,
    catalogue,
    prefix,
    templates: options.templates ?? [],
    surfaceKeys: options.surfaceKeys ?? [],
  };
  render(<Pane state={state} spoken={spoken} tools={tools} />, container);

  return {
    open: (element, focus = 'move') => {
      stays = focus === 'stay';
      actions.openRow(element);
      stays = false;
    },
    focus: () => {
      const open = state.value.open.at(-1);
      const row = open === undefined ? null : document.getElementById(`${prefix}-row-${open}`);
      (row ?? container.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]'))?.focus();
    },
    undo: () => {
      if (state.value.undo.length === 0) return false;
      actions.undo();
      return true;
    },
    redo: () => {
      if (state.value.redo.length === 0) return false;
      actions.redo();
      return true;
    },
    undoCount: () => state.value.undo.length,
    recheck: () => actions.recheck(),
    unmount: () => {
      controller.stop();
      render(null, container);
    },
  };
}

function showRow(container: HTMLElement, id: string, isStaying: boolean): void {
  const row = container.ownerDocument.getElementById(id);
  (row?.closest('[data-card]') ?? row)?.scrollIntoView({ block: 'nearest' });
  if (!isStaying) row?.focus({ preventScroll: true });
}

/** A file by way of a link: works wherever the page may download. */
function download({ name, type, text }: PaneFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // A pane in a frame may be refused the clipboard: the caller says what to do instead.
    return false;
  }
}
