import type { Signature } from '../../core/intake/signature.ts';
import { write, type Storage } from './database.ts';

/** Signs with the key of this register, which is made at the first time. Null where the browser cannot: Chrome before 137. */
export async function signText(storage: Storage, text: string): Promise<Signature | null> {
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
export async function signatureFits(text: string, { key, value }: Signature): Promise<boolean | null> {
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
  if (known?.name === 'register') return known.pair;
  const pair = await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify']);
  return write(storage, ['keys'], async (tx) => {
    const store = tx.objectStore('keys');
    // Another page may have made one meanwhile: a register has one.
    const first = await store.get('register');
    if (first?.name === 'register') return first.pair;
    await store.add({ name: 'register', pair });
    return pair;
  });
}

/** The public keys that signed what was imported into this register. */
export async function readSigners({ db }: Storage): Promise<readonly string[]> {
  const known = await db.get('keys', 'signers');
  return known?.name === 'signers' ? known.keys : [];
}

/** Remembers who signed something that was imported: what bears another key later on is pointed out. */
export function rememberSigner(storage: Storage, key: string): Promise<void> {
  return write(storage, ['keys'], async (tx) => {
    const store = tx.objectStore('keys');
    const known = await store.get('signers');
    const keys = known?.name === 'signers' ? known.keys : [];
    if (!keys.includes(key)) await store.put({ name: 'signers', keys: [...keys, key] });
  });
}

function base64Url(bytes: ArrayBuffer): string {
  const text = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
}
