import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Problem } from '../../panel/components/Problem.tsx';
import type { Taken } from '../settings/settings-store.ts';
import type { OptionsPort } from './options-port.ts';

/** Takes a countersign.json from a file or an address; says which value is wrong, and takes nothing then. */
export function TakeSettings({ port }: { readonly port: OptionsPort }): JSX.Element {
  const [address, setAddress] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [told, setTold] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const take = async (taking: Promise<Taken>): Promise<void> => {
    setTold('Reading…');
    const taken = await taking;
    setProblems(taken.ok ? [] : taken.problems.map(({ message }) => message));
    setTold(taken.ok ? 'The settings are in use.' : '');
  };
  return (
    <div class="take">
      <div class="actions">
        <button type="button" class="button" onClick={() => file.current?.click()}>
          Open countersign.json
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label="countersign.json"
          onChange={({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (chosen) void take(port.takeFile(chosen));
            currentTarget.value = '';
          }}
        />
      </div>
      <form
        class="take-link"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void take(port.takeLink(address.trim()));
        }}
      >
        <label class="sr" for="settings-address">
          Address of countersign.json
        </label>
        <input
          id="settings-address"
          class="input"
          type="url"
          placeholder="https://…/countersign.json"
          value={address}
          {...(problems.length > 0 ? { 'aria-describedby': 'settings-problems', 'aria-invalid': true } : {})}
          onInput={({ currentTarget }) => setAddress(currentTarget.value)}
        />
        <button type="submit" class="button">
          Read from address
        </button>
      </form>
      <div id="settings-problems" role="alert">
        {problems.map((problem) => (
          <Problem key={problem} id={`problem-${problem}`} says={problem} />
        ))}
      </div>
      <p role="status" class="caption">
        {told}
      </p>
    </div>
  );
}
