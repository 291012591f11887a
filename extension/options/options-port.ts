import type { Settings } from '../settings/settings.ts';
import type { Taken } from '../settings/settings-store.ts';
import type { Snooze, StoredFeed } from '../storage/database.ts';

export type OptionsSnapshot = {
  readonly settings: Settings;
  readonly feed: StoredFeed | null;
  readonly snoozes: readonly Snooze[];
  /** `given`: by the person, who can take it back. `held`: the package of the organisation has it from the start. */
  readonly pageAccess: 'given' | 'held' | 'not-given';
};

/** What the options and the welcome page need from the extension. */
export interface OptionsPort {
  load(): Promise<OptionsSnapshot>;
  takeFile(file: File): Promise<Taken>;
  takeLink(address: string): Promise<Taken>;
  removeFile(): Promise<void>;
  removeLink(): Promise<void>;
  setName(name: string): Promise<void>;
  setContact(contact: string): Promise<void>;
  setQuiet(quiet: boolean): Promise<void>;
  /** Asks the browser for access to pages, in the click itself. False when the person said no. */
  askForPages(): Promise<boolean>;
  giveBackPages(): Promise<void>;
  /** Reads the settings' link and the register feed now. */
  readNow(): Promise<void>;
  wake(domain: string): Promise<void>;
  onChange(listener: () => void): () => void;
}
