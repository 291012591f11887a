import type { JSX } from 'preact';
import { Icon } from '../../panel/icons.tsx';
import { PageIcon } from '../pages/PageIcon.tsx';
import type { Direction } from './rows.ts';

type Props = {
  readonly label: string;
  /** Absent when the table is sorted by another column. */
  readonly direction: Direction | undefined;
  readonly onSort: () => void;
};

/** The head of a column that sorts by it, and the other way round on a second click. */
export function SortHead({ label, direction, onSort }: Props): JSX.Element {
  return (
    <th scope="col" role="columnheader" {...(direction === undefined ? {} : { 'aria-sort': direction })}>
      <button type="button" onClick={onSort}>
        {label}
        {direction === 'ascending' && <PageIcon name="up" />}
        {direction === 'descending' && <Icon name="down" />}
      </button>
    </th>
  );
}
