import { concept } from './concept.ts';

/** Lets somebody do something, or something be done. */
export const letsUse = concept(
  'lets-use',
  `
  may (only|also|freely) use|employ|utilize|experiment|leverage|explore|ask|create|rely|lean|generate|enter|input|upload|access
  may (only|also|freely|then) be (freely|only) used|entered|employed|generated|input|grouped|applied|deployed
  can (only|also|freely|safely) use|rely|lean|experiment|ask
  can (only|also) be (freely|safely|only) used for|with|in|by|as|without|when|where|if|only|within
  is|are (explicitly|also|hereby|generally) permitted|allowed|authorized|sanctioned|green when|if|provided|as|with|in|under|only|so|subject|by|within
  welcomes|welcome (the) (responsible) (use) (of) ai
  feel free
  ^do use
  without further permission
  permitted|allowed to use
  use ai|genai|it for
  may (also) avail|process|accept|produce|write
  may be processed|produced
  entitled|free|cleared|authorized to use|write|draft|employ
  need|needs|require|requires no permission|approval
  can be used to (help) write|draft|summarize|assist|support|generate|create|brainstorm|translate|improve|help
  it is permissible|fine|acceptable|lawful|ok|okay|allowed|permitted|consented (for) (_) to
  may|can (_) be (_) draft*|written|prepare*|produced|translate*|summari*|transcribe*|edited|analy*|checked|outlined|polished (_) (_) (_) with|using|by|through
  may|can (_) draft*|summari*|transcribe|translate|brainstorm|outline|polish|edit|consult|try|prepare|ai
  fine|ok|okay|good without|to|for|with
  yes to|with|if
  can i use
  the following|only (_) (_) (_) fine|ok|permitted|allowed|supported|support|approved
  !the following|only (_) (_) not (_) fine|ok|permitted|allowed|supported|support|approved
  you|we|staff|lawyers|reporters|teachers|employees can (also) run|put|build|make|produce|do|work|check|get
  may (_) assist|help|support
  encourage|encourages|encouraged (_) (_) (_) to (_) use|experiment|explore|try
  is|are (made) available to|for (all|the|our) (_) staff|employees|faculty|students|personnel
  is|are used only|exclusively for|to
  is|are open to (all|our|every) _ (_) (_) (_) (_) (_) for
`,
);

/** The state of being allowed, said of a use, a tool or data. */
export const isAllowed = concept(
  'is-allowed',
  `
  is|are|remain|remains (explicitly|always|generally|also|strictly|usually) permitted|allowed|acceptable|authorized|permissible|approved|ok|okay|fine|green
  acceptable|permitted|allowed|authorized|approved|permissible (use|uses|applications|purposes) include|includes|including|are|is
  whitelisted|whitelist
  ^permitted|^allowed
  !^permitted|^allowed by|under|use|uses
  approved (ai|generative) tools|tool|platforms (are|is|include|list|listed|may|can|only)
  sanctioned
  allowed with|for|if|when
  acceptable|permitted|authorized|green|appropriate (light) uses|purposes|applications are|comprise|include
  authorized purposes
  is|are (explicitly|also|hereby|generally) permitted|allowed|authorized|cleared|welcome|free|fine|ok|okay to|for
  shall|will be permitted|allowed
  permits|permit|allows|allow|authorizes|authorize (the|its) use|deployment|staff|employees|faculty|students
`,
);

