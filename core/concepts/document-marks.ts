import { concept } from './concept.ts';

/** A calendar date, a month or a season with its year. */
export const fullDate = concept(
  'full-date',
  `
  january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec #num #year
  january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec #year
  spring|summer|autumn|fall|winter|q1|q2|q3|q4 #year
  #num #num #year
  #year #num #num
  #num #num #num
`,
);

/** What may stand in a field for a date: also 11.02.2025, which reads like a version, and a bare year. */
export const dateInField = concept('date-in-field', '#ver\n#year');

/** A month by its number and its year: 11/2025. */
export const monthInNumbers = concept('month-in-numbers', '#num #year');

/** Heads of tables about tools: their versions are not the text's. */
export const toolHead = concept(
  'tool-head',
  'tool|tools\nmodel|models\nsystem|systems\nsoftware\nproduct\napplication',
);

/** A version with its date, as histories put it. */
export const versionWithDate = concept(
  'version-with-date',
  `
  #ver january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec #year
  #ver #num january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec #year
`,
);

/** The number of a version. */
export const versionNumber = concept('version-number', '#ver\n#num\n^a|^b|^c|^d\nfinal');

export const versionLabel = concept(
  'version-label',
  `
  version (number|no|control)
  revision (number|no)
  rev
  ver
  edition
  release
  issue (number|no)
`,
);

/** A version with its number, in running words. */
export const versionMark = concept(
  'version-mark',
  `
  version|ver|edition|^issue (number|no|control) #num
  release #ver
  version #ver
  revision|rev (number|no) #num
  revision|rev ^a|^b|^c|^d
  v0*|v1*|v2*|v3*|v4*|v5*|v6*|v7*|v8*|v9*
  first|second|third|fourth|fifth|sixth (and) (current) version|edition|release|revision
  draft #num
  version|edition (for|of) #year
`,
);

export const adoptionLabel = concept(
  'adoption-label',
  `
  effective (date|from|as|on|since)
  date effective|approved|adopted|issued|created|published|ratified
  approval|adoption|ratification|endorsement|issue|publication|creation|board|policy|implementation|start|original|release|commencement date
  approved|adopted|ratified|endorsed|issued|published|created|signed|dated (on)
  date of approval|adoption|issue|publication|implementation|commencement
  in force (from|since)
  valid from
  commencement
`,
);

/** A label that can be nothing else, where its value is not to be read. */
export const controlLabel = concept(
  'control-label',
  `
  effective|approval|adoption|ratification|issue|publication|review|revision|implementation|commencement date
  ^effective|^adopted|^ratified|^version (from|on|as)
  date effective|approved|adopted|issued|published|ratified
  date of approval|adoption|issue|publication|review
  valid from
  policy|document|doc|standard|directive|reference no|id|code|number
`,
);

export const bareDateLabel = concept('bare-date-label', 'date');

/** The day on which it was adopted, issued or begins, in running words. */
export const adoptionWord = concept(
  'adoption-word',
  `
  effective date|from|as|on|since|immediately
  adopted
  adoption
  approved
  approval
  ratified
  endorsed
  issued
  dated
  signed
  signature
  created
  commences|commencing|commencement
  into effect|force
  takes|take|took effect
  in force (since|from)
  in effect (as) (of|since|from)
  valid from|as
  published on
  memo|memorandum|circular of
  posted
  drafted|prepared|wrote|written
  passed|passage|enacted
  this _ day of
  note|letter|draft of|to
  rules|policy|guidelines|order|circular|instruction|regulation|it|and apply|applies from
`,
);

/** A title, with its date right after. */
export const titleWord = concept(
  'title-word',
  `ai|genai (acceptable|usage|use) (policy) policy|guidelines|guidance|principles|statement|framework|standard|strategy|rules|directive`,
);

export const effectiveWord = concept('effective-word', 'effective\nissued\nestablished');

export const updateLabel = concept(
  'update-label',
  `
  last changed|update|revision|edited (on|date)
  revised|updated|amended|modified (on)
`,
);

