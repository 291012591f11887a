import { concept } from './concept.ts';

const genus =
  'system|systems|technology|technologies|software|computer|computers|computing|tool|tools|machine|machines|model|models|algorithm|algorithms|technique|techniques|capability|capabilities|ability|program|programs|field|branch|science|simulation|process|application|applications|subset|type|form|class|category|set|discipline|term|method|methods|computational|theory|digital|automated|area|kind|family|collection|group|technology|discipline|information|one|engineered|images|product|device|any|use|development|capacity|study|engine';

/** What is defined: AI or a sub-type, as a term. */
export const aiTerm = concept(
  'ai-term',
  `
  ai (system|systems|tool|tools|technology|technologies|model|models|application|applications|solution|solutions|agents)
  ai enabled|powered (tool|tools|system|systems)
  artificial intelligence (ai) (system|systems|tool|tools|technology|technologies|model)
  generative ai|artificial (intelligence) (genai|gai|ai) (tool|tools|system|systems|model|models|technology)
  genai (tool|tools)
  gen ai
  machine learning (ml)
  large language model|models (llm|llms)
  llm|llms
  automated decision|decisionmaking (making) (system|systems|tool)
  algorithmic tool|system|decision
  covered algorithm|algorithms
  predictive|clinical|agentic|narrow|general ai
  chatbot|chatbots
  intelligent|automated|learning|smart system|systems|tool|tools|assistant|assistants
  bot|bots
  by tool|tools|assistant|assistants|machine|model
  term|word|a tool|assistant|model|generator
  facial recognition technology
  synthetic media
  autonomous|ai agents
  foundation models|model
  deep learning
`,
);

/** The verb of a definition. */
export const means = concept(
  'means',
  `
  means|meaning
  here|use|uses|adopt|adopts|follow the (_) definition
  refers|refer|referring to
  defined as|broadly|to|by|here|under
  denotes|denote
  is|are (a|an|the|any|also|in) ${genus}
  is|are (a|an|the|any) _ ${genus}
  is|are (a|an|the|any) _ _ ${genus}
  is|are (a|an|the|any) _ _ _ ${genus}
  is|are (a|an|any|the) machine based
  comprises|encompasses|describes|encompass|describe
  covers systems
  has|have the (same) meaning
  shall mean|denote|be construed
  is used in|for|here
  understands|understand|defines|define|regards|takes
  we mean|understand
  talking about
  concerned with
  in a wide|broad sense
  is|are (_) anything|something|whatever|everything that|which
  is|are what we call
`,
);

/** The same, where the term comes last: "any tool that … falls within the term". */
export const termLast = concept(
  'term-last',
  `
  falls within the term
  is treated as ai
  what is generative|artificial|ai
  what do we mean
  by ai the|we
  regards|regard as ai
  understand|understands all
  known|referred to as (ai|artificial|generative)
  we use ai in
  as employed here
`,
);

/** What AI does, as definitions tell it. */
export const definingTrait = concept(
  'defining-trait',
  `
  machine based
  (requiring|require|requires|associated|of|imitate|imitates|mimic|mimics|simulate|simulates|emulate|with|by|resemble|resembles) human intelligence|cognition|mind|reasoning|thinking|thought|cognitive|learning|abilities|creativity
  intelligent behaviour
  require|requires|requiring (human) intelligence
  cognitive functions|abilities
  learns|learned|learning (from|patterns|models|model|and|to)
  infer|infers|inferring|inferences
  make|makes|making|made (or) predictions|prediction|decisions|inferences|recommendations
  predictions|prediction recommendations|content
  forecasts proposals|recommendations
  issues a score
  generate|generates|generating|generated|produce|produces|producing|create|creates|creating|created|composing|compose|draft|write (or) (_) (_) content|text|images|outputs|output|media|material|code|language|predictions|creative
  new content|text|material|data
  original content
  brand new
  write|writes|writing text
  make|makes|making images|text
  in reply|response to a prompt
  works out
  rests on machine
  spots patterns
  pursue a goal
  draft summarise
  make up its own
  human like
  used|needed|thought|think to|only|that (need|take|require|only) (a) person|people|human|humans
  drafts|summarises|classifies|recommends|translates|answers|decides (_) (_) (or) on its own|itself|summarises|predicts|classifies|recommends|answers
  writes|draws|speaks|talks|guesses|learns predicts|or|decides|from|and
  meaning given in|by|to
  of an ai system
  perform|performs|performing|carry (out) (_) (_) tasks|functions
  trained (on|model|upon)
  respond to natural
  natural language
  imitate|imitates|mimic|mimics|mimicking|simulate|simulates|simulation
  without|explicitly programmed
  levels of autonomy
  degree of autonomy
  predict|predicts|classify|classification|recommends
  autonomously
  perception|perceive|perceives|reason|reasoning
  neural networks
  patterns (in|learned|found)
  machine learning (model|models|algorithm|algorithms|techniques|natural|neural)
  plan and carry
  in response to a prompt
  analyses (patient) data|and
  statistical modelling
  compares the
  created or altered
  simulates conversation
  whose output|outputs
  makes or supports
  do things
  contributes materially
`,
);

