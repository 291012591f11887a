import { concept } from './concept.ts';

/** Lets somebody do something, or something be done. */
export const letsUse = concept(
  'lets-use',
  `
  may (only|also|freely) use|employ|utilize|experiment|leverage|explore|ask|create|rely|lean|draft|generate|enter|input|upload|access
  may (only|also|freely|then) be (freely|only) used|entered|employed|generated|input|grouped|applied|deployed
  might use
  can (only|also|freely|safely) use|rely|lean|experiment|ask
  can (only|also) be (freely|safely|only) used for|with|in|by|as|without|when|where|if|only
  can be entered|input
  is|are (explicitly|also|hereby|generally) permitted|allowed|authorized|sanctioned|green when|if|provided|as|with|in|under|only|so|subject|by|within
  welcomes|welcome
  you may|can use|enter|ask|have|generate|draft|rely|upload|experiment
  we say yes to
  at liberty
  feel free
  free|good|happy to use
  happy for
  are|is welcome
  permission is given
  full discretion to
  do use
  without further permission
  the only generative|tool|tools|ai
  yes with the
  yes if the
  permitted|allowed|authorized|encouraged to use
  use artificial|ai|genai|it intelligence|for|responsibly (for)
  may (also) consult|avail|process|accept|produce|experiment|write|translate
  may be processed|produced|summarised|summarized
  entitled|free|welcome|cleared|authorized to use|write|draft|employ
  any experiment is welcome
  we only let ai
  has|have the go ahead
  fine with
  it is consented
  need|needs|require|requires no permission|approval
  authorizes|approves|permits one|two|three|four|five|the|these (following) platforms|tools
  yes to
  is lawful under
  can i use
  can be used to (help) write|draft|summarize|assist|support|generate|create|brainstorm|translate|improve|help
  may assist|help with
  may be used
  it is permissible|fine|acceptable|lawful|ok|okay|allowed|permitted|consented (for) (_) to
  low risk (uses|tasks|use) (such|like) (as) (_) (_) (_) do|need|needs not|no (require|need) (prior) approval
`,
);

/** The state of being allowed, said of a use, a tool or data. */
export const isAllowed = concept(
  'is-allowed',
  `
  is|are|remain|remains (explicitly|always|generally|also|strictly|usually) permitted|allowed|acceptable|authorized|permissible|sanctioned|approved|ok|okay|fine|green
  acceptable|permitted|allowed|authorized|approved|permissible (use|uses|applications|purposes) include|includes|including|are|is
  green lit
  whitelisted|whitelist
  allow listed
  pre approved|authorized (generative|ai) tool|tools|software|list
  use|using only approved|authorized
  approved (ai|generative) tools|tool|platforms (are|is|include|list|listed|may|can|only)
  only approved|authorized (ai|generative) tools|tool|platforms|services|systems|software
  sanctioned
  allowed with|for|if|when
  is allowed
  acceptable|permitted|authorized|green|appropriate (light) uses|purposes|applications are|comprise|include
  uses deemed appropriate|acceptable
  authorized purposes
  is|are (explicitly|also|hereby|generally|not) permitted|allowed|authorized|cleared|welcome|free|fine|ok|okay|sanctioned to|for
  shall be permitted|allowed
  permits|permit|allows|allow|authorizes|authorize the|its|staff|employees|faculty|students
  do|does not require|need (prior) approval|permission
  may accept
  is sanctioned
  are acceptable
`,
);

/** The head of a list of what is allowed. */
export const allowedLabel = concept(
  'allowed-label',
  `
  permitted|allowed|acceptable|authorized|approved|permissible|allowable|encouraged|appropriate|suitable|sanctioned|recommended (ai) use|uses|usage|activities|purposes|applications|use cases|scenarios|tasks|tools|data|practices (cases) (of) (ai)
  permitted|allowed|acceptable|green|allowable
  what you|we|staff|employees can|may (use) (do)
  uses of ai that are allowed
  tool you can use
  good uses
  dos
  do
  ok
  green light|lit
  you|staff|employees|users|students may|can
  you are good to use
  ai may|can (also) assist|help|be
`,
);

