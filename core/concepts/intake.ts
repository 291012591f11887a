import { concept } from './concept.ts';

/** The way in for a new use or tool: process, form, register. */
export const intakeRoute = concept(
  'intake-route',
  `
  intake (process|form|meeting|procedure)
  request|approval|application|notification|proposal|registration|submission|onboarding|evaluation|assurance form|process|portal|template|workflow|procedure|procedures|system|track|processes|scheme
  (ai|use) (use) case|cases inventory|register|registry|proposal|form|repository|catalogue|intake
  ai|tool|tools|algorithm|algorithmic|asset|system|systems|software|model|technology|technologies|application register|registry|inventory|catalogue|log|tracker|registration|list
  inventory|register|registry|catalogue|repository|record|list of (all|approved|its|their|the|every|ai|any|current) (approved|ai|generative|its) (ai) (tools|systems|use|uses|cases|applications|products|services|technologies)
  inventory
  public|central|algorithm register
  submit|submits|submitted|submitting|send|file|files|complete|completes|completed|raise|raised|open|fill|fills|lodge|lodged|make|making (a|an|the|your|their|in|out) (new|formal|completed|written|ai|online|service|use) (ai|tool|use|software|short) request|requests|proposal|application|form|ticket|questionnaire|template|case|survey
  service desk|hub|portal|now
  helpdesk ticket
  business case
  intake
  use case proposal
  approval|review|governance process|processes|procedure|procedures|workflow|pathway|gate
  formal process
  established procedures
  tool approval
  ai review
  notice of intent
  intended use statement
  self declaration
  request to use|add|acquire|procure
  request a|an (new|exception|review|evaluation)
  factsheet
  ai fact sheet
`,
);

/** Puts a use into it. */
export const entersIntake = concept(
  'enters-intake',
  `
  submit*
  request|requests|requested|requesting
  register|registers|registered|registering
  record|records|recorded
  log|logs|logged
  inventory
  maintain|maintains|maintained|keep|keeps|kept
  complete|completes|completed
  report|reports|reported
  document|documents|documented|documenting
  propos*
  declar*
  notif*
  enter|enters|entered
  file|files
  fill
  approv*
  review|reviews|reviewed
  add|added
  follow|follows|followed
  pass|passes
  go|goes through
  through
  via
  using
  apply|applies
  undergo*
  identif*
  listed
  assess*
  established|establish
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
  new use|uses
  ai use|uses
  use|uses
  system|systems
  application|applications
  product|products
  model|models
  algorithm*
  service|services
  technology|technologies
  software
  solution|solutions
`,
);
