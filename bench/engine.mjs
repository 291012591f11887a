// What the benchmark bundles as "the engine with its rules": what the pane needs to judge a text, and nothing that reads files.
export { checkPolicy } from '../core/checker/check-policy.ts';
export { createCheckSession } from '../core/checker/check-session.ts';
