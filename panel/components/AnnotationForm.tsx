import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Report } from '../../core/report/report.ts';
import type { AnnotationDraft } from '../state.ts';
import { Passage } from './Passage.tsx';
import { Problem } from './Problem.tsx';
import { useTools } from './pane-context.ts';

type Props = {
  readonly draft: AnnotationDraft;
  readonly report: Report | null;
  readonly isNamed: boolean;
  readonly onClosed: () => void;
};

/** A new annotation on the selection, or another text for one that is there. */
export function AnnotationForm({ draft, report, isNamed, onClosed }: Props): JSX.Element {
  const { actions, prefix } = useTools();
  const field = useRef<HTMLTextAreaElement>(null);
  const isNew = draft.id === undefined;
  const at = (name: string): string => `${prefix}-annotation-${name}`;
  useEffect(() => field.current?.focus(), []);
  const problemOf = (name: 'text' | 'name'): object =>
    draft.problem === name ? { 'aria-invalid': true, 'aria-describedby': `${at(name)}-problem` } : {};
  const submit = (event: Event): void => {
    event.preventDefault();
    const problem = actions.recordAnnotation();
    if (problem === null) onClosed();
    else document.getElementById(at(problem))?.focus();
  };
  return (
    <form class="form" onSubmit={submit} noValidate aria-label={isNew ? 'New annotation' : 'Edit annotation'}>
      {draft.quote === null ? (
        <p class="caption">
          {isNew ? 'On the whole document. To annotate a passage, select it first.' : 'On the whole document.'}
        </p>
      ) : (
        <Passage place={draft.place}>{draft.quote.exact}</Passage>
      )}
      {isNew && (
        <label class="field">
          <span class="name">About</span>
          <select
            class="input"
            value={draft.element}
            onChange={(event) => actions.draftAnnotation({ element: event.currentTarget.value })}
          >
            <option value="">No element</option>
            {report?.elements.map(({ id, title }) => (
              <option key={id} value={id}>
                {id === draft.suggested ? `${title} (suggested)` : title}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="field">
        <span class="name">Annotation</span>
        <textarea
          class="input"
          id={at('text')}
          ref={field}
          rows={3}
          maxLength={4000}
          value={draft.text}
          required
          onInput={(event) => actions.draftAnnotation({ text: event.currentTarget.value })}
          {...problemOf('text')}
        />
        {draft.problem === 'text' && <Problem id={`${at('text')}-problem`} says="Write what should be looked at." />}
      </label>
      {isNew && (!isNamed || draft.problem === 'name') && (
        <label class="field">
          <span class="name">Your name</span>
          <input
            class="input"
            id={at('name')}
            autocomplete="name"
            maxLength={200}
            value={draft.name}
            required
            onInput={(event) => actions.draftAnnotation({ name: event.currentTarget.value })}
            {...problemOf('name')}
          />
          {draft.problem === 'name' && <Problem id={`${at('name')}-problem`} says="An annotation needs a name." />}
          <span class="hint">Asked once. It is stored in this document with what you write.</span>
        </label>
      )}
      <div class="actions">
        <button type="submit" class="button primary">
          {isNew ? 'Add annotation' : 'Save'}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            actions.dropAnnotation();
            onClosed();
          }}
        >
          Cancel
        </button>
      </div>
    </form>
  );
}
