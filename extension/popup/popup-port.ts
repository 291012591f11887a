import type { Done } from '../background/messages.ts';
import type { PageView } from '../background/page-view.ts';

export type SnoozeFor = 'day' | 'month' | 'always';

/** What the popup needs from the extension. */
export interface PopupPort {
  /** Rejects when the worker does not answer, or says that it cannot. */
  load(): Promise<PageView>;
  /** Opens the form beside the page. Called in the click itself: browsers open a panel only then. */
  requestIntake(view: PageView): void;
  /** Opens the review of the page as a policy, in the click itself. */
  reviewPage(): void;
  openPage(path: string): void;
  reportNotAi(): Promise<Done>;
  answer(name: string, reason: string): Promise<Done>;
  snooze(domain: string, until: SnoozeFor): Promise<Done>;
  wake(domain: string): Promise<Done>;
}
