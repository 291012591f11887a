import { concept } from './concept.ts';

/** What a policy calls itself; alternatives of one word, for phrases of other concepts. */
export const documentNoun =
  'policy|policies|directive|standard|standards|guideline|guidelines|guidance|framework|statement|document|regulation|regulations|instruction|circular|rules|order|memorandum|charter|code|procedure|procedures|principles|notice|note|paper|direction|bylaw|law|advisory|protocol|handbook|decision|resolution|requirements|provisions|terms|conditions';

/** The document itself as it names itself: "this policy", "these AI guidelines". */
export const thisDocument = concept(
  'this-document',
  `
  this|these|present|following|our ${documentNoun}
  this|these|present|following|our ai|genai|generative|governance|acceptable|usage|general|administrative|practice|internal|interim|city|company|county|university|departmental|responsible|ethics ${documentNoun}
  this|these|present|following|our _ _ policy|statement|framework|standard|directive|guidelines|order
  the policy|policies|directive|guidelines|standard|framework|statement|document|regulation|circular|rules|memorandum|charter
  the ai|genai|generative|responsible policy|policies|statement|framework|guidelines|standard|charter|principles
  ai policy
  this practice|guidance|policy|position note|paper|statement|direction
  policy|rule|regulation|order|directive #num
  practice note|direction
  executive|administrative order
  herein
`,
);
