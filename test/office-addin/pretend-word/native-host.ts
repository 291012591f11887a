import { answerBatch, type Batch } from './answer-batch.ts';
import { ApiObjects, type Refusals } from './api-objects.ts';
import type { EditKind, WordDocument } from './word-document.ts';

/** How this Word is today. Everything may be changed while it runs. */
export type Behaviour = Refusals & {
  /** The newest WordApi set, "1.1" to "1.8". */
  wordApi: string;
  /** The newest WordApiDesktop set; empty on the web. */
  wordApiDesktop: string;
  hasSharedRuntime: boolean;
  /** As Office names it: "PC", "Mac", "iOS". */
  platform: string;
  /** Milliseconds that a sync takes. */
  delay: number;
  /** How many of the next syncs fail. */
  failing: number;
  /** Syncs are not answered at all. */
  isSilent: boolean;
  /** True: this event never comes. */
  dropsEvent: () => boolean;
  background: string;
};

/**
 * What the add-in cost Word. `largest`: the most that one sync told, without mere acknowledgements. `parts`: the syncs that
 * asked for custom XML parts.
 */
export type Tally = { syncs: number; bytes: number; largest: number; parts: number };

export const usual: Behaviour = {
  wordApi: '1.8',
  wordApiDesktop: '',
  hasSharedRuntime: false,
  platform: 'PC',
  isReadOnly: false,
  refusesComments: false,
  hasSubscription: true,
  failsFirstPage: false,
  delay: 0,
  failing: 0,
  isSilent: false,
  dropsEvent: () => false,
  background: '#FFFFFF',
};

const SUCCESS = 0;
const EXECUTE_BATCH = 93;
const ACKNOWLEDGEMENT = '{"ActionId":1000,"Value":null},'.length;
const EVENT_CATEGORY = 65536;

/** The event types of the newer members, as newer-members.ts registers them. */
export const EVENT_TYPES: Readonly<Record<EditKind, number>> = { Added: 701, Changed: 702, Deleted: 703 };

/** As the client library registers it. */
const VISIBILITY_CHANGED = 65539;

type SafeArray = { toArray(): unknown[] };
type Respond = (answer: SafeArray | number) => void;

/** The native side that Microsoft's client library talks to when it runs in Word for Windows. */
export class NativeHost {
  readonly tally: Tally = { syncs: 0, bytes: 0, largest: 0, parts: 0 };
  readonly objects: ApiObjects;
  private readonly document: WordDocument;
  private readonly behaviour: Behaviour;

  constructor(document: WordDocument, behaviour: Behaviour) {
    this.document = document;
    this.behaviour = behaviour;
    this.objects = new ApiObjects(document, behaviour);
    document.onEdit((kind, ids, source) => {
      if (this.hasEvents() && !behaviour.dropsEvent()) fire(kind, ids, source);
    });
  }

  /** What the library finds as `window.external`. */
  external(): object {
    return {
      GetContext: () => this.context(),
      Execute: (id: number, params: unknown[], respond: Respond) => this.execute(id, params, respond),
      RegisterEvent: (_id: number, _target: string, _handler: unknown, respond: Respond) => respond(SUCCESS),
      UnregisterEvent: (_id: number, _target: string, respond: Respond) => respond(SUCCESS),
      GetHostInfo: () => 'Word$Win32$16.01$en-US',
    };
  }

  /** A person closes the pane, or opens it again; its page lives on in a shared runtime. */
  showPane(isShown: boolean): void {
    trigger(VISIBILITY_CHANGED, { visibility: isShown ? 'Visible' : 'Hidden' });
  }

  private hasEvents(): boolean {
    return Number(this.behaviour.wordApi.split('.')[1]) >= 6;
  }

