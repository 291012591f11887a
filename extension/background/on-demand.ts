/**
 * The part of the worker that most pages never need: what checks and answers messages, reads settings and feeds, scores
 * pages and sends. A build of its own, which `load-on-demand.ts` runs when one of these is first asked for.
 */
export { answerMessage } from './answer-message.ts';
export { drainAndPlan, refreshSources } from './deliver.ts';
export { settingsFrom, readStoredSettings } from '../settings/settings.ts';
