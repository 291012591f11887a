import type { Configuration } from '../core/config/configuration.ts';

declare global {
  /** The organisation's settings that the pane was built with; null for none. Set by vite.office-addin.config.ts. */
  const COUNTERSIGN_BUILT_SETTINGS: Configuration | null;
}
