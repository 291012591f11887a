/**
 * The words without one of which a page is not looked at closer: the names of AI in the languages of `pagePhrases`, and
 * those of what does its work. The text of a page comes without the white space between its blocks, so a word may touch the
 * next one (“Build a voice agentSee pricing”). Italian, French and Romanian write "ai" every day: the short names count in capitals only.
 */
export const aiNames = {
  inCapitals: /(?<![A-Z])(?:AI|IA|KI)(?:\b|(?=[A-Z][a-z]))|(?:\b[ab]|[AB])(?:gent|ssistant|ot)s?(?![a-z])/,
  inAnyCase:
    /\b(?:genai|gpt|llms?)\b|generative|intelligen[czt]|inteligencia|language models?|(?:machine|deep) learning|(?:computer|machine) vision|machine translation|neural network|copilot|chatbot|agentic|(?:million|output) tokens|fine-?tuning|speech-to-text|text-to-speech|voice cloning|(?:our|competing|train) models?|prompts?\b|maschinelle[mns] lernen|apprentissage (?:automatique|profond)|aprendizaje autom|apprendimento autom|trained on|max_tokens|chat completion|\b(?:agent|assistant|bot)s?\b/i,
} as const;

/** Whether a text names AI, or may: two searches, no words are parted. */
export function mayNameAi(text: string): boolean {
  return aiNames.inCapitals.test(text) || aiNames.inAnyCase.test(text);
}
