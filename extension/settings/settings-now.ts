import type { Settings } from './settings.ts';

/** What the settings are read from, and where what was read is kept while the browser runs. */
export interface SettingsSources {
  /** What the management of the browser set; an empty object when it set nothing. */
  managed(): Promise<unknown>;
  /** What the device keeps of the settings. */
  stored(): Promise<unknown>;
  /** What `keep` was given last by this version of the extension; undefined when it was given nothing. */
  kept(): Promise<KeptSettings | undefined>;
  keep(settings: KeptSettings): Promise<void>;
}

/** Settings, with the text of what they were read from. */
export type KeptSettings = { readonly from: string; readonly settings: Settings };

/**
 * What holds now. Checking it takes more code than all the rest of a look at a page: a worker that starts again takes what
 * an earlier one has read, as long as it was read from the very same text.
 */
export async function settingsNow(
  sources: SettingsSources,
  read: (managed: unknown, stored: unknown) => Promise<Settings>,
): Promise<Settings> {
  const [managed, stored, kept] = await Promise.all([sources.managed(), sources.stored(), sources.kept()]);
  const from = JSON.stringify([managed ?? null, stored ?? null]);
  if (kept?.from === from) return kept.settings;
  const settings = await read(managed, stored);
  // There may be no room: then it is read again the next time.
  await sources.keep({ from, settings }).catch(() => undefined);
  return settings;
}
