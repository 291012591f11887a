import '../panel/pane.css';
import './taskpane.css';
import { mountPane } from '../panel/mount-pane.tsx';
import { followTheme } from './follow-theme.ts';
import { localDay } from './local-day.ts';
import { keepName, keepUnderlines, keptName, keptUnderlines } from './kept-choices.ts';
import { showFile } from './show-file.tsx';
import { WordHost } from './word-host.ts';

/** The action of the keyboard shortcut, by its name in the manifests. */
const SHOW_PANE = 'ShowPane';

const container = document.getElementById('pane');
if (container) void start(container);

async function start(root: HTMLElement): Promise<void> {
  if (typeof Office === 'undefined')
    return explain(
      root,
      "Office's own script did not load",
      'The pane needs it from appsforoffice.microsoft.com. Check the connection, or ask who runs the network, then open the pane again.',
    );
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Word)
    return explain(root, 'This is the pane for Word', 'Open it in Word: Home, then Check policy.');
  followTheme(document.documentElement);
  // Only a shared runtime has actions of its own; elsewhere the button opens the pane.
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1'))
    Office.actions.associate(SHOW_PANE, () => Office.addin.showAsTaskpane());
  const name = keptName();
  const word = new WordHost();
  mountPane(root, word, {
    today: () => localDay(new Date()),
    ...(COUNTERSIGN_BUILT_SETTINGS === null ? {} : { configuration: COUNTERSIGN_BUILT_SETTINGS }),
    ...(name === null ? {} : { name }),
    onName: keepName,
    underlines: keptUnderlines(),
    onUnderlines: keepUnderlines,
    ...(savesFiles() ? {} : { saveFile: (file) => showFile(root, file) }),
  });
  whenShown((isShown) => void word.paneHidden(!isShown));
  for (const kind of ['error', 'unhandledrejection'] as const)
    window.addEventListener(kind, (event) => {
      const error: unknown = event instanceof ErrorEvent ? event.error : event.reason;
      // A log that does not load is no error to log: that would not end.
      void import('./log-error.ts').then(
        ({ logError }) => logError(error),
        () => undefined,
      );
    });
}

/** Where panes may download. */
function savesFiles(): boolean {
  const { platform } = Office.context;
  return platform !== Office.PlatformType.Mac && platform !== Office.PlatformType.iOS;
}

/** Tells when the pane is closed and opened again: with a shared runtime its page lives on, elsewhere the page goes. */
function whenShown(listener: (isShown: boolean) => void): void {
  window.addEventListener('pagehide', () => listener(false));
  window.addEventListener('pageshow', ({ persisted }) => persisted && listener(true));
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1'))
    void Office.addin.onVisibilityModeChanged(({ visibilityMode }) =>
      listener(visibilityMode !== Office.VisibilityMode.hidden),
    );
}

function explain(root: HTMLElement, title: string, text: string): void {
  const section = document.createElement('section');
  section.className = 'outside';
  const heading = document.createElement('h2');
  heading.textContent = title;
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  section.append(heading, paragraph);
  root.replaceChildren(section);
}
