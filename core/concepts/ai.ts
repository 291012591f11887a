import { concept } from './concept.ts';

/** AI by any of its usual names; `Al` is what scanning often makes of it. */
export const ai = concept(
  'ai',
  `
  ai
  ^al
  a.i
  genai
  gai
  ^^aims
  machine learning
  ml
  deep learning
  language model|models
  llm|llms
  foundation model|models
  chatbot|chatbots
  chatgpt
  gpt
  copilot
  gemini
  claude
  midjourney
  dall
  generative models|tools
  algorithm|algorithms
  algorithmic
  automated decision|decisions
  automated decisionmaking
  autonomous|intelligent system|systems|agent|agents
  neural network|networks
  predictive model|models
  agentic
  bot|bots
  automated system|systems|tool|tools|assistant|assistants
  digital|virtual|writing|voice|smart|coding|online assistant|assistants
  machine generated|made|written|translation|translations|drafted
  computer generated|written
  text|image|code|content|picture|voice generator|generators
  learning|learned|trained|statistical|scoring system|systems|model|models
  facial|face|speech recognition
  synthetic media|text|images|voice|content
  smart tool|tools|software
  text writing|generating tool|tools|software|programs
`,
);

/** AI named outright: what a text's being about AI rests on. */
export const aiByName = concept(
  'ai-by-name',
  `
  ai
  ^al
  genai
  gai
  generative models|tools
  machine learning
  large language models|model
  llm|llms
  chatgpt
  automated decision system|systems|making
  automated decisionmaking
  algorithmic
`,
);
