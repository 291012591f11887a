import { concept } from './concept.ts';

/** An approval that is taken back is none. */
const TAKEN_BACK =
  '!withdraw|withdraws|withdrawal|revoke|revokes|revocation|suspend|suspends (of) (the|its|any|an) approval|authorization|permission (of)';

/** Gives a yes. */
export const approves = concept(
  'approves',
  `
  approv*
  authoriz*
  grants|grant|granting|granted
  gives|give|given (the|a|its|their) (first) (line) go|green|permission|clearance
  signs|signed|signing off
  sign off|offs
  agrees|agree
  permits|permit|allows
  decide on|whether|which|if
  decides
  determines each|whether|which
  endorse|endorses|endorsed
  certif*
  issued by
  put|puts|place|places|add|adds (_) (_) (_) on|to the|an|our (_) (_) list
  say|says|said yes
  clears
  vote|votes
  green light|lights
  sanction*
  okay|okays|ok
  consent|consents
  release|releases
  recommends
  green lit|lighted
  give|gives|grant|grants|issue|issues (the|a|its) release|clearance|go
  has|have signed
  ${TAKEN_BACK}
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
  approver
  validated by
  nobody but|except
  sanction|sanctioned|nod|release|released of|by|from
  ${TAKEN_BACK}
`,
);

/** Demands a yes, whoever gives it. */
export const needsApproval = concept(
  'needs-approval',
  `
  must|shall|be|get|them (to) (be) (first|formally|explicitly|expressly|specifically) approved|authorized|cleared|vetted|okayed|agreed
  unless|until|if|once (it|they|explicitly|specifically|expressly|otherwise) (has|have|is|are) (been) approved|authorized|cleared
  requires|require|required|need|needs|needed|obtain|obtaining|obtained|get|getting|seek|sought|secure|without|prior|formal|written|explicit|executive|receive|only|following (_) (_) (_) approval|approvals|authorization|permission|clearance|signoff|agreement|leave
  requires|needs|need|get (the|a) (sign|green|go) off|light|ahead
  approval|authorization|permission|clearance|agreement (of) (the) (_) (_) is|are|must|shall|has|required|needed|before|precede (to) (be)
  only approved|sanctioned
  model|system|team|committee|manager|management|executive|board approval
  pre approved
  approval processes|process
  sign off process|processes|procedure
  unless|until|if specifically|explicitly permitted|allowed
  ask|asks|asking|clear|speak|talk (_) (_) (_) (_) first|before
  check|checking with (_) (_) (_) (_) first|before
  clear it|this|them|each|every|any|all|new (_) (_) with
  agreement of the
  subject to (formal|prior) approval|sign|authorization|clearance|release
  permitted|allowed|approved|authorized|specified by (the|your|an|a|their) instructor|instructors|teacher|supervisor|manager|department|client|editor|faculty|course
  permission|approval|authorization of|from
  discretion of
  instructors|teachers|managers|editors decide|determine
  unless|until|if|once|after|before (_) (_) (_) (_) has|have|is|are (said|granted|given|been) (beforehand) (its) agreed|approved|approval|agreement|yes|permission|happy|cleared|authorized|permitted|ok
  has|have (_) cleared|approved|authorized
  need|needs|must|require|requires (to) be signed (off)
  get|needs|need|without|have the|a|an ok|okay|yes|go|nod|leave|permission|approval|clearance
  sanction (of|is|from)
  without (_) (_) (_) sign
  not (_) okayed|approved|cleared|vetted|sanctioned|authorized by|yet
  sanctioned|vetted|cleared|okayed by
  unapproved|unvetted|unauthorized|unsanctioned|uncleared (_) tools|tool|software|ai|use
  tools|tool|software|systems|services|ai (_) (_) approved|authorized by
  approved|authorized|sanctioned|licensed|vetted|cleared|whitelisted|permitted (_) (_) tools|tool|platforms|platform|systems|services|applications|software|uses
  approval authority
  approved|authorized|cleared by (_) (_) (_) (_) (_) (_) (_) before|prior
  decide|decides|determine|determines whether|if|when (_) (_) (_) (_) use|used|allowed|permitted
  reserves the right
  with|after|upon|pending (the) (_) approval|permission|authorization (of|from)
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
  has|have a|the
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
  overrul*
  overturn*
  turn|turned|turns (it) down
  cease
  no go
  right|power|authority|order to prohibit|forbid
  object|objects to
  bar|bars|barred|ban|bans
  send|sends|sent|hand|hands (_) (_) back
  take|takes|taken|taking (_) (_) (_) from|off|down|out (the|of) (_) list|use|service|tool|tools|it|system|market
  pull|pulls|pulled|remove|removes|removed|strike|strikes (_) (_) (_) (from|off|down|out) (the|of) (_) list|use|service|tool|tools|it|system|down|market
  yes (or) no
  switch|switched|switches|turn|turned (_) (_) off
  disable|disables|disabled
  say|says|may no
  retire|retires|retired
  close|closes|closed (_) (_) pr|prs|pull|issue|issues|contribution|contributions|submission|submissions
  prohibit|forbid further|such|the|its|any|it|them
  decommission|decommissions|decommissioning
`,
);

