import type { JSX } from 'preact';
import { figure } from '../../core/report/wording.ts';
import { registerTabs, type RegisterTab } from './register-view.ts';

const titles: Readonly<Record<RegisterTab, string>> = {
  intakes: 'Intakes',
  exceptions: 'Exceptions',
  acknowledged: 'Acknowledged',
  feed: 'Feed',
};

type Props = {
  readonly tab: RegisterTab;
  readonly counts: Readonly<Record<RegisterTab, number | null>>;
  readonly onTab: (tab: RegisterTab) => void;
};

/** The views of the register; arrows move between them. Where nobody is asked to acknowledge there is none for that. */
export function RegisterTabs({ tab, counts, onTab }: Props): JSX.Element {
  const tabs = registerTabs.filter((each) => each !== 'acknowledged' || each === tab || counts[each] !== null);
  const move = (event: KeyboardEvent): void => {
    const at = tabs.indexOf(tab);
    const to: Readonly<Record<string, number>> = {
      ArrowLeft: at - 1,
      ArrowRight: (at + 1) % tabs.length,
      Home: 0,
      End: -1,
    };
    const next = to[event.key] === undefined ? undefined : tabs.at(to[event.key] ?? 0);
    if (next === undefined) return;
    event.preventDefault();
    onTab(next);
    document.getElementById(`register-tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Register" onKeyDown={move}>
      {tabs.map((each) => (
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