/** Takes something out of what may be done: words that need nothing beside them. */
export const prohibits = concept(
  'prohibits',
  `
  prohibited
  prohibits|prohibit|prohibiting
  prohibition on|against
  forbidden
  forbids|forbid
  banned
  bans
  ban on
  barred
  blocked list
  not (be) (explicitly) permitted|allowed|authorized|permissible|tolerated|tolerate
  is|are not acceptable|open
  off limits
  disallowed
  impermissible
  ruled out
  out of bounds
  blacklist|blacklisted
  unacceptable use|uses|practices
  is|are unacceptable
  unacceptable in|for
  must|shall not (knowingly|ever|be|rely|use|enter|upload|input|share|submit|put|permit|delegate|present|disclose|publish|install) (used|entered|uploaded|shared|submitted|put|made|relied|generated|produced|installed|published|written|included|pasted|disclosed|employed)
  must|shall|may|should|will|can never
  may|should|can not use|enter|upload|input|share|submit|put|publish|rely|replace|create|generate|present|make|permit|tolerate
  may|should|can not be used|entered|uploaded|shared|submitted|put|made|relied|generated|produced|installed|published|written|included|pasted|disclosed|employed|accepted|undertaken|approved|tolerated|copied
  cannot be used|entered|accepted
  cannot use|enter|rely
  you|employees|staff|please|users do not use
  do not use ai|it|any|chatgpt|the|generative|these|public|unapproved|personal|ai (tools) for|to|as
  not use ai|it|any (tools|systems) to|for
  will not be undertaken|used|accepted|tolerated
  do not (ever) enter|upload|input|share|submit|put|paste|rely|publish|generate|create|install|copy|record|include|ask|disclose|feed|attempt|type|trust|present|delegate
  never (ever) enter|use|upload|input|share|submit|put|paste|rely|publish|generate|create|allow|let|replace|make|feed|pass|present|process
  never (be) used|entered|relied|permitted|published
  we never
  no never
  refrain|refrains|refraining from
  avoid using|entering|uploading|sharing|inputting
  avoids using
  under no circumstances
  no employee|staff|one|user|person|member shall|may|must|is|should
  no automated|ai system|systems|tool|tools shall|may|must|will
  no letter|decision|image|content|data may|shall|must
  nobody|no may
  say no to
  red lit
  is|are not to (be) _
  out of the question
  excluded absolutely
  violation of this policy
  is a breach of
  constitutes a violation
  we do not tolerate
  illegal activities
  are incompatible with
  red light (uses)
  forbidden to
  off the table
  deemed inappropriate
  inappropriate uses
  confidential information may not
  must not quote|give|let
  no synthetic|fake|cloned|deepfakes
  no to
  not ok|okay
  will not build|develop|deploy|create|use ai
  should not let|share|use|enter|rely|upload
  may under no
  anything that would
  never serve
  may not
  no employee|officer|member|one (_) (_) (_) (_) (_) shall|may|must use|enter|upload|input
  will not enter|upload|share|use|put
  will not be approved|permitted
  is never to
  ai|tools|it|output is|are not (to) (be) used|relied|permitted|allowed|intended
  restrict|restricts|limit|limits the use|their use
  only use|uses|used approved|authorized|for|where|with|licensed|tools
  use only approved|authorized|licensed
  no (personal|confidential|sensitive|proprietary|client|customer|patient) (or) (_) data|information (may|should|must|is|shall|can)
  without entering|sharing|disclosing
  not be used|entered|shared|uploaded|input|submitted
  not (to) enter|upload|input|paste|share any|personal|confidential|sensitive|proprietary
  keep (confidential|personal|sensitive) data|information out
  not replace
  not accepted
  plagiarism
  must|should|may|can|to only be used|use
  only be used
  used only for|with|in|when|by|as
  should|must|shall|is|are (be) limited|restricted|confined to
  discouraged|discourages
  unauthorized use
  academic dishonesty|misconduct
  considered plagiarism|cheating
  not a substitute|replacement
  should never
  do not substitute
`,
);

/** The head of a list of what is not allowed. */
export const prohibitedLabel = concept(
  'prohibited-label',
  `
  prohibited|forbidden|unacceptable|banned|disallowed|unauthorized|impermissible (ai) use|uses|usage|activities|purposes|applications|use cases|practices|tasks|tools|data|conduct
  prohibited|forbidden|unacceptable|prohibitions
  not allowed|permitted|acceptable
  what you|we|not must|may|cannot|never|to (not) (do) (use)
  things we never do
  we never do
  you must|may|should|shall not
  never
  do not
  do nots
  donts
  red lit|lines|light
  restrictions on use
  dont
  not ok
  what cannot i
  red
  may|must|can|shall|should not
  never do
`,
);

/** Says that allowed and forbidden uses exist, and not which. */
export const metaUse = concept(
  'meta-use',
  `
  decide|decides|determine|determines|determining|define|defines|defining|identify|identifying|outlines|specify|specifies|review (the) which|whether|what|prohibited|acceptable|permitted|defined|approved|restricted|acceptable
  classified|categorized as
  which (uses|use|tools|ai) (tools|uses) are|is|may
  being developed
  will be added
  in appendix|annex|schedule
  may be found
  permitted|required|allowed|authorized|prohibited by|under (the|applicable) law|laws|regulation|statute|legislation
  legally permitted
  legally required
  terms for
  should be permitted
  error rates
  on our website|site
  define|defines|determine|determines how
  uses for|of ai will be defined
  a list of
  guidance on
  develop and retain
  has been approved
  approved by
  to be completed
  list here
  the ai act
  under eu law
`,
);

/** Things that rules on use are about, beside AI itself. */
export const ofUse = concept(
  'of-use',
  `
  tool|tools
  use|uses|used|using
  data
  information
  content
  output|outputs
  prompt|prompts
  system|systems
  image|images
  decision|decisions
  draft|drafting|drafts
  text|code|coding
  chatbot|chatbots
  assistant|assistants
  platform|platforms
  model|models
  machine
  activities|purposes
  surveillance|deepfakes|impersonate|impersonation|recognition|detection|proctoring
  account|accounts
  translation|summaries|summarize|summarizing|brainstorming|transcription
  approval
  analytics
  search
`,
);

/** The organisation tells what it does with AI. */
export const describesUses = concept(
  'describes-uses',
  `
  uses|using ai|artificial|genai|machine|generative (intelligence|learning|ai) (tools|systems|technologies) to|for
  we|currently|already|also (are) use|using|leverage|employ|deploy (ai|artificial|generative|machine) (intelligence|ai|learning) (tools|systems) to|for|in|within|across
  ai|intelligence|tools|systems|models|technology is|are|has|have (being|been) used|employed|deployed|leveraged|applied to|for|in|across
  uses ai in|within|across
  applies|deploys ai to|in|for
  use ai to|for
  our use of ai includes|is
  uses of ai include
  use cases include|are
`,
);
