import { useRef } from 'preact/hooks';
import { exceptionFile, exceptionRequest } from '../../core/intake/exception-request.ts';
import type { FeedEntry } from '../../core/intake/feed.ts';
import { isOwnRequest } from '../../core/intake/own-request.ts';
import type { RecordOf, RegisterRecord } from '../../core/intake/register-record.ts';
import type { RegisterEntry } from '../../core/intake/register.ts';
import { recordsOfFeedEntry } from '../../core/intake/take-over.ts';
import { counted } from '../../core/report/wording.ts';
import type { Decided } from './DecisionForm.tsx';
import type { ExceptionAsked, ExceptionDecided } from './ExceptionForms.tsx';
import type { RegisterPort, RegisterSnapshot } from './register-port.ts';
import type { ViewEvent } from './register-view.ts';
import type { EntryRow } from './rows.ts';

type Open = Pick<EntryRow, 'entry' | 'published'>;

/** What a person can add to the register. */
export type Recording = {
  readonly decide: (of: Open, decided: Decided) => void;
  readonly askException: (of: Open, asked: ExceptionAsked) => void;
  /** From what only the feed has: it is taken over into this register with the request. */
  readonly askFromFeed: (entry: FeedEntry, asked: ExceptionAsked) => void;
  readonly decideException: (of: Open, exception: string, decided: ExceptionDecided) => void;
  readonly saveRequest: (of: Open, asked: RecordOf<'exception-asked'>) => void;
  readonly takeOver: (fresh: readonly RegisterRecord[], signedBy: string) => void;
};

/** Adds records and tells how it went. A form stays as it was typed until the disk has taken what is in it. */
export function useRecords(
  port: RegisterPort,
  { organisation, feed, fileFormat }: Pick<RegisterSnapshot, 'organisation' | 'feed' | 'fileFormat'>,
  dispatch: (event: ViewEvent) => void,
  onRecorded: () => void,
): Recording {
  const isSaving = useRef(false);
  const publisher = publisherOf({ organisation, feed });
  const common = (entry: string) => ({ id: port.newId(), entry, at: port.now() });

  const keep = async (saving: Promise<void>, done: string, text = ''): Promise<boolean> => {
    try {
      await saving;
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      const told = { tone: 'error', title: 'It was not saved.', text: `${problem} Nothing was changed.` } as const;
      dispatch({ kind: 'tell', told });
      return false;
    }
    dispatch({ kind: 'tell', told: { tone: 'info', title: done, text } });
    return true;
  };
  const record = async (save: () => Promise<void>, by: string, done: string): Promise<boolean> => {
    // A second click while the disk is writing is the same click.
    if (isSaving.current) return false;
    isSaving.current = true;
    const isKept = await keep(save(), done);
    isSaving.current = false;
    if (!isKept) return false;
    port.rememberName(by);
    dispatch({ kind: 'form', form: null });
    onRecorded();
    return true;
  };
  const ask = (of: Asked, asked: ExceptionAsked, before: readonly RegisterRecord[]): Promise<boolean> => {
    const fresh = { kind: 'exception-asked' as const, ...common(of.id), exception: port.newId(), ...asked };
    const request = exceptionRequest(fresh, { ...of, organisation });
    const save = (): Promise<void> => port.askException(of.id, [...before, fresh], request);
    return record(save, asked.name, 'Exception recorded.');
  };
  return {
    decide: ({ entry }, { conditions, ...decided }) => {
      const own = ownRequest(entry.history[0]);
      const fresh = { kind: 'decided' as const, ...common(entry.id), ...own, ...decided, conditions: [...conditions] };
      void record(() => port.add([fresh]), decided.name, 'Decision recorded.');
    },
    askException: (of, asked) => void ask(askedOf(of), asked, []),
    askFromFeed: (entry, asked) => {
      const taking = { at: port.now(), by: asked.name, publisher, newId: () => port.newId() };
      const taken = recordsOfFeedEntry(entry, taking);
      const [{ id, subject, reference }] = taken;
      void ask({ id, subject, reference, state: entry.state }, asked, taken).then((isKept) => {
        if (isKept) dispatch({ kind: 'go', tab: 'exceptions', entry: id });
      });
    },
    decideException: ({ entry }, exception, decided) => {
      const own = ownRequest(entry.exceptions.find(({ id }) => id === exception)?.asked);
      const fresh = { kind: 'exception-decided' as const, ...common(entry.id), ...own, exception, ...decided };
      void record(() => port.add([fresh]), decided.name, 'Decision recorded.');
    },
    saveRequest: (of, asked) => {
      port.saveFile(exceptionFile(exceptionRequest(asked, { ...askedOf(of), organisation }), fileFormat));
    },
    takeOver: (fresh, signedBy) =>
      void keep(port.add(fresh), `${counted(fresh.length, 'record')} taken over.`, signedBy),
  };
}

function ownRequest(asked: RegisterRecord | undefined): { ownRequest?: true } {
  return isOwnRequest(asked) ? { ownRequest: true } : {};
}

type Asked = Pick<RegisterEntry, 'id' | 'subject' | 'reference' | 'state'>;

/** What an exception is asked from: the feed's word where it has one. */
function askedOf({ entry: { id, subject, reference, state }, published }: Open): Asked {
  return { id, subject, reference: published?.reference ?? reference, state: published?.state ?? state };
}

/** Whose word the feed is. */
export function publisherOf({ organisation, feed }: Pick<RegisterSnapshot, 'organisation' | 'feed'>): string {
  return feed?.feed?.organisation ?? organisation ?? 'the organisation';
}
