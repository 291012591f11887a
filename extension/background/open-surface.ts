import { browser } from '../browser.ts';

/** The parts of Chrome's side panel that are used; no other browser has them, and the polyfill does not name them. */
type SidePanel = {
  setOptions(options: { tabId: number; path: string; enabled: boolean }): Promise<void>;
  open(options: { tabId: number }): Promise<void>;
};

function sidePanel(): SidePanel | undefined {
  const { chrome } = globalThis as { chrome?: { sidePanel?: SidePanel } };
  return chrome?.sidePanel;
}

/**
 * Opens one of the extension's own pages beside a tab: in the side panel or the sidebar, otherwise in a tab of its own.
 * Must be called in the same turn as the click that asked for it: browsers open a panel only then.
 */
export async function openBeside(tab: number, path: string): Promise<void> {
  try {
    // A panel that is open already begins anew only for an address that it has not yet.
    await openPanel(tab, `${path}${path.includes('?') ? '&' : '?'}asked=${String(Date.now())}`);
  } catch {
    // No panel in this browser, or the click has gone cold on its way here.
    await browser.tabs.create({ url: browser.runtime.getURL(path) });
  }
}

async function openPanel(tab: number, path: string): Promise<void> {
  const panel = sidePanel();
  if (panel !== undefined) {
    const isSet = panel.setOptions({ tabId: tab, path, enabled: true });
    await Promise.all([isSet, panel.open({ tabId: tab })]);
    return;
  }
  // Both in one turn: after a wait Firefox no longer takes it for an answer to the click.
  const isSet = browser.sidebarAction.setPanel({ tabId: tab, panel: browser.runtime.getURL(path) });
  await Promise.all([isSet, browser.sidebarAction.open()]);
}

/** Opens the popup on a tab's page; where the browser does not open it by itself, the same page in a tab. */
export async function openPopup(tab: number): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(`popup/index.html?tab=${String(tab)}`) });
  }
}
