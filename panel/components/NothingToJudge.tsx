import type { JSX } from 'preact';
import { answerOf } from '../../core/report/answer.ts';
import { Icon } from '../icons.tsx';
import type { Judged, PaneState } from '../state.ts';
import { judgeableAnyway } from '../view.ts';
import { EmptyState } from './EmptyState.tsx';
import { useTools } from './pane-context.ts';
import { VerdictList } from './VerdictList.tsx';

type Props = { readonly state: PaneState; readonly judged: Judged };

/** An empty document, or one that is no AI policy. */
export function NothingToJudge({ state, judged }: Props): JSX.Element {
  const { actions, catalogue, templates } = useTools();
  const { answer, sentence } = answerOf(judged.report, { judgedAnyway: judged.judgedAnyway });
  if (judged.report.reading.kind === 'empty') {
    return (
      <>
        <EmptyState answer={answer}>
          {templates.length > 0 ? sentence : sentence.replace(', or start from a template', '')}
        </EmptyState>
        <ul>
          {templates.map(({ id, title, note }) => (
            <li class="choice" key={id}>
              <button type="button" class="row" onClick={() => actions.startFrom(id)}>
                <span class="name">{title}</span>
                <Icon name="right" class="mark-neutral" />
                <span class="note">{note}</span>
              </button>
            </li>
          ))}
        </ul>
      </>
    );
  }
  const anyway = judgeableAnyway(judged, catalogue);
  const rows = anyway.map((verdict) => ({
    verdict,
    decision: undefined,
    isOpen: state.open.includes(verdict.id),
    isCoveredNow: false,
    hasSettled: false,
  }));
  return (
    <>
      <EmptyState
        answer={answer}
        actions={
          <button type="button" class="button" onClick={() => actions.judgeAnyway()}>
            Judge it anyway
          </button>
        }
      >
        {sentence}
      </EmptyState>
      {rows.length > 0 && (
        <section class="section" aria-label="What can be judged all the same">
          <div class="section-head">
            <h3>What can be judged all the same</h3>
          </div>
          <VerdictList rows={rows} state={state} judged={judged} />
        </section>
      )}
    </>
  );
}
