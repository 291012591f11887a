/** A text to start from. The texts are loaded when they are wanted. */
export type StartingText = {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly file: string;
  readonly load: () => Promise<string>;
};

const raw = (module: { readonly default: string }): string => module.default;

export const templates: readonly StartingText[] = [
  {
    id: 'full',
    title: 'Full template',
    note: 'All 28 elements, with placeholders to fill in.',
    file: 'AI policy.md',
    load: () => import('./templates/full.md?raw').then(raw),
  },
  {
    id: 'half-page',
    title: 'Half-page template',
    note: 'The same on half a page, for a small organisation.',
    file: 'AI policy on half a page.md',
    load: () => import('./templates/half-page.md?raw').then(raw),
  },
];

export const sample: StartingText = {
  id: 'sample',
  title: 'Sample policy',
  note: 'An invented policy with gaps.',
  file: 'Northwind AI policy (sample).md',
  load: () => import('./templates/sample.md?raw').then(raw),
};

export const empty: StartingText = {
  id: 'empty',
  title: 'Empty document',
  note: '',
  file: 'AI policy.md',
  load: () => Promise.resolve(''),
};
