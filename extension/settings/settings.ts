import * as z from 'zod/mini';
import {
  emptyConfiguration,
  parseConfiguration,
  readConfiguration,
  type Configuration,
  type ConfigurationProblem,
  type ConfigurationResult,
} from '../../core/config/configuration.ts';

/** Where a section of the settings comes from. `managed` is locked: nobody on this device can change it. */
export type SettingsSource = 'managed' | 'link' | 'file';

export type SettingsProblem = ConfigurationProblem & { readonly source: SettingsSource };

/** What holds now, from all sources. Where nobody set anything, the defaults. */
export type Settings = {
  readonly configuration: Configuration;
  /** For each section that somebody set (`policy`, `intake`, …), who did. */
  readonly sources: Readonly<Record<string, SettingsSource>>;
  /** Values that are wrong. What stands in their place is the default. */
  readonly problems: readonly SettingsProblem[];
  readonly link: (LinkCopy & { readonly managed: boolean }) | null;
  readonly file: { readonly name: string; readonly read: string } | null;
  readonly personal: Personal;
};

const linkCopySchema = z.object({
  address: z.string(),
  etag: z.exactOptional(z.string()),
  /** The last good copy, and when it was fetched. */
  text: z.exactOptional(z.string()),
  fetched: z.exactOptional(z.string()),
  checked: z.exactOptional(z.string()),
  problem: z.exactOptional(z.string()),
});

const personalSchema = z.object({
  /** The name that intakes and decisions begin with. */
  name: z._default(z.string().check(z.maxLength(120)), ''),
  contact: z._default(z.string().check(z.maxLength(200)), ''),
  /** The person wants no notices in pages; the badge still speaks. */
  quiet: z._default(z.boolean(), false),
});

const storedSchema = z.object({
  link: z.exactOptional(linkCopySchema),
  /** The copy of the link that is managed, apart from the person's own. */
  managedLink: z.exactOptional(linkCopySchema),
  file: z.exactOptional(z.object({ name: z.string(), text: z.string(), read: z.string() })),
  personal: z._default(personalSchema, { name: '', contact: '', quiet: false }),
});

/** A countersign.json at an address, as it is kept. */
export type LinkCopy = z.output<typeof linkCopySchema>;
export type Personal = z.output<typeof personalSchema>;
/** What the device keeps of the settings. */
export type StoredSettings = z.output<typeof storedSchema>;

/** What was stored; whatever cannot be read is as if it were not there. */
export function readStoredSettings(value: unknown): StoredSettings {
  const whole = storedSchema.safeParse(value ?? {});
  if (whole.success) return whole.data;
  // One damaged part must not take the others with it.
  const parts = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const good = parts.filter(([key, part]) => storedSchema.safeParse({ [key]: part as unknown }).success);
  return storedSchema.parse(Object.fromEntries(good));
}

/** What the management of the browser set: sections of countersign.json, all of it as text, or where it can be read. */
export type Managed = {
  readonly sections: Readonly<Record<string, unknown>>;
  readonly link: string | null;
  readonly problems: readonly SettingsProblem[];
};

/** Reads managed storage, whose types Chrome checks and Firefox does not. */
export function readManaged(value: unknown): Managed {
  if (value === undefined || value === null) return { sections: {}, link: null, problems: [] };
  if (typeof value !== 'object' || Array.isArray(value)) {
    return { sections: {}, link: null, problems: [managedProblem('', 'The managed settings must be an object.')] };
  }
  const { settings, settingsLink, ...sections } = value as Record<string, unknown>;
  const problems: SettingsProblem[] = [];
  const isLink = typeof settingsLink === 'string' && /^https:\/\/[^\s/]+/.test(settingsLink);
  if (settingsLink !== undefined && !isLink) {
    problems.push(managedProblem('settingsLink', '`settingsLink` must be an https address.'));
  }
  const whole = objectIn(settings);
  if (whole === null) problems.push(managedProblem('settings', '`settings` must be the text of a countersign.json.'));
  return { sections: { ...whole, ...sections }, link: isLink ? settingsLink : null, problems };
}

function managedProblem(path: string, message: string): SettingsProblem {
  return { source: 'managed', path, message };
}

/** An object, or the text of one; empty when nothing is given, null when it is neither. */
function objectIn(value: unknown): Record<string, unknown> | null {
  if (value === undefined) return {};
  let parsed: unknown = value;
  if (typeof value === 'string') {
    try {
      parsed = JSON.parse(value) as unknown;
    } catch {
      return null;
    }
  }
  return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : null;
}

type Part = { readonly source: SettingsSource; readonly sections: Readonly<Record<string, unknown>> };

/** Puts the sources together, section by section: what is managed goes before a link, a link before a file. */
export function settingsFrom(managedValue: unknown, stored: StoredSettings): Settings {
  const managed = readManaged(managedValue);
  const link = managed.link === null ? stored.link : copyOf(managed.link, stored.managedLink);
  const problems: SettingsProblem[] = [...managed.problems];
  const parts: Part[] = [];
  const take = (source: SettingsSource, raw: unknown, result: ConfigurationResult): void => {
    if (!result.ok) problems.push(...result.problems.map((problem) => ({ ...problem, source })));
    parts.push({ source, sections: goodSections(raw, result) });
  };
  if (stored.file) take('file', parsed(stored.file.text), readConfiguration(stored.file.text));
  if (link?.text !== undefined) take('link', parsed(link.text), readConfiguration(link.text));
  take('managed', managed.sections, parseConfiguration(managed.sections));
  const { sections, sources } = merged(parts, Object.keys(managed.sections));
  const whole = parseConfiguration(sections);
  return {
    configuration: whole.ok ? whole.configuration : (whole.usable ?? emptyConfiguration),
    sources,
    problems,
    link: link === undefined ? null : { ...link, managed: managed.link !== null },
    file: stored.file === undefined ? null : { name: stored.file.name, read: stored.file.read },
    personal: stored.personal,
  };
}

function copyOf(address: string, kept: LinkCopy | undefined): LinkCopy {
  return kept?.address === address ? kept : { address };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

/** The sections of a source in which nothing is wrong. */
function goodSections(raw: unknown, result: ConfigurationResult): Record<string, unknown> {
  if (typeof raw !== 'object' || raw === null || (!result.ok && result.usable === undefined)) return {};
  const wrong = new Set(result.ok ? [] : result.problems.map(({ path }) => path.split('.')[0]));
  return Object.fromEntries(Object.entries(raw).filter(([key]) => key !== '$schema' && !wrong.has(key)));
}

/** A section that is managed stays locked when its value is wrong: the default holds, not what somebody put below it. */
function merged(
  parts: readonly Part[],
  locked: readonly string[],
): { sections: Record<string, unknown>; sources: Record<string, SettingsSource> } {
  const sections: Record<string, unknown> = {};
  const sources: Record<string, SettingsSource> = Object.fromEntries(locked.map((key) => [key, 'managed']));
  for (const { source, sections: given } of parts) {
    for (const [key, value] of Object.entries(given)) {
      if (source !== 'managed' && locked.includes(key)) continue;
      sections[key] = value;
      sources[key] = source;
    }
  }
  return { sections, sources };
}

/** True when a section is set by the management of the browser. */
export function isLocked({ sources }: Settings, section: string): boolean {
  return sources[section] === 'managed';
}
