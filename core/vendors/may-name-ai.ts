/**
 * The words without one of which a page is not looked at closer: the names of AI in the languages of `pagePhrases`, and
 * those of what does its work. Italian, French and Romanian write "ai" every day: the short names count in capitals only.
 */
export const aiNames = {
  inCapitals: /\b(?:AI|IA|KI)\b/,
  inAnyCase:
    /\b(?:genai|gpt|llms?)\b|generative|intelligen[czt]|inteligencia|language models?|(?:machine|deep) learning|neural network|copilot|chatbot|agentic|\b(?:agent|assistant|bot)s?\b/i,
} as const;

/** Whether a text names AI, or may: two searches, no words are parted. */
export function mayNameAi(text: string): boolean {
  return aiNames.inCapitals.test(text) || aiNames.inAnyCase.test(text);
}
