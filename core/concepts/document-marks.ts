import { concept } from './concept.ts';

/** A calendar date, month or season with its year. */
export const dateValue = concept(
  'date-value',
  `
  #num january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|spring|summer|autumn|fall|winter|q1|q2|q3|q4 #year
  #num of january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|spring|summer|autumn|fall|winter|q1|q2|q3|q4 #year
  january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|spring|summer|autumn|fall|winter|q1|q2|q3|q4 #num #year
  january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|spring|summer|autumn|fall|winter|q1|q2|q3|q4 #year
  #num #num #year
  #year #num #num
  #num #num #num
  #ver
  #year
`,
);

/** The number of a version. */
export const versionValue = concept('version-value', '#ver\n#num\n^a|^b|^c|^d\nfinal');

export const versionLabel = concept(
  'version-label',
  `
  version (number|no|control)
  policy|document version
  current|latest version
  revision (number|no)
  rev
  edition
  release
  issue (number|no)
  ver
`,
);

/** A version with its number, in running words. */
export const versionMark = concept(
  'version-mark',
  `
  version|edition|release (number|no|control) #num|#ver
  revision|rev (number|no) #num|#ver|^a|^b|^c|^d
  issue (number|no) #num|#ver
  v0*|v1*|v2*|v3*|v4*|v5*|v6*|v7*|v8*|v9*
  v #num|#ver
  ver #num|#ver
  first|second|third|fourth|fifth|sixth (and) (current) version|edition|release|revision
`,
);

export const dateLabel = concept(
  'date-label',
  `
  effective (date|from|as|on|since)
  date effective|approved|adopted|issued|created|published
  approval|approved|adoption|adopted|ratification|endorsement|issue|commencement|publication|creation|board|policy date
  approved|adopted|ratified|endorsed|issued|published|created|signed|dated (on)
  date of approval|adoption|issue|publication|commencement|last
  in force (from|since)
  date in force
  valid from
  commencement
  original issue
  board approval
  date
`,
);

/** The day on which it was adopted or begins. */
export const adoptionMark = concept(
  'adoption-mark',
  `
  effective|adopted|approved|ratified|endorsed|issued|dated|signed|created|commences|commencing #year
  effective|adopted|approved|ratified|endorsed|issued|dated|signed|created|commences|commencing _ #year
  effective|adopted|approved|ratified|endorsed|issued|dated|signed|created|commences|commencing _ _ #year
  effective|adopted|approved|ratified|endorsed|issued|dated|signed|created|commences|commencing _ _ _ #year
  effective|adopted|approved|ratified|endorsed|issued|dated|signed|created|commences|commencing _ _ _ _ #year
  effective|adopted|approved|ratified|endorsed|issued|dated|signed|created|commences|commencing _ _ _ _ _ #year
  into effect|force (on|from) _ #year
  into effect|force (on|from) _ _ #year
  into effect|force (on|from) _ _ _ #year
  takes|take|took effect (on|from) _ #year
  takes|take|took effect (on|from) _ _ #year
  takes|take|took effect (on|from) _ _ _ #year
  in force since|from _ _ #year
  in force since|from _ _ _ #year
  with effect from _ _ _ #year
  with effect from _ _ _ _ #year
  valid from _ _ #year
  published|posted on _ _ #year
  memo|memorandum|circular|directive|order of|dated _ _ #year
  approved|effective|adopted|issued #ver
`,
);

export const updateLabel = concept(
  'update-label',
  `
  last updated|revised|modified|amended|changed|update|revision|edited (on|date)
  date updated|revised|modified
  revised|updated|amended|modified (on)
  date of last update|revision
  supersedes|replaces
  revision date
  modification date
`,
);

/** The day of its last change. */
export const updateMark = concept(
  'update-mark',
  `
  updated|revised|amended|modified|changed|reissued #year
  updated|revised|amended|modified|changed|reissued _ #year
  updated|revised|amended|modified|changed|reissued _ _ #year
  updated|revised|amended|modified|changed|reissued _ _ _ #year
  updated|revised|amended|modified|changed|reissued _ _ _ _ #year
  supersedes|replaces|replaced|superseding|amendment #year
  supersedes|replaces|replaced|superseding|amendment _ #year
  supersedes|replaces|replaced|superseding|amendment _ _ #year
  supersedes|replaces|replaced|superseding|amendment _ _ _ #year
  supersedes|replaces|replaced|superseding|amendment _ _ _ _ #year
  supersedes|replaces|replaced|superseding|amendment _ _ _ _ _ #year
  last updated|revised|modified|changed #ver
  current as of _ _ #year
  current as of _ #year
  in supersession of
`,
);

