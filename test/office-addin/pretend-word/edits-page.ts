import { createCheckSession } from '../../../core/checker/check-session.ts';
import type { PolicyText } from '../../../core/policy/policy-text.ts';
import type { Report } from '../../../core/report/report.ts';
import { WordHost } from '../../../office-addin/word-host.ts';
import { judgeLive } from '../../../panel/judge-live.ts';
import type { Written } from './word-document.ts';

/** What somebody does: at which paragraph (a number beyond the end wraps), with which text. */
export type Edit = {
  readonly kind: 'set' | 'insert' | 'remove' | 'accept' | 'reject' | 'track';
  readonly at: number;
  readonly text: string;
  readonly isRemote: boolean;
  /** Word says nothing of it. */
  readonly isDropped: boolean;
  /** Time passes before the next one. */
  readonly rests: boolean;
};

declare global {
  interface Window {
    /** Follows the edits with the pane's judge; null when it ends where a check from scratch does. */
    runEdits?(written: readonly Written[], edits: readonly Edit[], wordApi: string): Promise<string | null>;
  }
}

const timing = { pause: 5, longest: 40, idle: 120, poll: 40, sides: 120, patience: 5_000 };

window.runEdits = async (written, edits, wordApi) => {
  const word = window.pretendWord;
  word.open({ written, behaviour: { wordApi } });
  Office.context.requirements.isSetSupported = (name, version = '0') =>
    name === 'WordApi' && Number(String(version).split('.')[1]) <= Number(wordApi.split('.')[1]);
  let seen: string | null = null;
  const live = judgeLive({
    host: new WordHost(timing),
    newJudge: () => createCheckSession(),
    now: () => '',
    dispatch: (event) => {
      if (event.kind === 'judged') seen = inPlaces(event.judged.report, event.judged.text);
    },
  });
  for (let step = 0; seen === null && step < 200; step++) await rest(10);
  const { document, behaviour } = word;
  for (const edit of edits) {
    behaviour.dropsEvent = () => edit.isDropped;
    perform(edit);
    if (edit.rests) await rest(15);
  }
  behaviour.dropsEvent = () => false;

  function perform({ kind, at, text, isRemote }: Edit): void {
    const { paragraphs } = document;
    const paragraph = paragraphs[at % paragraphs.length];
    if (!paragraph) return;
    const source = isRemote ? 'Remote' : 'Local';
    // The cursor is where a person writes.
    if (!isRemote) document.selection = { from: { paragraph, at: 0 }, to: { paragraph, at: 0 } };
    if (kind === 'set') document.setText(paragraph, text, source);
    else if (kind === 'insert') document.insert(at % (paragraphs.length + 1), { text }, source);
    else if (kind === 'remove') document.remove(paragraph, source);
    else if (kind === 'track') document.isTracking = !document.isTracking;
    else document.settle(paragraph, kind);
  }

  const wanted = await fromScratch();
  for (let step = 0; step < 200 && seen !== wanted; step++) await rest(20);
  live.stop();
  return seen === wanted ? null : `${String(seen)}\n\nwanted\n${wanted}`;
};

async function fromScratch(): Promise<string> {
  const read = await new WordHost(timing).readBlocks();
  if (read.kind === 'failed') throw new Error(`${read.message} ${read.details ?? ''}`);
  return inPlaces(createCheckSession().replace(read.text), read.text);
}

/** A report in which blocks are named by where they stand: ids are each host's own. */
function inPlaces(report: Report, { blocks }: PolicyText): string {
  const places = new Map(blocks.map(({ id }, at) => [id, `block ${at}`]));
  return JSON.stringify([report, blocks.map(({ text }) => text)], (key, value: unknown) =>
    key === 'block' && typeof value === 'string' ? (places.get(value) ?? `unknown ${value}`) : value,
  );
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
