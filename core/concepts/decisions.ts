import { concept } from './concept.ts';

/** A yes to a tool or a use. */
export const approves = concept(
  'approves',
  `
  approve|approves|approved|approving
  approval|approvals
  preapprov*
  pre approved|approval
  authoriz*
  permission|permissions
  consent
  clearance
  cleared by|with
  sign off|offs
  signs|signed|signing off
  signoff
  signed by
  green light
  go ahead
  agreement of|from
  agrees|agree (to|on)
  agreed by|with|to
  grant|grants|granted
  okayed
  endorse|endorses|endorsed|endorsement
  permits|permit
  blessing
  assent
  favourable decision
  yes from
  say|says yes
  decide|decides|decided whether|on|by|which|if
  decision
  adds tools
  certif*
`,
);

/** Demands a yes, or speaks of what has one. */
export const needsApproval = concept(
  'needs-approval',
  `
  approved
  unapproved
  approval|approvals
  authorized
  unauthorized
  permission
  consent of|from
  prior consent
  clearance
  cleared
  sign off
  signed off
  vetted
  okayed
  authorization
  obtaining consent
  clear any new
  green light
`,
);

/** A no, a halt or a taking back. */
export const refuses = concept(
  'refuses',
  `
  deny|denies|denied|denial
  reject|rejects|rejected|rejection
  refuse|refuses|refused|refusal|refusals
  decline|declines|declined
  block|blocks|blocked|blocking
  veto*
  halt|halts|halted|halting
  stop|stops|stopped|stopping
  suspend|suspends|suspended|suspending|suspension
  pause|pauses|paused
  revok*
  withdraw|withdraws|withdrawn|withdrawal
  terminat*
  discontinu*
  shut|shuts|shutting (it) down
  switch|switched|turn|turned (it) off
  overrul*
  overturn*
  override|overrides
  say|says no
  turn|turned|turns (it) down
  disapprov*
  cease
  kill switch
  decommission*
  go or no go
  go no go
  strikes off
  pull it
  withhold|withholds
  prohibit further
  right to prohibit|forbid
  forbid any
  may end
  take away
  close it
  send it back
`,
);

/** Disputes and those who settle them. */
export const settles = concept(
  'settles',
  `
  disagreement|disagreements
  disagree
  dispute|disputes
  conflict|conflicts (of|between|over) (view|views)
  conflicts
  appeal|appeals
  deadlock
  final say|word|decision|authority|determination|approval
  has the final
  arbitrat*
  adjudicat*
  resolves|resolve
  escalated to
  escalate to
  escalates|escalate (it|them|unresolved|issues) to
  escalation (pathway|path|point) to
  if unresolved
  cannot be resolved
  objects
  decide how to proceed
  ultimate authority
  waive
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

/** Has a say as a body: verbs of deciding, reviewing, overseeing, advising. */
export const hasSay = concept(
  'has-say',
  `
  approv*
  decide|decides|decided|decision|decisions|deciding
  review|reviews|reviewed|reviewing
  oversee|oversees|oversight|overseen|overseeing
  govern|governs|governing
  advise|advises|advisory
  assess|assesses|assessed|assessing
  evaluat*
  resolve|resolves|resolved
  escalat*
  settle|settles|settled
  adjudicat*
  arbitrat*
  consider|considers|considered
  determin*
  recommend|recommends|recommendations
  vet|vets|vetted
  authoriz*
  reject|rejects
  deny|denies
  halt|halts
  stop
  monitor|monitors|monitoring
  guide|guides|guidance
  coordinat*
  rule on
  rules on
  accept|accepts|accepted
  endors*
  manage|manages|managing
  examin*
  supervis*
  grant|grants|granted
  balance
  directs|direct
  weigh*
  triage
  consent
  exceptions
  referred to
  responsible for
  accountable for
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
