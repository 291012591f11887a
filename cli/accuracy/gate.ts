import * as z from 'zod/mini';
import type { Figures } from './measure.ts';

/** The figures that were reached once: the next run may only be as good or better. */
const floor = z.object({
  gapF1: z.number(),
  coveredF1: z.number(),
  agreement: z.number(),
  kappa: z.number(),
  /** A ceiling, the others are floors. */
  opposite: z.number(),
  /** How many, not which share: a share would fall whenever one more verdict is right. */
  overlapping: z.number(),
});
const groups = z.object({ all: floor, mandatory: floor });
export const gateSchema = z.object({ practice: z.optional(groups), check: z.optional(groups) });

export type Floor = z.infer<typeof floor>;
export type Gate = z.infer<typeof gateSchema>;

/** Three decimals, rounded to the lenient side, so that the same figures pass. */
export function floorOf(figures: Figures): Floor {
  const down = (value: number): number => Math.floor(value * 1000) / 1000;
  return {
    gapF1: down(figures.gap.f1),
    coveredF1: down(figures.covered.f1),
    agreement: down(figures.agreement),
    kappa: down(figures.kappa),
    opposite: Math.ceil(figures.opposite * 1000) / 1000,
    overlapping: Math.round(figures.overlap * figures.overlapCount),
  };
}

/** What is worse than recorded, one sentence each. */
export function belowFloor(name: string, figures: Figures, recorded: Floor): string[] {
  const now = floorOf(figures);
  const says = (figure: string, value: number, direction: string, limit: number): string =>
    `${name}: ${figure} is ${String(value)}, ${direction} the recorded ${String(limit)}.`;
  const falls = (['gapF1', 'coveredF1', 'agreement', 'kappa', 'overlapping'] as const)
    .filter((figure) => now[figure] < recorded[figure])
    .map((figure) => says(figure, now[figure], 'under', recorded[figure]));
  return now.opposite > recorded.opposite
    ? [...falls, says('opposite errors', now.opposite, 'over', recorded.opposite)]
    : falls;
}
