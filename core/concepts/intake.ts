import { concept } from './concept.ts';

/** What people ask of a vendor or a help desk, and is no intake. */
const OTHER_REQUEST = '!request|requests deletion|removal|access|erasure|information|help';

/** A way in for new uses, named as such: needs no more words. */
export const intakeRoute = concept(
  'intake-route',
  `
  intake (and|approval|review|triage|cataloguing) process|form|meeting|procedure|workflow|request|requests|portal|step|stage|questionnaire|survey|system
  use case|cases inventory|register|registry|repository|catalogue|proposal|form|intake|log|submission|review
  ai|algorithm|algorithmic (tool|tools|system|systems|asset|use|model|technology) register|registry|inventory|catalogue|tracker|registration|repository|intake|statement
  technology|public|central|approved|algorithm register|inventory|catalogue|list
  tool|software|technology|ai|product request|onboarding|approval|proposal|intake form|process|procedure|workflow|template|portal|ticket|questionnaire|request
  (request|tool|exception) request|proposal|approval form|template|portal|workflow|process|procedure
  approval|authorization|vetting|evaluation process|processes|procedure|procedures|workflow|route|track|scheme|portal|pathway|gate|step|steps
  through|into|via (the|our|its|existing) (departments|technology|ai|existing|corporate|data) (technology|ai) governance process|processes|framework
  process|processes|procedure|procedures|path|workflow to|for|of (the) (review|reviewing|approval|acquisition|evaluation) (and|or|of) (new) request*|approv*|review*|evaluat*|acquir*|procur*|submit*|identif*|assess*|adopt*|onboard*
  sign off process|processes|procedure|procedures|workflow|step
  use case number|canvas|application
  as|via|through|with|submit (a|an) rfc|rfcs
  self declaration
  report|reports (all) instances|generative of|ai
  requests|proposals|submissions (are|must|shall) (to) (be) raised|submitted|sent|made|logged|routed|entered
  submit|submits|submitting|file|files|open|opens|raise|lodge|complete|completes|completed|fill|fills (in|out) (_) (_) (_) (_) (_) request|proposal|case|ticket|questionnaire|form|sheet
  submit|submits|submitting|file|files|lodge|raise|complete|completes|completed (an|a|the|your|their|written|formal) application
  approved|allowed|permitted|cleared|whitelisted (_) (_) tools|tool|software|ai list
  log|record|records|overview of ai|automated tools|systems|uses|use|applications|algorithms
  follow|follows|pass|passes|go|goes (_) (_) (_) gateway|gate|gates|pathway|funnel|stages|intake
  new tool|tools|use|uses|idea|ideas|applications (_) (_) (_) (_) (_) (_) ticket|form|portal|agenda|inbox
  model|system|systems|tool|tools|application|asset|project (_) inventory|register|registry|catalogue
  proposal|proposals|request|requests (must|should|shall) (be|are) routed|go|goes|come (_) (_) through|to|via
  to add|propose|request|introduce a|new|an (_) tool|system|use|model
  tool|use|software request (_) goes|is|are
  inform|informs|informed|notify|notifies|notified (_) (_) (_) (_) (_) (_) (_) before (_) (_) (_) system|tool|ai|use|introduced|introduction
  list|lists|record|overview|log of all|every|each|approved|permitted|its|their (_) ai|tools|tool|systems|system|use|uses|applications|algorithm|algorithms|automated|assistants
  uses|use|systems|tools|applications|models|algorithms (_) (_) (must|shall|will|is|are|to) (be) registered|declared|recorded|logged with|by|in
  register|registry|inventory|catalogue of (all|every|each|the|its|any|their) (_) ai|tools|tool|systems|system|use|uses|applications|algorithm|algorithms|automated|models
  maintain|maintains|keep|keeps|kept|enter|entered|recorded|listed|logged|registered (_) (_) in|a|an|the|our|its (_) (_) register|inventory|registry|repository|catalogue|log
  report|reports|declare|declares|inventory|inventories|register|registers|catalogue all|any|every|each|their|its (_) ai|algorithmic|automated (_) systems|system|tools|uses|use|applications|models|algorithms
  new|every|each (new) (ai) feature|features|capability|capabilities|use|uses|tool|tools|model|models|system|systems|solution|application (must|shall|will) (first) pass|passes|go|goes through
  request|requests|propose|suggest (_) new|additional|other|another (ai) tool|tools|use|uses|software|platform|platforms
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
  ${OTHER_REQUEST}
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
  application|application with|to|for
  proposal|proposals
  form
  ticket|tickets
  questionnaire
  template|templates
  business case
  notification
  register|registry|inventory|catalogue|tracker
  approved list
  ${OTHER_REQUEST}
  staff portal
  inbox|mailbox
  service desk|hub|portal|now
  repository
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
  patient|patients|client|clients|medical|student|customer intake form|forms
  applicants|patients|students|pupils|parents (who|may|must|shall|can|should) register|registers|registered|apply|enrol|request|consent|complete
  data|subject|access|information request|requests
  european|eu (maintains) database
  the law requires
  in the software|system
  register of (the) legal|statutory|regulatory|duties|obligations|requirements|risks
  exception|incident|change|decision|audit log|register
  pull|merge|service request|requests
  list of (ai) (our|the) subprocessors
  policy change|changes
  error|errors|problem|problems|incident|incidents|breach|breaches|misuse|malfunction|malfunctions|concern|concerns|complaint|complaints (_) (_) (_) (_) (_) (_) (_) (_) submitted|sent|notify|referred|send|submit|routed|raised
`,
);

