import { concept } from './concept.ts';

/** Other rules of the organisation, by their names. */
export const namedPolicy = concept(
  'named-policy',
  `
  privacy|security|protection|cybersecurity|cyber|retention|records|procurement|purchasing|conduct|ethics|integrity|property|confidentiality|classification|whistleblowing|whistleblower|disciplinary|grievance|complaints|communications|media|device|devices|password|access|governance|accessibility|copyright|safeguarding|equality|harassment|management|editorial|brand|style|procurement|vendor|supplier|travel|work|monitoring|exception|exceptions|resources|technology|computing|network|email|internet|information|transparency|disclosure|plagiarism|diversity|discrimination|sharing|quality|development|continuity|response|reporting|offence|interest|interests|code|handling|sdlc|surveillance|accounting|byod|disposal|research|acquisition|acceptable|misconduct policy|policies
  acceptable use|usage policy|policies|standard|agreement
  retention|records schedule|schedules
  computer|technology|resources|it|ict|network|internet|equipment|systems use|usage policy|policies
  privacy|security|protection|classification|retention|procurement|handling|management|accessibility|testing|password|vendor|development|control|encryption ^standard|^standards
  privacy|security|protection|retention|procurement|handling|management|reporting|response|assessment|intake|complaints|disciplinary|exception|grievance|incident|approval|investigation|evaluation|testing|information|development ^procedure|^procedures|^manual|^guideline|^guidelines|^regulations|^rules|^instruction|^protocol
  code of (business|professional|good|student|academic|administrative) (scientific) conduct|ethics|practice|behavior
  conduct|ethics|honor|academic ^code
  employee|staff|student|faculty|administrative handbook|manual
  style|brand|branding|editorial guide|guidelines|guide
  response|continuity|recovery plan
  incident response ^plan|^procedure
  risk|governance|quality ^management ^framework
  ^governance ^framework
  contributor|contribution|confidentiality|disclosure|bargaining (license) agreement|agreements
  ^^cla
  classification guidelines|guide|scheme|framework|matrix
  misconduct|conduct rules|regulations|procedure
  ^administrative|^board|^university|^executive|^city|^state|^council|^trust ^regulations #num
  ^memorandum|^directive|^circular|^regulation|^bulletin|^policy|^standard|^procedure #num
  ^memorandum|^policy|^standard|^circular ^no #num
  security|privacy manual
  ^national|^internal ^guideline|^rules|^guidelines
  publication|authorship guidelines
  disciplinary code|rules
  privacy notice|statement
  policy|policies|rules|procedures|guidelines on|for|covering (the) privacy|confidentiality|cybersecurity|procurement|records|plagiarism|academic|misconduct|copyright|intellectual|harassment|discrimination
  the|our complaints|disciplinary|grievance|governance|appeals|marking|safety|quality procedure|procedures|manual|policy
  chapter #num
`,
);

/** What makes it rules in general. */
export const anyOther = concept(
  'any-other',
  `
  other|others|another
  related|relevant|applicable|associated
  existing|current|extant|standing
  all|any
  internal|corporate|company|companys|organization|organizations|organizational|institutional|institution|institutions
  university|universitys|school|district|departmental|agency|county|city|state|college|council
  usual|normal|established|same|regular|appropriate|additional|supporting|professional|local|similar|further|wider
  our|its|their
  in house|house
  linked
  those|stricter
  remaining
  whatever
  set of
  several
`,
);

/** Rules, without a name. */
export const rulesNoun = concept(
  'rules-noun',
  `
  policy|policies
  procedure|procedures
  rules
  university|internal|school|institutional|company regulations
  corporate|organizational|professional|internal|company|institutional standards
  directives
  guidelines
  guidance
  documents
  instructions
  arrangements
  norms
`,
);

/** Rules that are not the organisation's. */
export const othersPolicies = concept(
  'others-policies',
  `
  unclear|vendor|vendors|provider|providers|supplier|suppliers|service|platform|tool|openai|google|microsoft|site (own) (data) privacy|usage|acceptable|terms|retention policy|policies
  draft policies
  policy|policies|terms of (the|its|their|your|any|each) (ai) vendor|vendors|provider|providers|supplier|suppliers|tool|tools|service|platform|publisher|journal|funder|client
  vendors|providers|suppliers|companies|developers (_) (_) (_) (_) their (own) (_) policy|policies|standards
  develop|developing|create|creating|write|writing their own policies|policy|guidelines
  society|association|institute|federation of|for (_) (_) (_) (_) (_) code
  insurance policies
  nist (ai) risk (management) (framework)
  public policy
  many universities|organizations
  ai acceptable use|usage policy
  policy section|team|unit|department|office|branch|division|officer|manager|adviser|advisor
  professional (_) conduct (rules)
  rules|codes of (_) (_) (_) professional|regulatory|bar|law (bodies|bodies|society|societies)
`,
);

