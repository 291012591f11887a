import { gapKind } from './gap-groups.ts';
import { mark } from './html-icons.ts';
import { html, when, type Html } from './html-markup.ts';
import { type ReportSubject, sectionOf } from './report-subject.ts';
import type { Verdict } from './report.ts';
import { typeset } from './wording.ts';

/** What the text states with its proof, and how to read it all. */
export function proofSheet(subject: ReportSubject): Html {
  const { report } = subject;
  const covered = report.elements.filter(({ status }) => status === 'covered');
  const guide = report.elements.filter((verdict) => gapKind(verdict) === 'practice').length;
  return html`<section class="sheet" aria-label="Proofs">
    ${when(covered.length > 0, () => proofTable(covered, subject))}
    <h2 class="ph">How to read this</h2>
    <p class="tight">
      Every status is a fact about the text, reached by fixed rules: the same text gets the same report. Clause elements
      follow ISO/IEC 42001:2023, 5.2, in our words; the other ${guide} are good practice around it. Links count for what
      the text says about them, unfilled placeholders do not count, and “should” or “strives to” is a hedge.
    </p>
  </section>`;
}

function proofTable(covered: readonly Verdict[], subject: ReportSubject): Html {
  return html`<h2 class="ph">What the text states, with proof</h2>
    <table>
      <thead>
        <tr>
          <th scope="col" class="col-name">Element</th>
          <th scope="col">Passage</th>
          <th scope="col" class="col-place">Place</th>
        </tr>
      </thead>
      <tbody>
        ${covered.map(({ title, passages: [passage] }) => {
          const quote = passage ? html`“${shortened(passage.exact)}”` : html``;
          return html`<tr>
            <th scope="row">
              <span class="pm">${mark('covered')}<span>${typeset(title)}</span></span>
            </th>
            <td>${quote}</td>
            <td class="place">${passage ? sectionOf(passage, subject) : ''}</td>
          </tr> `;
        })}
      </tbody>
    </table>`;
}

const LONGEST_PROOF = 260;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_PROOF ? line : `${line.slice(0, LONGEST_PROOF - 1).trimEnd()}…`;
}
