import type { JSX } from 'preact';
import type { GrantedException } from '../../core/intake/granted-exceptions.ts';

/** Exceptions that hold, one to a point: what was asked, where this device knows it, who granted it and the conditions. */
export function GrantedPoints({ exceptions }: { readonly exceptions: readonly GrantedException[] }): JSX.Element {
  return (
    <ul class="points">
      {exceptions.map(({ asks, granted, controls = '' }) => (
        <li key={`${asks ?? ''} ${granted} ${controls}`}>
          {asks !== undefined && `${asks}. `}
          {granted}.{controls !== '' && ` Conditions: ${controls}`}
        </li>
      ))}
    </ul>
  );
}
