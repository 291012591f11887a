import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { MenuButton } from '../pages/MenuButton.tsx';
import { PageIcon } from '../pages/PageIcon.tsx';

type Props = {
  /** The page that is reviewed; empty when its tab is gone. */
  readonly page: string;
  /** Puts the pane into the element; returns how to take it out. */
  readonly mount: (container: HTMLElement) => () => void;
  readonly onExport: (format: 'json' | 'markdown') => void;
};

/** The pane on a published page, and the way out for its annotations. */
export function ReviewPage({ page, mount, onExport }: Props): JSX.Element {
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => (pane.current === null ? undefined : mount(pane.current)), [mount]);
  return (
    <main class="review-page">
      <header class="review-head">
        <h1 class="brand">
          <PageIcon name="brand" />
          Policy page
        </h1>
        <span class="push">
          <MenuButton
            label="Export annotations"
            items={[
              { label: 'JSON (W3C Web Annotations)', run: () => onExport('json') },
              { label: 'Markdown', run: () => onExport('markdown') },
            ]}
          />
        </span>
      </header>
      {page !== '' && <p class="review-address">{page.replace(/^https?:\/\//, '')}</p>}
      <div ref={pane} class="review-pane" />
    </main>
  );
}
