import { concept } from './concept.ts';

/** What makes a quality the name of an office: "the data protection officer", "the AI safety council". */
const office =
  'officer|officers|team|teams|office|department|committee|board|council|lead|manager|unit|function|division|staff|commissioner';

export const fairness = concept(
  'fairness',
  `
  fair|fairly|fairness|unfair|unfairly|unfairness
  bias|biased|biases|unbiased
  nondiscrimination|nondiscriminatory|discriminate|discriminates|discriminatory|discrimination
  equity|equitable|equitably|equality|inequality|equally|unequally|inclusive|inclusively|inclusiveness|inclusivity|inclusion
  disparate impact
  justice
  equal treatment|regard
  protected group|groups|class|classes|characteristic|characteristics
`,
);

export const transparency = concept(
  'transparency',
  `
  transparent|transparently|transparency|opaque
  explainable|explainability|explain|explained|explains|explaining|explanation|explanations
  interpretable|interpretability|understandable|comprehensible
  open to|about|and|inspection|scrutiny
  openness|openly
  disclose|discloses|disclosed|disclosing|disclosure
  disclaimer|disclaimers
  labelled|labelling|labels
  made known
  always|never tell|say|label|hide|pretend
  give|state reasons
  traceable|traceability
  intelligible
  honest|honestly
  !disclosure|disclosing|disclosed|disclose (of) (any|the|our|their) (accidental|unauthorised) confidential|sensitive|personal|private|proprietary|restricted
  say|says|tell|tells|told|inform|informs|informed|notify|notified (_) (_) (_) (_) when|where|that|whether|if|how
  know|knows (that|when|whether) (_) (_) (_) ai|machine|chatbot
`,
);

export const accountability = concept(
  'accountability',
  `
  accountable|accountability
  answerable
  answer|answers for
  who|person|people|someone|humans is|are|remain|remains|stay|stays|stand|stands (_) responsible|behind
  overturn|overturned|appeal|appealed|challenged|contested
  auditable|auditability
  contestable|contestability
  responsibility for all|any|the|its|outcomes|content|output|outputs
  remain|remains responsible
  remains|rests|lies|stays|sits with us|humans|people|you|them|the _ who
  accept|accepts|take|takes|taking responsibility
  open to challenge
  responsible for (the|its|any|all) content|outcomes|output|outputs|accuracy|results|decisions|decision
  named official|owner|person|persons|director|individual
  responsible person|officer
  someone|person|human|humans|people in charge
`,
);

export const safety = concept(
  'safety',
  `
  safe|safely|safety|unsafe
  harm|harms|harmful
  !safety (and) (security|governance) ${office}
`,
);

export const humanOversight = concept(
  'human-oversight',
  `
  human|humans|meaningful (and) control|review|judgment|supervision|involvement|agency|intervention|centred|centered|direction|approval|decisions|responsible|reviewer|validation
  human in|on|over the loop
  oversight
  reviewed|review|checked|verified|overseen|validated|supervised by (a|qualified|an) (qualified|responsible) human|humans|person|people|officer|employee|staff|expert|editor|editors|clinician
  final say|decision|call
  person (can) intervene
  can intervene
  human hands
  humans|people|person|editor|clinician|teacher|officer|staff|employee (always|must|will|shall|still|has|have|can|may) (to) (be) decide|decides|decided|sign|signs|signed|approve|approves|stop|switch|overturn|check|checks
  decided|switched|supervised|watched|controlled|stopped (off) (by) people|humans|a|person
  under human
  humans|people|person|clinicians|teachers|us in control|charge|command
  human centric
  overridable|override
  without human (review|oversight|supervision)
  human values|dignity
`,
);

export const privacy = concept(
  'privacy-quality',
  `
  privacy
  confidential|confidentiality
  data protection
  personal data|information
  sensitive data|information
  protect|protects|protecting data|your
  !privacy|protection|confidentiality (and) (security|compliance|legal) ${office}
  !disclosure|disclosing|disclosed|leak|loss|theft of (any|the|our) (confidential|sensitive|personal|private) data|information
  !disclosure|leak|loss|theft of (the) confidential|sensitive|personal
`,
);

export const securityQuality = concept(
  'security-quality',
  `
  secure|securely|security|insecure
  cybersecurity
  safeguard|safeguards|safeguarded|safeguarding data|information|against
  protected from|against
  !it|information|cyber security|cybersecurity (and) (privacy|compliance|risk) ${office}
  !security|cybersecurity (and) (privacy|compliance|risk) ${office}
  !^it ^security
`,
);

export const reliability = concept(
  'reliability',
  `
  reliable|reliably|reliability
  dependable|dependability
  robust|robustness
  accurate|accuracy|accurately
  validity
  resilient|resilience
  data|model|system integrity
`,
);

export const qualities = [
  fairness,
  transparency,
  accountability,
  safety,
  humanOversight,
  privacy,
  securityQuality,
  reliability,
] as const;

