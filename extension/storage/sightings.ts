import { write, type Sighting, type Snooze, type Storage } from './database.ts';

const ALWAYS = '9999-12-31';

/** Notes that an AI product was met. Takes a domain of the catalogue and keeps its host: no path, no query. */
export async function noteSighting(storage: Storage, domain: string, product: string, day: string): Promise<void> {
  const host = hostOnly(domain);
  const known = await storage.db.get('sightings', host);
  // Once a day is enough, and spares the disk on every other page.
  if (known?.last === day) return;
  await write(storage, ['sightings'], async (tx) => {
    await tx.objectStore('sightings').put({ host, product, first: known?.first ?? day, last: day });
  });
}

export function readSightings({ db }: Storage): Promise<Sighting[]> {
  return db.getAll('sightings');
}

/** No notice for a domain until the day is over, or ever. */
export function snooze(storage: Storage, domain: string, until: string | 'always', from: string): Promise<void> {
  return write(storage, ['snoozes'], async (tx) => {
    await tx.objectStore('snoozes').put({ domain: hostOnly(domain), until: until === 'always' ? ALWAYS : until, from });
  });
}

export function wake(storage: Storage, domain: string): Promise<void> {
  return write(storage, ['snoozes'], (tx) => tx.objectStore('snoozes').delete(hostOnly(domain)));
}

/**
 * The last day on which a domain is snoozed, `always`, or null. What the register says since a later day than the snooze was
 * asked for ends it: nobody has snoozed that.
 */
export async function snoozedUntil({ db }: Storage, domain: string, today: string, since = ''): Promise<string | null> {
  const found = await db.get('snoozes', hostOnly(domain));
  if (!found || found.until < today || (found.from !== undefined && since > found.from)) return null;
  return found.until === ALWAYS ? 'always' : found.until;
}

export function readSnoozes({ db }: Storage): Promise<Snooze[]> {
  return db.getAll('snoozes');
}

function hostOnly(domain: string): string {
  return domain.replace(/^https?:\/\//, '').split(/[/?#]/)[0] ?? '';
}
