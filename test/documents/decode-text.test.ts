import { describe, expect, test } from 'vitest';
import { decodeText } from '../../documents/decode-text.ts';

describe('bytes as text', () => {
  test('what no UTF-8 can be is windows-1252, with its quotation marks, dashes and its euro', () => {
    const bytes = Uint8Array.of(
      0x93,
      0x57,
      0x65,
      0x92,
      0x6c,
      0x6c,
      0x94,
      0x20,
      0x96,
      0x20,
      0x80,
      0x35,
      0x20,
      0xe9,
      0x9f,
    );
    expect(decodeText(bytes)).toBe('“We’ll” – €5 éŸ');
  });

  test('a control character of UTF-8 stays one', () => {
    expect(decodeText(Uint8Array.of(0x41, 0xc2, 0x92))).toBe('A\u0092');
  });
});
