import { concept } from './concept.ts';

/** Telling someone who is to deal with it. */
export const reports = concept(
  'reports',
  `
  report|reports|reported|reporting
  notify|notifies|notified|notification
  inform|informs|informed
  alert|alerts|alerted
  escalate|escalates|escalated|escalation
  raise|raises|raised|raising
  tell|told
  flag|flags|flagged|flagging
  contact|contacting
  refer|referred
  forward|forwarded
  log|logs|logged
  file|filed
  submit|submitted
  disclose to
  bring|brought to|before
  let _ know
  let _ _ know
  let _ _ _ know
  speak with|to
  ring|call|phone|email
  send|sent
  voice
  record|recorded
  lodge|lodged
  whistleblow*
  speak up
  turn to
`,
);

/** Telling with "report" itself, or words no weaker. */
export const reportsOutright = concept(
  'reports-outright',
  `
  report|reported|reporting|reports
  notify|notifies|notified|notification
  alert|alerts
  escalate|escalates|escalated|escalating|escalation
  raise|raised concerns|concern|issues|a|an|the|any|it|them|questions
  flag|flagged
  inform|informed|informs
  tell
  contact|contacting
  refer|referred
  bring|brought to
  forward
`,
);

/** What can go wrong with AI. */
export const incident = concept(
  'incident',
  `
  incident|incidents
  misuse|misused|misuses
  malfunction|malfunctions
  failure|failures
  breach|breaches
  violation|violations
  violate|violates|violated
  non compliance
  noncompliance
  harm|harms|harmful
  error|errors
  inaccurate|inaccuracies|inaccuracy
  biased|offensive|inappropriate|unsafe|unexpected|unusual|suspicious output|outputs|content|results|behavior|use|activity|outcomes|decisions|responses
  concern|concerns
  complaint|complaints
  grievance|grievances
  near miss|misses
  anomaly|anomalies
  adverse event|events
  safety event|events
  unethical
  suspected|suspect|suspects
  issue|issues
  problem|problems
  vulnerability|vulnerabilities
  data leak|leaks|leakage
  leak|leaked
  accidentally|inadvertently|mistakenly
  by mistake
  goes|went|go wrong
  something wrong|odd
  unauthorized use|disclosure|access
  wrong result|output|answer
  misconduct
  worries
  mishap|mishaps
  weakness|weaknesses
  deepfake|deepfakes
`,
);

/** Incidents proper, without words that anything can be called. */
export const incidentProper = concept(
  'incident-proper',
  `
  incident|incidents
  misuse
  malfunction|malfunctions
  breach|breaches
  violation|violations
  near miss|misses
  adverse event|events
  complaint|complaints
  concerns
  failures
  non compliance
  grievance|grievances
`,
);

/** Whom or what it is told. */
export const addressee = concept(
  'addressee',
  `
  supervisor|supervisors
  manager|managers
  team
  officer|officers
  office
  desk
  helpdesk
  service desk
  it
  it|information security
  security
  department
  committee
  board
  council
  lead
  head
  director
  ciso
  cio
  cto
  dpo
  caio
  chief
  hotline
  line
  email
  portal
  form
  ticket
  channel|channels
  register
  log
  ombudsman|ombuds
  hr
  human resources
  legal
  counsel
  compliance
  dean
  teacher
  instructor
  headteacher
  principal
  ethics
  privacy
  authorities|authority
  regulator
  editor|editors
  owner
  unit
  maintainers
  issue|pull request
  us
  within
  immediately|promptly
  24|48|72 hours
  whom
  who
  risk management
  administrator
  registrar
  secretariat
`,
);

/** A standing way of dealing with incidents. */
export const incidentProcess = concept(
  'incident-process',
  `
  incident response|management|reporting|handling|escalation plan|plans|process|processes|procedure|procedures|team|playbook|protocol|protocols|mechanism|mechanisms|framework|channel|channels|system
  incident response
  incident register|log|report|form|team
  breach response|notification|reporting plan|procedure|procedures|process
  response plan|playbook
  root cause
  post incident
  corrective action|actions plan
  complaints procedure|process|mechanism|scheme|channel
  grievance procedure|process|mechanism
  whistleblower|whistleblowing|speak up channel|line|policy|procedure|hotline
  hotline
  reporting mechanism|mechanisms|channel|channels|line|procedure|procedures|process|processes
  channel|channels|mechanism|mechanisms|process|processes|procedure|procedures|protocol|protocols|system|way|ways for|to (the) (reporting|report|reports|raise|raising|escalate|escalating|handle|handling|manage|managing|respond|responding|address|addressing|receive) (to) (of) (ai) incidents|concerns|complaints|issues|violations|misuse|errors|problems
  escalation path|paths|procedure|procedures|process|route|channel
  event reporting
`,
);

/** Dealing with an incident once it is known. */
export const handles = concept(
  'handles',
  `
  investigate|investigates|investigated|investigation|investigations
  contain|contains|contained
  remediate|remediated|remediation
  resolve|resolved
  classify|classified
  respond|responds|response
  triage|triaged|triages
  record|recorded
  logged
  log
  handled
  handles
  dealt with
  manages|managed
  escalated
  reviewed
  corrected
  suspend|suspended
  roll back
  disable|disabled|discontinue
  taken offline
  registers
`,
);

/** Consequences for those who break the rules. */
export const sanction = concept(
  'sanction',
  `
  disciplinary
  discipline
  sanction|sanctions
  penalty|penalties
  termination
  dismissal
  consequences
  misconduct
  enforcement
  loss of access
  revocation
  legal action
`,
);

/** Heads of sections about it. */
export const incidentHeading = concept(
  'incident-heading',
  `
  incident|incidents
  reporting
  concern|concerns
  breach|breaches
  violation|violations
  issues
  complaints
  goes|went wrong
  whistleblowing
  escalation
  misuse
  report
`,
);

/** Reports and contacts that are about something else. */
export const otherReports = concept(
  'other-reports',
  `
  annual report
  quarterly report
  reports to
  incident reports
  incident report
  police
  summarize
  inventory
  providers of high risk
  market surveillance
  member state
`,
);
