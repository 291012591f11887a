import type { JSX } from 'preact';
import { Icon } from '../icons.tsx';

/** What is wrong with the field above; the field is described by its id. */
export function Problem({ id, says }: { readonly id: string; readonly says: string }): JSX.Element {
  return (
    <span class="problem" id={id}>
      <Icon name="alert" />
      {says}
    </span>
  );
}
