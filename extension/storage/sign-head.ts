import type { HeadSignature } from '../../core/intake/register-file.ts';
import { write, type Storage } from './database.ts';

/** Signs with the key of this register, which is made at the first time. Null where the browser cannot: Chrome before 137. */
export async function signHead(storage: Storage, text: string): Promise<HeadSignature | null> {
  try {
    const { publicKey, privateKey } = await keyOf(storage);
    const value = await crypto.subtle.sign('Ed25519', privateKey, new TextEncoder().encode(text));
    const key = await crypto.subtle.exportKey('raw', publicKey);
    return { algorithm: 'Ed25519', key: base64Url(key), value: base64Url(value) };
  } catch {
    return null;
  }
}

/** Whether a signature is by its key over the text. Null where the browser cannot tell. */
export async function signatureFits(text: string, { key, value }: HeadSignature): Promise<boolean | null> {
  try {
    const known = await crypto.subtle.importKey('raw', bytesOf(key), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', known, bytesOf(value), new TextEncoder().encode(text));
  } catch (error) {
    // A key that is none is refused as data; a browser that knows no such keys refuses the name.
    return error instanceof DOMException && error.name === 'NotSupportedError' ? null : false;
  }
}

async function keyOf(storage: Storage): Promise<CryptoKeyPair> {
  const known = await storage.db.get('keys', 'register');
  if (known) return known.pair;
  const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
  return write(storage, ['keys'], async (tx) => {
    const store = tx.objectStore('keys');
    // Another page may have made one meanwhile: a register has one.
    const first = await store.get('register');
    if (first) return first.pair;
    await store.add({ name: 'register', pair });
    return pair;
  });
}

function base64Url(bytes: ArrayBuffer): string {
  const text = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
