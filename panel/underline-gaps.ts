import type { DocumentHost, GapUnderline } from './document-host.ts';
import type { Judged, PaneState } from './state.ts';

/** After the last one it is given up, and said: a switch that is on and draws nothing would mislead. */
const RETRY_MS = [2_000, 5_000, 15_000];

/** Keeps the host's underlines in step with the gaps while the person wants them. */
export type Underliner = {
  follow(state: PaneState): void;
  /** Takes the underlines away. */
  stop(): void;
};

/** `refused`: called when the host takes no underlines, with the reason in one sentence. */
export function createUnderliner(host: DocumentHost, refused: (message: string) => void): Underliner {
  let followed: Judged | null = null;
  let shown: readonly GapUnderline[] = [];
  let failures = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;

  async function draw(gaps: readonly GapUnderline[]): Promise<void> {
    shown = gaps;
    clearTimeout(retry);
    const outcome = await host.underline?.(gaps);
    if (shown !== gaps || outcome === undefined) return;
    const wait = outcome.kind === 'failed' ? RETRY_MS[failures++] : undefined;
    if (wait !== undefined) {
      retry = setTimeout(() => void draw(gaps), wait);
      return;
    }
    failures = 0;
    if (outcome.kind !== 'drawn' && gaps.length > 0) refused(outcome.message);
  }

  return {
    follow(state) {
      if (state.capabilities.underlines !== true) return;
      const judged = state.underlines && state.phase.kind === 'judged' ? state.phase.judged : null;
      if (judged === followed) return;
      followed = judged;
      // Also for the same gaps: the words around them may have moved them, which the host knows.
      void draw(judged === null ? [] : gapUnderlines(judged));
    },
    stop() {
      if (followed !== null) void draw([]);
      clearTimeout(retry);
    },
  };
}

function gapUnderlines({ report, judgedAnyway }: Judged): GapUnderline[] {
  if (report.reading.kind !== 'ai-policy' && !judgedAnyway) return [];
  return report.elements.flatMap(({ status, nearest }) =>
    status === 'covered' || nearest === undefined ? [] : [{ status, passage: nearest }],
  );
}
