import { describe, expect, it } from 'vitest';
import { doubtOfSigner, keyDigits, signerOf, type Signed } from '../../../core/intake/signature.ts';

const [first, second] = ['A'.repeat(43), 'B'.repeat(43)];
const signed: Signed = { text: 'x', signature: { algorithm: 'Ed25519', key: first, value: 'v'.repeat(86) } };

describe('who signed', () => {
  it.each([
    [signed, true, { kind: 'signed', key: first }],
    [signed, false, { kind: 'false' }],
    [signed, null, { kind: 'not-checked' }],
    [undefined, true, { kind: 'unsigned' }],
  ])('is told by the signature alone', async (what, fits, signer) => {
    expect(await signerOf(what, () => Promise.resolve(fits))).toEqual(signer);
  });

  it('raises no doubt at first, nor as long as it stays the same', () => {
    for (const kind of ['unsigned', 'not-checked'] as const) expect(doubtOfSigner({ kind }, [])).toBeNull();
    expect(doubtOfSigner({ kind: 'signed', key: first }, [])).toBeNull();
    expect(doubtOfSigner({ kind: 'signed', key: first }, [second, first])).toBeNull();
  });

  it('raises one when it changes, with both keys to compare', () => {
    const doubt = doubtOfSigner({ kind: 'signed', key: second }, [first]);
    expect(doubt).toContain(`another key, ${keyDigits(second)}.`);
    expect(doubt).toContain(`signed by key ${keyDigits(first)}.`);
    expect(doubtOfSigner({ kind: 'unsigned' }, [first])).toMatch(/^It is not signed\./);
    expect(doubtOfSigner({ kind: 'not-checked' }, [first])).toMatch(/^This browser cannot check/);
    expect(doubtOfSigner({ kind: 'false' }, [])).toBe('Its signature does not fit what it says.');
  });
});
