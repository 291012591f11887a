import { concept } from './concept.ts';

export const improves = concept(
  'improves',
  `
  improv*
  continual|continuous|ongoing improvement
  enhance|enhances|enhancing|enhancement
  refine|refines|refining
  strengthen|strengthens|strengthening
`,
);

export const aiGovernance = concept(
  'ai-governance',
  `
  ai governance
  govern ai
  ai management system
  aims
  ai practices|controls|processes
  controls
  governance
`,
);

export const learningSource = concept('learning-source', 'incidents\naudits\nfeedback\nlessons\nreview*');
export const leadsToChange = concept('leads-to-change', 'update*\nreview*\nadjust*\nchange*');
