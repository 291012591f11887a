import type { JSX } from 'preact';

/** Before somebody decides on what was asked for on the same device. */
export function OwnRequest(): JSX.Element {
  return <p class="caption">This was asked for on this device. The record will say that it was decided here too.</p>;
}
