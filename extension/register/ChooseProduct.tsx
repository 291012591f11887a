import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Register } from '../../core/intake/register.ts';
import { hasLimits } from '../pages/has-limits.ts';
import type { ViewEvent } from './register-view.ts';
import type { FeedRow } from './rows.ts';

type Props = {
  readonly register: Register;
  readonly feed: readonly FeedRow[];
  readonly dispatch: (event: ViewEvent) => void;
};

/** The product that an exception is asked for. */
export function ChooseProduct({ register, feed, dispatch }: Props): JSX.Element {
  const [product, setProduct] = useState('');
  const [isMissing, setMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const wanted = product.trim().toLowerCase();
  const names = [...register.entries.map(({ subject }) => subject.product), ...feed.map(({ entry }) => entry.product)];
  const near = [...new Set(names)].filter((name) => name.toLowerCase().includes(wanted)).slice(0, 20);
  const choose = (): void => {
    const form = { kind: 'ask-exception' } as const;
    const held = register.entries.find(({ subject }) => subject.product.toLowerCase() === wanted);
    if (held) return dispatch({ kind: 'open', entry: held.id, form });
    const published = feed.find(({ entry }) => entry.product.toLowerCase() === wanted && hasLimits(entry.state));
    if (published) return dispatch({ kind: 'go', tab: 'feed', entry: published.id, form });
    setMissing(true);
  };
  return (
    <form
      class="choose"
      onSubmit={(event) => {
        event.preventDefault();
        choose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') dispatch({ kind: 'choose', isChoosing: false });
      }}
    >
      <input
        class="input"
        aria-label="Product of the exception"
        placeholder="Product"
        list="exception-products"
        autocomplete="off"
        value={product}
        {...(isMissing ? { 'aria-invalid': true, 'aria-describedby': 'choose-problem' } : {})}
        ref={input}
        onInput={({ currentTarget }) => {
          setProduct(currentTarget.value);
          setMissing(false);
        }}
      />
      <datalist id="exception-products">
        {near.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {isMissing && (
        <span class="caption" id="choose-problem" role="alert">
          Not in the register: nothing to be excepted from
        </span>
      )}
      <button type="submit" class="button">
        Choose
      </button>
    </form>
  );
}
