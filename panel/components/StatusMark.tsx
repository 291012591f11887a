import type { JSX } from 'preact';
import type { Status } from '../../core/report/report.ts';
import { statusWords } from '../../core/review/record-words.ts';
import { Icon } from '../icons.tsx';

/** A status as shape, colour and word, for lines and tables; a row draws its own. */
export function StatusMark({ status, word }: { readonly status: Status; readonly word?: string }): JSX.Element {
  return (
    <span class={`status mark-${status}`}>
      <Icon name={status} />
      {word ?? statusWords[status]}
    </span>
  );
}
