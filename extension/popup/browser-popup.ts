import { browser } from '../browser.ts';
import { askWorker, tellWorker } from '../background/ask-worker.ts';
import { openBeside } from '../background/open-surface.ts';
import { formPage, seedKey } from '../intake/intake-pages.ts';
import { openPage } from '../pages/browser-port.ts';
import type { PopupPort } from './popup-port.ts';

/** The tab that the popup speaks of: the one in its address, where it stands in a tab itself, otherwise the one in front. */
export async function popupTab(): Promise<{ readonly tab: number; readonly isPopup: boolean }> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d{1,10}$/.test(named)) return { tab: Number(named), isPopup: false };
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  return { tab: front?.id ?? -1, isPopup: true };
}

/** The popup's port onto the browser. */
export function browserPopup(tab: number, isPopup: boolean): PopupPort {
  const openHere = (path: string): void => {
    if (!isPopup) return location.assign(browser.runtime.getURL(path));
    void openBeside(tab, path).then(() => {
      window.close();
    });
  };
  return {
    load: async () => {
      const view = await askWorker({ type: 'page-view', tab });
      if ('problem' in view) throw new Error(view.problem);
      return view;
    },
    requestIntake: ({ seed }) => {
      // Written before the panel is opened, in the same turn: the form reads it when it has loaded.
      void browser.storage.session.set({ [seedKey(tab)]: seed });
      openHere(formPage(tab));
    },
    reviewPage: () => {
      openHere(`review/index.html?tab=${String(tab)}`);
    },
    openPage: (path) => {
      void openPage(path).then(() => {
        if (isPopup) window.close();
      });
    },
    reportNotAi: () => tellWorker({ type: 'report-not-ai', tab }),
    answer: (name, reason) =>
      tellWorker({ type: 'answer-notice', tab, name, ...(reason.trim() === '' ? {} : { reason }) }),
    snooze: (domain, until) => tellWorker({ type: 'snooze-site', domain, until }),
    wake: (domain) => tellWorker({ type: 'wake-site', domain }),
  };
}
