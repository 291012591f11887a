import { quoteOf } from '../../../core/policy/text-quote.ts';
import { writePart } from '../../../office-addin/review-part.ts';
import { WordHost } from '../../../office-addin/word-host.ts';
import {
  documentHostContract,
  type ContractDocument,
  type ContractSubject,
} from '../../panel/document-host-contract.ts';
import type { Written } from './word-document.ts';

declare global {
  interface Window {
    contractTitles?: string[];
    /** Runs one test of the suite on this set; null when it holds, else what does not. */
    runContract(title: string, wordApi: string): Promise<string | null>;
    /** What a host says of a Word that never answers. */
    readSilence(): Promise<string>;
    /** What it says of a Word that answers each time, and takes longer in all than it may stay silent. */
    readSlowly(): Promise<string>;
    /** What it says of an insertion and a comment that Word answers too late, and how many of both there are in the end. */
    actTooLate(): Promise<readonly [string, number, string, number]>;
    /** What it says of wording that stands, where Word marks no placeholders in it. */
    insertUnmarked(): Promise<readonly [string, number]>;
    /** How many cells it knows of a table that was edited while it was read, at once and after a rest. */
    readTorn(): Promise<readonly [number, number]>;
  }
}

const timing = { pause: 20, longest: 200, idle: 300, poll: 40, sides: 600, patience: 5_000 };
const tests = new Map<string, () => Promise<void>>();
let wordApi = '1.8';
documentHostContract((title, run) => void tests.set(title, run), open);
window.contractTitles = [...tests.keys()];
window.runContract = async (title, set) => {
  useSet(set);
  try {
    await tests.get(title)?.();
    return null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
};

window.readSilence = async () => {
  window.pretendWord.open({ written: [{ text: 'Nobody reads this.' }], behaviour: { isSilent: true } });
  const outcome = await new WordHost({ ...timing, patience: 200 }).readBlocks();
  return outcome.kind === 'failed' ? outcome.message : outcome.kind;
};

window.readSlowly = async () => {
  const written = Array.from({ length: 900 }, (_, at): Written => ({ text: `Line ${at}` }));
  window.pretendWord.open({ written, behaviour: { delay: 60 } });
  const outcome = await new WordHost({ ...timing, patience: 250 }).readBlocks();
  return outcome.kind === 'failed' ? outcome.message : `${outcome.text.blocks.length} blocks`;
};

window.actTooLate = async () => {
  useSet('1.8');
  const word = window.pretendWord;
  word.open({ written: [{ text: 'All staff follow this policy.' }], behaviour: {} });
  const host = new WordHost({ ...timing, patience: 150 });
  const read = await host.readBlocks();
  const block = read.kind === 'read' ? read.text.blocks[0] : undefined;
  const after = quoteOf(block?.text ?? '', 0, 9, block?.id ?? '');
  word.behaviour.delay = 200;
  const inserted = await host.insertWording({ text: 'The board approves it.', after });
  const commented = await host.comment(after, 'Who?');
  await rest(1_000);
  const { paragraphs, comments } = word.document;
  return [inserted.kind, paragraphs.length - 1, commented.kind, comments.length];
};

window.insertUnmarked = async () => {
  useSet('1.8');
  const word = window.pretendWord;
  word.open({ written: [{ text: 'All staff follow this policy.' }], behaviour: {} });
  const host = new WordHost(timing);
  await host.readBlocks();
  word.document.onEdit((kind) => {
    if (kind === 'Added') word.behaviour.failing = 1;
  });
  const inserted = await host.insertWording({ text: '[Role] approves it.' });
  return [inserted.kind, word.document.paragraphs.length - 1];
};

window.readTorn = async () => {
  useSet('1.8');
  const word = window.pretendWord;
  const cell = (row: number, column: number, text: string): Written => ({ text, cell: { table: 0, row, column } });
  const written = [cell(0, 0, 'Owner'), cell(0, 1, 'Head of Legal'), cell(1, 0, 'Review'), cell(1, 1, '1 March 2027')];
  word.open({ written: [...written, { text: 'All staff follow this policy.' }], behaviour: { delay: 30 } });
  const host = new WordHost(timing);
  const found = new Set<string>();
  const stop = host.onEdit((changed) => {
    void host.readChanges(changed === 'unknown' ? [] : changed).then((told) => {
      if (told.kind !== 'changes') return;
      for (const change of told.changes)
        if (change.kind !== 'remove' && change.block.kind === 'table-cell') found.add(change.block.text);
    });
  });
  await rest(100);
  const before = word.native.tally.syncs;
  const reading = host.readBlocks();
  // The paragraphs and what stands around them are read, the tables are not.
  while (word.native.tally.syncs < before + 2) await rest(1);
  word.document.setText(word.document.find('Head of Legal'), 'Head of Compliance');
  const read = await reading;
  const atOnce = read.kind === 'read' ? read.text.blocks.filter(({ kind }) => kind === 'table-cell').length : -1;
  await rest(1_500);
  stop();
  return [atOnce, found.size];
};

/** The library asks for the sets once, when it starts. */
function useSet(set: string): void {
  wordApi = set;
  Office.context.requirements.isSetSupported = (name, version = '0') =>
    name === 'WordApi' && Number(String(version).split('.')[1]) <= Number(set.split('.')[1]);
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

async function open(contract: ContractDocument): Promise<ContractSubject> {
  const word = window.pretendWord;
  word.open({
    written: contract.blocks.map(({ kind, text }): Written => ({
      text,
      ...(kind === 'heading' ? { heading: 1 } : {}),
      ...(contract.tracked?.present === text ? { before: contract.tracked.before } : {}),
    })),
    behaviour: {
      wordApi,
      isReadOnly: contract.readOnly ?? false,
      refusesComments: contract.commentsRefused ?? false,
    },
  });
  await Promise.resolve();
  const { document } = word;
  return {
    host: new WordHost(timing),
    edit: async (from, to) => document.setText(document.find(from), to),
    add: async (after, text) => void document.insert(document.paragraphs.indexOf(document.find(after)) + 1, { text }),
    remove: async (text) => document.remove(document.find(text)),
    select: async (words) => document.select(words),
    putState: async (state) => {
      if (Number(wordApi.split('.')[1]) < 4) document.settings['countersign.review'] = JSON.stringify(state);
      else for (const part of document.parts) part.xml = writePart('review', state);
    },
  };
}