/** A request may come back with a no: beside a named approver, this says who can refuse. */
export const requestRefused = concept(
  'request-refused',
  `
  if (it|the|a|an|your|this) (ai|tool) (request|application|use|tool|proposal) (is|was) (not) denied|rejected|declined|refused|disapproved
  request|requests|application|applications|proposal|proposals (that|which) (_) (is|are|may|can|will|was|were) (be) denied|rejected|declined|refused
  approve|approves|approved|approval|accept|accepted|grant|granted (_) (_) or deny|denies|denied|denial|reject|rejects|rejected|rejection|decline|declined|refuse|refused
`,
);

/** Disputes and those who settle them. */
export const settles = concept(
  'settles',
  `
  disagreement|disagreements
  disagree
  dispute|disputes
  conflicts between|over|are
  appeal|appeals
  arbitrat*
  adjudicat*
  resolves|resolve
  escalat* (unresolved|significant|all|any) (ai) it|them|risks|issues|concerns|conflicts (and) (_) to
  critical|unresolved|major|significant|serious (_) issues|cases|matters|risks|decisions (_) (_) (_) escalat* to
  escalation (pathway|path|point) to
  cannot be resolved
  objects
  in case|event of conflict|doubt
  last|final say|word|authority|determination|approval|decision
  differ|differs
`,
);

/** Who lives with the risk that is left. */
export const acceptsRisk = concept(
  'accepts-risk',
  `
  accept|accepts|accepted|accepting|acceptance (of) (the|any|all) (residual|remaining|ai|high) (ai) risk|risks
  risk|risks acceptance
  residual|remaining (ai) risk|risks (must|shall|may|is|are|to|be) (be) (formally) accepted
  risk (_) (_) (_) (_) (shall|must|is) (be) (formally) accepted by
  accept|accepts|accepted|accepting|acceptance (of) _ (_) risk|risks
`,
);

/** With whom a power lies, after what it is a power over. */
export const restsWith = concept(
  'rests-with',
  `
  rest|rests|lies|lie|sits|sit|resides|vested|belongs with|in|to
  is|are reserved to|for
  (is|are) held by
`,
);

/** What is decided on. */
export const decided = concept(
  'decided',
  `
  tool|tools
  system|systems
  use|uses
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
  in due course
  to be established|set|named
  intend|plan|hope to
  is planned
  should have|establish
  encouraged to
  yet to be
`,
);

/** A yes to something other than a tool or a use. */
export const otherApproval = concept(
  'other-approval',
  `
  policy|document (was|is|has|been) (been) approved|adopted
  budget|leave|expense|invoice|invoices approval|approved|claims
  authorized user|users|individuals|personnel|access
  unauthorized access|persons|disclosure
  explicit consent
  data access
  approv*|authoriz*|sign|signs|signed|endorse|endorses|endorsed|reviewed (off) this|of (the|this) (ai) policy|policy
  the grant
  policy changes|amendments|updates
  change|changes|amendment|amendments to this|the policy
  shar*|disclos*|publish*|distribut* (_) (_) (_) (_) without
  approve|approves|approved|approval|authorize (of) (all|any|every|each) (ai) generated|output|outputs|content
  (ai) generated content|output|outputs|text (_) requires|needs (_) approval
  funder|funders|journal|journals|publisher|publishers|agency|agencies (may|also|often|generally) prohibit|prohibits|require|requires|permit|permits|allow|allows|forbid|forbids
`,
);

/** The label of who approved the document. */
export const approvedLabel = concept(
  'approved-label',
  `
  approved|authorized|endorsed|issued|adopted by
  approval|approved date|on
  approving body
  approver
`,
);