/** The head of a list of what is allowed. */
export const allowedLabel = concept(
  'allowed-label',
  `
  authorized|approved|permissible|encouraged|appropriate|suitable|sanctioned|recommended (ai) use|uses|usage|activities|purposes|applications|use cases|scenarios|tasks|tools|data|practices (cases) (of) (ai)
  permitted|allowed|acceptable|green|allowable
  ^do|^dos
  !do not
  !you|we|staff|employees|users|students|ai may|can|must|shall|should not|never
  !not (currently) permitted|allowed|acceptable|approved|authorised|permissible|appropriate|suitable|recommended|ok
  ok
  you|staff|employees|users|students may|can
  ai may|can (also) assist|help|be
  yes
  go ahead|light|zone
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
  bans the|any|all|use|ai
  barred
  not (be) (explicitly) permitted|allowed|authorized|permissible|tolerated|tolerate
  is|are not acceptable|open
  off limits
  ruled out
  unacceptable use|uses|practices
  is|are unacceptable
  must|shall not (knowingly|ever|be|rely|use|enter|upload|input|share|submit|put|permit|delegate|present|disclose|publish|install) (used|entered|uploaded|shared|submitted|put|made|relied|generated|produced|installed|published|written|included|pasted|disclosed|employed)
  must|shall|may|should|will|can never
  should|can not be put|made|relied|generated|produced|installed|published|written|included|pasted|disclosed|employed|accepted|undertaken|approved|copied
  cannot (be) paste|pasted|type|typed|feed|use|used|enter|entered|share|shared|upload|uploaded|submit|input|accepted|make|made|disclose|disclosed
  not use ai|it|any (tools|systems) to|for
  will not be undertaken|accepted
  do not (ever) enter|paste|upload|input|share|submit|put|paste|rely|publish|generate|create|install|copy|record|include|ask|disclose|feed|attempt|type|trust|present|delegate
  never (ever) enter|type|use|upload|input|share|submit|put|paste|rely|publish|generate|create|allow|let|replace|make|feed|pass|present|process|delegate
  never entering|using|uploading|inputting|sharing|submitting|putting|pasting|relying|publishing|feeding
  do|does|will|shall not propose|plan|intend|envisage (to) using|use|deploying|deploy
  refrain|refrains|refraining from
  avoid using|entering|uploading|sharing|inputting|sending|pasting|deploying|providing
  under no circumstances
  no employee|staff|one|user|person|member shall|may|must|is|should
  no automated|ai system|systems|tool|tools shall|may|must|will
  nobody|no may
  violation of this policy
  red light (uses)
  not ok|okay
  will not build|develop|deploy|create|use ai
  should not let|share|use|enter|rely|upload|type|paste|submit|feed|input
  but|and never|not for|to|in
  to never be
  may not (be) (_) type|paste|feed|use|used|enter|entered|upload|uploaded|share|shared|submit|submitted|input|disclose|disclosed|exposed|put|made|make|rely|relied|create|generate|generated|publish|published|install|installed|present|delegate|access|provided|provide|copied|record|deploy|deployed|replace
  no employee|officer|member|one (_) (_) (_) (_) (_) shall|may|must use|enter|upload|input
  ai|tools|it|output is|are not (to) (be) used|relied|intended
  no (personal|confidential|sensitive|proprietary|client|customer|patient) (or) (_) data|information (may|should|must|is|shall|can)
  not be used|entered|shared|uploaded|input|submitted
  plagiarism
  used only for|with|in|when|by|as
  should|must|shall|is|are (be) limited|restricted|confined to
  discouraged|discourages
  academic dishonesty|misconduct
  is|are never
  ai|it never to|be
  kept|keep|stay|stays|away|remain (away|well) out|away from|of
  do|does|should|will not let|allow|have|ask|trust (_) ai|it|them|a|the|chatbot|machine
  not (be) (_) written|made|drafted|graded|generated|done|produced|decided|created|replaced (_) by|with
  is|are not for|to
  not decide|diagnose|determine|replace|grade|rank|score
  in no case|circumstances|event
  not approved
  out of the question
  no to
  we|staff|employees|reporters|teachers|students|pupils (do|will) not|never use|publish|let|allow|make|build|deploy|put|enter|share|upload|feed|create|generate
  is|are excluded|blocked
`,
);

/** The head of a list of what is not allowed. */
export const prohibitedLabel = concept(
  'prohibited-label',
  `
  prohibited|forbidden|unacceptable|prohibitions
  not allowed|permitted|acceptable
  what you|we must|may|to (not) (do) (use)
  never
  do not
  dont|donts
  not ok
  red
  may|must|can|shall|should not
  no
  what|things (you|we|staff|they|ai) (must|may|should|will|can|do|does) not|cannot (do|use)
  not approved
`,
);

/** Leads in to what is forbidden: "Staff may not:". */
export const forbidsFollowing = concept(
  'forbids-following',
  `
  staff|employees|personnel|users|you|we|students|faculty|members|contractors|colleagues|volunteers|workers may|can not (do|use) (the|ai) (following)
  not acceptable|allowed|permitted|ok
  unacceptable|forbidden|prohibited
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
  may be found
  permitted|required|allowed|authorized|prohibited by|under (the|applicable) law|laws|regulation|statute|legislation
  terms for
  error rates
  on our website|site
  define|defines|determine|determines how
  a list of
  guidance on
  uses (and|or) prohibited|forbidden uses
  access (to) (_) (_) (is|are|must|shall|should) (be) restricted|limited|confined to
  to be completed
  list here
  the ai act
  found|listed|set|defined|described|specified (out) in (the) appendix|annex|schedule
`,
);

/** What can be done by AI or by others, and what is approved that is no use: nothing is allowed here. */
export const notPermission = concept(
  'not-permission',
  `
  ai|system|systems|model|models|vendor|vendors|provider|providers may|can (also) use|rely|generate|create|access|process|produce
  that|which can be used
  how (to|we) use
  before it|they can be used
  policy|statement|document|framework|standard|guideline|guidelines is|are|was|were (hereby) approved|authorized
  acceptable use (of) (ai) policy|policies|standard|agreement
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
  uses|using ai|genai|machine|generative (learning|ai) (tools|systems|technologies) to|for
  we|currently|already|also (are) use|using|leverage|employ|deploy (ai|generative|machine) (ai|learning) (tools|systems) to|for|in|within|across
  ai|tools|systems|models|technology is|are|has|have (being|been) used|employed|deployed|leveraged|applied to|for|in|across
  uses ai in|within|across
  use ai to|for
  use cases include|are
`,
);
