import type { JSX } from 'preact';
import { figure } from '../../core/report/wording.ts';
import { registerTabs, type RegisterTab } from './register-view.ts';

const titles: Readonly<Record<RegisterTab, string>> = { intakes: 'Intakes', exceptions: 'Exceptions', feed: 'Feed' };

type Props = {
  readonly tab: RegisterTab;
  readonly counts: Readonly<Record<RegisterTab, number | null>>;
  readonly onTab: (tab: RegisterTab) => void;
};

/** The three views of the register; arrows move between them. */
export function RegisterTabs({ tab, counts, onTab }: Props): JSX.Element {
  const move = (event: KeyboardEvent): void => {
    const at = registerTabs.indexOf(tab);
    const to: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: (at + 1) % registerTabs.length,
      Home: 0,
      End: -1,
    };
    const next = to[event.key] === undefined ? undefined : registerTabs.at(to[event.key] ?? 0);
    if (next === undefined) return;
    event.preventDefault();
    onTab(next);
    document.getElementById(`register-tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Register" onKeyDown={move}>
      {registerTabs.map((each) => (
        <button
          key={each}
          type="button"
          class="tab"
          role="tab"
          id={`register-tab-${each}`}
          aria-selected={each === tab}
          aria-controls="register-panel"
          tabIndex={each === tab ? 0 : -1}
          onClick={() => onTab(each)}
        >
          {titles[each]}
          {counts[each] !== null && <span class="count">{figure(counts[each])}</span>}
        </button>
      ))}
    </div>
  );
}
