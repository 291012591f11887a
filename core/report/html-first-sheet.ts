import { answerOf } from './answer.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { gapGroups, gapKind } from './gap-groups.ts';
import { coverageChart } from './html-chart.ts';
import { mark } from './html-icons.ts';
import { html, when, type Html } from './html-markup.ts';
import { nextSteps } from './next-steps.ts';
import { acceptedIn, judgedBy, listsVerdicts, nameOf, type ReportSubject } from './report-subject.ts';
import type { Fact } from './report.ts';
import { textDigest } from './text-digest.ts';
import { counted, figure, longDate, span, typeset } from './wording.ts';

/** The first page: answer, picture of the coverage, what an auditor would raise, what to do next. */
export function firstSheet(subject: ReportSubject): Html {
  const { report, organisation } = subject;
  const { answer, sentence, kind } = answerOf(report, {
    accepted: acceptedIn(subject),
    judgedAnyway: subject.judgedAnyway === true,
  });
  const listed = listsVerdicts(subject);
  const question =
    organisation === undefined ? 'Would this policy stand?' : `Would the AI policy of ${organisation} stand?`;
  const coverage = coverageOf(report);
  const rows = factRows(subject);
  return html`<section class="sheet first" aria-label="Summary">
    <div class="rh">
      <span class="brand"
        ><svg aria-hidden="true"><use href="#i-brand" /></svg>Countersign</span
      ><span>AI policy against ISO/IEC 42001, clause 5.2</span>
    </div>
    <div class="hero${rows.join().length > ROOM_FOR_FACTS ? ' full' : ''}">
      <div>
        <p class="k">${question}</p>
        <h1 class="big${kind === 'not-ai-policy' ? ' long' : ''}">${answer}</h1>
        <p class="sum">${sentence}${listed ? totals(coverage) : ''}</p>
      </div>
      <dl>
        ${rows.map(
          ([label, value]) =>
            html`<dt>${label}</dt>
              <dd>${value}</dd>`,
        )}
      </dl>
    </div>
    ${when(listed, () => html`${figureOf(coverage)}${columns(subject)}`)}
    <p class="fine">
      A statement about this text${subject.date === undefined ? '' : ` on ${longDate(subject.date)}`}. It is no
      certificate, and it says nothing about whether the policy is followed.${digestSentence(subject)}
    </p>
    <footer class="pf"><span>${nameOf(subject)}</span><span>${judgedBy(subject)}</span></footer>
  </section>`;
}

/** How the elements divide; where all are covered, the answer says so. */
function totals({ counts: { covered, partial, missing } }: Coverage): string {
  if (partial + missing === 0) return '';
  const all = counted(covered + partial + missing, 'element');
  return ` Of all ${all} the text covers ${figure(covered)}, touches ${figure(partial)} and lacks ${figure(missing)}.`;
}

function digestSentence(subject: ReportSubject): Html {
  const digest = subject.digest ?? (subject.text ? textDigest(subject.text) : undefined);
  return digest === undefined
    ? html``
    : html` Text judged, SHA-256 of its words: <span class="digest">${digest}</span>.`;
}

function factRows(subject: ReportSubject): [label: string, value: string][] {
  const { facts, words } = subject.report;
  const overdue = facts.reviewOverdueDays ?? 0;
  const day = (fact: Fact | undefined, otherwise: string): string => (fact ? longDate(fact.value) : otherwise);
  return [
    ['Document', shortened(nameOf(subject), LONGEST_NAME)],
    ['Version', shortened(facts.version?.value ?? 'None stated', LONGEST_FACT)],
    ['Owner', shortened(facts.owner?.value ?? 'None named', LONGEST_FACT)],
    ['Approver', shortened(facts.approver?.value ?? 'None named', LONGEST_FACT)],
    ...(facts.approvalDate ? [['Approved', longDate(facts.approvalDate.value)] as [string, string]] : []),
    ['Next review', `${day(facts.reviewDate, 'None stated')}${overdue > 0 ? `, ${span(overdue)} overdue` : ''}`],
    ['Words', figure(words)],
  ];
}

function figureOf(coverage: Coverage): Html {
  const lists = coverage.groups.map(
    ({ title, cells }) =>
      html`<div>
        <h2>${title}</h2>
        <ul>
          ${cells.map(
            (cell) =>
              html`<li>
                ${mark(cell.status)}<span>${typeset(cell.title)}<span class="sr">, ${cell.status}</span></span>
              </li>`,
          )}
        </ul>
      </div>`,
  );
  return html`<figure class="fig">
      ${coverageChart(coverage)}
      <div class="names">${lists}</div>
    </figure>
    <p class="legend">
      <span><b class="is-covered">${mark('covered')}Covered</b> the text says it with substance</span
      ><span><b class="is-partial">${mark('partial')}Partial</b> the text touches it</span
      ><span><b class="is-missing">${mark('missing')}Missing</b> nothing in the text says it</span>
    </p>`;
}

function columns(subject: ReportSubject): Html {
  const raised = gapGroups(subject.report).find(({ kind }) => kind === 'clause')?.gaps ?? [];
  const steps = nextSteps(subject.report);
  const room = raised.length > 4 ? LONGEST_OF_MANY : LONGEST_REASON;
  const list = html`<ol class="raise">
    ${raised.map(({ title, reason }) => html`<li><b>${typeset(title)}.</b> ${typeset(shortened(reason, room))}</li>`)}
  </ol>`;
  const isJudged = subject.report.elements.some((verdict) => gapKind(verdict) === 'clause');
  const nothing = isJudged
    ? 'Nothing in the clause elements. An auditor still asks for proof that the policy is followed.'
    : 'The clause elements were not judged. An auditor would look at them all the same.';
  return html`<div class="two${raised.length + steps.length > 7 ? ' dense' : ''}">
    <div>
      <h2>What an auditor would raise</h2>
      ${raised.length === 0 ? html`<p class="tight">${nothing}</p>` : list}
    </div>
    <div>
      <h2>What to do next</h2>
      ${
        steps.length === 0
          ? html`<p class="tight">Keep the proof: minutes of the approval, and how people were told.</p>`
          : html`<ul class="next">
              ${steps.map((step) => html`<li>${typeset(step)}</li>`)}
            </ul>`
      }
      <h2>Before sign-off</h2>
      <p class="tight">${beforeSignOff(subject)}</p>
    </div>
  </div>`;
}

function beforeSignOff({ report, decisions = [], open = [] }: ReportSubject): string {
  const gaps = report.elements.filter(({ status }) => status !== 'covered');
  const clause = gaps.filter((gap) => gapKind(gap) === 'clause').length;
  const undecided = gaps.filter(({ id }) => !decisions.some(({ element }) => element === id)).length;
  const things = [
    ...(clause > 0 ? [`${counted(clause, 'clause element')} not covered`] : []),
    ...(undecided > 0 ? [`${counted(undecided, 'gap')} without a decision`] : []),
    ...open,
    ...(report.facts.placeholders.length > 0 ? [counted(report.facts.placeholders.length, 'placeholder')] : []),
  ];
  return things.length === 0 ? 'Nothing stands in the way.' : `${things.join(', ')}.`;
}

/** Six long reasons, and long names, still leave the first page one page; the whole reason stands on the second. */
const LONGEST_REASON = 170;
const LONGEST_OF_MANY = 100;
const LONGEST_NAME = 70;
const LONGEST_FACT = 60;
/** More letters than this in all want a wider column. */
const ROOM_FOR_FACTS = 220;

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
}
