import { topManagement } from './actors.ts';
import { concept } from './concept.ts';
import { documentNoun } from './this-document.ts';

const establishes =
  'approve|approves|approved|approving|adopt|adopts|adopted|adopting|endorse|endorses|endorsed|ratify|ratifies|ratified|enact|enacts|enacted|establish|establishes|established|issue|issues|issued|issuing|promulgate|promulgates|promulgated|authorise|authorises|authorised|sign|signs|signed|agree|agreed|decree|decrees|decreed|mandate|mandates|mandated|sanctioned|accepted|passed|introduced|instituted|authored|enter|make|makes|made|published|release|released|confirmed|proclaim|proclaims';

const established =
  'approved|adopted|endorsed|ratified|enacted|established|issued|promulgated|authorised|signed|agreed|decreed|mandated|sanctioned|accepted|passed|instituted|confirmed|cleared|published|released';

/** To approve, adopt or issue the document at hand: "adopts this policy". */
export const establishesThis = concept(
  'establishes-this',
  `
  ${establishes} (and) (maintain|maintains|implement|communicate|supporting|maintaining|communicating|reviewing) this|these|present|following|our ${documentNoun}
  ${establishes} (and) (maintain|maintains|implement|communicate|supporting|maintaining|communicating|reviewing) this|these|present|following|our _ ${documentNoun}
  ${establishes} (and) (maintain|maintains|implement|communicate) this|these|present|following|our _ _ ${documentNoun}
  sign|signs|signed off (on) this|the|our (ai) ${documentNoun}
  ${establishes} the policy|statement|guidelines|regulation|ai|genai|following|present|foregoing|generative
  ${establishes} (the) policy|rule|regulation|resolution #num
  ${establishes} a|an (formal|new|written|first|comprehensive|dedicated) ai (acceptable|usage|use|governance|ethics) (use) policy
  put|puts|putting|bring|brings|brought into|in effect|force|place (the) this|the|following|these
  put|puts|placed|bring|brings it|them|this|these|the (following) (${documentNoun}) in|into effect|force|operation
  approved|adopted|ratified|endorsed|signed|issued|agreed|passed it|them as|on|in|at|for|unanimously
  signs|signed this|it|these off
  lay|lays|laid down the|this|these|following
  set|sets out|down this|these|the policy|rules|directive
  resolved that|to
  decided|agreed|settled on|upon|to the|these|this (following|final) text|version|rules|policy|guidelines|principles|approach
  set|sets|has out in this
  !make|makes|making|made this|the|our|these _ (_) (_) available|public|accessible|known
  hereby adopt*|approv*|establish*|promulgat*|issu*|enact*|endors*|order*|direct*|proclaim*
`,
);

/** The document's having been approved or issued: "approved by", "adopted on 4 May by". */
export const establishedBy = concept(
  'established-by',
  `
  approved|adopted|endorsed|ratified|enacted|established|issued|promulgated|authorised|signed|agreed|decreed|sanctioned|accepted|passed|instituted|made|confirmed|published|released by (resolution|decision|vote|order) (of)
  ${established} at|during|in the|a|its
  ${established} for use|release|publication by
  ${established} under the authority of
  ${established} on behalf of
  signed off by
  by order|resolution|decision|direction|directive|decree|authority of (the)
`,
);

/** Participles alone, for use beside the document as subject. */
export const isEstablished = concept(
  'is-established',
  `
  ${established}
  made by|under|pursuant
  in place
  into force|effect
  approval
  sign off
  endorsement
`,
);

/** The label of an approver in a document-control block. */
export const approverLabel = concept(
  'approver-label',
  `
  authorised|issued|signed|sanctioned|established|enacted by
  approved|adopted|endorsed|ratified|from|approval
  approver|approvers
  approving|endorsing|adopting|issuing|enacting|ratifying|authorising authority|body|officer|official|committee|manager|executive|bodies|party
  signed off by
`,
);

/** A label that asks for a name: partial when nothing or nobody in particular follows. */
export const byLabel = concept(
  'by-label',
  `
  approved|adopted|authorised|endorsed|ratified|signed by
  approver|approvers
  approving|authorising authority|body|officer
`,
);

/** A name with the title of a head of the whole beneath a text: its signature. */
export const signedName = concept(
  'signed-name',
  `
  #name #name (for) (the) (acting|interim|group) chief executive (officer)
  #name #name (for) (the) (acting|interim|group) ceo|president|rector|superintendent|mayor|minister|headteacher|principal|provost|sheriff|founder
  #name #name (for) (the) (acting|interim|group) director|secretary|vice|editor general|chancellor|in
  #name #name (for) (the) (acting|interim) city|town|county|village manager|administrator
  #name founders|cofounders
  #name #name (co) founder (and) ceo|president
`,
);

