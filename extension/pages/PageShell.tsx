import type { ComponentChildren, JSX } from 'preact';
import { PageIcon } from './PageIcon.tsx';

const pages = {
  register: ['Register', '../register/index.html'],
  options: ['Options', '../options/index.html'],
  ledger: ['Ledger', '../ledger/index.html'],
} as const;

type Props = {
  /** The page that this is; none of the three for the welcome page. */
  readonly page: keyof typeof pages | 'welcome';
  readonly organisation: string | undefined;
  readonly children: ComponentChildren;
};

/** What every page of the extension stands in: the brand, the way to the others, the organisation's name. */
export function PageShell({ page, organisation, children }: Props): JSX.Element {
  return (
    <div class="page">
      <header class="page-head">
        <span class="brand">
          <PageIcon name="brand" />
          Countersign
        </span>
        <nav class="page-nav" aria-label="Pages">
          {Object.entries(pages).map(([key, [name, address]]) => (
            <a key={key} href={address} {...(key === page ? { 'aria-current': 'page' as const } : {})}>
              {name}
            </a>
          ))}
        </nav>
        {organisation !== undefined && <span class="caption push">{organisation}</span>}
      </header>
      {children}
    </div>
  );
}
