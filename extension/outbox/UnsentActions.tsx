import type { JSX } from 'preact';
import type { OutboxPort } from './outbox-port.ts';
import type { Unsent } from './unsent.ts';

/** What can be done with something that has not left yet. */
export function UnsentActions({ unsent, port }: { readonly unsent: Unsent; readonly port: OutboxPort }): JSX.Element {
  const { id, title, canTry, canConfirm, byHand, file } = unsent;
  const button = (label: string, run: () => void): JSX.Element => (
    <button type="button" class="link" aria-label={`${label}: ${title}`} onClick={run}>
      {label}
    </button>
  );
  return (
    <div class="actions">
      {canTry && button('Try now', () => void port.tryNow(id))}
      {byHand && button(byHand.button, () => port.openAddress(byHand.address))}
      {button('Save as file', () => port.saveFile(file))}
      {canConfirm && button('I have sent it', () => void port.confirmSent(id, byHand?.where ?? 'By hand'))}
    </div>
  );
}