/** A heading over what falls to a role, or the way to its office: no signature. */
export const dutiesOf = concept(
  'duties-of',
  `
  role|roles|responsibilities|duties|office|powers|questions|contact of|for
`,
);

/** A name with a title beneath the top. */
export const lesserName = concept(
  'lesser-name',
  `
  #name #name (acting|interim|associate|deputy|senior|general|managing|project|team|policy|programme|program) chair|coordinator|dean|head|director|manager|lead|editor|partner|solicitor|owner
`,
);

/** The date of an approval, which whoever is named before it gave. */
export const approvedOn = concept(
  'approved-on',
  `
  approved|adopted|ratified|endorsed|agreed|approval (on|in) (_) #num|#year
`,
);

/** A signature, as a label or before a name. */
export const signature = concept(
  'signature',
  `
  signed
  signature
  sign off
  signatures
`,
);

/** That the power to approve the document rests somewhere. */
export const approvalOfThis = concept(
  'approval-of-this',
  `
  approval|adoption|ratification|endorsement of this|the|these|our (ai) ${documentNoun}
  approve|approves|adopt|adopts|ratify|ratifies|endorse|endorses|amend|amends this|the|our (ai) ${documentNoun}
  approve|approves|approval|approving|adopt|adopts|ratify|ratifies (of|on) (all|any) (ai) (related) (_) policies
  amendments|changes to this|the|our (ai) ${documentNoun} must|shall|require|requires|will|are|be
`,
);

/** A letter, foreword or memorandum from someone: what follows is theirs. */
export const letterFrom = concept(
  'letter-from',
  `
  foreword|message|statement|letter|memorandum|note|word|words|directive|order from (the)
  foreword|preface|introduction|statement by (the)
  acting on behalf of
  by direction of (the)
  decision|resolution|order of (the)
`,
);

/** A name or an appointment that is still to come: nobody's approval. */
export const nameToCome = concept(
  'name-to-come',
  `
  name|names|person|member|members|contact|appointment|date|venue (is|are) to be confirmed
`,
);

/** Draft, proposed, awaited: not yet established. */
export const notYetEstablished = concept(
  'not-yet-established',
  `
  draft|drafts
  pending
  proposed by
  simulated
  sample
  awaiting|awaits|awaited
  anticipated
  to be sought|obtained|confirmed|approved|adopted|ratified|endorsed|signed
  subject to approval|confirmation|ratification|endorsement|adoption
  this|the|these (version|draft|text|policy|document|rules) (will|is) go|goes|going (back) to
  submit* (_) (_) to|for
  present* (_) (_) (_) to|for (_) (_) approval
  for approval|consideration|ratification|endorsement|adoption|consultation|consideration
  not yet
  under consideration|review|consultation
  recommended to
  has considered
  once the
  delete as applicable
  whichever
`,
);

/** The approval of other things: tools, uses, requests. */
export const otherThingApproved = concept(
  'other-thing-approved',
  `
  must|shall|to|should|can|may|cannot|will|not (first|also|then|only) (be) (first|also|expressly|reviewed) (and) ${established} (off) by
  be|being|unless|until|if|when|where|only|once (_) ${established} (off) by
  strategic plan|pillars
  tool|tools|chatbot|chatbots|assistant|assistants|product|products|solution|solutions|technology|technologies|feature|features|initiative|initiatives|proposal|proposals|pilot|pilots|use|uses|system|systems|case|cases|application|applications|request|exception|project|projects|vendor|vendors|software|model|models|platform|platforms|service|services|purchase|purchases|contract|contracts|deviation|deviations|risk|risks|plan|procedures|standards|list|data|account|accounts|training|purpose|purposes|not (that|which) (is|are|has|have|were|was) (been) (explicitly|expressly|specifically|formally|previously) ${established}|maintained by
  executive order
  approval needed
  residual|risk tier
  been reviewed|tested|assessed|vetted|evaluated|configured|set|checked (_) (_) (and) ${established} by
  members (are|include)
  consists of
  requests|exceptions
`,
);

