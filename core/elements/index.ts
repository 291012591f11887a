import { continualImprovement } from './continual-improvement.ts';
import type { Element } from './element.ts';

/** The elements in rubric order. */
export const elements: readonly Element[] = [continualImprovement];
