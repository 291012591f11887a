import { concept } from './concept.ts';

/** To obey, as a verb or as a state. */
export const complies = concept(
  'complies',
  `
  comply|complies|complied|complying|compliant|compliance
  adhere|adheres|adhered|adhering|adherence to
  abide|abides by
  obey|obeys|observe|observes|follow|follows|followed|following|meet|meets|meeting|satisfy|satisfies|satisfied|fulfil|fulfils|respect|respects|honour|uphold|upholds
  conform|conforms|conformity|conformance|conforming
  accord|accordance|according
  consistent|consistently with
  in line|keeping with
  aligned|align|aligns with
  subject to
  bound by
  within
  pursuant to
  contravene|contravenes|violate|violates|violating|violation|breach|breaches|breaching|infringe
  basis in
  governed by
  authorised by
  prohibited by
  required by
  lawful use
  hold|holds
`,
);

/** Law in general, not one statute. */
export const lawInGeneral = concept(
  'law-in-general',
  `
  law
  laws
  applicable|relevant|all|any|governing|federal|state|local|national|international|existing|current|regulatory|statutory|legal|legislative (and) (applicable|relevant|governing|federal|state|local|national|territory|legal|privacy|regulatory|statutory|international|ethical|contractual) (and) (laws|law|legislation|regulations|regulation|statutes|ordinances|requirements|obligations|framework|frameworks|rules|standards|norms|duties)
  applicable|relevant|all|any|governing|existing|current laws|law|legislation|regulations|statutes|ordinances
  federal|state|local|national|international (state|and) (and) (local) law|laws|legislation|regulations|statutes
  laws|law|legislation|statute|statutes and|or (applicable) regulation|regulations|rules|ordinances|policies
  legal|regulatory|statutory|legislative requirement|requirements|obligation|obligations|duties|framework|frameworks|limits|authority|norms|rules|compliance|standards|restrictions
  legislation
  statute|statutes
  statutory and regulatory
  legal and regulatory|ethical|contractual|policy
  regulatory and legal|statutory
  regulatory requirements
  lawful|lawfully|lawfulness|unlawful|unlawfully
  illegal|illegally
  legally compliant
  legal compliance
  compliance with (the) law
  constitution
`,
);

/** The whole in one phrase: law in general and obedience to it. */
export const lawful = concept(
  'lawful',
  `
  lawful|lawfully|lawfulness|unlawful|unlawfully|illegal|illegally
  obey the law
  legal|regulatory compliance
  legally compliant
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
  pci
  act
  copyright
  licence|licensing|license|licenses
  data protection|privacy law|laws|legislation|regulation|regulations|requirements|obligations
  privacy laws|law
  employment laws|law
  records laws|law|act
  intellectual property
  security and privacy laws
  contract|contractual|contracts
  rule #num
  article #num
  public records
  export
  eu ai act
`,
);

/** Law as a topic of any kind. */
export const anyLaw = concept(
  'any-law',
  `
  law|laws
  legislation
  regulation|regulations
  legal
  legally
  legality
  statute|statutes|statutory
  regulatory
  gdpr
  hipaa
  ferpa
  coppa
  act
  executive order #num
  copyright
  lawful|lawfully|unlawful|illegal
  code
  intellectual property
  contract|contractual
  license|licence
`,
);

/** Legal words that have nothing to do with legal duties. */
export const otherLegal = concept(
  'other-legal',
  `
  law enforcement
  law student|students|school
  legal department|team|counsel|services|officer|advice|opinion|citations|holds|authorities|research|affairs|review
  employment laws
  labour law
  rule of thumb
  law and justice
  enforceable at law
  fire code
  code of conduct
  academic code
`,
);
