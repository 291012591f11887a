import { concept } from './concept.ts';

/** Gives a yes. */
export const approves = concept(
  'approves',
  `
  approv*
  authoriz*
  grants|grant|granting|granted
  gives|give|given (the|a|its|their) (first) (line) go|green|approval|permission|consent|clearance
  sign|signs|signed|signing off
  sign off|offs
  signoff
  agrees|agree
  permits|permit|allows
  decide|decides on|whether|which|if
  decides
  determines each|whether|which
  endorse|endorses|endorsed
  adds tools
  certif*
  clears
  say|says yes
  decision maker
  go or no go
  chooses whether
  issued by
  releases|release|validates
  admit|admits
  gives a yes
  signs off
  may add
`,
);

/** A yes that has been, or must be, given by somebody: stands before who gives it. */
export const approvedBy = concept(
  'approved-by',
  `
  approv*|authoriz*|agreed|cleared|granted|endorsed|okayed|permitted|decided|considered|taken|given|made (in) (on) (advance|writing) by|with
  approval|approvals|permission|permissions|consent|authorization|clearance|assent|agreement|blessing|leave|signoff of|from|by|lies|rests|with
  approval|approvals|permission|consent|authorization|clearance must|shall|is|are|may|to be|given|obtained|granted|sought|issued (given|obtained|granted|sought|issued) from|by
  sign off|offs of|from|by|with
  signed off by
  yes from
  go ahead of|from
  has|have authorized|approved
  approver
  validated|released by
  call
  nobody but|except
  until (the|a|an) (supervising) _
`,
);

/** Demands a yes, whoever gives it. */
export const needsApproval = concept(
  'needs-approval',
  `
  must|shall|be|get|them (to) (be) (first|formally|explicitly|expressly|specifically) approved|authorized|cleared|vetted|okayed|agreed
  unless|until|if|once (it|they|explicitly|specifically|expressly|otherwise) (has|have|is|are) (been) approved|authorized|cleared
  requires|require|required|need|needs|needed|obtain|obtaining|obtained|get|getting|seek|sought|secure|without|prior|formal|written|explicit|executive|receive|only|following (_) (_) (_) approval|approvals|authorization|permission|consent|clearance|signoff|agreement|leave
  requires|needs|need|get (the|a) (sign|green|go) off|light|ahead
  approval|authorization|permission|consent|clearance|agreement (of) (the) (_) (_) is|are|must|shall|has|required|needed|before|precede (to) (be)
  approval required|needed|from|of
  only approved|authorized|sanctioned
  approved (ai) tools|ai|tool|platforms|software|uses
  pre approved
  that (_) (_) has approved
  unapproved|unauthorized|unsanctioned ai|tools|tool|use|software|platforms|generative
  approval processes|process
  necessary approvals
  clear any new
  specifically cleared
  unless|until|if|once|after (_) (_) (_) (_) has|have|is|are (said|granted|given|been) (beforehand) (its) agreed|approved|approval|agreement|yes|permission|happy|cleared|authorized|permitted
  unless|until|if specifically|explicitly permitted|allowed
  ask|asks|asking|check|checking|clear|speak|talk (_) (_) (_) (_) first|before
  first checking with
  clear (_) (_) (_) (_) with
  released|authorized|approved by the
  authorized tools
  agreement of the
  approval must be
  subject to (formal|prior) approval|sign|authorization|clearance|release
  cleared|approved|authorized may|can be
  have been (authorized|approved|cleared)
  a (formal) release|sign|green (off|light)
  for the ok
  the release of
  approve or decline
  approval via
  permitted|allowed|approved|authorized|specified by (the|your|an|a|their) instructor|instructors|teacher|supervisor|manager|department|client|editor|faculty|course
  permission|consent|approval|authorization of|from
  discretion of
  instructors|teachers|managers|editors decide|determine
  be (first) reviewed|vetted|assessed (and) (_) by
  unauthorized use of
`,
);

/** Has the power to. */
export const hasPower = concept(
  'has-power',
  `
  may|can|shall|must|will|could
  power|powers|authority|right|ability|entitled|authorized|empowered|discretion to|of
  order|orders|direct|directs
  reserves the
  also|then|alone
`,
);

/** Said no to, halted, taken back, by somebody. */
export const refusedBy = concept(
  'refused-by',
  `
  denied|rejected|refused|declined|blocked|vetoed|halted|stopped|suspended|paused|revoked|withdrawn|terminated|discontinued|overruled|overturned|disabled|removed (at) (any) (time) by
`,
);