/** Something that only an AI definition says: enough without its term beside it. */
export const definingCore = concept(
  'defining-core',
  `
  machine based system|systems that
  machine based system|systems (_) (_) (_) (_) (_) (_) infer|infers|make|makes
  typically|normally|usually|commonly|ordinarily|generally|would|otherwise (normally|typically|usually) (require|requires|requiring|associated|done|reserved) (with|by|for) human (intelligence|cognition|thinking|thought|beings|minds)
  require|requires|requiring human intelligence|cognition
  performance of functions generally
  infer|infers (_) (_) (_) (_) (_) how to generate
  trained on vast|large|massive (amounts|quantities|datasets|volumes|data|bodies)
  that mimics|imitates|simulates|emulates human
  capable of creating|generating|producing new|content|text|original
  dynamic or static machine learning
`,
);

/** Words before examples. */
export const exampleIntro = concept(
  'example-intro',
  `
  such as
  like
  include|includes|including
  for example|instance
  e.g
  eg
  examples|example
  namely
  things such
  among them|others|other
  similar
  and others
  type
  comprises
  count|counts as
  treated as ai
  in the form
  called
  instances
  kind|sort|nature
  concerned
  picture
  think of
  groups
  in use|question
  definition of ai
`,
);

/** AI products that stand as examples. */
export const namedProduct = concept(
  'named-product',
  `
  chatgpt
  gpt
  openai
  copilot
  ^gemini
  ^bard
  ^claude
  dall
  midjourney
  deepseek
  perplexity
  grammarly
  siri
  alexa
  ^bing
  otter
  ^firefly
  llama
  mistral
  notebooklm
  google translate
  ^cursor
  windows recall
  deepl
  ^whisper
  khanmigo
  ^grok
  stable diffusion
  meta ai
  ^canva
  turnitin
  ^dragon
  zoom ai
  adobe
  jasper
  synthesia
`,
);

/** Kinds of AI that stand as examples. */
export const namedKind = concept(
  'named-kind',
  `
  chatbot|chatbots
  virtual|voice|ai assistant|assistants
  transcription
  image|text|code|music|audio generator|generators|makers|creators|writers|composers
  facial recognition
  predictive text
  speech recognition
  machine translation
  spam filters
  triage
  plagiarism detectors|detector
  recommendation engine|engines
  licence|license plate
  scoring
  captioning
  screeners|screening
  scribes
  voice cloners
  adaptive learning|tutoring
  search engines
`,
);

/** Definitions of something else. */
export const otherTerm = concept(
  'other-term',
  `
  ai incident|incidents|officer|committee|council|lead|governance|policy|literacy|ethics|board|office|steward|user|output|outputs|actor|lifecycle|risk|bias|hallucination|champion|owner|provider|deployer|impact|label|detector
  ai generated
  responsible ai
  risk classification
  data classification
  intelligence on
  can|may|could (also) produce
  must|shall|should|do not
  is|are changing|transforming
  incident
`,
);

/** A definition without a verb: "AI – the capability of a machine to…". */
export const genusThat = concept(
  'genus-that',
  `
  (a|an|the) (computer|digital) capability|capabilities|technology|software|systems|system|tools|field|branch|technologies|techniques|term|use of|that|enabling|which|to|for
  an umbrella term
  a type|form|class|subset|branch|category|field of
  the capability|ability|use|simulation of
  computer technology|systems|programs|science
`,
);

/** That what follows or stands before are examples of AI. */
export const aiExamples = concept(
  'ai-examples',
  `
  examples|instances|forms of (generative) ai|artificial
  ai (systems|tools|technologies|applications) including|includes|such|like|comprises|among
  ai for example
  is|are|count|counts|treated as ai
  are ai for
  ai tools in use|of
  ai we have in mind
  are the ai tools
  under ai
  definition of ai
`,
);
