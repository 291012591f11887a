import type { JSX } from 'preact';
import { dataKinds, foundTopics, oversightSentences, peopleSentences } from '../../core/intake/answers.ts';
import type { Intake } from '../../core/intake/intake.ts';
import type { RegisterEntry } from '../../core/intake/register.ts';
import { shortDay } from '../pages/moment-words.ts';
import { TierMark } from '../pages/TierMark.tsx';
import { Facts } from './Facts.tsx';

/** What was asked for: the answers, the triage that followed, and the vendor's own lines. */
export function IntakePart({
  entry: { intake, tier, subject, askedBy },
  onSave,
}: {
  readonly entry: RegisterEntry;
  readonly onSave: (intake: Intake) => void;
}): JSX.Element {
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Vendor', subject.vendor],
    ['Domain', subject.domain],
    ['Plan seen', intake?.plan],
    ['Owner', intake?.use.owner],
    ['Users', intake?.use.users],
    ['Data put in', intake && dataKinds[intake.data]],
    ['People', intake && peopleSentences[intake.people]],
    ['Oversight', intake && oversightSentences[intake.oversight]],
    ['Out by', intake?.exitBy && shortDay(intake.exitBy)],
    ['Asked by', askedBy],
  ];
  return (
    <>
      <section>
        <div class="drawer-title">
          <h3>Asked for</h3>
          {intake && (
            <button type="button" class="link push" onClick={() => onSave(intake)}>
              Save as file
            </button>
          )}
        </div>
        {intake && <p>{intake.use.purpose}</p>}
        <Facts facts={facts} />
      </section>
      {tier !== undefined && (
        <section>
          <h3>Triage</h3>
          <p class="strong">
            <TierMark tier={tier} />
          </p>
          {intake && intake.triage.reasons.length > 0 && (
            <ul class="points">
              {intake.triage.reasons.map(({ rule, text }) => (
                <li key={rule}>{text}</li>
              ))}
            </ul>
          )}
          {intake && intake.triage.reviews.length > 0 && (
            <p class="caption">Follows: {intake.triage.reviews.join(', ')}</p>
          )}
        </section>
      )}
      {intake && intake.triage.questions.length > 0 && (
        <section>
          <h3>Questions to the vendor</h3>
          <ul class="points">
            {intake.triage.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
      {intake && intake.found.length > 0 && (
        <section>
          <h3>From the vendor’s pages</h3>
          {intake.found.map((line) => (
            <blockquote class="passage" key={`${line.topic} ${line.text}`}>
              {line.text}
              <span class="meta where">
                {foundTopics[line.topic]} · {URL.canParse(line.address) ? new URL(line.address).host : line.address},{' '}
                {shortDay(line.seen)}
              </span>
            </blockquote>
          ))}
        </section>
      )}
    </>
  );
}