/** The heading of a list of the organisation's other documents. */
export const relatedHeading = concept(
  'related-heading',
  `
  related|associated|supporting|linked policies|policy|documents|documentation|procedures|standards|guidelines
  see also
`,
);

/** A title or a number, as an item of such a list has it. */
export const titledItem = concept(
  'titled-item',
  `
  #name (and|of|for|on) #name
  #name #num
`,
);

/** The text's own name. */
export const ownName = concept(
  'own-name',
  `
  ai|aims|genai (risk|acceptable|data) governance|management|ethics|use|usage|security|risk (and) (ethics|governance|management|system) policy|policies|framework|standard|standards|guidelines|guideline|directive|charter|statement|code|plan
  this (_) (_) policy|framework|standard|directive|charter|statement|code|plan|procedure|notice|guideline
`,
);

/** Making rules, not referring to them. */
export const makesPolicies = concept(
  'makes-policies',
  `
  establish|develop|create|draft|adopt|write|document|describe (a|an|clear|robust|comprehensive|internal|data) (data|security) (security|protection|privacy|governance|retention) (protection) policy|policies
`,
);

/** A title in capitals of one of these kinds. */
export const titledDocument = concept(
  'titled-document',
  `
  #name ^policy|^policies|^standard|^standards|^procedure|^procedures|^guidelines|^guideline|^regulations|^code|^manual|^handbook|^schedule|^directive|^framework|^register|^template|^matrix|^plan
  !^rollback|^exit|^test|^testing|^migration|^monitoring|^treatment|^remediation ^plan
  !^risk|^asset ^register
  !^organisational|^internal|^other|^all|^our|^related|^existing ^policies|^policy
  !^idea|^step|^phase|^intake|^first ^register|^plan
  beside|alongside (the) #name
  cross ref|reference|references #name
  #name ^charter|^instruction|^instructions|^orders
  ^guidelines|^rules|^policy on #name
`,
);

/** Laws and the standards of others, whose titles read like those of documents. */
export const othersTitle = concept(
  'others-title',
  `
  ^^gdpr
  ^european|^white|^federal|^model|^members
  nist
  iso
  oecd
  unesco
  act
  ^rights|^criminal|^penal|^civil|^building|^labor|^education|^government|^tax ^code
`,
);

/** The text itself by a noun, which is no other document. */
export const theText = concept(
  'the-text',
  `
  this|these|the|present (ai) policy|procedure|document|guidance|guidelines|instructions
`,
);

/** Rules in general. */
export const houseRules = concept(
  'house-rules',
  `
  company|corporate|internal|institutional|departmental|university|district|agency|organizational|school|house standards|policies|guidelines|procedures|rules|protocols
`,
);

/** The text itself, and titles that are no other document. */
export const ownTitle = concept(
  'own-title',
  `
  ^this|^these|^the|^our|^any|^all|^each|^status|^title|^document ^policy|^policies|^standard|^standards|^procedure|^guidelines|^guideline|^code|^framework|^directive|^charter|^plan|^regulations|^procedures|^document
  ^^ai ^policy|^policies|^framework|^guidelines|^guideline|^standard|^plan|^code|^charter|^directive
  ^company|^university|^organization|^public|^insurance|^foreign|^vendor|^draft ^policy|^policies|^guidelines
  ^use|^usage ^policy|^policies
  ^staff|^firm|^company|^corporate|^group|^global|^organizational|^employee ^policy|^standard|^plan|^guidelines
  ^this|^our (_) (_) ^policy|^policies|^standard|^plan|^procedure|^guidelines|^code|^framework|^directive
  this _ ^plan|^policy|^standard|^framework
  ^annual|^quarterly|^monthly|^regular|^periodic|^ethical|^industry|^international|^technical|^professional ^policy|^standards|^guidelines
  ^policy owner|review|assessment|monitoring|updates|update|statement|number|title|type|name|version|sponsor|lead|administrator|contact|register|library|portal
  type|title|name|category ^policy|^standard|^procedure|^guideline
`,
);
