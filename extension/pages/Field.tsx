import type { ComponentChildren, JSX } from 'preact';
import { Problem } from '../../panel/components/Problem.tsx';

type TextProps = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly optional?: boolean;
  readonly problem?: string | undefined;
  readonly hint?: string;
  readonly type?: 'text' | 'date' | 'email';
  /** Several lines. */
  readonly long?: boolean;
  readonly list?: string;
};

/** A field with its name above, a hint and what is wrong with it below. */
export function TextField({
  id,
  label,
  value,
  onValue,
  optional,
  problem,
  hint,
  type,
  long,
  list,
}: TextProps): JSX.Element {
  const notes = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const shared = {
    id,
    class: 'input',
    value,
    ...(problem ? { 'aria-invalid': true } : {}),
    ...(optional ? {} : { 'aria-required': true }),
    ...(notes ? { 'aria-describedby': notes } : {}),
    ...(list ? { list } : {}),
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      onValue(currentTarget.value);
    },
  };
  return (
    <div class="field">
      <label class="name" for={id}>
        {label}
        {optional && <span class="caption"> (optional)</span>}
      </label>
      {long ? <textarea rows={3} {...shared} /> : <input type={type ?? 'text'} autocomplete="off" {...shared} />}
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {problem && <Problem id={`${id}-problem`} says={problem} />}
    </div>
  );
}

type ChoiceProps<Key extends string> = {
  readonly id: string;
  readonly question: string;
  readonly words: Readonly<Record<Key, string>>;
  readonly value: Key | undefined;
  readonly onValue: (value: Key) => void;
  readonly problem?: string | undefined;
  readonly hint?: ComponentChildren;
  /** Side by side where the words are short. */
  readonly look: 'list' | 'segments';
};

/** One answer of a few. */
export function Choice<Key extends string>({
  id,
  question,
  words,
  value,
  onValue,
  problem,
  hint,
  look,
}: ChoiceProps<Key>): JSX.Element {
  const options = (Object.entries(words) as [Key, string][]).map(([key, word]) => (
    <label key={key} class={look === 'list' ? 'opt' : ''}>
      <input
        type="radio"
        name={id}
        value={key}
        checked={value === key}
        {...(problem ? { 'aria-invalid': true, 'aria-describedby': `${id}-problem` } : {})}
        onChange={() => {
          onValue(key);
        }}
      />
      <span>{word}</span>
    </label>
  ));
  return (
    <fieldset id={id}>
      <legend class="name">{question}</legend>
      {look === 'list' ? options : <div class="seg">{options}</div>}
      {hint && <span class="hint">{hint}</span>}
      {problem && <Problem id={`${id}-problem`} says={problem} />}
    </fieldset>
  );
}
