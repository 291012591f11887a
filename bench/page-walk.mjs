// What the benchmark bundles to be run inside pages: the first look, the content script's walk, and the worker's score.
import { aiNames } from '../core/vendors/may-name-ai.ts';
import { scorePage } from '../core/vendors/score-page.ts';
import { pageMayNameAi } from '../extension/background/page-may-name-ai.ts';
import { collectFacts } from '../extension/content/collect-facts.ts';

const firstLook = () => pageMayNameAi(aiNames.inCapitals.source, aiNames.inAnyCase.source);
Object.assign(globalThis, { firstLook, collectFacts, scorePage });
