import { concept } from './concept.ts';

/** A departure from the policy's rules, as a noun or a verb. */
export const exception = concept(
  'exception',
  `
  exception|exceptions
  exceptional permission|approval|use|authorization
  exemption|exemptions
  exempt|exempts|exempted|exempting
  waiver|waivers
  waive|waives|waived (a|any|all|the|this|these|one|or) _
  deviation|deviations
  deviate|deviates|deviating
  derogation|derogations
  derogate|derogates
  dispensation|dispensations
  departure|departures from
  depart|departs|departing|departed from this|these|the|any policy|rules|rule|standard|requirement|requirements|instruction|procedure|guidelines
  depart|departing from this|these|any
  variance|variances from|to
  request a variance
  variation|variations to|of|from
  to vary them|it|this
  relief from
  relieved of
  be excused
  excused from
  released from
  excuse it|them
  set aside a|any|the|this|these
  rule|rules|restriction|prohibition waived|lifted|relaxed
  in spite of
  otherwise be barred|prohibited|forbidden|disallowed
  otherwise barred|prohibited
  alternative safeguard|safeguards|control|controls|arrangement
  outside (of) this|the (approved) list|policy|rules|limits|guidance
  tools not on the list
  ought not to bind
  suspend the operation
  exclusion|exclusions
  excluded from
  is|are excluded
  carve out|outs
  carved out
  concession from
  relaxation|relaxations
  non conforming
  beyond these limits
  otherwise than provided
  risk acceptance from
  not contemplated|covered|foreseen|permitted|allowed|listed by|in|under|above (this) (policy)
  unable to comply
  any other scenarios|scenario|uses|use|purpose|purposes
  dispensed from
  relax|relaxes individual|this|any|a|the
  from any provision
  suspend|suspends a|any rule|provision|requirement
  bend these|the rules
  emergency use of
  excepted from
  brief|case|need|work cannot be met|done
  something|anything this|the policy forbids|prohibits|does
  remain|remains outside
  undue hardship
`,
);

/** Opens the door beside a prohibition: "unless the CIO has approved it". */
export const unless = concept(
  'unless',
  `
  unless
  except where|with|when|if|as|that|by
  except in|for cases|circumstances
  save where|with|when|if|as
  other than with
  only with
  not be bound|obliged
`,
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
  issued
  given
  provided by
  signed
  sign off
  sign offs
  signs off
  signed off
  agreed|agree|agrees to|by|with
  have|has agreed
  request|requests|requested|requesting
  submit|submits|submitted|submission
  apply|applies|applied to
  application|applications
  ask|asks|asking|asked
  sought|seek|seeking
  petition
  referred|routed|directed|made|sent|escalated|addressed to
  send it to
  confirms|confirm|confirmed
  reviewed by
  considered|assessed|heard by
  considers
  can make an exception
  obtain|obtained
  say yes
  accepted|refused by
  waive|waives|exempt|exempts
  discretion
  issued by
  talk|speak|write to
  email
  reserves
  exempted by
  set aside
  can|may make an
  stops|prevents the
  lifted by
  approver
  contact
  power|powers|competence|authority
  specified by
  cleared by
  raise|raised
  ordered by
  prerogative of
  empowered to
  wait for
  take it to
  agrees in writing
  release|relax|suspend
  dispensed
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
  this|these|the policy|policies|guideline|guidelines|guidance|rules|directive|standard|procedure does|do not apply|cover|extend to
  does|do not apply to
  not apply to
  not (be) required to|for|if
  do|does not extend to
  not subject to
  not covered|bound by
  is|are not bound
  except for|in|as|where|when
  with the exception
  in exceptional circumstances|cases
  out of scope
  outside the scope
  exempt from
  grandfathered
  save for|in
  unless otherwise
  unless specifically|expressly|explicitly|authorized|permitted|allowed|approved|required
  other than those
  does|do not need to be disclosed|labelled
  is|are not needed|required for|if|when
  special cases
  not held to
  will not be held
  not meant for
  nothing in this policy|guidance|document applies|prevents|prohibits|restricts|stops
  leaves|left out
  exceptional cases|circumstances|situations
  specific|their own|stricter|different rules
  not covered (here|by)
  ban|prohibition|rule|restriction does|do not cover|extend|apply
  unless you have
  excepted from
`,
);

/** Exceptions of another kind: of laws, of software, of bookkeeping. */
export const otherException = concept(
  'other-exception',
  `
  exception thrown|raised|handling|reports|report|logs|log
  exceptions thrown|raised
  payment|invoice|processing|software|system|runtime exception|exceptions
  flag|flags|flagged|flagging an|any|payment|these exception|exceptions
  without exception
  take|takes exception
  no exceptions
  exempt from (income) tax|taxes|taxation
  tax exempt|exemption|exemptions
  fair use|dealing
  freedom of information
  copyright
  public records laws|law|act
  information|privacy|protection|copyright|gdpr act|gdpr
  eu|european ai act
  the (_) act
  under the law|gdpr|act|regulation
  entry requirement
  error code
  variance explanations|analysis
  exceptional performance|commitment|circumstances of
  raises|raise|throws|flags an|exceptions|exception
  standard deviation
  deviates from expected
  exempt employees
  liability waiver|policy
  confidentiality obligations
  from the training data
  describe how exceptions
  exception to the general
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
  suspend|suspends the|any|a operation|rule|requirement|provision
  release|releases a|any|the|an
  grant|grants|approve|approves|allow|allows|authorize|authorizes|make|permit (an|a|any|the|such|documented|temporary) exception|exceptions|exemption|waiver|waivers|exemptions|derogation|deviation|deviations|dispensation
  authorize|permit|allow a use that
  approving (in) (a) (written) (memo) an alternative
  permit use cases not
  exceptional permission is
  grant|grants one
`,
);
