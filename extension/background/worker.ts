import type {
  exceptionsOf,
  lookAtTab,
  mayRead,
  noteMet,
  recognise,
  remember,
  showBadge,
  stateOf,
  Surroundings,
  today,
} from './look-at-tab.ts';
import type { ownDomain } from './recognise-page.ts';
import type { inTurn } from './tab-store.ts';

/**
 * What the part of the worker that is loaded on demand asks of the part that always runs: the catalogue and the register
 * are held there, once.
 */
export type Worker = {
  readonly around: () => Promise<Surroundings>;
  readonly drain: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly lookAtTab: typeof lookAtTab;
  readonly recognise: typeof recognise;
  readonly remember: typeof remember;
  readonly ownDomain: typeof ownDomain;
  readonly inTurn: typeof inTurn;
  readonly noteMet: typeof noteMet;
  readonly exceptionsOf: typeof exceptionsOf;
  readonly stateOf: typeof stateOf;
  readonly showBadge: typeof showBadge;
  readonly mayRead: typeof mayRead;
  readonly today: typeof today;
};
