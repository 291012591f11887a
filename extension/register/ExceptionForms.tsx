import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { recordLimits } from '../../core/intake/register-record.ts';
import { TextField } from '../pages/Field.tsx';
import { textProblem } from '../pages/text-problem.ts';
import { OwnRequest } from './OwnRequest.tsx';

export type ExceptionAsked = {
  readonly name: string;
  readonly asks: string;
  readonly rationale: string;
  readonly controls?: string;
  readonly until?: string;
};

export type ExceptionDecided = {
  readonly decision: 'grant' | 'refuse' | 'withdraw';
  readonly name: string;
  readonly reason: string;
  readonly controls?: string;
  readonly expires?: string;
};

type FormProps = { readonly name: string; readonly today: string; readonly onCancel: () => void };

/** Asks for something that the decision does not allow: what, why, what makes up for it, until when. */
export function AskException({
  name,
  today,
  goes,
  onCancel,
  onAsk,
}: FormProps & {
  /** Where the request goes, in one sentence. */
  readonly goes: string;
  readonly onAsk: (asked: ExceptionAsked) => void;
}): JSX.Element {
  const { fields, field, form, check } = useFields(
    { asks: '', rationale: '', controls: '', until: '', name },
    ({ asks, rationale, controls, until, name: by }) => ({
      asks: textProblem(asks, recordLimits.asks, 'Say what is asked.'),
      rationale: textProblem(rationale, recordLimits.rationale, 'Say why it is needed.'),
      controls: textProblem(controls, recordLimits.controls),
      until: until !== '' && until <= today ? 'Choose a day after today.' : undefined,
      name: textProblem(by, recordLimits.name, 'Give your name.'),
    }),
  );
  const ask = (): void => {
    onAsk({
      name: fields.name.trim(),
      asks: fields.asks.trim(),
      rationale: fields.rationale.trim(),
      ...given('controls', fields.controls),
      ...given('until', fields.until),
    });
  };
  return (
    <FormFrame
      title="Ask for an exception"
      button="Record the request"
      formRef={form}
      onSubmit={() => check(ask)}
      onCancel={onCancel}
    >
      <p class="caption">{goes}</p>
      {field('asks', 'What is asked?')}
      {field('rationale', 'Why is it needed?', { long: true })}
      {field('controls', 'What makes up for it?', { long: true, optional: true })}
      <div class="pair">
        {field('name', 'Asked by')}
        {field('until', 'Until', { optional: true, type: 'date' })}
      </div>
    </FormFrame>
  );
}

const titles = {
  grant: ['Grant the exception', 'Record the exception'],
  refuse: ['Refuse the exception', 'Record refusal'],
  withdraw: ['Withdraw the exception', 'Record withdrawal'],
} as const;

/** Decides on an exception. One that is granted has compensating controls and a last day. */
export function DecideException({
  decision,
  controls,
  until,
  name,
  today,
  isOwn,
  onCancel,
  onDecide,
}: FormProps & {
  readonly decision: ExceptionDecided['decision'];
  readonly controls: string;
  readonly until: string;
  /** It was asked for on this device. */
  readonly isOwn: boolean;
  readonly onDecide: (decided: ExceptionDecided) => void;
}): JSX.Element {
  const isGrant = decision === 'grant';
  const { fields, field, form, check } = useFields({ controls, expires: until, reason: '', name }, (given) => ({
    controls: isGrant ? textProblem(given.controls, recordLimits.controls, 'Say what makes up for it.') : undefined,
    expires: isGrant && given.expires <= today ? 'Choose a day after today.' : undefined,
    reason: textProblem(given.reason, recordLimits.reason, 'Say why.'),
    name: textProblem(given.name, recordLimits.name, 'Give your name.'),
  }));
  const decide = (): void => {
    const granted = isGrant ? { controls: fields.controls.trim(), expires: fields.expires } : {};
    onDecide({ decision, name: fields.name.trim(), reason: fields.reason.trim(), ...granted });
  };
  const [title, button] = titles[decision];
  return (
    <FormFrame title={title} button={button} formRef={form} onSubmit={() => check(decide)} onCancel={onCancel}>
      {isOwn && <OwnRequest />}
      {isGrant && field('controls', 'Compensating controls', { long: true })}
      {field('reason', 'Reason', { long: true })}
      <div class="pair">
        {field('name', 'Decided by')}
        {isGrant && field('expires', 'Last day', { type: 'date' })}
      </div>
    </FormFrame>
  );
}

function FormFrame({
  title,
  button,
  formRef,
  onSubmit,
  onCancel,
  children,
}: {
  readonly title: string;
  readonly button: string;
  readonly formRef: { current: HTMLFormElement | null };
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <form
      ref={formRef}
      class="drawer-form"
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h3>{title}</h3>
      {children}
      <div class="actions">
        <button type="submit" class="button primary">
          {button}
        </button>
        <button type="button" class="button quiet" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

type More = { readonly long?: boolean; readonly optional?: boolean; readonly type?: 'date' };

function useFields<Fields extends Record<string, string>>(
  start: Fields,
  judge: (fields: Fields) => Partial<Record<keyof Fields, string | undefined>>,
): {
  fields: Fields;
  field: (key: keyof Fields & string, label: string, more?: More) => JSX.Element;
  form: { current: HTMLFormElement | null };
  check: (run: () => void) => void;
} {
  const [fields, setFields] = useState(start);
  const [isChecked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);
  const problems = judge(fields);
  return {
    fields,
    form,
    check: (run) => {
      if (Object.values(problems).every((problem) => problem === undefined)) return run();
      setChecked(true);
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    },
    field: (key, label, more = {}) => (
      <TextField
        id={`exception-${key}`}
        label={label}
        value={fields[key] ?? ''}
        problem={isChecked ? problems[key] : undefined}
        onValue={(value) => setFields((before) => ({ ...before, [key]: value }))}
        {...more}
      />
    ),
  };
}

function given<Key extends string>(key: Key, value: string): { [K in Key]?: string } {
  return value.trim() === '' ? {} : ({ [key]: value.trim() } as { [K in Key]?: string });
}
