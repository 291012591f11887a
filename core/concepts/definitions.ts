import { concept } from './concept.ts';

const genus =
  'system|systems|technology|technologies|software|computer|computers|computing|tool|tools|machine|machines|model|models|algorithm|algorithms|technique|techniques|capability|capabilities|ability|program|programs|field|branch|science|simulation|process|process|application|applications|subset|type|form|class|category|set|use|techniques|technique|discipline|term|method|methods|computational|product|products|development|theory|machine|agents|technology|digital|automated|broad|umbrella';

/** What is defined: AI or a sub-type, as a term. */
export const aiTerm = concept(
  'ai-term',
  `
  ai (system|systems|tool|tools|technology|technologies|model|models|application|applications|enabled|solution|solutions|agents)
  artificial intelligence (ai) (system|systems|tool|tools|technology|technologies|model)
  generative ai|artificial (intelligence) (genai|gai|ai) (tool|tools|system|systems|model|models|technology)
  genai (tool|tools)
  gai
  machine learning (ml)
  large language model|models (llm|llms)
  llm|llms
  automated decision (making) system|systems|tool
  algorithmic tool|system|decision
  covered algorithm
  predictive ai
  chatbot
  intelligent system
  facial recognition technology
  synthetic media
  autonomous agents
  foundation models|model
  agentic ai
  clinical ai
  deep learning
  natural language processing
`,
);

/** The verb of a definition. */
export const means = concept(
  'means',
  `
  means|mean|meant
  refers|refer|referring to
  is|are defined as|broadly|to|by|here
  defined as|broadly|under
  denotes|denote
  is|are (a|an|the|any) ${genus}
  is|are (a|an|the|any) _ ${genus}
  is|are (a|an|the|any) _ _ ${genus}
  is|are (a|an|the|any) machine based
  is|are an umbrella term
  comprises|encompasses|describes|encompass|describe
  has|have the (same) meaning
  shall mean|denote|be construed
  is used|understood
  understands|understand|defines|define|regards
  we mean|understand
  can be defined
  taken to be
  takes _ ai
  talking about
  concerned with
`,
);

/** What AI does, as definitions tell it. */
export const definingTrait = concept(
  'defining-trait',
  `
  machine based
  human intelligence|cognition|mind|reasoning|thinking|creativity|thought|cognitive
  intelligence processes
  intelligent behaviour
  cognitive functions|abilities
  learn|learns|learning|learned from|patterns|examples|experience
  infer|infers|inferring|inferences
  make|makes|making|made (or) predictions|prediction|decisions|inferences|recommendations
  predictions recommendations
  predictions content
  generate|generates|generating|generated|produce|produces|producing|create|creates|creating|created (_) (_) content|text|images|outputs|output|media|material|code|language|predictions
  new content|text|material|data
  original content
  human like
  perform|performs|performing|perform|carry|carrying (out) (_) tasks|functions
  trained on
  natural language prompts|processing
  imitate|imitates|mimic|mimics|mimicking|simulate|simulates|simulation
  without being|explicit (explicitly) programmed
  levels of autonomy
  degree of autonomy
  predict|predicts|score|scores|classify|classification
  autonomously
  perception|perceive|perceives
  neural networks
  training data
`,
);

/** Something that only an AI definition says: enough without its term beside it. */
export const definingCore = concept(
  'defining-core',
  `
  machine based system|systems that
  machine based system|systems (_) (_) (_) (_) (_) (_) infer|infers|make|makes
  (typically|normally|usually|commonly|ordinarily) require|requires|requiring|associated (with) human (intelligence|cognition|thinking|thought)
  generally associated with human
  capable of performing tasks
  simulation of human
  infer|infers (_) (_) (_) (_) how to generate
  trained on vast|large|massive (amounts|quantities|datasets|volumes|data)
  perform tasks that (typically|normally|usually|would) require
  learn from data|examples|experience
  machine learning algorithms or
`,
);

/** A table or list of terms. */
export const definitionsHeading = concept(
  'definitions-heading',
  `
  definition|definitions
  glossary
  terms
  terminology
  key terms|concepts
  what is
  what do we mean
  term
  meaning
  artificial intelligence
  generative ai
  ai
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
  examples
  example
  namely
  things such
  among them
  similar
  and others
  type
  comprises
  count as
  treated as
  in the form
  called
  is a
  instances
  kind
  nature of
`,
);

/** Products and kinds of AI that stand as examples. */
export const namedTool = concept(
  'named-tool',
  `
  chatgpt
  gpt
  copilot
  gemini
  bard
  claude
  dall
  midjourney
  deepseek
  perplexity
  grammarly
  siri
  alexa
  bing
  otter
  firefly
  llama
  notebooklm
  cursor
  windows recall
  deepl
  whisper
  khanmigo
  grok
  stable diffusion
  chatbot|chatbots
  virtual assistant|assistants
  transcription (tool|software)
  image generators|makers
  facial recognition
  predictive text
  voice assistant|assistants
  speech recognition
  translation
`,
);

/** Definitions of something else. */
export const otherTerm = concept(
  'other-term',
  `
  ai incident|incidents|officer|committee|council|lead|governance|policy|literacy|ethics|board|office|use|steward|user|output|outputs|generated|actor|lifecycle|risk|bias|hallucination|champion|owner|provider|deployer|impact
  responsible ai
  intelligence on
`,
);
