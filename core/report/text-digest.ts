import type { PolicyText } from '../policy/policy-text.ts';
import { sha256 } from './sha256.ts';

/**
 * The text as its digest is made of it: the title, then each block on a line, spaces of any kind collapsed, Unicode in
 * composed form. So the same words have the same digest in every format and after every change of layout.
 */
export function normalizedText({ title, blocks }: PolicyText): string {
  return [title, ...blocks.map(({ text }) => text)]
    .map((line) =>
      line
        .normalize('NFC')
        .replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF]+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n');
}

/** Names a text by its words: the SHA-256 of the normalised text. */
export function textDigest(text: PolicyText): string {
  return sha256(normalizedText(text));
}
