import type { HostFailure, SaveOutcome, SaveStateOutcome, StateOutcome } from '../panel/document-host.ts';
import { readHeld, writeAside, writeHeld, writeSetting } from './state-parts.ts';
import { Turns } from './turns.ts';
import { refusalOf } from './words-of-errors.ts';
import { hasWordApi } from './word-sets.ts';

/** One batch in Word; what Word says against it is a value. `answered`: throws when that was said meanwhile. */
type Run = <T>(work: (context: Word.RequestContext, answered: () => void) => Promise<T>) => Promise<T | HostFailure>;

const NOT_KEPT: HostFailure = { kind: 'failed', message: 'Word did not keep the review.' };

/** The review that travels with the document, which somebody else may write while this pane is open. */
export class DocumentReview {
  private readonly run: Run;
  private readonly turns = new Turns();
  /** What the pane knows that the document holds. */
  private known: string | null = null;
  private parts: readonly string[] = [];

  constructor(run: Run) {
    this.run = run;
  }

  load(): Promise<StateOutcome> {
    return this.turns.take(async () => {
      const held = await this.run((context) => readHeld(context, []));
      if ('kind' in held) return held;
      this.parts = held.parts.map(({ id }) => id);
      this.known = held.text;
      return { kind: 'loaded', state: held.text };
    });
  }

  /** What somebody else has put there since; null: nobody has, or Word does not tell now. */
  look(): Promise<string | null> {
    return this.turns.take(async () => {
      const held = await this.run((context) => readHeld(context, this.parts));
      // A part that went at this moment may have failed it: the next look asks for none by its id.
      this.parts = 'kind' in held ? [] : held.parts.map(({ id }) => id);
      if ('kind' in held || held.text === null || held.text === this.known) return null;
      this.known = held.text;
      return held.text;
    });
  }

  save(text: string): Promise<SaveStateOutcome> {
    // What was known when the text was made: what arrives while this waits for its turn is not in it.
    const { known } = this;
    return this.turns.take(async () => {
      const outcome = await this.run((context, answered) => this.put(context, answered, text, known));
      if (outcome.kind === 'other') this.known = outcome.state;
      if (outcome.kind === 'other') return outcome;
      // The part may be refused or be lost on its way between Word's kinds (OfficeDev/office-js#1742).
      const isInPart = outcome.kind === 'saved' && hasWordApi('1.4');
      const isCopied = await this.run(() => writeSetting('review', text, !isInPart));
      if (!isInPart && isCopied !== true) return outcome.kind === 'saved' ? NOT_KEPT : outcome;
      this.known = text;
      return { kind: 'saved' };
    });
  }

  setAside(text: string): Promise<SaveOutcome> {
    return this.turns.take(async () => {
      const inPart = hasWordApi('1.4') ? await this.run((context) => writeAside(context, text)) : NOT_KEPT;
      const isCopied = await this.run(() => writeSetting('aside', text, false));
      return inPart === undefined || isCopied === true ? { kind: 'saved' } : inPart;
    });
  }

  private async put(
    context: Word.RequestContext,
    answered: () => void,
    text: string,
    known: string | null,
  ): Promise<SaveStateOutcome> {
    const held = await readHeld(context, this.parts);
    answered();
    // One that was taken out of the document is written again: it is not somebody else's.
    if (held.text !== null && held.text !== known) return { kind: 'other', state: held.text };
    if (!hasWordApi('1.4')) return { kind: 'saved' };
    try {
      await writeHeld(context, held, text);
      return { kind: 'saved' };
    } catch (error) {
      const message = refusalOf(error);
      if (message === null) throw error;
      return { kind: 'refused', message };
    }
  }
}
