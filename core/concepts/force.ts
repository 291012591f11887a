import { concept } from './concept.ts';

/** The voice that binds. */
export const binding = concept(
  'binding',
  `
  must
  shall
  will
  requires|require|required
  obliged|obligated to
  has|have to
  need|needs to
  mandatory
  mandate|mandates|mandated
  commit|commits|committed|committing to
  commitment|commitments to
  pledge|pledges|pledged
  promise|promises
  undertake|undertakes to
  ensure|ensures
  make|makes sure
  see|sees to it
  takes care that|to
  guarantee|guarantees
  dedicated to
  insist|insists on|that
  condition of|for
  we do|don not|t
  hold|holds every|each|all|any|our _ (_) to
  no ai|system|tool|model|output|use|decision (_) (_) (_) (_) (_) (_) unless|until
  only use|uses|used|employs|deploys|deploy
  used only
  our commitments|promises|pledges
  may not
  may only
  can only
  cannot
  can not
  prohibited
  forbidden
  not allowed|permitted
  responsible for
  accountable for
  it is the responsibility of
  is the policy of
  obligation|obligations|duty to
  is|are to be
  is|are expected to
  expects|expect
  only be used
  directs
  ordered
  comply
  never
  always
  no _ (_) (_) may|can
  nobody|none may|can
  commits|commit itself|ourselves|themselves to
  hold|holds ourselves|itself|themselves to
  bind|binds|bound (to|by)
  it is imperative|essential that
  undertake|undertakes that
  may|can _ (_) (_) only
  this means (for) (us) that
`,
);

/** The voice that does not bind: one of these right before a duty makes it a hedge. */
export const hedge = concept(
  'hedge',
  `
  should
  ought
  may
  might
  could
  can
  would
  strive|strives|striving
  aim|aims|aiming
  aspire|aspires|aspiring
  aspiration|aspirations
  seek|seeks|seeking to
  endeavour|endeavours|endeavouring
  endeavor|endeavors|endeavoring
  try|tries|trying to
  attempt|attempts to
  hope|hopes (to|that)
  want|wants to
  wish|wishes to
  intend|intends|intended|intending to
  intention to
  plan|plans|planning to
  encourage|encourages|encouraged
  recommend|recommends|recommended
  advised|advisable
  consider|considers
  work|works|working towards|toward
  where|wherever|when|whenever|if|as possible|feasible|practical|practicable
  to the extent possible|feasible|practicable
  to the greatest|fullest|maximum extent possible|feasible|practicable
  best efforts
  reasonable|every effort|efforts
  do|does our|its|their best
  ideally
  prefer|prefers|preferably
  are welcome to
  suggest|suggests|suggested
`,
);

/** What undoes the words after it. */
export const negation = concept(
  'negation',
  `
  not
  no
  never
  neither
  nor
  none
  without
  cannot
  nothing
  nobody
  rather than
  instead of
  exclude|excludes|excluded|excluding
  lack|lacks|lacking
  fail|fails|failed to
  waive|waives|waived
  exempt|exempts|exempted
  out of scope
  outside the scope
`,
);

/** Negates, and demands what it names where the sentence is already negated. */
export const without = concept('without', 'without');

/** Contains a negating word and negates nothing. */
export const notNegation = concept(
  'not-negation',
  `
  not only
  not just
  not limited to
  without limitation
  no later than
  not later than
  no less than
  not less than
  or not
  if not
  no longer
  no matter
  no fewer than
  at no cost
  do not hesitate
  without undue delay
  without delay
  without exception
  not exceed*
  no more than
  why not
  if no
  where no
  when no
  without prior
  without first
  without approval|authorization|permission|consent|review
  not yet
  no exceptions
`,
);

/** A subject of the outside world at the head of a sentence: what follows is background. */
export const outsideWorld = concept(
  'outside-world',
  `
  many|most|some|other|several organizations|organisations|companies|institutions|universities|countries|businesses|employers|agencies|people|jurisdictions|states|vendors|publishers|policies|firms
  governments
  regulators
  researchers
  experts
  studies
  lawmakers
  legislators
  courts
  the european|eu union|commission
  eu ai act
  gdpr
  the law
  laws
  legislation
  regulations
  the regulation
  the standard
  iso
  nist
  the executive order
  according to
  recent
  history
  society faces|expects|benefits|at
  the public debate
  the field
  technology is|has|can|may|evolves|changes|moves|advances|continues|offers|companies
  the market
  worldwide
  globally
  around the world
  the industry
`,
);

/** The beginning of a question, asked outright or listed as one to answer. */
export const asking = concept(
  'asking',
  `
  what|which|who|whom|whose|how|why|whether
`,
);

/** The organisation or its people as a subject: takes a sentence back from the outside world. */
export const ownVoice = concept(
  'own-voice',
  `
  we
  our
  us
  i
  you
  your
  this policy
  the policy
  these policies|guidelines|principles|rules|standards
  this standard|guideline|guidance|framework|procedure|document|directive|statement
  employee|employees
  staff
  user|users
  personnel
  contractor|contractors
  faculty
  student|students
  volunteer|volunteers
  department|departments
  must
  shall
`,
);

/** Softens a duty from anywhere in its sentence. */
export const softener = concept(
  'softener',
  `
  where|wherever|whenever|if|as possible|feasible|practical|practicable
  to the extent possible|feasible|practicable
  to the greatest|fullest|maximum extent possible|feasible|practicable
  best efforts
  reasonable efforts
  ideally
`,
);

/** A modal verb that tells what AI or some thing can do: it says nothing about force. */
export const descriptiveModal = concept(
  'descriptive-modal',
  `
  which|that|who|what may|can|could|might|would|should
  ai|tools|systems|models|outputs|output|content|technology|technologies|applications|it|algorithms|data can|may|could|might|would
  tool|system|model|application|algorithm can|may|could|might|would
  as may be
  before|until|unless|once (a|an|the|any|each) (_) _ may|can
  if needed|required|necessary
  as needed|required|necessary
  where|when needed|required|necessary
  can be used
  intended use|purpose|uses|users|for|audience|as
  plan to
  required by
  ^^aims
`,
);

/** What something is done for: as binding as the verb before it ("should be reviewed to ensure"), binding on its own. */
export const purposeClause = concept(
  'purpose-clause',
  `
  to (also|better|help) ensure|require|comply|commit|guarantee
`,
);

/** A verb that commands where it opens a sentence: "Maintain human oversight". */
export const imperative = concept(
  'imperative',
  `
  ensure|maintain|protect|disclose|respect|verify|keep|avoid|obtain|treat|follow|comply|adhere|uphold|safeguard|preserve|apply|report|use|never|always|check|tell|make|be|consult|refrain|prevent|provide|label|document|evaluate|assess|validate|confirm|review|test|monitor|mitigate|remain|retain|take|conduct|perform|require|acknowledge|communicate|inform
  do|don not|t
  clearly|only|regularly|carefully|fully|explicitly|proactively
`,
);
