import { emptyPageFacts, type PageFacts } from '../../../core/vendors/page-facts.ts';

/** What a page tells on which an unknown vendor sells AI. */
export const offer: PageFacts = {
  ...emptyPageFacts('https://unknown.example/pricing', 'Pricing – Gullwing'),
  siteName: 'Gullwing',
  headings: ['AI assistant for your inbox', 'Choose your plan'],
  mainText: [
    'AI assistant for your inbox. Our AI writes, summarises and translates your e-mail.',
    'Pro $20 per user per month, 500 AI credits. Business $40 per user per month, unlimited AI credits.',
    'Your data is not used to train our models. Start your free trial. Contact sales.',
  ].join('\n'),
  controls: ['Start free trial', 'Contact sales', 'Buy now'],
};
