import type { TextFile } from '../../core/intake/write-intake.ts';

/** What can be done with something in the outbox. */
export interface OutboxPort {
  /** Tries to send it at once. */
  tryNow(id: string): Promise<void>;
  /** The person says that they have sent it, and how: "E-mail". */
  confirmSent(id: string, where: string): Promise<void>;
  /** Opens a form or an e-mail draft; called on a click only. */
  openAddress(address: string): void;
  saveFile(file: TextFile): void;
}
