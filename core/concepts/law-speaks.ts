import { concept } from './concept.ts';

/** The law as the one who demands it: what follows tells of the world, not of the organisation. */
export const lawSpeaks = concept(
  'law-speaks',
  `
  law|act|regulation|legislation requires|obliges|asks|demands|expects providers|deployers|organizations|companies|developers|employers
  under the eu|european|regulation
  general purpose models
  providers of high|general
  providers and deployers
  market surveillance
  european law|legislature
  many of them
  studies|surveys show|suggest
`,
);
