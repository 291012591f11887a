import { wrongSettings } from './wrong-settings.ts';

/** What both manifests say, once: id, version, addresses, icons, buttons, shortcut and requirement sets agree by it. */
export type AddInSource = {
  /** Where the files lie: an https address without a slash at its end. */
  readonly origin: string;
  /** `major.minor.patch`. */
  readonly version: string;
};

export const addIn = {
  /** Permanent: Word and the admin centre know the add-in by it. */
  id: '6b1f7f0e-4c57-4b0f-9a51-2d7c8e3f9a64',
  name: 'Countersign',
  provider: 'Countersign',
  locale: 'en-US',
  description:
    'Judges an AI policy beside the text as it is written, on this device, and keeps the review with the document.',
  page: 'taskpane.html',
  /** The first WordApi: what a later set adds is asked for at run time. */
  requirement: { name: 'WordApi', minVersion: '1.1' },
  /** Inserting wording, writing comments and keeping the review change the document. */
  permission: { xml: 'ReadWriteDocument', unified: 'Document.ReadWrite.User' },
  button: {
    label: 'Check policy',
    tip: 'Opens the pane that says which elements the policy covers, touches or lacks.',
  },
  tabs: [
    { tab: 'TabHome', id: 'Home' },
    { tab: 'TabReviewWord', id: 'Review' },
  ],
  shortcut: {
    action: 'ShowPane',
    label: 'Show the policy check',
    default: 'Ctrl+Alt+Shift+K',
    mac: 'Command+Option+Shift+K',
  },
  iconSizes: [16, 32, 64, 80],
  accent: '#1D4B9B',
} as const;

/** The address of a file of the add-in. */
export function addressOf({ origin }: AddInSource, file: string): string {
  return `${origin}/${file}`;
}

/** The file of an icon. */
export function iconFile(size: number): string {
  return `icons/icon-${size}.png`;
}

/** The origin to build for, checked: Word takes no add-in from an address that is not https. */
export function originFrom(value: string | undefined): string {
  const origin = (value ?? 'https://localhost:3000').replace(/\/$/, '');
  if (!URL.canParse(origin) || new URL(origin).protocol !== 'https:')
    throw wrongSettings(`COUNTERSIGN_ADDIN_ORIGIN must be an https address; it is "${origin}".`);
  return origin;
}
