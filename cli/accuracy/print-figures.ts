import { textTable } from '../text-table.ts';
import type { Figures, Finding } from './measure.ts';

/** Figures of one fold: over all elements, over the mandatory ones, and for each. */
export type FoldFigures = {
  readonly documents: number;
  readonly all: Figures;
  readonly mandatory: Figures;
  readonly elements: readonly { readonly id: string; readonly mandatory: boolean; readonly figures: Figures }[];
};

const figure = (value: number): string => value.toFixed(3);
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
const threeOf = ({ precision, recall, f1 }: Finding): string[] => [precision, recall, f1].map(figure);
const right = (head: string) => ({ head, align: 'right' as const });

/** One fold for the terminal. */
export function printFold(name: string, fold: FoldFigures): string {
  const summary = textTable(
    [
      { head: '' },
      ...['gap P', 'R', 'F1', 'covered P', 'R', 'F1', 'agree', 'kappa', 'opposite', 'passages'].map(right),
    ],
    [['all elements', fold.all] as const, ['mandatory', fold.mandatory] as const].map(([label, figures]) => [
      label,
      ...threeOf(figures.gap),
      ...threeOf(figures.covered),
      figure(figures.agreement),
      figure(figures.kappa),
      percent(figures.opposite),
      `${percent(figures.overlap)} of ${String(figures.overlapCount)}`,
    ]),
  );
  const elements = textTable(
    [
      { head: 'element (* mandatory)' },
      ...[
        'gap F1',
        'P',
        'R',
        'labelled',
        'found',
        'cov F1',
        'P',
        'R',
        'labelled',
        'found',
        'agree',
        'opposite',
        'passages',
      ].map(right),
    ],
    fold.elements.map(({ id, mandatory, figures }) => [
      mandatory ? `${id} *` : id,
      ...countedFinding(figures.gap),
      ...countedFinding(figures.covered),
      figure(figures.agreement),
      String(Math.round(figures.opposite * figures.count)),
      figures.overlapCount === 0 ? '-' : percent(figures.overlap),
    ]),
  );
  return `${name.toUpperCase()}, ${String(fold.documents)} documents\n${summary}\n\n${elements}`;
}

function countedFinding({ precision, recall, f1, expected, actual }: Finding): string[] {
  return [...[f1, precision, recall].map((value) => value.toFixed(2)), String(expected), String(actual)];
}
