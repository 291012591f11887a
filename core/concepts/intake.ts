import { concept } from './concept.ts';

/** A way in for new uses, named as such: needs no more words. */
export const intakeRoute = concept(
  'intake-route',
  `
  intake (and|approval|review|triage|cataloguing) process|form|meeting|procedure|workflow|request|requests|portal|step|stage|questionnaire|survey|system
  intake cataloguing
  use case|cases inventory|register|registry|repository|catalogue|proposal|form|intake|log|submission|review
  ai|algorithm|algorithmic (tool|tools|system|systems|asset|use|model|technology) register|registry|inventory|catalogue|tracker|registration|repository|intake|statement
  ai log
  inventory of (all|its|their|the|our|every|any) ai|algorithmic|generative|artificial|approved
  inventory its|their|all ai
  register|registry|inventory|catalogue|record|repository of (all|approved|its|their|the|every|any|our|current) (approved|ai|generative|algorithmic|authorized) ai|tools|tool|systems|use|uses|applications|application|algorithms|models|solutions
  technology|public|central|approved|algorithm register|inventory|catalogue|list
  for inventory purposes
  tool|software|technology|ai|product request|onboarding|approval|proposal|intake form|process|procedure|workflow|template|portal|ticket|questionnaire|request
  (request|tool|exception) request|proposal|approval form|template|portal|workflow|process|procedure
  exception (review) approval request
  approval|authorization|vetting|assessment|evaluation process|processes|procedure|procedures|workflow|route|track|scheme|portal|pathway|gate|step|steps
  through|into|via (the|our|its|existing) (departments|technology|ai|existing|corporate|data) (technology|ai) governance process|processes|framework
  process|processes|procedure|procedures|path|workflow to|for|of (the) (review|reviewing|approval|acquisition|evaluation) (and|or|of) (new) request*|approv*|review*|evaluat*|acquir*|procur*|submit*|identif*|assess*|adopt*|onboard*|ai|new|tools
  gate process
  simple path for
  change request
  demand sheet
  initiation document
  checklist together
  onboarding workflow
  use case number|canvas|application
  submission page
  record for each ai|system|application|tool|model
  ai list
  notice of intent
  self declaration
  ai review process
  online request
  impact assessment process
  (asset) register before|together
  report|reports (all) instances|generative of|ai
  submit|submits|submitting|file|files|open|opens|raise|lodge|complete|completes|fill (in|out) a|an|the|your|their|this|our (new|formal|written|ai|exception|software|online|business|use|short|tool|risk) (request|case|intake) request|proposal|case|ticket|questionnaire|form
  requests|proposals|submissions (are|must|shall) (to) (be) raised|submitted|sent|made|logged|routed|entered
  go|goes through (the|a|our) four|three|five|intake|approval|review
  before a|any pilot starts
  list of (all|the) approved|ai|permitted|every (ai) tools|systems|use|uses|applications|application
`,
);

/** Puts something forward, or on record. */
export const submits = concept(
  'submits',
  `
  submit*
  request|requests|requested
  register|registers|registered|registering
  log|logs|logged
  record|records|recorded|compiles
  complete|completes|completed
  fill|fills|filled in|out
  propose|proposes|pitch
  declare|declares|declared
  notify|notifies|notified
  file|files|lodge|lodged
  send|sends|sent
  raise|raised|open|opens
  enter|enters|entered|added
  apply for
  report|reports all|any|their|your
  nominate
  use the
  put forward
  is|are made in
  by way of
  receives
`,
);

/** What is put forward. */
export const submission = concept(
  'submission',
  `
  request|requests
  application|application form|with|to|for
  proposal|proposals
  form
  ticket|tickets
  questionnaire
  template|templates
  business case
  notification
  register|registry|inventory|catalogue|tracker
  approved list
  staff portal
  inbox|mailbox
  service desk|hub|portal|now
  repository
  for registration
`,
);

