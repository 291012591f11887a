import { CONFIGURATION_LIMIT, readConfiguration, type ConfigurationProblem } from '../../core/config/configuration.ts';
import { conditionalGet } from '../storage/conditional-get.ts';
import type { LedgerLine } from '../storage/database.ts';
import {
  readManaged,
  readStoredSettings,
  settingsFrom,
  type LinkCopy,
  type Personal,
  type Settings,
  type StoredSettings,
} from './settings.ts';

/** Where settings are kept and come from. */
export interface SettingsPort {
  /** What the management of the browser set; an empty object when it set nothing. */
  managed(): Promise<unknown>;
  /** What `store` was given last. */
  stored(): Promise<unknown>;
  store(settings: StoredSettings): Promise<void>;
  /** Runs a change while no other page or worker of the extension makes one. */
  alone(change: () => Promise<void>): Promise<void>;
  readonly fetch: typeof fetch;
  /** Milliseconds since 1970. */
  now(): number;
}

/** The same where an address may be asked: the ledger tells of it. */
export interface LinkPort extends SettingsPort {
  fetched(line: LedgerLine): Promise<void>;
}

/** How many hours a copy of a link serves before it is asked for again. */
const LINK_HOURS = 6;

/** What holds now. Asks no network: a link speaks through its last good copy. */
export async function loadSettings(port: SettingsPort): Promise<Settings> {
  const [managed, stored] = await Promise.all([port.managed(), port.stored()]);
  return settingsFrom(managed, readStoredSettings(stored));
}

export type Taken = { readonly ok: true } | { readonly ok: false; readonly problems: readonly ConfigurationProblem[] };

/** Takes the text of a countersign.json. One with a wrong value is not taken at all: the person can put it right. */
export async function takeFile(port: SettingsPort, name: string, text: string): Promise<Taken> {
  const read = readConfiguration(text);
  if (!read.ok) return { ok: false, problems: read.problems };
  const file = { name, text, read: isoNow(port) };
  await change(port, (stored) => ({ ...stored, file }));
  return { ok: true };
}

export function removeFile(port: SettingsPort): Promise<void> {
  return change(port, ({ file: _, ...rest }) => rest);
}

/** Takes an address and reads it at once. An address that gives no settings is not taken. */
export async function takeLink(port: LinkPort, address: string): Promise<Taken> {
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') {
    return { ok: false, problems: [{ path: '', message: 'The address must begin with https://.' }] };
  }
  const copy = await fetchCopy(port, { address });
  if (copy.text === undefined) return { ok: false, problems: [{ path: '', message: copy.problem ?? '' }] };
  await change(port, (stored) => ({ ...stored, link: copy }));
  return { ok: true };
}

export function removeLink(port: SettingsPort): Promise<void> {
  return change(port, ({ link: _, ...rest }) => rest);
}

export function setPersonal(port: SettingsPort, personal: Partial<Personal>): Promise<void> {
  return change(port, (stored) => ({ ...stored, personal: { ...stored.personal, ...personal } }));
}

/** Asks for the link again when its copy is old, or at once. True when something was asked for. */
export async function refreshLink(port: LinkPort, { atOnce = false } = {}): Promise<boolean> {
  const { link: managedLink } = readManaged(await port.managed());
  const stored = readStoredSettings(await port.stored());
  const kept = managedLink === null ? stored.link : stored.managedLink;
  const copy = managedLink === null || kept?.address === managedLink ? kept : { address: managedLink };
  if (copy === undefined || (!atOnce && !isOld(copy, port.now()))) return false;
  const next = await fetchCopy(port, copy);
  await change(port, (now) => {
    if (managedLink !== null) return { ...now, managedLink: next };
    // The person may have taken it away, or another in its place, while it was on its way.
    return now.link?.address === copy.address ? { ...now, link: next } : now;
  });
  return true;
}

function isOld({ checked }: LinkCopy, now: number): boolean {
  const age = checked === undefined ? Infinity : now - Date.parse(checked);
  return age < 0 || age >= LINK_HOURS * 3_600_000;
}

async function fetchCopy(port: LinkPort, last: LinkCopy): Promise<LinkCopy> {
  const { problem: _, ...kept } = last;
  const checked = isoNow(port);
  const note = (result: LedgerLine['result']): Promise<void> =>
    port.fetched({ at: checked, what: 'Read settings', where: new URL(last.address).host, result });
  const fetched = await conditionalGet({
    address: last.address,
    etag: last.text === undefined ? undefined : last.etag,
    // A character takes up to three bytes more than it counts in the limit.
    limit: CONFIGURATION_LIMIT * 2,
    fetch: port.fetch,
  });
  if (fetched.kind === 'unchanged') {
    await note('unchanged');
    return { ...kept, checked };
  }
  if (fetched.kind === 'failed') {
    await note('no-answer');
    return { ...kept, checked, problem: fetched.problem };
  }
  const read = readConfiguration(fetched.text);
  const isUseless = !read.ok && read.usable === undefined;
  await note(isUseless ? 'refused' : 'read');
  if (isUseless) {
    return { ...kept, checked, problem: read.problems[0]?.message ?? 'It cannot be read.' };
  }
  const etag = fetched.etag === undefined ? {} : { etag: fetched.etag };
  return { address: last.address, ...etag, text: fetched.text, fetched: checked, checked };
}

/** What is read and written again in between must not be another's: a name that is remembered, a link that is read. */
function change(port: SettingsPort, next: (stored: StoredSettings) => StoredSettings): Promise<void> {
  return port.alone(async () => port.store(next(readStoredSettings(await port.stored()))));
}

function isoNow(port: SettingsPort): string {
  return new Date(port.now()).toISOString();
}
