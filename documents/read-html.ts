import type { PolicyText } from '../core/policy/policy-text.ts';
import { readPlainText } from './read-text.ts';
export function readHtml(source: string): PolicyText {
  return readPlainText(source.replace(/<[^>]*>/g, '\n'));
}
