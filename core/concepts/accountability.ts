import { concept } from './concept.ts';

/** Answers for something. */
export const accountable = concept(
  'accountable',
  `
  accountable
  accountability
  answerable
  responsible
  responsibility
  responsibilities
  sponsor|sponsors
  sponsorship
  oversee|oversees|overseeing|overseen
  oversight
  in charge of
  has charge
  leads
  governs
  directs
  owns
  answer|answers to|for
  buck stops
  charged with
  manages|managed by
  chaired
  designated
  appointed
  appoint|designate
  supervises
`,
);

/** AI as something that is governed. */
export const governanceOfAi = concept(
  'governance-of-ai',
  `
  ai
  governance
  this policy
  risk|risks
  compliance with this policy
  technology
  algorithms
  models
`,
);