export const reviewDateLabel = concept(
  'review-date-label',
  `
  next (scheduled|policy) review (date|due|by)
  review (due) date
  review by|due
  reviewed
  last|date reviewed
  date of|for next|review|renewal|last (review)
  to be reviewed (by|on)
  expiry (date)
  expires
  scheduled|planned review
  due for review (by|on)
`,
);

/** The day of its review, past or to come. */
export const reviewDateMark = concept(
  'review-date-mark',
  `
  next|last|due review|reviewed _ #year
  next|last review|reviewed _ _ #year
  next|last review|reviewed _ _ _ #year
  next|last review|reviewed _ _ _ _ #year
  next review due #num _ #year
  for review (on|by|in) #year
  for review (on|by|in) _ #year
  for review (on|by|in) _ _ #year
  for review (on|by|in) _ _ _ #year
  be reviewed (again) (on|by|in|no) (later) (than) #year
  be reviewed (again) (on|by|in|no) (later) (than) _ #year
  be reviewed (again) (on|by|in|no) (later) (than) _ _ #year
  be reviewed (again) (on|by|in|no) (later) (than) _ _ _ #year
  review by|due|date _ #year
  review by|due|date _ _ #year
  review by|due|date _ _ _ #year
  review due by the end of _ #year
  reviewed #year|#ver
  expires|sunsets on _ _ #year
  expires|sunsets on _ _ _ #year
`,
);

export const historyWords = concept(
  'history-words',
  `
  revision|version|change|document|amendment|policy|review history
  version|revision control
  revisions
  history
  change log
  changelog
  record of changes|amendments|revisions
  what changed
  document control
`,
);

/** A history in running words. */
export const historyMark = concept(
  'history-mark',
  `
  change log
  changelog
  revision|version|document|change history
  history approved|amended|adopted
  first version
  originally adopted|approved|issued
  first (issued|adopted|approved|published|came)
  earlier|previous|prior version|edition|rev
`,
);

export const numberLabel = concept(
  'number-label',
  `
  policy|document|doc|procedure|standard|reference|file|directive|circular|control|regulation|record number|no|id|ref|reference|code|identifier
  ref
  reference
  document register entry
  policy|document #
  doc id
`,
);

/** The number or code of a document. */
export const numberMark = concept(
  'number-mark',
  `
  policy|document|doc|procedure|standard|circular|directive|resolution|regulation|memorandum|instruction|order|reference|ref|administrative|executive (order|policy|directive|regulation) number|no|id|ref|code (is) #num|#ver
  policy|document|doc|procedure|standard|circular|directive|reference|ref number|no|id|code|ref _ #num|#ver
  policy|document|doc|procedure|standard|circular|directive|reference|ref number|no|id|code|ref _ _ #num|#ver
  number|no|reference|document|ref|code|as pol|std|sop|gov|sec|ict|it|hr|proc|aims|qms|grc|dg _ #num
  pol|std|sop|proc|pol #num
  pol|std|sop|proc|dir|gl ai|it|sec|gov|hr #num
  controlled document _ _ #num
  directive|circular|resolution|regulation|ordinance|memorandum|order #num
  m #num #num
  bears the number|reference
  procedure #num #num
`,
);

export const classLabel = concept(
  'class-label',
  `
  (security|document|information|data|policy) classification
  protective|security|distribution marking
  confidentiality (level)
  sensitivity
  status
`,
);

export const classValue = concept(
  'class-value',
  `
  public
  internal
  confidential
  restricted
  unclassified
  official
  sensitive
  secret
  unrestricted
`,
);

/** Its own classification. */
export const classMark = concept(
  'class-mark',
  `
  classification|classified|marking|marked (as|is) public|internal|confidential|restricted|unclassified|official
  internal|official|confidential use only
  for internal use
  confidential for|internal
  ^^official (sensitive)
  ^^confidential
  ^^public ^^document
  tlp _
  carries the classification
  public document
  ^confidential v0*|v1*|v2*|v3*|v4*
  v0*|v1*|v2*|v3*|v4* ^confidential|^internal|^public
`,
);

/** Dates and numbers of other things: laws, tools, models, training. */
export const otherDated = concept(
  'other-dated',
  `
  eu ai act
  iso
  nist
  act #num
  act #year
  executive order
  chatgpt
  gpt
  openai
  models trained
  model version
  regulation eu
  official journal
  pilot
  approved tools
  training
  copyright
  pursuant to
  signed into
  congress
  legislature
  law
  vendor|vendors
`,
);
