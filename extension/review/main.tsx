import type { JSX } from 'preact';
import { browser } from '../browser.ts';
import { emptyReview, parseReview } from '../../core/review/review-state.ts';
import { mountPane } from '../../panel/mount-pane.tsx';
import { localDay } from '../pages/moment-words.ts';
import { mountStored } from '../pages/mount-stored.tsx';
import { saveFile } from '../pages/save-file.ts';
import { browserSettings } from '../settings/browser-settings.ts';
import { loadSettings, setPersonal } from '../settings/settings-store.ts';
import type { Storage } from '../storage/database.ts';
import { pageHost } from './page-host.ts';
import { markStyle, pageTool, type PageAnswer, type PageOrder } from './page-tool.ts';
import { pageOf, reviewShelf } from './review-shelf.ts';
import { ReviewPage } from './ReviewPage.tsx';
import { annotationsMarkdown, toWebAnnotations } from './web-annotations.ts';

const tab = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
let title = '';

async function run(order: PageOrder): Promise<PageAnswer | null> {
  try {
    if (order.kind === 'read') await browser.scripting.insertCSS({ target: { tabId: tab }, css: markStyle });
    const [ran] = await browser.scripting.executeScript({ target: { tabId: tab }, func: pageTool, args: [order] });
    const answer = (ran?.result ?? null) as PageAnswer | null;
    if (answer?.kind === 'page') title = answer.title;
    return answer;
  } catch {
    // The access that the click gave ends when the tab goes to another site.
    return null;
  }
}

function onReload(listener: () => void): () => void {
  const heard = (changed: number, { status }: { status?: string }): void => {
    if (changed === tab && status === 'complete') listener();
  };
  browser.tabs.onUpdated.addListener(heard);
  return () => {
    browser.tabs.onUpdated.removeListener(heard);
  };
}

async function address(): Promise<string> {
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  return url ?? '';
}

async function review(storage: Storage): Promise<JSX.Element> {
  const shelf = reviewShelf(storage);
  const { configuration, personal } = await loadSettings(browserSettings);
  const page = pageOf(await address());
  const host = pageHost({ page, run, address, onReload, shelf });
  const mount = (container: HTMLElement): (() => void) => {
    const pane = mountPane(container, host, {
      configuration,
      today: () => localDay(Date.now()),
      name: personal.name,
      onName: (name) => void setPersonal(browserSettings, { name }),
      saveFile,
    });
    return () => {
      pane.unmount();
    };
  };
  const exportAs = async (format: 'json' | 'markdown'): Promise<void> => {
    const stored = await shelf.load(page);
    const state = stored === null ? emptyReview : parseReview(stored).state;
    if (format === 'json') {
      const text = `${JSON.stringify(toWebAnnotations(state, page), null, 2)}\n`;
      saveFile({ name: 'annotations.json', text, type: 'application/ld+json' });
    } else {
      saveFile({ name: 'annotations.md', text: annotationsMarkdown(state, title, page), type: 'text/markdown' });
    }
  };
  return <ReviewPage page={page} mount={mount} onExport={(format) => void exportAs(format)} />;
}

await mountStored('Policy page', review);
