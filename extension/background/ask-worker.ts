import { browser } from '../browser.ts';
import type { Done, PageMessage, ReplyTo } from './messages.ts';

/** Asks the worker from one of the extension's own pages. It may be asleep: the message starts it. */
export async function askWorker<Sent extends PageMessage>(message: Sent): Promise<ReplyTo<Sent>> {
  return (await browser.runtime.sendMessage(message)) as ReplyTo<Sent>;
}

/** The same for what is only done or not; a worker that does not answer has not done it. */
export async function tellWorker(message: PageMessage): Promise<Done> {
  try {
    return (await browser.runtime.sendMessage(message)) as Done;
  } catch {
    return { ok: false, problem: 'The extension was updated meanwhile. Open this again.' };
  }
}
