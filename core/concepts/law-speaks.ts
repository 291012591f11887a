import { concept } from './concept.ts';

/** The law as the one who demands it: what follows tells of the world, not of the organisation. */
export const lawSpeaks = concept(
  'law-speaks',
  `
  law|act|regulation|directive|legislation|ordinance has|have obliged|required|introduced
  law|act|regulation|legislation requires|obliges|asks|demands|expects providers|deployers|organizations|companies|developers|employers
  under the eu|european|regulation
  obliged by law
  general purpose models
  providers of high|general
  providers and deployers
  market surveillance
  member state|states
  european law|legislature
  many of them
  studies|surveys show|suggest
  several universities
  most organizations|companies
`,
);
