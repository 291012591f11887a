// What the benchmark bundles to be run inside pages: the content script's walk, and the worker's score of what it found.
import { scorePage } from '../core/vendors/score-page.ts';
import { collectFacts } from '../extension/content/collect-facts.ts';

Object.assign(globalThis, { collectFacts, scorePage });
