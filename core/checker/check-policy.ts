import type { PolicyText } from '../policy/policy-text.ts';
import type { Report } from '../report/report.ts';
import { createCheckSession, type CheckOptions } from './check-session.ts';

/** Judges a text once. For a text that is being edited keep a session (`createCheckSession`). */
export function checkPolicy(text: PolicyText, options: CheckOptions = {}): Report {
  return createCheckSession(options).replace(text);
}
