import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { placeInWords, placeOf } from '../../core/report/place-of.ts';
import type { PolicyText } from '../../core/policy/policy-text.ts';
import type { Passage as Proof, Verdict } from '../../core/report/report.ts';
import { sourceInWords } from '../../core/report/wording.ts';
import type { DecisionOnGap } from '../../core/review/decide.ts';
import { Icon } from '../icons.tsx';
import type { Card, PaneState } from '../state.ts';
import { CardNoteLine } from './CardNoteLine.tsx';
import { CommentButton } from './CommentButton.tsx';
import { DecisionForm } from './DecisionForm.tsx';
import { DecisionLine } from './DecisionLine.tsx';
import { InsertButton } from './InsertButton.tsx';
import { MarkedText } from './MarkedText.tsx';
import { Passage } from './Passage.tsx';
import { useTools } from './pane-context.ts';
import { curly, Reason } from './Reason.tsx';
import { Wording } from './Wording.tsx';

type Props = {
  readonly verdict: Verdict;
  readonly text: PolicyText;
  readonly card: Card;
  readonly decision: DecisionOnGap | undefined;
  readonly pane: Pick<PaneState, 'hostName' | 'capabilities' | 'today' | 'isReviewLocked'>;
  /** Whether the last thing that can be taken back is this card's insertion. */
  readonly canUndo: boolean;
};

/** An opened row: why, the passage, and what to do about a gap. */
export function GapCard(props: Props): JSX.Element {
  const { verdict, text, card, decision } = props;
  const { prefix } = useTools();
  const isGap = verdict.status !== 'covered';
  // What somebody has answered for needs no more advice; what is to be fixed does.
  const isSettled = decision?.standing === 'stands' && decision.decision.kind !== 'to-fix' && card.draft === undefined;
  const passages = isGap ? [verdict.nearest ?? verdict.passages[0]] : verdict.passages;
  return (
    <div class="card-body" id={`${prefix}-card-${verdict.id}`}>
      <p>
        {isGap ? (
          <Reason text={verdict.reason} passage={verdict.nearest ?? verdict.passages[0]} />
        ) : (
          curly(verdict.reason)
        )}{' '}
        {isGap && verdict.remedy}
      </p>
      <Passages id={verdict.id} label={isGap ? 'Nearest passage' : 'Proof'} passages={passages} text={text} />
      {isGap && !isSettled && <Advice {...props} />}
      {isGap && <Decisions {...props} />}
      {card.note && <CardNoteLine note={card.note} hostName={props.pane.hostName} canUndo={props.canUndo} />}
      <p class="meta">Source: {sourceInWords(verdict)}</p>
    </div>
  );
}

type PassagesProps = {
  readonly id: string;
  readonly label: string;
  readonly passages: readonly (Proof | undefined)[];
  readonly text: PolicyText;
};

function Passages({ id, label, passages, text }: PassagesProps): JSX.Element {
  const { actions } = useTools();
  const found = passages.filter((passage) => passage !== undefined);
  return (
    <>
      {found.map((passage, at) => {
        const place = placeOf(text, passage.block);
        const where = place === null ? '' : placeInWords(place);
        const show = (): void => actions.show(passage, id);
        return (
          <div key={`${passage.block} ${passage.exact}`}>
            <div class="label">
              <h5>{found.length > 1 ? `${label} ${at + 1}` : label}</h5>
              <button
                type="button"
                class="link"
                {...(at === 0 ? { 'data-show': '' } : {})}
                {...(found.length > 1 ? { 'aria-label': `Show in document: ${label.toLowerCase()} ${at + 1}` } : {})}
                onClick={show}
              >
                <Icon name="show" />
                Show in document
              </button>
            </div>
            <Passage place={where} onShow={show}>
              <MarkedText passage={passage} />
            </Passage>
          </div>
        );
      })}
    </>
  );
}

function Advice({ verdict }: Props): JSX.Element | null {
  const { catalogue } = useTools();
  const words = catalogue.get(verdict.id);
  if (words === undefined) return null;
  return (
    <>
      <div>
        <div class="label">
          <h5>An auditor asks</h5>
        </div>
        <p>{words.question}</p>
      </div>
      {words.wording !== '' && (
        <div>
          <div class="label">
            <h5>Wording that would cover it</h5>
          </div>
          <Wording text={words.wording} />
        </div>
      )}
    </>
  );
}

/** The actions of a gap, or the form or the decision in their place. */
function Decisions({ verdict, card, decision, pane }: Props): JSX.Element {
  const { actions, catalogue } = useTools();
  const { id, mandatory } = verdict;
  const place = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const decide = useRef<HTMLButtonElement>(null);
  const wanted = useRef<'line' | 'button' | null>(null);
  useEffect(() => {
    const target = wanted.current === 'line' ? (line.current ?? decide.current) : (decide.current ?? line.current);
    if (wanted.current !== null && card.draft === undefined) {
      target?.focus();
      wanted.current = null;
    }
  });
  if (card.draft) {
    return (
      <DecisionForm
        id={id}
        draft={card.draft}
        mandatory={mandatory}
        today={pane.today}
        onRecorded={() => (wanted.current = 'line')}
        onCancel={() => {
          wanted.current = 'button';
          actions.dropDecision(id);
        }}
      />
    );
  }
  const isAnswered = decision?.standing === 'stands' && decision.decision.kind !== 'to-fix';
  const hasWording = (catalogue.get(id)?.wording ?? '') !== '';
  return (
    <div ref={place} class="stack">
      {!isAnswered && (
        <div class="actions">
          {hasWording && (
            <InsertButton
              id={id}
              hasPassage={verdict.nearest !== undefined || verdict.passages.length > 0}
              isReadOnly={pane.capabilities.readOnly}
            />
          )}
          <CommentButton id={id} isDone={card.note?.kind === 'commented'} />
          {decision === undefined && !pane.isReviewLocked && (
            <button type="button" class="button" ref={decide} onClick={() => actions.decide(id)}>
              Decide
            </button>
          )}
        </div>
      )}
      {decision && (
        <DecisionLine
          id={id}
          on={decision}
          isLocked={pane.isReviewLocked}
          lineRef={line}
          onWithdrawn={() => (wanted.current = 'button')}
        />
      )}
    </div>
  );
}
