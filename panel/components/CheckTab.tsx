import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { answerOf, gapsOf } from '../../core/report/answer.ts';
import { gapKind, type GapKind } from '../../core/report/gap-groups.ts';
import { leftInWords } from '../../core/review/record-words.ts';
import type { Judged, PaneState } from '../state.ts';
import { acceptedGaps, judgesText, rowsOf, sectionCount, signOffOf, type RowView } from '../view.ts';
import { Banner } from './Banner.tsx';
import { EmptyState } from './EmptyState.tsx';
import { FactList } from './FactList.tsx';
import { Fold } from './Fold.tsx';
import { LookAheadLine } from './LookAheadLine.tsx';
import { MistakeItem } from './MistakeItem.tsx';
import { NothingToJudge } from './NothingToJudge.tsx';
import { Reading } from './Reading.tsx';
import { useTools } from './pane-context.ts';
import { VerdictHeader } from './VerdictHeader.tsx';
import { VerdictList } from './VerdictList.tsx';

/** The answer, the gaps, and the proof. */
export function CheckTab({ state }: { readonly state: PaneState }): JSX.Element {
  const { actions } = useTools();
  const { phase } = state;
  if (phase.kind === 'reading') return <Reading progress={phase.progress} />;
  if (phase.kind === 'failed') {
    return (
      <EmptyState
        answer="Not read yet"
        actions={
          <button type="button" class="button primary" onClick={() => actions.recheck()}>
            Try again
          </button>
        }
      >
        {phase.trouble.message} It is tried again by itself.
      </EmptyState>
    );
  }
  if (!judgesText(phase.judged)) return <NothingToJudge state={state} judged={phase.judged} />;
  return <Answered state={state} judged={phase.judged} />;
}

type Props = { readonly state: PaneState; readonly judged: Judged };

function Answered({ state, judged }: Props): JSX.Element {
  const { report, judgedAnyway, lookAhead, text } = judged;
  const isUnfolded = (id: string): boolean => state.unfolded.includes(id);
  const covered = rowsOf(state, judged, 'covered');
  const gaps = SECTIONS.map((section) => ({ ...section, rows: rowsOf(state, judged, section.id) }));
  const isWhole = gapsOf(report).length === 0 && gaps.every(({ rows }) => rows.length === 0);
  return (
    <>
      <VerdictHeader report={report} judgedAnyway={judgedAnyway} accepted={acceptedGaps(state, judged)} />
      <LookAheadLine lookAhead={lookAhead} count={state.facts.trackedChanges.count} isOpen={isUnfolded('look-ahead')} />
      <LeftBeforeSignOff state={state} judged={judged} />
      <Held>
        {isWhole ? (
          <Whole state={state} judged={judged} rows={covered} />
        ) : (
          gaps.map(({ id, title, rows }) =>
            rows.length === 0 ? null : (
              <section class="section" key={id} aria-label={title}>
                <div class="section-head">
                  <h3>{title}</h3>
                  <span class="count">{sectionCount(report, id, rows)}</span>
                </div>
                <VerdictList rows={rows} state={state} judged={judged} />
              </section>
            ),
          )
        )}
        {report.mistakes.length > 0 && (
          <Fold id="mistakes" title="Mistakes" count={`${report.mistakes.length}`} isOpen={isUnfolded('mistakes')}>
            <ul>
              {report.mistakes.map((mistake) => (
                <MistakeItem key={mistake.id} mistake={mistake} report={report} />
              ))}
            </ul>
          </Fold>
        )}
        {!isWhole && covered.length > 0 && (
          <Fold id="covered" title="Covered" count={`${covered.length}`} isOpen={isUnfolded('covered')}>
            <VerdictList rows={covered} state={state} judged={judged} />
          </Fold>
        )}
        <Fold id="document" title="Document" isOpen={isUnfolded('document')}>
          <FactList report={report} text={text} today={state.today} />
        </Fold>
      </Held>
    </>
  );
}

const SECTIONS: readonly { readonly id: GapKind; readonly title: string }[] = [
  { id: 'clause', title: 'Clause elements' },
  { id: 'own', title: 'Asked for by your organisation' },
  { id: 'practice', title: 'Good practice around it' },
];

/** Nothing is left to do: the clause's proof lies open, the rest folded. */
function Whole({ state, judged, rows }: Props & { readonly rows: readonly RowView[] }): JSX.Element {
  const clause = rows.filter(({ verdict }) => gapKind(verdict) === 'clause');
  const rest = rows.filter(({ verdict }) => gapKind(verdict) !== 'clause');
  return (
    <>
      <section class="section" aria-label="Clause elements">
        <div class="section-head">
          <h3>Clause elements</h3>
          <span class="count">{clause.length} covered</span>
        </div>
        <VerdictList rows={clause} state={state} judged={judged} />
      </section>
      {rest.length > 0 && (
        <Fold
          id="covered"
          title="Good practice around it"
          count={`${rest.length} covered`}
          isOpen={state.unfolded.includes('covered')}
        >
          <VerdictList rows={rest} state={state} judged={judged} />
        </Fold>
      )}
    </>
  );
}

/** A text that would stand, with something open around it, says so. */
function LeftBeforeSignOff({ state, judged }: Props): JSX.Element | null {
  const { actions } = useTools();
  const signOff = signOffOf(state);
  const [first, ...others] = signOff?.obstacles ?? [];
  if (first === undefined || answerOf(judged.report, { judgedAnyway: judged.judgedAnyway }).kind !== 'stands')
    return null;
  return (
    <Banner
      tone="info"
      icon="accepted"
      title="Before sign-off,"
      aside={
        <button type="button" class="link" onClick={() => actions.chooseTab('sign-off')}>
          See
        </button>
      }
    >
      {others.length > 0 ? `${others.length + 1} things are left.` : leftInWords(first)}
    </Banner>
  );
}

/** Lists that nothing moves in while a pointer or the focus is on them. */
function Held({
  children,
}: {
  readonly children: JSX.Element | (JSX.Element | null | false | (JSX.Element | null)[])[];
}): JSX.Element {
  const { actions } = useTools();
  const on = useRef({ pointer: false, focus: false });
  const tell = (change: Partial<{ pointer: boolean; focus: boolean }>): void => {
    on.current = { ...on.current, ...change };
    actions.hold(on.current.pointer || on.current.focus);
  };
  return (
    <div
      // A finger that has been lifted holds nothing: touch tells of entering and never of leaving.
      onPointerEnter={(event) => tell({ pointer: event.pointerType === 'mouse' })}
      onPointerLeave={() => tell({ pointer: false })}
      onFocusIn={() => tell({ focus: true })}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        tell({ focus: to instanceof Node && event.currentTarget.contains(to) });
      }}
    >
      {children}
    </div>
  );
}
