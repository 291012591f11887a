import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { DecisionKind } from '../../core/review/review-state.ts';
import type { DecisionDraft } from '../state.ts';
import { Problem } from './Problem.tsx';
import { useTools } from './pane-context.ts';

const KINDS: readonly (readonly [DecisionKind, string])[] = [
  ['to-fix', 'To fix'],
  ['accepted', 'Accept'],
  ['not-applicable', 'Not applicable'],
];

type Props = {
  readonly id: string;
  readonly draft: DecisionDraft;
  readonly mandatory: boolean;
  readonly today: string;
  readonly onRecorded: () => void;
  readonly onCancel: () => void;
};

/** A reviewer's answer to a gap, in its card: no dialog. */
export function DecisionForm({ id, draft, mandatory, today, onRecorded, onCancel }: Props): JSX.Element {
  const { actions, prefix } = useTools();
  const form = useRef<HTMLFormElement>(null);
  const at = (field: string): string => `${prefix}-decision-${id}-${field}`;
  const set = (change: Partial<DecisionDraft>): void => actions.draftDecision(id, change);
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);

  const submit = (event: Event): void => {
    event.preventDefault();
    const problem = actions.recordDecision(id);
    if (problem === null) onRecorded();
    else document.getElementById(at(problem))?.focus();
  };
  const problemOf = (field: DecisionDraft['problem'] & string): object =>
    draft.problem === field ? { 'aria-invalid': true, 'aria-describedby': `${at(field)}-problem` } : {};
  const needsReason = draft.kind !== 'to-fix';

  return (
    <form class="decision" ref={form} onSubmit={submit} noValidate>
      <fieldset>
        <legend class="sr">Decision</legend>
        <div class="seg">
          {KINDS.map(([kind, word]) => (
            <label key={kind}>
              <input type="radio" name={at('kind')} checked={draft.kind === kind} onChange={() => set({ kind })} />
              <span>{word}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <label class="field">
        <span class="name">Reason {!needsReason && <span class="caption">(optional)</span>}</span>
        <textarea
          class="input"
          id={at('reason')}
          rows={3}
          maxLength={4000}
          value={draft.reason}
          required={needsReason}
          onInput={(event) => set({ reason: event.currentTarget.value })}
          {...problemOf('reason')}
        />
        {draft.problem === 'reason' && (
          <Problem id={`${at('reason')}-problem`} says="Say why: the approver reads it." />
        )}
      </label>
      <div class="pair field">
        <label class="field">
          <span class="name">Your name</span>
          <input
            class="input"
            id={at('name')}
            autocomplete="name"
            maxLength={200}
            value={draft.name}
            required
            onInput={(event) => set({ name: event.currentTarget.value })}
            {...problemOf('name')}
          />
          {draft.problem === 'name' && <Problem id={`${at('name')}-problem`} says="A decision needs a name." />}
        </label>
        <label class="field">
          <span class="name">
            Until <span class="caption">(optional)</span>
          </span>
          <input
            class="input"
            id={at('until')}
            type="date"
            min={today}
            value={draft.until}
            onInput={(event) => set({ until: event.currentTarget.value })}
            {...problemOf('until')}
          />
          {draft.problem === 'until' && (
            <Problem id={`${at('until')}-problem`} says="Give a day from today on, or none." />
          )}
        </label>
      </div>
      {mandatory && <p class="hint">A clause element stays in the header’s count whatever is decided.</p>}
      <div class="actions">
        <button type="submit" class="button primary">
          Record decision
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