/** Says no, halts, or takes a yes back. */
export const refuses = concept(
  'refuses',
  `
  deny|denies|denied|denial|denying
  reject|rejects|rejected|rejection|rejecting
  refuse|refuses|refused|refusal|refusals|refusing
  decline|declines|declined
  block|blocks|blocked|blocking
  veto|vetoes|vetoed
  halt|halts|halted
  stop|stops|stopped|stopping
  suspend|suspends|suspended|suspension
  pause|pauses|paused
  revok*
  withdraw|withdraws|withdrawn
  terminate|terminates|terminated
  discontinue|discontinues|discontinued
  shut|shuts|shutting (it|a|the) down
  switch|switched|turn|turned (it) off
  overrul*
  overturn*
  say|says no
  turn|turned|turns (it) down
  disapprov*
  cease
  kill switch
  right of veto
  prohibited from further
  decommission|decommissioned
  no go
  strikes off
  pull it
  withhold|withholds
  right|power|authority|order to prohibit|forbid
  prohibit further
  may end
  take away
  close it
  send it back
  remove approval
  disable|disabled
  strike|exclude|kill (one) off|it
  blocking opinion
  object|objects to
  shutting them down
  stop publication|it
`,
);

/** Disputes and those who settle them. */
export const settles = concept(
  'settles',
  `
  disagreement|disagreements
  disagree
  dispute|disputes
  conflict|conflicts of view|views|opinion
  conflicts between|over|are
  appeal|appeals
  deadlock
  final say|word|authority|determination|approval
  final decision on|rests|lies
  has the final
  arbitrat*
  adjudicat*
  resolves|resolve
  escalated to
  escalate to
  escalat* (unresolved|significant|all|any) (ai) it|them|risks|issues|disputes|disagreements|concerns|conflicts (and) (_) to
  escalation (pathway|path|point) to
  if unresolved
  cannot be resolved
  objects
  sets the risk appetite
  decide how to proceed
  ultimate authority
  in case|event of conflict|doubt|disagreement
  tie
  breaks
  put before the
  arbitrates
  her|his|its|whose decision is final
`,
);

/** Who lives with the risk that is left. */
export const acceptsRisk = concept(
  'accepts-risk',
  `
  accept|accepts|accepted|accepting|acceptance (of) (the|any|all) (residual|remaining|ai|high) (ai) risk|risks
  risk|risks acceptance
  risk|risks (must|shall|may|is|are|to|be) (be) accepted
  residual|remaining (ai) risk|risks (must|shall|may|is|are|to|be) (be) (formally) accepted
  mitigate and accept risk
  live with the risks
  sign off (on) residual risk|risks
  signs off residual risk|risks
  risk acceptor
  risk (_) (_) (_) (_) (shall|must|is) (be) (formally) accepted by
  accepted by the risk owner
  requires acceptance by
  must be formally accepted
`,
);

/** What is decided on. */
export const decided = concept(
  'decided',
  `
  tool|tools
  system|systems
  use|uses
  use case|cases
  usage
  project|projects
  request|requests
  proposal|proposals
  application|applications
  deployment|deployments
  model|models
  pilot|pilots
  ai
  genai
  solution|solutions
  product|products
  software
  initiative|initiatives
  platform|platforms
  risk|risks
  implementation
  approval
  procurement|acquisition
`,
);

/** What keeps a body from being a forum: it is only planned. */
export const planned = concept(
  'planned',
  `
  may|might|could be set|established|formed|created|convened
  will be considered
  under consideration
  in due course
  to be established|set|named
  intend|plan|hope to
  is planned
  at some later
  should have|establish
  encouraged to
  yet to be
`,
);

/** A yes to something other than a tool or a use. */
export const otherApproval = concept(
  'other-approval',
  `
  approval history
  policy|document (was|is|has|been) (been) approved|adopted
  approved by council|board #num
  budget|leave|expense|invoice|invoices approval|approved|claims
  authorized user|users|individuals|personnel|access
  unauthorized access|persons|disclosure
  explicit consent
  data access
  decision on candidates
  approve|approves|approved|reviewed|approval this|of (the|this) (ai) policy|policy
  consent management
  on candidates
  human|final decision|decisions on|about candidates|people|persons
  revisions to this
  no approval is needed
  the grant
`,
);

/** The label of who approved the document. */
export const approvedLabel = concept(
  'approved-label',
  `
  approved|authorized|endorsed|issued|adopted by
  approval|approved date|on
  approving body
`,
);
