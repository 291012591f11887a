import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { contracts, dataKinds, oversights, peopleRoles, useKinds } from '../../core/intake/answers.ts';
import type { Intake } from '../../core/intake/intake.ts';
import type { DraftField, IntakeDraft } from '../../core/intake/intake-draft.ts';
import { categoryWords, intakeLines } from '../../core/intake/intake-lines.ts';
import { vendorCategories } from '../../core/vendors/vendor-entry.ts';
import { Choice, TextField } from '../pages/Field.tsx';
import { FoundLines } from './FoundLines.tsx';
import type { IntakeOpening } from './intake-port.ts';

type StepProps = {
  readonly draft: IntakeDraft;
  readonly problems: ReadonlyMap<DraftField, string>;
  readonly onType: (change: Partial<IntakeDraft>) => void;
};

/** Who sells what, for whom: mostly filled in already. */
export function ProductStep(
  props: StepProps & { readonly looking: 'no' | 'looking' | 'looked'; readonly onLook: () => void },
): JSX.Element {
  const { draft, onType, looking, onLook } = props;
  const [isFilledIn] = useState(draft.product !== '');
  return (
    <>
      {draft.address !== '' && (
        <p class="caption lead-in">
          {isFilledIn
            ? 'Filled in from the page and the catalogue. Correct what is wrong.'
            : 'The address of the page is kept with it. The rest is yours to fill in.'}
        </p>
      )}
      <div class="pair">
        {textField('vendor', 'Vendor', props)}
        {textField('product', 'Product', props)}
      </div>
      <div class="pair">
        <div class="field">
          <label class="name" for="category">
            Category
          </label>
          <select
            id="category"
            class="input"
            value={draft.category}
            onChange={({ currentTarget }) => {
              onType({ category: vendorCategories.find((each) => each === currentTarget.value) ?? 'other' });
            }}
          >
            {vendorCategories.map((category) => (
              <option key={category} value={category}>
                {categoryWords(category)}
              </option>
            ))}
          </select>
        </div>
        {textField('plan', 'Plan seen', props, { optional: true })}
      </div>
      {textField('owner', 'Business owner', props)}
      {draft.address !== '' && (
        <FoundLines
          lines={draft.found}
          looking={looking}
          onLook={onLook}
          onRemove={(line) => {
            onType({ found: draft.found.filter((each) => each !== line) });
          }}
        />
      )}
    </>
  );
}

/** What it is for, and who asks. */
export function UseStep(props: StepProps): JSX.Element {
  return (
    <>
      {textField('purpose', 'What is it for?', props, { long: true })}
      {textField('users', 'Who uses it?', props, { hint: 'Team and about how many people.' })}
      {choice('use', 'Where is it used?', useKinds, props, { look: 'list' })}
      {choice('contract', 'Is there a contract with the vendor already?', contracts, props, { look: 'segments' })}
      <div class="pair">
        {textField('name', 'Your name', props)}
        {textField('contact', 'How to reach you', props, { optional: true })}
      </div>
    </>
  );
}

/** What goes in, and who is affected by what comes out. */
export function DataStep(props: StepProps): JSX.Element {
  return (
    <>
      {choice('data', 'What data goes in?', dataKinds, props, {
        look: 'list',
        hint: 'Of several, the most sensitive.',
      })}
      {choice('people', 'Does it take part in decisions about people?', peopleRoles, props, { look: 'segments' })}
      {choice('oversight', 'Who checks the output before it is used?', oversights, props, { look: 'segments' })}
      {textField('affected', 'Who sees or is affected by the output?', props, { optional: true })}
      {textField('exitBy', 'When would you need to be out?', props, { optional: true, type: 'date' })}
    </>
  );
}

const hidden = new Set(['reference', 'id', 'handedIn', 'tier', 'reasons', 'reviews', 'questions', 'found']);
const stepOf: Readonly<Record<string, number>> = {
  product: 0, vendor: 0, domain: 0, category: 0, address: 0, plan: 0, owner: 0,
  purpose: 1, users: 1, use: 1, contract: 1, by: 1, contact: 1,
}; // prettier-ignore

/** Everything once more, what the vendor will be asked, and where it goes. */
export function SendStep({
  intake,
  connector,
  onGoTo,
}: {
  readonly intake: Intake;
  readonly connector: IntakeOpening['connector'];
  readonly onGoTo: (step: number) => void;
}): JSX.Element {
  const lines = intakeLines(intake).filter(({ field, value }) => value !== '' && !hidden.has(field));
  const groups = ['Product', 'Use', 'Data and people'].map((name, step) => ({
    name,
    step,
    lines: lines.filter(({ field }) => (stepOf[field] ?? 2) === step),
  }));
  return (
    <>
      <p class="caption lead-in">{whereWords(connector)}</p>
      {groups.map((group) => (
        <section class="summary" key={group.name} aria-labelledby={`summary-${String(group.step)}`}>
          <div class="found-head">
            <h2 id={`summary-${String(group.step)}`}>{group.name}</h2>
            <button
              type="button"
              class="link push"
              aria-label={`Change ${group.name}`}
              onClick={() => onGoTo(group.step)}
            >
              Change
            </button>
          </div>
          <dl class="facts">
            {group.lines.map(({ field, label, value }) => (
              <div key={field} class="fact">
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      {intake.triage.questions.length > 0 && (
        <section class="summary" aria-labelledby="summary-questions">
          <h2 id="summary-questions">Questions to the vendor</h2>
          <ul class="points">
            {intake.triage.questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What sending does, in one sentence, before anything is sent. */
export function whereWords(connector: IntakeOpening['connector']): string {
  switch (connector?.kind) {
    case 'webhook':
      return `These answers go to ${new URL(connector.url).host}. Nothing else leaves this device.`;
    case 'form-link':
      return `Opens the form at ${new URL(connector.template.replace(/\{[A-Za-z]+\}/g, 'x')).host} with the answers filled in.`;
    case 'email':
      return `Opens an e-mail to ${connector.to.join(', ')} with the answers in it. You send it.`;
    default:
      return 'No place to send it to is set up. It is kept in the register on this device, and can be saved as a file.';
  }
}

type Texts = 'vendor' | 'product' | 'plan' | 'owner' | 'purpose' | 'users' | 'name' | 'contact' | 'affected' | 'exitBy';

function textField(
  field: Texts,
  label: string,
  props: StepProps,
  more: { optional?: boolean; long?: boolean; hint?: string; type?: 'date' } = {},
): JSX.Element {
  return <TextField label={label} {...bound(field, props)} {...more} />;
}

type Choices = 'use' | 'contract' | 'data' | 'people' | 'oversight';

function choice<Field extends Choices>(
  field: Field,
  question: string,
  words: Readonly<Record<NonNullable<IntakeDraft[Field]>, string>>,
  props: StepProps,
  more: { look: 'list' | 'segments'; hint?: string },
): JSX.Element {
  return <Choice<string> question={question} words={words} {...bound(field, props)} {...more} />;
}

/** What ties a field to the draft. */
function bound<Field extends Texts | Choices>(field: Field, { draft, problems, onType }: StepProps) {
  return {
    id: field,
    value: draft[field],
    problem: problems.get(field),
    onValue: (value: string): void => {
      onType({ [field]: value });
    },
  };
}
