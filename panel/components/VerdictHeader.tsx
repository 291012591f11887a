import type { JSX } from 'preact';
import { answerOf } from '../../core/report/answer.ts';
import type { Report } from '../../core/report/report.ts';
import { CoverageBar } from './CoverageBar.tsx';

type Props = {
  readonly report: Report;
  readonly judgedAnyway: boolean;
  /** Ids of gaps that are accepted by a decision that holds. */
  readonly accepted: readonly string[];
};

/** The answer to "Would this stand?", why, and the picture of the coverage. */
export function VerdictHeader({ report, judgedAnyway, accepted }: Props): JSX.Element {
  const { question, answer, sentence } = answerOf(report, { judgedAnyway, accepted });
  return (
    <div class="verdict">
      <h2>
        <span class="ask">{question} </span>
        <span class="answer">{answer}</span>
      </h2>
      <p class="why">{sentence}</p>
      <CoverageBar report={report} />
    </div>
  );
}
