import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { recordLimits, type DecisionKind } from '../../core/intake/register-record.ts';
import { TextField } from '../pages/Field.tsx';
import { OwnRequest } from './OwnRequest.tsx';
import { textProblem } from '../pages/text-problem.ts';

export type Decided = {
  readonly decision: DecisionKind;
  readonly name: string;
  readonly reason: string;
  readonly conditions: readonly string[];
  readonly reviewBy?: string;
};

type Props = {
  readonly decision: DecisionKind;
  readonly name: string;
  readonly today: string;
  /** The organisation publishes a feed, which goes before what is decided here. */
  readonly hasFeed: boolean;
  /** It was asked for on this device. */
  readonly isOwn: boolean;
  readonly onDecide: (decided: Decided) => void;
  readonly onCancel: () => void;
};

const titles: Readonly<Record<DecisionKind, readonly [title: string, button: string, hint: string]>> = {
  approve: ['Approve', 'Record approval', ''],
  'approve-with-conditions': ['Approve with conditions', 'Record approval', ''],
  refuse: ['Refuse', 'Record refusal', 'The register says “prohibited”, with this reason.'],
  withdraw: ['Withdraw', 'Record withdrawal', 'The product counts as not asked for. The history stays.'],
};

/** A decision in its place in the drawer: who, why, under which conditions, and until when. */
export function DecisionForm({
  decision,
  name: startName,
  today,
  hasFeed,
  isOwn,
  onDecide,
  onCancel,
}: Props): JSX.Element {
  const [fields, setFields] = useState({ name: startName, reason: '', conditions: '', reviewBy: '' });
  const [isChecked, setChecked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [decision]);
  const isAllowed = decision === 'approve' || decision === 'approve-with-conditions';
  const hasConditions = decision === 'approve-with-conditions';
  const conditions = fields.conditions
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const problems = {
    name: textProblem(fields.name, recordLimits.name, 'Give your name.'),
    reason: textProblem(fields.reason, recordLimits.reason, 'Say why.'),
    conditions: hasConditions ? conditionsProblem(conditions) : undefined,
    reviewBy: fields.reviewBy !== '' && fields.reviewBy <= today ? 'Choose a day after today.' : undefined,
  };
  const submit = (): void => {
    if (Object.values(problems).some((problem) => problem !== undefined)) {
      setChecked(true);
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    onDecide({
      decision,
      name: fields.name.trim(),
      reason: fields.reason.trim(),
      conditions: hasConditions ? conditions : [],
      ...(isAllowed && fields.reviewBy !== '' ? { reviewBy: fields.reviewBy } : {}),
    });
  };
  const field = (
    key: keyof typeof fields,
    label: string,
    more: { long?: boolean; optional?: boolean; type?: 'date'; hint?: string } = {},
  ) => (
    <TextField
      id={`decision-${key}`}
      label={label}
      value={fields[key]}
      problem={isChecked ? problems[key] : undefined}
      onValue={(value) => setFields((before) => ({ ...before, [key]: value }))}
      {...more}
    />
  );
  const [title, button, hint] = titles[decision];
  return (
    <form
      ref={form}
      class="drawer-form"
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h3>{title}</h3>
      {hint !== '' && <p class="caption">{hint}</p>}
      {hasFeed && (
        <p class="caption">Recorded on this device. For everybody, what the organisation’s feed says goes before it.</p>
      )}
      {isOwn && <OwnRequest />}
      {hasConditions && field('conditions', 'Conditions', { long: true, hint: 'One to a line.' })}
      {field('reason', 'Reason', { long: true })}
      <div class="pair">
        {field('name', 'Decided by')}
        {isAllowed && field('reviewBy', 'Review due', { optional: true, type: 'date' })}
      </div>
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

function conditionsProblem(conditions: readonly string[]): string | undefined {
  if (conditions.length === 0) return 'Name at least one condition.';
  if (conditions.length > recordLimits.conditions) {
    return `At most ${String(recordLimits.conditions)} conditions. There are ${String(conditions.length)}.`;
  }
  const long = conditions.findIndex((each) => each.length > recordLimits.condition);
  return long < 0
    ? undefined
    : `Condition ${String(long + 1)}: ${textProblem(conditions[long] ?? '', recordLimits.condition) ?? ''}`;
}
