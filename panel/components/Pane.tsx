import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { handleKey } from '../handle-key.ts';
import type { PaneState, Tab } from '../state.ts';
import { useStore, type ReadonlyStore } from '../store.ts';
import { CheckTab } from './CheckTab.tsx';
import { KeyList } from './KeyList.tsx';
import { Notices } from './Notices.tsx';
import { PaneContext, type PaneTools } from './pane-context.ts';
import { PaneMenu } from './PaneMenu.tsx';
import { ReviewTab } from './ReviewTab.tsx';
import { SignOffTab } from './SignOffTab.tsx';
import { Tabs } from './Tabs.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

type Props = {
  readonly state: ReadonlyStore<PaneState>;
  readonly spoken: ReadonlyStore<{ readonly text: string; readonly turn: number }>;
  readonly tools: PaneTools;
};

/** The pane beside the text. */
export function Pane({ state: current, spoken, tools }: Props): JSX.Element {
  const state = useStore(current);
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  const scroller = useRef<HTMLDivElement>(null);
  const scrolled = useRef<Partial<Record<Tab, number>>>({});
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = scrolled.current[state.tab] ?? 0;
  }, [state.tab]);
  const { prefix } = tools;
  return (
    <PaneContext.Provider value={tools}>
      <div
        class="pane"
        data-pane=""
        ref={root}
        onKeyDown={(event) => {
          if (root.current && handleKey(event, root.current, current.value, tools.actions)) event.preventDefault();
        }}
      >
        <div class="tabs">
          <Tabs state={state} />
          <PaneMenu state={state} />
        </div>
        <div
          class="pane-scroll"
          role="tabpanel"
          id={`${prefix}-panel`}
          aria-labelledby={`${prefix}-tab-${state.tab}`}
          key={state.tab}
          ref={scroller}
          onScroll={(event) => (scrolled.current[state.tab] = event.currentTarget.scrollTop)}
        >
          {state.isListingKeys && <KeyList letters={state.letters} />}
          <Notices state={state} />
          {state.tab === 'check' && <CheckTab state={state} />}
          {state.tab === 'review' && <ReviewTab state={state} />}
          {state.tab === 'sign-off' && <SignOffTab state={state} />}
        </div>
        <Spoken spoken={spoken} />
      </div>
    </PaneContext.Provider>
  );
}

/** The one live region. A new turn is a new paragraph, so that a sentence said twice is heard twice. */
function Spoken({ spoken }: Pick<Props, 'spoken'>): JSX.Element {
  const { text, turn } = useStore(spoken);
  return (
    <div class="sr" role="status" aria-live="polite">
      <p key={turn}>{text}</p>
    </div>
  );
}
