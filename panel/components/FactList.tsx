import type { JSX } from 'preact';
import type { PolicyText } from '../../core/policy/policy-text.ts';
import type { Fact, Report } from '../../core/report/report.ts';
import { counted, longDate, span } from '../../core/report/wording.ts';
import { dayInWords } from '../../core/review/record-words.ts';
import { StatusMark } from './StatusMark.tsx';
import { useTools } from './pane-context.ts';

type Props = { readonly report: Report; readonly text: PolicyText; readonly today: string };

/** What the document says about itself; each value leads to where it says so. */
export function FactList({ report, text, today }: Props): JSX.Element {
  const { facts, words } = report;
  const overdue = facts.reviewOverdueDays ?? 0;
  const paragraphs = text.blocks.filter(({ kind, text: words }) => kind === 'paragraph' && words.trim() !== '').length;
  return (
    <dl class="facts">
      <Line name="Title" fact={facts.title} />
      <Line name="Version" fact={facts.version} absent="None stated" />
      <Line name="Effective" fact={facts.effectiveDate} isDay />
      <Line name="Approved" fact={facts.approvalDate} isDay />
      <Line name="Owner" fact={facts.owner} absent="None named" />
      <Line name="Approver" fact={facts.approver} absent="None named" />
      <Line name="Next review" fact={facts.reviewDate} isDay absent="No date stated" />
      {overdue > 0 && (
        <>
          <dt class="sr">Review</dt>
          <dd>
            <StatusMark status="partial" word={`${span(overdue)} overdue on ${dayInWords(today)}`} />
          </dd>
        </>
      )}
      <dt>Length</dt>
      <dd class="num">
        {counted(words, 'word')}, {counted(paragraphs, 'paragraph')}
      </dd>
    </dl>
  );
}

type LineProps = {
  readonly name: string;
  readonly fact: Fact | undefined;
  readonly absent?: string;
  readonly isDay?: boolean;
};

function Line({ name, fact, absent, isDay = false }: LineProps): JSX.Element | null {
  const { actions } = useTools();
  if (fact === undefined && absent === undefined) return null;
  const passage = fact?.passage;
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {fact === undefined ? (
          <StatusMark status="missing" word={absent ?? ''} />
        ) : isDay ? (
          longDate(fact.value)
        ) : (
          fact.value
        )}
        {passage && (
          <>
            {' '}
            <button
              type="button"
              class="link inline"
              aria-label={`Show in document: ${name.toLowerCase()}`}
              onClick={() => actions.show(passage)}
            >
              Show
            </button>
          </>
        )}
      </dd>
    </>
  );
}
