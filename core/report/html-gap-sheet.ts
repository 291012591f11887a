import { gapGroups, type GapGroup } from './gap-groups.ts';
import { mark } from './html-icons.ts';
import { html, when, type Html } from './html-markup.ts';
import { decisionOn, piecesOf, type ReportSubject, whereIs } from './report-subject.ts';
import type { Passage, Status, Verdict } from './report.ts';
import { turnedOffIn } from './turned-off.ts';
import { capitalised, sourceInWords, typeset } from './wording.ts';

/**
 * What there is to do: the gaps, those of the clause and of the organisation each with its passage and those of good
 * practice in a table; the known mistakes; and what was not judged.
 */
export function gapSheet(subject: ReportSubject): Html {
  const { report } = subject;
  const groups = gapGroups(report);
  if (groups.length + report.mistakes.length + report.turnedOff.length === 0) return html``;
  return html`<section class="sheet" aria-label="Gaps">
    ${groups.map((group) => (group.kind === 'practice' ? gapTable(group, subject) : gapCards(group, subject)))}
    ${list(
      'Known mistakes found',
      report.mistakes.map(({ title, reason, fix }) => [title, `${reason} ${fix}`]),
    )}
    ${list(
      'Not judged, by decision of the organisation',
      turnedOffIn(report).map(({ title, reason }) => [title, reason]),
    )}
  </section> `;
}

function list(title: string, items: readonly (readonly [name: string, text: string])[]): Html {
  return when(
    items.length > 0,
    () =>
      html`<h2 class="ph">${title}</h2>
        <ul class="mist">
          ${items.map(([name, text]) => html`<li><b>${typeset(name)}.</b> ${typeset(text)}</li>`)}
        </ul>`,
  );
}

function gapCards({ title, gaps }: GapGroup, subject: ReportSubject): Html {
  return html`<h2 class="ph">${title}</h2>
    ${gaps.map(
      (gap) =>
        html`<div class="g">
          <div class="g-h">
            ${mark(gap.status)}
            <h3>${typeset(gap.title)}</h3>
            <p class="word is-${gap.status}">${capitalised(gap.status)}</p>
            <p class="k">${capitalised(sourceInWords(gap))}</p>
          </div>
          <div class="g-b">
            <p>${typeset(gap.reason)}</p>
            ${quoteOf(gap, subject)}${remedyOf(gap)}${decisionOf(gap, subject)}
          </div>
        </div> `,
    )}`;
}

function quoteOf(gap: Verdict, subject: ReportSubject): Html {
  const passage = gap.passages[0] ?? gap.nearest;
  if (!passage) return html``;
  const place = whereIs(passage, subject);
  return html`<blockquote class="passage">
    ${marked(passage)}${when(place !== '', () => html`<span class="where">${place}</span>`)}
  </blockquote>`;
}

function marked(passage: Passage): Html[] {
  return piecesOf(passage).map(({ text, isMarked }) => (isMarked ? html`<mark>${text}</mark>` : html`${text}`));
}

function remedyOf({ remedy }: Verdict): Html {
  return when(remedy !== '', () => html`<p class="fix"><span class="k">To cover it</span> ${typeset(remedy)}</p>`);
}

function decisionOf({ id }: Verdict, subject: ReportSubject): Html {
  const decision = decisionOn(id, subject);
  return when(decision !== '', () => html`<p class="fix"><span class="k">Decision</span> ${decision}</p>`);
}

function gapTable({ title, gaps }: GapGroup, subject: ReportSubject): Html {
  const part = (status: Status): Html => {
    const of = gaps.filter((gap) => gap.status === status);
    return when(
      of.length > 0,
      () =>
        html`<tr class="sub">
            <th colspan="3" scope="rowgroup">${capitalised(status)} <span class="k">${of.length}</span></th>
          </tr>
          ${of.map(
            (gap) =>
              html`<tr>
                <th scope="row">
                  <span class="pm">${mark(gap.status)}<span>${typeset(gap.title)}</span></span>
                </th>
                <td>${typeset(gap.reason)}${decisionOf(gap, subject)}</td>
                <td>${typeset(gap.remedy)}</td>
              </tr> `,
          )}`,
    );
  };
  return html`<h2 class="ph">${title}</h2>
    <table>
      <thead>
        <tr>
          <th scope="col" class="col-name">Element</th>
          <th scope="col">Found</th>
          <th scope="col">To cover it</th>
        </tr>
      </thead>
      <tbody>
        ${part('missing')}${part('partial')}
      </tbody>
    </table>`;
}
