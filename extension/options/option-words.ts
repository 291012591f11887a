import type { Configuration } from '../../core/config/configuration.ts';
import { hostOfAddress } from '../../core/vendors/host-of-address.ts';
import { longDate } from '../../core/report/wording.ts';
import { shortMoment } from '../pages/moment-words.ts';
import type { Snooze, StoredFeed } from '../storage/database.ts';
import type { Settings } from '../settings/settings.ts';

/** Where the settings come from, in one sentence. */
export function settingsWords({ link, file, sources }: Settings): string {
  const isManaged = Object.values(sources).includes('managed');
  const parts = [
    isManaged ? 'your administrator' : '',
    link === null ? '' : `${hostOfAddress(link.address)?.host ?? link.address}`,
    file === null ? '' : `${file.name}, read ${shortMoment(file.read)}`,
  ].filter((part) => part !== '');
  if (parts.length === 0) return 'None yet. The register on this device works without.';
  return `From ${parts.join('; ')}.`;
}

/** Where intakes go. */
export function connectorWords(intake: Configuration['intake']): string {
  switch (intake?.kind) {
    case 'webhook':
      return `Webhook, ${hostOfAddress(intake.url)?.host ?? ''}`;
    case 'form-link':
      return `Form, ${hostOfAddress(intake.template)?.host ?? ''}, filled in for you to send`;
    case 'email':
      return `E-mail draft to ${intake.to.join(', ')}`;
    case 'file':
      return `A file (${intake.format}) that you hand over`;
    default:
      return 'Nowhere: they stay in the register on this device, and can be saved as a file.';
  }
}

export function feedWords(register: Configuration['register'], feed: StoredFeed | null): string {
  if (register === undefined) return 'Your organisation publishes none.';
  const every = `Read every ${register.refreshHours === 1 ? 'hour' : `${String(register.refreshHours)} hours`}.`;
  if (feed === null || feed.address !== register.feed) return `${every} Not read yet.`;
  const last = feed.fetched === undefined ? 'Never read.' : `Last read ${shortMoment(feed.fetched)}.`;
  const held =
    feed.held === undefined ? undefined : 'A newer one waits in the register until somebody has looked at it.';
  return [every, last, feed.problem, held].filter((words) => words !== undefined).join(' ');
}

export const modeWords: Readonly<Record<Configuration['notice']['mode'], readonly [name: string, text: string]>> = {
  off: ['Off', 'No notice in pages; the badge speaks.'],
  inform: ['Inform', 'It says what the register says. Nobody has to answer.'],
  acknowledge: ['Acknowledge', 'It asks you to acknowledge it in Countersign.'],
  'ask-reason': ['Ask for a reason', 'It asks for a reason, which is kept in the register.'],
};

export function snoozeWords({ until }: Snooze): string {
  return until.startsWith('9999') ? 'always' : `until ${longDate(until)}`;
}
