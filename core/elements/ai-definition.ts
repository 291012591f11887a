import {
  aiExamples,
  aiTerm,
  definingCore,
  definingTrait,
  exampleIntro,
  genusThat,
  means,
  namedKind,
  namedProduct,
  otherTerm,
  termLast,
} from '../concepts/definitions.ts';
import { sentence, sequence, type Element } from './element.ts';

export const aiDefinition = {
  id: 'ai-definition',
  group: 'scope',
  source: 'guide',
  clause: 'SCO-1',
  mandatory: false,
  title: 'What "AI" means here',
  question: 'What counts as AI in this organisation?',
  advice:
    'Define AI in a sentence of its own, including AI inside other tools, so that nobody can dispute what the policy covers.',
  wording:
    '"AI system" means a machine-based system that infers from its input how to generate outputs such as predictions, content, recommendations or decisions.',
  missing: 'Nothing says what "AI" means in this text.',
  remedy: 'Define AI, AI system or generative AI in a sentence of its own.',
  substance: 'duty',
  ofDocument: false,
  proof: [
    sequence([aiTerm, means, definingTrait], {
      gap: 20,
      voice: 'any',
      negation: 'ignored',
      background: 'ignored',
      without: otherTerm,
      because: 'The text defines it',
    }),
    sentence([termLast, aiTerm, definingTrait], {
      voice: 'any',
      negation: 'ignored',
      background: 'ignored',
      because: 'The text defines it',
    }),
    sequence([aiTerm, definingTrait], {
      where: 'field',
      gap: 20,
      voice: 'any',
      background: 'ignored',
      without: otherTerm,
      because: 'The text defines it',
    }),
    sentence([definingCore], {
      voice: 'any',
      background: 'ignored',
      without: otherTerm,
      because: 'The text defines it',
    }),
    sequence([aiTerm, genusThat, definingTrait], {
      gap: 4,
      voice: 'any',
      background: 'ignored',
      without: otherTerm,
      because: 'The text defines it',
    }),
  ],
  weaker: [
    sequence([exampleIntro, [namedProduct, namedKind]], {
      gap: 6,
      voice: 'any',
      background: 'ignored',
      ai: true,
      because: 'Examples stand in place of a definition',
    }),
    sentence([namedProduct], {
      voice: 'any',
      negation: 'ignored',
      background: 'ignored',
      because: 'Examples stand in place of a definition',
    }),
    sequence([aiExamples, namedKind], {
      gap: 12,
      voice: 'any',
      background: 'ignored',
      because: 'Examples stand in place of a definition',
    }),
    sequence([namedKind, aiExamples], {
      gap: 12,
      voice: 'any',
      background: 'ignored',
      because: 'Examples stand in place of a definition',
    }),
  ],
  lookalike: [sequence([otherTerm, means], { gap: 3, because: 'What is defined is not AI itself' })],
  examples: {
    covered: [
      '"Artificial intelligence" means a machine-based system that makes predictions, recommendations or decisions.',
      'Generative AI is a type of artificial intelligence that creates new content from patterns in data.',
      '| Term | Meaning | ¶ |---|---| ¶ | AI system | Software that learns from data and generates predictions or content |',
    ],
    partial: ['Staff may use generative AI tools such as ChatGPT.', 'AI tools like Copilot and Gemini are covered.'],
    missing: [
      '"Employee" means any person in paid service.',
      'AI is changing public services.',
      'An "AI incident" is an event in which an AI system causes harm.',
      'Definitions: insert your terms here.',
    ],
  },
} as const satisfies Element;