/** The day of its last change, in running words. */
export const updateWord = concept(
  'update-word',
  `
  updated|revised|amended|modified|reissued (on)
  last changed
  supersedes|superseding|supersession|replaces|replaced|replacing
`,
);

export const reviewDateLabel = concept(
  'review-date-label',
  `
  reviewed (on)
  date of|for next|renewal|last|review (review)
  expiry (date)
  expires
  review
`,
);

/** The day of its review, past or to come, in running words. */
export const reviewDateWord = concept(
  'review-date-word',
  `
  next|last review|reviewed
  due for review
  be reviewed (again)
  review date
  review by
  review (is) due
  looked at again
  for renewal
  next update|revision|edition
`,
);

/** A history of versions. */
export const historyWords = concept(
  'history-words',
  `
  revision|version|change|document|amendment|policy|review|major history|revisions
  change log
  what changed
`,
);

/** An earlier version, named. */
export const historyMark = concept(
  'history-mark',
  `
  first version
  first release
  ^first issued|adopted|approved|published
  supersedes|superseding|supersession|replaces|replaced|replacing (the|of) version|rev|edition|revision|that
  previous|prior|earlier version|edition|rev|revision
  initial document|version|release
  supersedes|superseding|replaces|replaced (the|all) earlier|previous|any|prior
`,
);

export const numberLabel = concept(
  'number-label',
  `
  policy|document|doc|procedure|standard|file|directive|circular|control|regulation|record|reference|guideline|identification no|id|code|identifier
  identifier
  ref
  reference
  number
`,
);

/** What a number or code has in it. */
export const codePart = concept('code-part', '#num\n#ver\n#year');

/** The number or code of the text, in running words. */
export const numberWord = concept(
  'number-word',
  `
  policy|document|doc|procedure|standard|circular|directive|resolution|regulation|memorandum|instruction|order|reference|ref number|no|id|ref|code
  controlled document
  bears the number|reference
  ^ref
`,
);

/** A code that speaks for itself. */
export const codeMark = concept(
  'code-mark',
  `
  gov|sec|ict|it|hr|aims|qms|grc|dir|adm|ai gov|sec|ict|it|hr|aims|qms|grc|dir|adm|ai #num
  pol|std|sop|proc #num
  pol|std|sop|proc _ #num
  pol|sop|std _ _ #num
  ^m #num #num
  ^procedure #num
  ^directive|^circular|^resolution|^ordinance|^instruction|^notice (no) #num
`,
);

/** A number in a title. */
export const titleNumber = concept(
  'title-number',
  `
  ^policy|^standard|^directive|^procedure|^regulation #ver
  ^administrative ^regulation|^order|^policy|^directive|^procedure #num #num
`,
);

export const classLabel = concept(
  'class-label',
  `
  (security|document|information|policy) classification
  protective|security|distribution marking
  confidentiality (level)
  sensitivity
`,
);

export const classValue = concept(
  'class-value',
  `
  public
  internal
  confidential
  restricted
  official
  sensitive
  secret
`,
);

/** Its own classification, in running words. */
export const classMark = concept(
  'class-mark',
  `
  ^classification public|internal|confidential|restricted|unclassified|official
  ^internal|^^internal use only
  ^^official (sensitive)
  document|policy|standard is classified
  ^public document
  not for distribution
`,
);

/** Dates, numbers and markings of other things: laws, tools, models, data. */
export const otherDated = concept(
  'other-dated',
  `
  eu ai act
  executive order
  iso
  nist
  hitrust|oecd|unesco|owasp
  act #num
  act #year
  usc|cfr|rsa
  chatgpt
  gpt
  llama
  openai
  models trained
  regulation eu
  pilot
  approved tools
  training
  copyright
  pursuant to
  legislature
  vendor|vendors
  data|information classified|classification|marked
  each|every system|model
  international standard
  uploaded|entered
  inventory
  of the model|tool|system|software
  up to
  phone|telephone|room|contact|helpline|fax|registration|charity|account|case number
  application|applications|software|tool|tools|model|models|system|systems version|release
  model|system|tool|software|list|inventory|law|act|regulation|database was|is|were|has (last) (been) updated|amended|revised
`,
);