/** "Approved tools" and the like, where the word tells the thing apart and nobody approves the text. */
export const approvedThings = concept(
  'approved-things',
  `
  minimal|low|limited|medium|moderate|high|critical|unacceptable risk|tier
  approved|endorsed|adopted|authorised (_) (_) tool|tools|system|systems|software|platform|platforms|service|services|vendor|vendors|list|lists|use|uses|solutions|models|applications|technologies
`,
);

/** To stand behind the document or watch over it, without establishing it. */
export const standsBehind = concept(
  'stands-behind',
  `
  support|supports|supported|supporting|backs|backing|behind|welcome|welcomes|champion|champions|sponsor|sponsors|sponsored
  oversee|oversees|overseeing|overseen|oversight
  responsible|accountable for (the) (overall) (enforcement|enforcing|compliance|implementation|implementing|administration|administering|adherence|oversight|overseeing|maintenance|maintaining|ensuring)
  responsibility|accountability for|of (the) (overall) enforcement|compliance|implementation|adherence|oversight
  own|owns|owned|owner
  enforce|enforces|enforced
  administer|administers|administered
  maintain|maintains|maintained
  committed|commits to
  was|been consulted|told|informed|briefed
  takes|take (_) (_) seriously
  encourage|encourages
  assurance
  lend|lends
  interest in
`,
);

/** Compliance with, enforcement of, or the whole of the document as an object. */
export const policyAsObject = concept(
  'policy-as-object',
  `
  compliance|adherence|enforcement with|to|of (this|the|these) (ai) ${documentNoun}
  this|these|the|our (ai) ${documentNoun}
  use of ai
  uses ai
  responsible use
  responsible ai
  approach to ai
  policy compliance
  ai management system
`,
);

/** Offices that issue for a part of an organisation, beside departments and standing bodies. */
export const partialAuthority = concept(
  'partial-authority',
  `
  director|directorate|directorates
  head|heads of
  manager
  controller
  dean|deans
  branch|unit|department|division|departments|divisions|team|teams|bureau
  group|party|forum|committee|subcommittee|working group
  center for|of
  county|city|district attorney
  faculty of
  lead
  officer
  president
  dpo
  owner
  secretariat|centre|institute
`,
);

/** The organisation itself: an issuer whose top nobody names. */
export const organisationItself = concept(
  'organisation-itself',
  `
  company|firm|organisation|university|ministry|agency|authority|bank|college
  ^city|county|town of
`,
);

/** Heads of whole organisations whose titles are no titles of top management elsewhere. */
export const headOfWhole = concept(
  'head-of-whole',
  `
  ^council
  ^commission
  ^commissioners
  ^tribunal
  ^directorate
  by|the|our|company|top|group|and ^management
  ^management of|approves|approved|adopts|adopted|has|hereby|board|body|establishes|issues
  the executive
  ^court
  chief justice|judge|magistrate
  presiding judge
  auditor general
  ombudsman
  inspector|surgeon|attorney|registrar general
  secretary
  executive management committee
  editor in chief
  publisher|proprietor
  shareholders
`,
);

/** To write the document, without authority over the organisation. */
export const prepares = concept(
  'prepares',
  `
  developed|drafted|prepared|produced|wrote|written|compiled|convened|created|formulated|authored
  validated by
  drawn up
  issue|issues|issued
  guidance|guidelines|advisory from (the)
  cleared by
  put forward
`,
);

/** A decision on the document in a record of approvals. */
export const decisionWord = concept(
  'decision-word',
  `
  approved|endorsed|noted|adopted|agreed|ratified|accepted|considered
  tbd
  tbc
  pending
  insert
  name
  title
  signature|sign
  date
`,
);

/** The label of a name in a signature block. */
export const signatoryLabel = concept(
  'signatory-label',
  `
  name
  title
  role
  position
  capacity
  signed|signature
  approver
  policy owner
`,
);

/** "I approve this policy", whose I is named elsewhere. */
export const iApprove = concept(
  'i-approve',
  `
  certify that
`,
);

/** Titles that only sound like the top of an organisation. */
export const subordinate = concept(
  'subordinate',
  `
  ai accountable officer|official
  assistant|associate commissioner|secretary|minister|director|superintendent|provost|principal|head|president
  senior|vice|deputy provost
  principal investigator|investigators|researcher|engineer|consultant|analyst
  team lead|leader|leads
  executive order
  president biden|trump|obama
`,
);

/** Whoever stands for the whole organisation. */
export const wholeBody = [topManagement, headOfWhole] as const;

/** With one of these it is not established, or not by whom the sentence names. */
export const notYet = [notYetEstablished, subordinate] as const;