/** The head of a section on how to get a tool. */
export const intakeHeading = concept(
  'intake-heading',
  `
  intake
  (tool|ai|use) (case) approval process|procedure|workflow
  new (ai) tools|uses|use cases|tool
  use case|cases register|inventory|approval
`,
);

/** Asks somebody first. */
export const asksFirst = concept(
  'asks-first',
  `
  ask|asks|tell|tells|inform|informs|consult (a|an|the|your|their|our) (line|department) teacher|manager|chair|supervisor|team|instructor|lecturer
  check|checking|discuss|speak|talk (first) with|to
  in agreement|coordination|consultation with
  pre approved
  after|unless|until (the) (_) (_) (_) has agreed|authorized|approved
  only (after|with) approval|coordination|approved
  agreement|permission|approval|consent of|from (the|your|our|a)
  tell|email|write|contact|ask|message|notify|call (to) (the|your|our|a) #name|manager|principal|teacher|supervisor|digital|ai|it|me
  ok|okay|yes|nod|leave|blessing of|from
`,
);

/** A record of uses: register, inventory, catalogue. */
export const registerNoun = concept(
  'register-noun',
  `
  inventory|inventories|registry|catalogue
  register|registers of|for
  a|the|central|our|this register
  tracker
  list of (all|the) ai|approved
`,
);

/** Hands something over to be looked at. */
export const handsIn = concept(
  'hands-in',
  `
  submit*
  present|presented to
  propose|proposes|proposal|proposals
  send|sent|refer|referred|route|routed|brought (it|them) to
  request|requests|requesting (the|an|a|written|prior|formal) approval|review|permission|authorization|access|evaluation|assessment|use|that|for|to|from
  apply for
  apply to (the) _ (_) (_) for
  !law|laws|rules|requirements|regulations|obligations|provisions|policy|which (_) (_) apply for
  notify
`,
);

/** A process that reviews or approves. */
export const reviewProcess = concept(
  'review-process',
  `
  review|approval|procurement|purchasing|governance|assessment|evaluation|vetting|clearance|request|screening|registration|change|acquisition|intake|exception|authorization|onboarding (and) (review|approval|risk|assessment) process|processes|procedure|procedures|workflow|protocol
  (ai|risk|impact|privacy) assessment form|template|tool|questionnaire
`,
);

/** Puts a use through such a process. */
export const putThrough = concept(
  'put-through',
  `
  follow|follows|followed
  undergo*
  complete|completes|completed
  through|via
  reviewed|assessed|evaluated|vetted (and) (_) (as) part of
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
  we|it|council|university|company would like
  would be
  being prepared|developed
  is|be|are good practice
  may|might|could introduce|establish|create
  will be published|developed|announced|established|added
  is planned
`,
);

/** Somebody has a use or a tool in mind that is not let in yet. */
export const wantsNew = concept(
  'wants-new',
  `
  seek|seeking|wish|wishing|want|wants|wanting|like|need|plan|planning|intend|intends|propose|proposes (_) to (_) use|adopt|introduce|deploy|acquire|buy|purchase|pilot|try|install|add
  new (ai) tool|tools|use|uses|something|application|software|system
  something new
  tool|tools|software|use (_) (_) not (_) (yet) on|in|listed|approved|named|covered
  before you|they|anyone (_) use|adopt|buy|try|install
`,
);

/** Whom one turns to with it. */
export const turnsTo = concept(
  'turns-to',
  `
  contact|email|notify|inform|tell|message|ping|call (the|your|our|us)
  write|talk|speak|turn|apply to
  submit|complete|fill|open|post|raise|request
`,
);

/** What shows that an answer follows. */
export const asksProperly = concept(
  'asks-properly',
  `
  use case
  describe|describes|describing|explain|explaining|stating|outlining
  ticket|form|proposal|justification|lines|agenda|name of
  answer|answers|reply|decide|decides|decision|respond|look (within|in|on|inside)
  intended use|purpose
`,
);
