import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTools } from './pane-context.ts';

/** Another name for the reviewer. */
export function NameForm({ name }: { readonly name: string }): JSX.Element {
  const { actions } = useTools();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        actions.rename(field.current?.value ?? '');
      }}
    >
      <label class="field">
        <span class="name">Your name</span>
        <input class="input" ref={field} autocomplete="name" maxLength={200} defaultValue={name} />
      </label>
      <button type="submit" class="button">
        Save
      </button>
    </form>
  );
}
