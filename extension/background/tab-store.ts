import { browser } from '../browser.ts';
import { seedKey } from '../intake/intake-pages.ts';
import type { Recognised } from './recognise-page.ts';

/**
 * What is known of the page in a tab. In session storage: it outlives a stopped worker, is held in memory alone, and is
 * gone with the browser and with an update. So nobody but this version of the extension has written it.
 */
export type TabPage = {
  readonly address: string;
  readonly title: string;
  readonly recognised: Recognised | null;
  /** A plan or a price that the page names; empty when it names none. */
  readonly plan: string;
  /** The domains on which the notice has spoken, and the person has answered it, while the tab stays there. */
  readonly spoken?: string;
  readonly answered?: string;
};

const keyOf = (tab: number): string => `tab-${String(tab)}`;

const turns = new Map<number, Promise<unknown>>();

/**
 * Runs what reads of a tab and writes again in turn: looks and answers come from several events at once, and one must not
 * put what it read before over what another has written since. Not to be nested.
 */
export function inTurn<Result>(tab: number, task: () => Promise<Result>): Promise<Result> {
  const turn = (turns.get(tab) ?? Promise.resolve()).then(task, task);
  turns.set(tab, turn);
  const end = (): void => {
    if (turns.get(tab) === turn) turns.delete(tab);
  };
  turn.then(end, end);
  return turn;
}

export async function readTab(tab: number): Promise<TabPage | null> {
  const key = keyOf(tab);
  return ((await browser.storage.session.get(key))[key] as TabPage | undefined) ?? null;
}

export function writeTab(tab: number, page: TabPage): Promise<void> {
  return browser.storage.session.set({ [keyOf(tab)]: page });
}

export function forgetTab(tab: number): Promise<void> {
  return browser.storage.session.remove([keyOf(tab), seedKey(tab)]);
}
