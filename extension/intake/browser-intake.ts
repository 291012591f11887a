import { browser } from '../browser.ts';
import * as z from 'zod/mini';
import { findPageLines } from '../../core/intake/found-lines.ts';
import { newDraft } from '../../core/intake/intake-draft.ts';
import { triageRules } from '../../core/intake/triage-table.ts';
import { askWorker } from '../background/ask-worker.ts';
import { browserOutbox } from '../outbox/browser-outbox.ts';
import { askToDrain, onAnyChange, openPage } from '../pages/browser-port.ts';
import { browserSettings } from '../settings/browser-settings.ts';
import { loadSettings, setPersonal } from '../settings/settings-store.ts';
import type { Storage } from '../storage/database.ts';
import { deleteDraft, draftFor, readDrafts, saveDraft } from '../storage/drafts.ts';
import { storedFeed } from '../storage/stored-feed.ts';
import { readRecords } from '../storage/register-store.ts';
import { submitIntake } from '../storage/submit-intake.ts';
import { findAskedBefore } from './find-asked-before.ts';
import type { IntakeOpening, IntakePort, Look } from './intake-port.ts';
import { seedKey } from './intake-pages.ts';
import { readSeed, type IntakeSeed } from './intake-seed.ts';
import { outcomeOf } from './outcome-of.ts';

const pageAnswer = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), address: z.string(), text: z.string() }),
  z.object({ ok: z.literal(false), problem: z.string() }),
]);

/** What the form is opened for: what was left for a tab, or a draft. It may stand by itself, too. */
export type OpenedFor = { readonly tab: number | null; readonly draft: string | null };

/** The form's port onto the browser. */
export function browserIntake(storage: Storage, { tab, draft }: OpenedFor): IntakePort {
  const now = (): string => new Date().toISOString();
  return {
    open: async () => openIntake(storage, draft === null ? await seedFor(tab) : readSeed(undefined), draft, now()),
    saveDraft: (draft) =>
      saveDraft(storage, draft).then(
        () => true,
        () => false,
      ),
    discardDraft: (id) => deleteDraft(storage, id),
    askedBefore: async (draft) => findAskedBefore(await readRecords(storage), (await storedFeed(storage))?.feed, draft),
    lookAtPage: async () => lookAtPage(await seedFor(tab), now()),
    submit: async (intake) => {
      const { configuration } = await loadSettings(browserSettings);
      const submitted = await submitIntake(storage, intake, configuration.intake);
      if (submitted.kind === 'kept') {
        void setPersonal(browserSettings, { name: intake.by.name, contact: intake.by.contact ?? '' });
        void askToDrain();
      }
      return submitted;
    },
    outcome: async (intake) => {
      const [item, records, settings] = await Promise.all([
        storage.db.get('outbox', intake.id),
        readRecords(storage),
        loadSettings(browserSettings),
      ]);
      return outcomeOf({ intake, item, records, connector: settings.configuration.intake });
    },
    ...browserOutbox(storage),
    openRegister: (page) => void openPage(page),
    onChange: onAnyChange,
    now,
  };
}

async function seedFor(tab: number | null): Promise<IntakeSeed> {
  if (tab === null) return seedInFront();
  const key = seedKey(tab);
  return readSeed((await browser.storage.session.get(key))[key]);
}

/** The panel can be opened by the browser's own menu too: then it is about the page in front. */
async function seedInFront(): Promise<IntakeSeed> {
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  const view = front?.id === undefined ? null : await askWorker({ type: 'page-view', tab: front.id }).catch(() => null);
  return view !== null && 'seed' in view ? view.seed : readSeed(undefined);
}

async function openIntake(
  storage: Storage,
  { tab: _, ...seed }: IntakeSeed,
  wanted: string | null,
  now: string,
): Promise<IntakeOpening> {
  const settings = await loadSettings(browserSettings);
  const { configuration, personal } = settings;
  const named = wanted === null ? undefined : (await readDrafts(storage)).find(({ id }) => id === wanted);
  const left = named ?? (await draftFor(storage, seed));
  const draft =
    left ??
    newDraft({
      id: crypto.randomUUID(),
      started: now,
      changed: now,
      ...seed,
      name: personal.name,
      contact: personal.contact,
    });
  return {
    draft,
    restored: left !== null,
    before: findAskedBefore(await readRecords(storage), (await storedFeed(storage))?.feed, draft),
    organisation: configuration.organisation,
    board: configuration.reviewBoard,
    rules: triageRules(configuration.triage),
    connector: configuration.intake,
  };
}

/** The worker reads the page: it holds what the click allowed. */
async function lookAtPage({ tab }: IntakeSeed, now: string): Promise<Look> {
  const unread: Look = {
    kind: 'not-readable',
    problem: 'The page cannot be read any more. Open it and click the extension there.',
  };
  if (tab === undefined) return unread;
  const answer: unknown = await browser.runtime.sendMessage({ type: 'read-page', tab }).catch(() => undefined);
  const read = pageAnswer.safeParse(answer);
  if (!read.success) return unread;
  if (!read.data.ok) return { kind: 'not-readable', problem: read.data.problem };
  const { text } = read.data;
  const address = read.data.address.split(/[?#]/)[0]?.slice(0, 2_000) ?? '';
  return { kind: 'found', lines: findPageLines(text).map((line) => ({ ...line, address, seen: now })) };
}
