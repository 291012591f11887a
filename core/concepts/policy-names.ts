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
  delegation of authority
  risk|governance|quality ^management ^framework
  ^governance ^framework
  policy on _
  policies on privacy|security|confidentiality|risk|data|procurement
  contributor|contribution|confidentiality|disclosure|bargaining agreement|agreements
  contributing md
  conflict of interest ^rules
  classification guidelines|guide|scheme|framework|matrix
  academic integrity policy|code|rules|standards|guidelines
  misconduct|conduct policy|rules|regulations|procedure
  dress code
  ^administrative|^board|^university|^executive|^city|^state ^policy|^directive|^order|^regulation|^regulations #num|#ver
  ^memorandum|^directive|^circular|^regulation|^bulletin|^policy|^standard|^procedure #num|#ver
  security|privacy manual
  ^control ^matrix
  ^risk ^register
`,
);

/** Others rules in general. */
export const policiesInGeneral = concept(
  'policies-in-general',
  `
  other|related|relevant|applicable|existing|all|internal|corporate|company|organizational|organization|institutional|university|organisations|district|current|usual|any|appropriate|associated|departmental|agency|school|county|city|state|department|supporting|additional|established|normal|in house|local|similar policy|policies|rules|procedures|guidelines|standards|guidance|directives|documents|instructions|arrangements|requirements|regulations|policy|policies
  other|all|relevant|applicable|existing|related|internal (internal|company|organizational|institutional|university|governance|policy) policies|rules|procedures|documents|standards|instructions
  related|supporting|associated documents|policies
  policies and procedures|standards|guidelines|regulations
  policies procedures
  any policy of
  our policies|rules
  organizations|institutions|companys policies|rules|standards
  house rules
  rules in force
  linked policies
  policy suite
  wider suite
  appropriate procedures
  internal guidance
  these|those rules take precedence
  higher level policies
  professional standards
  policies of the
  under its policies
`,
);

/** Rules that are not the organisation's. */
export const othersPolicies = concept(
  'others-policies',
  `
  vendor|vendors|provider|providers|supplier|suppliers|service|platform|tool|openai|google|microsoft|site (own) privacy|usage|acceptable|terms policy|policies
  their|its (own) privacy policy|policies
  privacy policy of the vendor|provider|tool|service
  privacy|security policies of the|each|any vendor|provider|tool|service
  provider own
  draft policies
  insurance policies
  nist ai risk
  foreign policy
  public policy
  no related
  no other policy
  does not amend
  many universities|organizations
`,
);

/** Making rules, not referring to them. */
export const makesPolicies = concept(
  'makes-policies',
  `
  establish|develop|create|draft|adopt|write (a|an|clear|robust|comprehensive|internal|data) (data|security) (security|protection|privacy|governance) (protection) policy|policies
`,
);

/** Words that point from one text to another. */
export const pointsTo = concept(
  'points-to',
  `
  see
  refer to
  read in conjunction|together|alongside|with
  in accordance|conjunction|line|compliance|keeping with
  consistent with
  pursuant to
  under the
  as set out in
  as laid down in
  subject to
  governed by
  related
  references
  supplements|complements
  according to
  as per
  follow|follows
  comply with
`,
);

/** A title in capitals of one of these kinds. */
export const titledDocument = concept(
  'titled-document',
  `
  #name ^policy|^policies|^standard|^standards|^procedure|^procedures|^guidelines|^guideline|^regulations|^code|^manual|^handbook|^schedule|^plan|^protocol|^framework|^charter|^register|^template|^checklist|^matrix|^memorandum|^directive
  #name and|on|of #name ^policy|^policies|^standard|^procedure|^guidelines|^code|^manual
`,
);

/** The text itself, and titles that are no other document. */
export const ownTitle = concept(
  'own-title',
  `
  this policy|standard|procedure|code|plan|framework|charter|directive|memorandum|handbook
  the policy|standard|procedure|framework|plan|directive
  these guidelines|standards|procedures|policies
  ai policy|framework|guidelines|standard
  intelligence policy|framework|guidelines|standard
  nist
  iso
  oecd
  unesco
  act
`,
);