/** Responsible AI under any of its names. */
export const responsibleAi = concept(
  'responsible-ai-name',
  `
  responsible|safe|principled (and) (responsible|ethical|trustworthy|safe|secure|transparent|lawful|fair|inclusive) use|uses|development|deployment|adoption|governance|ai|integration|implementation|innovation|manner|way|practices|principles|standards
  responsible|safe|secure secure|transparent|fair|lawful (and) (lawful|ethical|secure|responsible|transparent) use|manner|ai|way
  responsible genai
  use|used|uses|using|deploy|deploys|deployed (of) (ai|genai|it|them) (tools|systems|technologies) safely
  ethics|ethical standards|principles|guidelines|considerations|values|commitments
  ai|guiding|core|governance principles|values|pillars
  the (following|above) principles
  human rights
  civil rights|liberties
  ethically|responsibly
  trustworthy
  ethical
  ethics
`,
);

/** Rules for a single act of a user, or these words as names of reviews and offices: not AI in general. */
export const singleAct = concept(
  'single-act',
  `
  enter|enters|entered|input|inputs|inputting|paste|upload|uploaded into|in|to|as
  public|free ai
  prompt|prompts
  password|passwords
  fair use
  transparency statement|statements|notice|report|note|register
  accountable official|officer|authority
  consider|considers|considering (_) (_) (_) issues|risks|concerns|the|whether|implications|potential|impacts
  be aware|mindful
  generate|create|creating (_) (_) content|material
  bear in mind
  under the (_) act|regulation
  aspire|aspires
  no contract
  security|protection|privacy|safety|accessibility ordinance|instruction|act|standard|standards|procedure|regulation|law|laws|manual|framework|rules
  contract shall|must
  agreements with
  endeavour|endeavours
  hope that
  privacy|security|safety|ethics|bias|accuracy (and|or) (privacy|security|legal|safety|compliance) review|reviews|concern|concerns|risk|risks|assessment|assessments|team|office|officer|training|policy|policies|committee|department|board|settings|controls
  question|questions
  seek clarification|guidance|advice
  template
  want|wants|wish to
  review|check|verify|reviews|checks (all|any|every|the|ai|their|your|its) (generative) (ai) (generated) output|outputs|content|material|materials|text|texts|drafts|results|answers
  output|outputs|content|material|materials|text (_) (_) (_) (must|should|shall) be|is|are (carefully) reviewed|checked|verified|validated
  aspirational
  suspected
  vendor|vendors|supplier|suppliers
  academic integrity
`,
);

/** AI in a text about it, or the organisation that speaks. */
export const aiOrWe = concept(
  'ai-or-we',
  `
  models|systems|tools|tool|system|algorithms|features|outputs|results|technology|technologies
  every|each|any|no model|decision|feature|use
  we (will|must|shall|always|never|commit|promise|ensure|do|make|have|keep|use|test|remain)
`,
);

/** To commit to responsible AI outright. */
export const pledges = concept(
  'pledges',
  `
  commit|commits|committed|commitment|commitments
  dedicated to
  pledge|pledges|promise|undertake|undertakes
  we|and|policy|framework|guidelines|to ensure|ensures|guarantee
  must|shall|will (_) (be|use|used|uphold|adhere|follow|apply|align|act|comply|ensure|always)
  require|requires that
  uphold|upholds
  holds|hold ourselves
  binding
`,
);

/** The head of a section on principles, whatever heads stand below it. */
export const principlesHeading = concept(
  'principles-heading',
  `
  principle|principles|values|commitments|ethics|ethical
  responsible|trustworthy
  !responsible department|office|party|unit|person
`,
);

/** To wish for responsible AI, or to stand for it, without a commitment. */
export const wishesFor = concept(
  'wishes-for',
  `
  strive|strives|striving|aim|aims|aspire|aspires|seek|seeks|endeavour|endeavours|believe|believes to|for|in
  value|values|champion|champions|support|supports|promote|promotes|encourage|encourages|embrace|embraces
`,
);

/** "Responsible" and "ethics" in names of offices and trainings. */
export const responsibleName = concept(
  'responsible-name',
  `
  responsible|ethics|ethical ai|and|review (and) (ethics) lead|committee|office|officer|board|council|team|course|module|training
  ai ethics|responsible|accountable committee|course|module|board|officer|official|council|training
  responsible|accountable minister|office|official|officer|person|party
  ethics committee|board
`,
);

/** A duty of users about single acts. */
export const singleDuty = concept(
  'single-duty',
  `
  enter|input|upload|share|submit|paste|disclose|put (_) (_) confidential|sensitive|personal|private|proprietary|restricted|client|student|protected data|information|material
  human|person|people|humans must|shall|should (always) review|check|verify|approve|decide
  check|verify|review|validate (all|the|any|every|its|ai) (ai) output|outputs|accuracy|facts|content|results|answer
  cite|disclose the|that|any|your|all|its (use|tool) (of) (ai)
  labelled|labeled|label
`,
);