  private context(): object {
    const { behaviour } = this;
    const sets: Record<string, number | string> = {
      wordapi: behaviour.wordApi,
      richapiruntime: '1.2',
      settings: '1.1',
    };
    // The old library asks for its preview sets where today's asks for WordApi 1.4 and 1.5.
    if (Number(behaviour.wordApi.split('.')[1]) >= 4) sets['wordapionline'] = '1.1';
    if (behaviour.wordApiDesktop !== '') sets['wordapidesktop'] = behaviour.wordApiDesktop;
    if (behaviour.hasSharedRuntime) sets['sharedruntime'] = '1.1';
    return {
      GetAppType: () => 1,
      GetSolutionRef: () => 'countersign',
      GetAppVersionMajor: () => 16,
      GetAppVersionMinor: () => 1,
      GetAppUILocale: () => 1033,
      GetAppDataLocale: () => 1033,
      GetDocUrl: () => 'C:\\Policies\\AI policy.docx',
      GetAppCapabilities: () => (behaviour.isReadOnly ? 1 : 0),
      GetActivationMode: () => 1,
      GetControlIntegrationLevel: () => 2,
      GetSolutionToken: () => '',
      GetSupportedMatrix: () => JSON.stringify(sets),
      // The library keeps what is asked for once; the document may be another by now.
      GetSettings: () => window.pretendWord.native.settings(),
      GetOfficeThemeInfo: () => JSON.stringify({ bodyBackgroundColor: parseInt(behaviour.background.slice(1), 16) }),
    };
  }

  private settings(): object {
    const { document } = this;
    return {
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of Object.entries(document.settings)) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: string[], values: string[]) => {
        document.settings = Object.fromEntries(keys.map((key, at) => [key, values[at] ?? '']));
      },
    };
  }

  private execute(id: number, params: unknown[], respond: Respond): void {
    const { behaviour, tally } = this;
    if (id !== EXECUTE_BATCH || behaviour.isSilent) {
      if (id !== EXECUTE_BATCH) respond(SUCCESS);
      return;
    }
    const [, , , , body] = params[0] as unknown[];
    const text = Array.isArray(body) ? body.join('') : String(body);
    setTimeout(() => {
      const batch = JSON.parse(text) as Batch;
      // Services beside the document (telemetry) are no syncs of the add-in.
      const isSync = isOnDocument(batch);
      if (isSync) tally.syncs++;
      if (Object.values(batch.ObjectPaths).some(({ Name }) => Name === 'CustomXmlParts')) tally.parts++;
      const fails = isSync && behaviour.failing > 0;
      if (fails) behaviour.failing--;
      const answer = fails
        ? { Results: [], Error: { Code: 'GeneralException', Message: 'Word is busy.' } }
        : answerBatch(batch, this.objects);
      const reply = JSON.stringify(answer);
      tally.bytes += reply.length;
      // The library lets go of all that it held in one last sync, thousands of objects: that is told nothing.
      const acknowledged = answer.Results.filter(({ Value }) => Value === null).length * ACKNOWLEDGEMENT;
      tally.largest = Math.max(tally.largest, reply.length - acknowledged);
      respond({ toArray: () => [SUCCESS, 200, null, reply] });
    }, behaviour.delay);
  }
}

function isOnDocument({ ObjectPaths }: Batch): boolean {
  return Object.values(ObjectPaths).some(({ ObjectPathType }) => ObjectPathType === 1);
}

type Library = { _testTriggerRichApiMessageEvent(message: object): void };

function fire(kind: EditKind, ids: readonly string[], source: string): void {
  trigger(EVENT_TYPES[kind], { uniqueLocalIds: ids, source, type: `Paragraph${kind}` });
}

function trigger(messageType: number, message: object): void {
  const library = (globalThis as unknown as { OfficeExtension?: Library }).OfficeExtension;
  library?._testTriggerRichApiMessageEvent({
    entries: [
      {
        messageCategory: EVENT_CATEGORY,
        messageType,
        targetId: '',
        message: JSON.stringify(message),
      },
    ],
  });
}