/** What is let in. */
export const newUse = concept(
  'new-use',
  `
  ai
  genai
  tool|tools
  use case|cases
  use of
  algorithm*
  software
  product
`,
);

/** Registers, forms and requests of another kind. */
export const otherRegister = concept(
  'other-register',
  `
  gifts|attendance|equipment|course|registered|leave|travel|photo|expense|consent|concern|risk|supplier|suppliers|vendor|building|birth|national register|registers|registration|form|forms|nurses|request|requests|inventory|permits|claims
  register of suppliers|vendors|gifts|members|interests
  report|reporting (ai) incident|incidents|misuse|concerns|breach
  job applicants
  intake form
  applications for funding
  applicants|patients|students|pupils|parents
  data|subject|access|information request|requests
  risks are recorded
  requests from|to opt
  european|eu (maintains) database
  the law requires
  in the software|system
  register of (the) legal|statutory|regulatory|duties|obligations|requirements|risks
`,
);

/** The head of a section on how to get a tool. */
export const intakeHeading = concept(
  'intake-heading',
  `
  request|requesting|propose|proposing|getting|adopting|introducing (a|an) (new) (ai) tool|tools|approval|use case
  how to ask|request|propose|get|apply
  intake
  (tool|ai|use) (case) approval process|procedure|workflow
  new (ai) tools|uses|use cases|tool
  use case|cases register|inventory|approval|intake
`,
);

/** Asks somebody first. */
export const asksFirst = concept(
  'asks-first',
  `
  ask|asks|tell|tells|inform|informs|consult (a|an|the|your|their|our) (line|department) teacher|manager|chair|supervisor|team|instructor|lecturer
  check|checking|discuss|speak|talk (first) with|to
  reported to the
  let us know
  in agreement|coordination|consultation with
  pre approved
  after|unless|until (the) (_) (_) (_) has agreed|authorized|approved
  only (after|with) approval|coordination|approved
  authorize|authorizes every|all|any
  discuss the
  agreement|leave|permission|approval|consent of|from (the|your|our|a)
  go ahead
  authorized tools
  register of ai tools in future
  list of tools
`,
);

/** A record of uses: register, inventory, catalogue. */
export const registerNoun = concept(
  'register-noun',
  `
  inventory|inventories|registry|catalogue
  register|registers of|for
  a|the|central|our|this register
  repository of
  tracker
  list of (all|the) ai|approved
`,
);

/** Hands something over to be looked at. */
export const handsIn = concept(
  'hands-in',
  `
  submit*
  forward|forwarded to
  present|presented to
  propose|proposes|proposal|proposals
  send|sent|refer|referred|route|routed|brought (it|them) to
  request|requests|requesting (the|an|a|written|prior|formal) approval|review|permission|authorization|access|evaluation|assessment|use|that|for|to|from
  apply for|to
  seek|obtain approval through
  notify
`,
);

/** A process that reviews or approves. */
export const reviewProcess = concept(
  'review-process',
  `
  review|approval|procurement|purchasing|governance|assessment|evaluation|vetting|clearance|request|screening|registration|change|acquisition|intake|exception|authorization|onboarding (and) (review|approval|risk|assessment) process|processes|procedure|procedures|workflow|protocol
  approval|review form|forms
  (ai|risk|impact|privacy) assessment form|template|tool|questionnaire
  formal process
`,
);

/** Puts a use through such a process. */
export const putThrough = concept(
  'put-through',
  `
  follow|follows|followed
  go|goes|pass|passes through
  undergo*
  complete|completes|completed
  through|via
  subject|submitted to
  establish|establishes|established
  use|using the
  before|prior
  initiate|start|begin|enter
  new
  propos*
`,
);

/** A way in that is only thought of. */
export const routePlanned = concept(
  'route-planned',
  `
  in (the) future
  later date|version
  would like|be
  being prepared|developed
  good practice
  may|might|could introduce|establish|create
  will be published|developed|announced|established|added
  is planned
`,
);
