import type { RegisterRecord } from './register-record.ts';

/**
 * True for what was asked for on this device. Nothing keeps a person from deciding here on their own request: a register
 * has no accounts. But the record of the decision says so, for good, wherever it goes.
 */
export function isOwnRequest(asked: RegisterRecord | undefined): boolean {
  if (asked?.imported !== undefined) return false;
  return asked?.kind === 'exception-asked' || (asked?.kind === 'entered' && asked.intake !== undefined);
}

/** Who decided; with what a reader should know where nobody else had a say. */
export function byWords({ name, ownRequest }: { readonly name: string; readonly ownRequest?: true }): string {
  return ownRequest === true ? `${name}, on the device that asked for it` : name;
}
