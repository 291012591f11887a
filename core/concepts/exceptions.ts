import { concept } from './concept.ts';

/** A departure from the policy's rules, as a noun or a verb. */
export const exception = concept(
  'exception',
  `
  exception|exceptions
  exemption|exemptions
  waiver|waivers
  waive|waives|waived (a|any|all|the|this|these|one|or) _
  deviation|deviations
  derogation|derogations
  dispensation|dispensations
  exclusion|exclusions
  excluded from
  is|are excluded
  outside (of) this|these|the (_) policy|policies|rules|limits|guidance|list|section|sections
  excused
  non compliance must|is|shall|requires|may (be) approved|authorized|accepted|justified|documented|an|a|permitted
  depart|departs|departed|departing|departure from this|these|any|section|paragraph|rule|rules|policy|it|them
  exempt|exempts|exempted|exempting from|this|these|under|by
  is|are|be exempt|exempted
  special|individual|exceptional permission|approval|agreement|arrangement|arrangements|authorization|consent
  overrides|override|disapply|disapplies this|these|the|any|section _
  departures
  variance|variances (from) (this|these|must|may|is|are|can|shall)
`,
);

/** What the text does not list or name. */
export const offList = concept(
  'off-list',
  `
  not (yet) permitted|allowed|listed|covered|foreseen|contemplated|named|described|addressed by|in|under|above|here (this) (policy)
  any|all other uses|use|tools|tool|scenarios|scenario|cases|purposes|applications
  in exceptional|special|individual|justified|rare (_) cases|circumstances
  non approved|listed|standard ai|tool|tools
`,
);

/** Allowing what no rule allows, in the words of leave. */
export const allows = concept(
  'allows-off-list',
  `
  approved|authorized|permitted|agreed|cleared|signed (off) by
  approval|permission|consent|authorization|agreement of|from|by
  must|shall|requires|require|needs|need (_) (be) (_) (_) approval|approved|authorized|permission|authorization
  decide|decides|may|can approve|authorize|permit|allow|decide
`,
);

/** Opens the door beside a prohibition: "unless the CIO has approved it". */
export const unless = concept(
  'unless',
  `
  unless
  except where|with|when|if|as|that|by
  save where|with|when|if|as
`,
);

/** What somebody's leave lifts, whoever it is. */
export const absentLeave = concept(
  'absent-leave',
  `
  without|absent (the|an|any) prior|express|explicit|formal|written|institutional|specific (prior|written|institutional) permission|approval|authorization
`,
);

/** Lacks, before whose leave it is. */
export const lacking = concept('lacking', 'without|absent');

/** Leave, after whose it is. */
export const leave = concept(
  'leave-given',
  '(prior|written|explicit|express) permission|approval|consent|authorization|agreement|leave|signoff|clearance',
);

/** A prohibition lifted by somebody's leave. */
export const withoutLeave = concept(
  'without-leave',
  `
  without (the) (prior|express|explicit|written) (written) permission|approval|consent|authorization|agreement|leave of|from|by
`,
);

/** Granting, or asking for, a departure. */
export const grants = concept(
  'grants',
  `
  approv*
  authoriz*
  grant|grants|granted|granting
  allow|allows|allowed|allowing
  permit|permits|permitted
  permission
  consent
  decide|decides|decided|decision
  determine|determines|determined|determination
  given
  provided by
  signed
  sign off
  signs off
  agreed to|by|with
  have|has agreed
  request|requests|requested|requesting
  submit|submits|submitted|submission
  apply|applies|applied to
  application|applications
  ask|asks|asking|asked
  sought|seek|seeking
  referred|routed|directed|made|sent|escalated|addressed to
  confirms|confirm|confirmed
  reviewed by
  considered|assessed|heard by
  considers
  obtain|obtained
  waive|waives|exempt|exempts
  discretion
  issued by
  talk|speak|write to
  reserves
  set aside
  contact
  power|powers|competence|authority
  cleared by
  raise|raised
  empowered to
  release|relax|suspend
  says|say so|yes|otherwise
  agree|agrees
  agreement
  had|available from
  make|makes|make an
  override|overrides|vary|varies|disapply|dispense
  settled|arranged|arrange
  answers
  sanction*
  leave
  may say
  handled by
  go|goes to
  agreed in writing
  issue|issues
`,
);

export const exceptionHeading = concept(
  'exception-heading',
  `
  exception|exceptions
  exemption|exemptions
  waiver|waivers
  deviation|deviations
  derogations
  exclusions
  out of scope
`,
);

/** Carves something out and says no more. */
export const exclusionMention = concept(
  'exclusion-mention',
  `
  not apply to
  is|are not bound
  except for|in|as|where|when
  with the exception
  out of scope
  !out of scope request|requests|queries|questions|content|topics|responses
  no (_) (_) action|disclosure|declaration|approval|permission (is) required|needed|necessary
  exempt from
  unless otherwise
  unless (_) (_) authorized|permitted|allowed|approved|required|stated|specified|agreed|necessary
  is|are not required|needed if|when|for|where
  need|needs not be|to (be) disclosed|declared|reported|labelled|acknowledged|approved
  does|do not need|require (to) (be) disclosure|disclosed|declared|labelled|acknowledged|acknowledgment
  not treated|considered|regarded|counted (as) (to) (be) ai|generative
  other than those
  this|these|the|it|they|we|our (_) (_) (also) does|do|will not apply|cover|extend|concern|address|affect|reach|include|regulate|govern
  this|these|we|our (_) does|do|will not deal
  has|have its|their own rules|rule|policy|code|procedure
  not dealt|addressed|regulated|covered (with) (here|by|in)
  outside|beyond (the) (scope) (of) this|these|our (_) policy|policies|guideline|guidelines|guidance|rules|regulation|directive|statement|document|standard|procedure|instruction
  nothing (_) (_) (_) (_) (_) prevents|stops|prohibits|restricts|limits|apply|prevent|prohibit|restrict|limit
  policy|guidance|guidelines|document|statement|rules|page|regulation|paper leave|leaves|leaving|left (_) (_) out|aside
  not affected|touched|bound|caught by this|these|the
`,
);

/** Exceptions of another kind: of laws, of software, of bookkeeping. */
export const otherException = concept(
  'other-exception',
  `
  exception thrown|raised|handling|reports|report|logs|log
  flag|flags|flagged|flagging|raised|raise|raises|throws|threw|logged (an|any|payment|these) exception|exceptions
  without exception
  no exceptions
  fair use|dealing
  freedom of information
  copyright
  public records laws|law|act
  information|privacy|protection|gdpr act|gdpr
  eu|european ai act
  the (_) act
  under the law|gdpr|regulation
  variance explanations|analysis
  liability waiver|policy
  confidentiality obligations
  from the training data
  client|product|legal privilege|protection|protections
`,
);

/** Lifts a rule, said of the one who does it. */
export const lifts = concept(
  'lifts',
  `
  waive|waives|waived
  exempt|exempts|exempted
  excuse|excuses|relax|relaxes it|them|individual|any|a|the
  set|sets aside
  release|releases a|any|the|an
  grant|grants|approve|approves|allow|allows|authorize|authorizes|make|permit (an|a|any|the|such|documented|temporary) exception|exceptions|exemption|waiver|waivers|exemptions|derogation|deviation|deviations|dispensation
  relax|relaxes|relaxed|override|overrides|disapply|disapplies|suspend|lift (or) (_) (_) (_) (_) rule|rules|requirement|requirements|restriction|restrictions|prohibition|provision|section|sections|policy|obligation|limits
  depart|departs|departing from this|these|any|section|paragraph|rule|rules|policy
`,
);
