import { concept } from './concept.ts';

/** Says that a use, a tool or some data is allowed. */
export const permits = concept(
  'permits',
  `
  permitted|allowed|acceptable|authorized|approved|permissible|allowable|encouraged|sanctioned|appropriate use|uses|usage|activities|purposes|applications|use cases|scenarios|tasks
  approved tools|tool|list|platforms|services|products|systems|data|software|ai|assistants|assistant|generative
  pre approved
  preapproved
  whitelist|whitelisted
  allow list|listed
  may use
  may be used
  may (also) be (freely) used|entered|employed|generated
  may employ|utilize|experiment|leverage|explore|ask|create|rely|lean
  can use
  can (also) be (freely) used
  can (safely) rely|lean|experiment|ask|help|assist
  may (also) help|assist|support
  is|are permitted|allowed|acceptable|authorized|approved|welcome|permissible|cleared|sanctioned|fine|ok|okay|free to
  is|are permitted|allowed|acceptable|authorized|approved|permissible
  shall be permitted|allowed
  it is permissible|fine|acceptable|lawful|ok|okay
  permits|permit|allows|allow the|their|its|employees|staff|users|you|use
  authorizes|authorize
  welcomes|welcome
  you may|can
  say yes to
  always allowed
  free to use
  feel free
  at liberty
  good to use
  happy for
  green lit
  green light
  the only generative|tool|tools
  have our blessing
  permission is given
  uses to which
  acceptable
  allowed
  permitted
  ok
  do use
`,
);

/** Says that a use, a tool or some data is not allowed. */
export const prohibits = concept(
  'prohibits',
  `
  prohibited
  prohibits|prohibit|prohibiting|prohibition
  forbidden
  forbids|forbid
  banned
  bans
  ban on
  barred
  not permitted|allowed|acceptable|authorized|permissible|tolerated|tolerate
  (strictly) off limits
  unacceptable
  disallowed
  impermissible
  ruled out
  out of bounds
  blocked list
  blacklist|blacklisted
  restricted|unauthorized|unacceptable use|uses
  must|shall|may|should|will|can not use|enter|upload|input|share|submit|put|be (used|entered|uploaded|shared|submitted|put|made|relied|generated|produced|installed|published|written|included|pasted|disclosed|employed)
  must|shall|may|should|will|can never (be) _
  must|shall|may|should|will not (be) (knowingly) _
  cannot be used|entered
  cannot use|enter
  do not (ever) enter|use|upload|input|share|submit|put|paste|rely|publish|generate|create|install|copy|record|include|ask|disclose|feed|attempt|type
  never (be) (ever) enter|use|upload|input|share|submit|put|paste|rely|publish|generate|create|used|entered|uploaded|allow|let|replace|make
  shall refrain
  refrain from
  refrains|refraining from
  avoid using|entering|uploading|sharing
  under no circumstances
  no employee|staff|one|user|person|member
  nobody|no may
  will not be undertaken|tolerated|accepted|approved
  say no to
  red lit
  not to be used|entered|installed|uploaded
  are|is not to
  out of the question
  excluded absolutely
  violation of this policy
  is a breach of
  constitutes a violation
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
  text|code
  chatbot|chatbots
  platform|platforms
  activities|purposes
  surveillance|deepfakes|impersonate|impersonation
  account|accounts
  translation|summaries|summarize|summarizing|brainstorming
`,
);
