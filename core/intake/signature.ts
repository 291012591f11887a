import * as z from 'zod/mini';
import { sha256 } from '../report/sha256.ts';

/** By the key of the register that wrote something. Absent where the browser cannot sign. */
export const signatureSchema = z.strictObject({
  algorithm: z.literal('Ed25519'),
  /** The public key and the signature, in base64url. */
  key: z.string().check(z.regex(/^[\w-]{43}$/)),
  value: z.string().check(z.regex(/^[\w-]{86}$/)),
});

export type Signature = z.output<typeof signatureSchema>;

/** What was signed, and the signature over it: not checked yet. */
export type Signed = { readonly text: string; readonly signature: Signature };

/** The key as people compare it: 16 digits of its SHA-256 in groups of four. */
export function keyDigits(key: string): string {
  return sha256(key)
    .slice(0, 16)
    .replace(/(.{4})(?!$)/g, '$1 ');
}

/** Whose word something is, once its signature was looked at. `not-checked`: this browser cannot tell. */
export type Signer =
  { readonly kind: 'signed'; readonly key: string } | { readonly kind: 'unsigned' | 'false' | 'not-checked' };

/** Who signed, if anybody. `fits` gives null where it cannot be told. */
export async function signerOf(
  signed: Signed | undefined,
  fits: (text: string, signature: Signature) => Promise<boolean | null>,
): Promise<Signer> {
  if (signed === undefined) return { kind: 'unsigned' };
  const isTrue = await fits(signed.text, signed.signature);
  if (isTrue === null) return { kind: 'not-checked' };
  return isTrue ? { kind: 'signed', key: signed.signature.key } : { kind: 'false' };
}

/**
 * Why a person should look before something is taken from a signer; null where nothing speaks against it. The first key
 * that is met is believed: what speaks later on is that it has changed.
 */
export function doubtOfSigner(signer: Signer, known: readonly string[]): string | null {
  if (signer.kind === 'false') return 'Its signature does not fit what it says.';
  if (known.length === 0) return null;
  const before = `What came before was signed by key ${known.map(keyDigits).join(' or ')}.`;
  switch (signer.kind) {
    case 'signed':
      return known.includes(signer.key) ? null : `It is signed by another key, ${keyDigits(signer.key)}. ${before}`;
    case 'unsigned':
      return `It is not signed. ${before}`;
    case 'not-checked':
      return `This browser cannot check who signed it. ${before}`;
  }
}
