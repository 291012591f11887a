import { concept } from './concept.ts';

const genus =
  'system|systems|technology|technologies|software|computer|computers|computing|tool|tools|machine|machines|model|models|algorithm|algorithms|technique|techniques|capability|capabilities|ability|program|programs|field|branch|science|simulation|process|application|applications|subset|type|form|class|category|set|discipline|term|method|methods|computational|theory|digital|automated|area|kind|family|collection|group|technology|discipline|information|one|engineered|images|product|device|any|use|development|capacity|study|engine';

/** What is defined: AI or a sub-type, as a term. */
export const aiTerm = concept(
  'ai-term',
  `
  ai (system|systems|tool|tools|technology|technologies|model|models|application|applications|solution|solutions|agents)
  genai (tool|tools)
  machine learning (ml)
  large language model|models (llm|llms)
  llm|llms
  automated decision|decisionmaking (making) (system|systems|tool)
  algorithmic tool|system|decision
  chatbot|chatbots
  intelligent|automated|learning|smart system|systems|tool|tools|assistant|assistants
  bot|bots
  by tool|tools|assistant|assistants|machine|model
  term|word|a tool|assistant|model|generator
  synthetic media
  autonomous agents
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
  comprises|encompasses|describes|encompass|describe
  is used in|for|here
  include|includes (#num) (a|an|the|any|all|computer|software) (_) (_) ${genus} that|which
  understands|understand|defines|define|regards|takes
  we mean
  talking about
`,
);

/** The same, where the term comes last: "any tool that … falls within the term". */
export const termLast = concept(
  'term-last',
  `
  is treated as ai
  what is generative|ai
  by ai the|we
  known|referred to as (ai|generative)
  we use ai in
`,
);

/** What AI does, as definitions tell it. */
export const definingTrait = concept(
  'defining-trait',
  `
  machine based
  that|which can|may produce|create|generate
  (requiring|require|requires|associated|of|imitate|imitates|mimic|mimics|simulate|simulates|emulate|with|by|resemble|resembles) human intelligence|cognition|mind|thinking|thought|cognitive|abilities|creativity
  require|requires|requiring (human) intelligence
  learns|learned (from|patterns|models|model|and|to)
  learn from|patterns|to
  machine|deep learning
  learning from|patterns|models|model|to
  that|which write|writes|draft|drafts|summarize|translate|translates|recommend|recommends|predict
  infer|infers|inferring|inferences
  make|makes|making|made (or) predictions|prediction|decisions|recommendations
  predictions|prediction recommendations|content
  forecasts proposals|recommendations
  generate|generates|generating|generated|produce|produces|producing|create|creates|creating|created|composing|compose|draft|write (or) (_) (_) content|text|images|outputs|output|media|material|code|language|predictions|creative
  new content|text|material|data
  original content
  writes|writing text
  make|makes|making images|text
  in reply|response to a prompt
  works out
  draft summarise
  used|needed|thought|think to|only|that (need|take|require|only) (a) person|people|human|humans
  writes|draws|speaks|talks|guesses or|decides|from|and
  meaning given in|by|to
  of an ai system
  perform|performs|performing|carry (out) (_) (_) tasks|functions
  trained (on|model|upon)
  natural language
  imitate|imitates|mimic|mimics|mimicking|simulate|simulates|simulation
  levels of autonomy
  degree of autonomy
  predict|predicts|classify|classification|recommends
  perception|perceive|perceives|reason|reasoning
  patterns (in|learned|found)
  analyses (patient) data|and
  statistical modelling
  compares the
  whose output|outputs
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
  infer|infers (_) (_) (_) (_) (_) how to generate
  trained on vast|large|massive (amounts|quantities|datasets|volumes|data|bodies)
  that mimics|imitates|simulates|emulates human
  capable of creating|generating|producing new|content|text|original
  ai (system|systems|tools) has|have the (same) meaning
`,
);

/** The head of a list of definitions. */
export const definitionHeading = concept(
  'definition-heading',
  `
  definition|definitions
  glossary
  terminology
  key|defined|important terms
  terms and|used
`,
);

/** Words before examples. */
export const exampleIntro = concept(
  'example-intro',
  `
  such as
  like
  include|includes|including
  for instance
  examples|example|comparable
  namely
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
  co pilot
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
  google translate
  ^cursor
  windows recall
  deepl
  ^whisper
  khanmigo
  meta ai
  ^canva
  turnitin
  ^dragon
  zoom ai
  adobe
  jasper
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
  large language model|models
  llm|llms
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
  adaptive learning|tutoring
  search engines
`,
);

/** Definitions of something else. */
export const otherTerm = concept(
  'other-term',
  `
  ai incidents|officer|committee|council|lead|governance|policy|literacy|ethics|board|office|steward|user|output|outputs|actor|lifecycle|risk|bias|hallucination|champion|owner|provider|deployer|impact|label|detector
  ai generated
  responsible ai
  risk classification
  data classification
  ai|genai|tools|systems|models|it|they|outputs|algorithms can|may|could (also) produce
  must|shall|should|do not
  is|are changing|transforming
  incident
`,
);

/** A definition without a verb: "AI – the capability of a machine to…". */
export const genusThat = concept(
  'genus-that',
  `
  (a|an|the) (computer|digital) capability|capabilities|technology|software|systems|system|tools|field|branch|technologies|techniques|term of|that|enabling|which|to|for
  a type|form|class|subset|category of
  the ability|simulation of
  computer technology|systems|programs|science
`,
);

/** That what follows or stands before are examples of AI. */
export const aiExamples = concept(
  'ai-examples',
  `
  examples|instances|forms of (generative) ai
  ai (systems|tools|technologies|applications) including|includes|such|like|comprises|among
  is|are|count|counts|treated as ai
  ai tools in use|of
  under ai
  definition of ai
`,
);
