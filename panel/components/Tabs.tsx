import type { JSX } from 'preact';
import { tabs, type PaneState, type Tab } from '../state.ts';
import { openAnnotations, signOffOf } from '../view.ts';
import { useTools } from './pane-context.ts';

const TITLES: Readonly<Record<Tab, string>> = { check: 'Check', review: 'Review', 'sign-off': 'Sign-off' };

/** The three views of the pane; arrows move between them. */
export function Tabs({ state }: { readonly state: PaneState }): JSX.Element {
  const { actions, prefix } = useTools();
  const counts: Readonly<Record<Tab, number>> = {
    check: 0,
    review: openAnnotations(state),
    'sign-off': signOffOf(state)?.obstacles.length ?? 0,
  };
  const move = (event: KeyboardEvent): void => {
    const at = tabs.indexOf(state.tab);
    const to: Readonly<Record<string, number>> = {
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      ArrowRight: (at + 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = tabs[to[event.key] ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    actions.chooseTab(next);
    document.getElementById(`${prefix}-tab-${next}`)?.focus();
  };
  return (
    <div class="tablist" role="tablist" aria-label="Pane" onKeyDown={move}>
      {tabs.map((tab) => (
        <button
          type="button"
          key={tab}
          class="tab"
          role="tab"
          id={`${prefix}-tab-${tab}`}
          aria-selected={state.tab === tab}
          aria-controls={`${prefix}-panel`}
          tabIndex={state.tab === tab ? 0 : -1}
          onClick={() => actions.chooseTab(tab)}
        >
          {TITLES[tab]}
          {counts[tab] > 0 && <span class="count"> {counts[tab]}</span>}
        </button>
      ))}
    </div>
  );
}
