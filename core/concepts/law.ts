import { concept } from './concept.ts';

const general =
  'applicable|relevant|all|any|every|governing|federal|state|local|national|international|existing|current|pertinent|prevailing|domestic|territorial|territory|provincial|municipal|commonwealth|other|those|these|same|appropriate|emerging';
const norm = 'law|laws|legislation|regulation|regulations|statute|statutes|ordinance|ordinances|enactments';
const duty =
  'requirement|requirements|obligation|obligations|duty|duties|framework|frameworks|limits|norms|norm|rules|mandates|restrictions|provisions|responsibilities|expectations|constraints|conformity|compliance';

/** To obey, as a verb or as a state. */
export const complies = concept(
  'complies',
  `
  comply|complies|complied|complying|compliant|compliance
  adhere|adheres|adhered|adhering|adherence
  abide|abides|abiding
  obey|obeys|observe|observes|observed|observing|follow|follows|followed|meet|meets|met|meeting|satisfy|satisfies|satisfied|fulfil|fulfils|fulfilled|respect|respects|respected|honour|honours|honoured|uphold|upholds|upheld
  conform|conforms|conformity|conformance|conforming
  accord|accordance|according
  consistently with
  consistent|consistency with
  in line|keeping with
  align|aligned|aligns|alignment with
  subject|bound|governed to|by
  remain|remains subject
  pursuant to
  basis in
  observance of
  within (the) bounds|limits|confines|framework of|set
  satisfying|respecting|honouring|fulfilling|fulfilment|discharge|discharges|discharging
  authorised|permitted|allowed|prohibited|required by|under
  holds|hold _ _ _ to
  legality
`,
);

/** Law in general, not one field or one statute. */
export const lawInGeneral = concept(
  'law-in-general',
  `
  ${general} ${norm}
  applicable|relevant|governing|federal|state|local|national|international|provincial rule|rules
  ${general} industry|sector|sectoral|sectorial ${norm}
  laws|regulations|legislation|rules in|of (_) every|each|the|any (_) country|countries|state|place
  law asks|requires|demands|says|allows|permits
  ${general} regulatory|statutory|legal|ai|privacy|legislative (and|or) (legal|regulatory|statutory|ai|privacy) ${norm}
  ${norm} and|or (applicable|relevant|other|all|any|governmental|government|industry) regulation|regulations|rules|ordinances|legislation|statutes|law|laws
  laws|legislation|statutes regulations|rules|ordinances|statutes
  laws governing|concerning|on|of|that|for
  legal|regulatory|statutory|legislative (and|or) (legal|regulatory|statutory|ethical|contractual|legislative|policy|other|governance|compliance|privacy|policy) ${duty}
  legal (ethical|contractual) (and|or) (regulatory|ethical|contractual|professional) ${duty}
  requirements (of) applicable|legal|regulatory
  legal and professional|regulatory|ethical|contractual (conduct|and) (conduct|professional) obligations|requirements|duties|rules
  laws|law|legislation|rules|norms|regulations|normative in force
  ${norm} in force
  legislation|regulations|rules of (every|the|each|all) market|markets|country|countries|commonwealth|state
  laws|legislation|regulations|rules that|which govern|apply|governs
  every|any|all other applicable|relevant rules|regulations|norm
  other applicable|relevant rule|law|laws|regulation|legislation|requirements
  equality|discrimination|insurance|banking|sector|consumer|safeguarding legislation|statutes|law|regulation and|or any|sector|every|anti
  collective agreements
  the law
  with|to|by|within|under|of|in law
  with|to|by|under|any|and|or legislation|statute|statutes|regulation|regulations|regulators
  the constitution
  administrative law
  jurisdiction|jurisdictions
  requirements _ (_) (_) (_) from legislation|law|laws|regulation|statute
`,
);

/** The whole in one phrase: law in general and obedience to it. */
export const lawful = concept(
  'lawful',
  `
  lawful|lawfully
  lawfulness
  unlawful (use|purpose|purposes|activity|activities|manner|conduct|content)
  illegal (or) (unethical|activity|activities|content|purposes|acts|use)
  obey|obeys the law
  regulatory|legal compliance
  within the law|limits
  law allows|permits
  is|be|stay|stays legal
  compliance with the law
`,
);

/** One field of law or one statute. */
export const narrowLaw = concept(
  'narrow-law',
  `
  gdpr
  hipaa
  ferpa
  coppa
  ccpa
  cipa
  act #year
  _ _ act
  copyright|copyrights|copyrighted
  licence|licensing|license|licenses
  data protection (law|laws|legislation|regulation|regulations|requirements|obligations)
  privacy law|laws|legislation|regulations|requirements
  employment|electoral|records|security|accessibility|procurement|consumer law|laws|regulation|regulations
  intellectual property
  contractual|contract
  agreement|terms of use
  local law #num
  rule|article #num
  public records
  ai act
`,
);

/** Law as a topic of any kind. */
export const anyLaw = concept(
  'any-law',
  `
  law|laws
  legislation
  regulation|regulations
  legality|legally
  statute|statutes|statutory
  regulatory
  gdpr
  hipaa
  ferpa
  coppa
  ccpa
  privacy|records|protection|rights|information|misuse|goods|service|security|education|ai|act act
  executive order #num
  copyright|copyrights
  legal
  lawful|lawfully|unlawful|unlawfully|illegal
  intellectual property
  licence|license|licensing|licensed terms|conditions|of|agreement|compatible|requirements
  vendor|contributor agreement
  export controlled
  article|rule #num
  terms of service
  processing agreements
  annex #num|iii
  eu database
  and|ethical|unethical legal|illegal
  regulator|regulators
`,
);

/** Legal words that have nothing to do with legal duties. */
export const otherLegal = concept(
  'other-legal',
  `
  law enforcement
  law student|students|school|firm
  legal department|team|counsel|officer|advice|opinion|citations|citation|holds|authorities|research|affairs|services|branch|entity
  local law #num
  we hope|hopes
  labour|labor law
  these rules
  evidence
`,
);

/** To break the law; only its prohibition is a commitment. */
export const breaks = concept(
  'breaks',
  `
  contravene|contravenes|contravening|contravention|violate|violates|violating|violation|violations|breach|breaches|breaching|infringe|infringes|break|breaks|contrary|exceed
`,
);

/** The text as what is kept in line with the law, by its reviews: nothing that AI must meet. */
export const textKeptLawful = concept(
  'text-kept-lawful',
  `
  aware of the risks
  review|reviews|reviewed|update|updates|updated|revise|revised|amend|amended|maintained (_) (_) (_) (_) (_) to (_) remain|remains|stay|stays|keep|reflect|reflects|maintain
  review|reviews|reviewed|update|updates|updated|revise|revised|amend|amended (_) (_) (_) (_) (_) to|so (ensure) (that) it|they|this|the|its (_) (_) (is|are|remains|remain|stays|stay) (_) aligned|alignment|line|compliant|compliance|current|relevant
`,
);
