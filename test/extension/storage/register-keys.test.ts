import { afterEach, describe, expect, it, vi } from 'vitest';
import { chainRecords, emptyHead, headOf } from '../../../core/intake/record-chain.ts';
import { readRegisterFile, registerFile, signedText } from '../../../core/intake/register-file.ts';
import { keyDigits } from '../../../core/intake/signature.ts';
import { signatureFits, signText } from '../../../extension/storage/register-keys.ts';
import { emptyStorage, exportStorage } from '../../../extension/storage/whole-storage.ts';
import { decidedRecord, enteredRecord, sampleIntake } from '../../core/intake/samples.ts';
import { openTestStorage } from './open-test-storage.ts';

const intake = sampleIntake();
const records = [enteredRecord(intake), decidedRecord(intake.id, 'refuse'), decidedRecord(intake.id, 'approve')];
const chain = chainRecords(emptyHead, records);
const exported = '2026-11-25T10:00:00Z';

afterEach(() => vi.restoreAllMocks());

describe('signText', () => {
  it('signs with one key, whoever asks at the same time, and never lets it out', async () => {
    const storage = await openTestStorage();
    const signed = await Promise.all(['a', 'b', 'c'].map((text) => signText(storage, text)));
    expect(new Set(signed.map((each) => each?.key)).size).toBe(1);
    expect(await storage.db.get('keys', 'register')).toMatchObject({ pair: { privateKey: { extractable: false } } });
    expect(await exportStorage(storage, exported)).not.toContain('"keys"');
    await emptyStorage(storage);
    expect((await signText(storage, 'a'))?.key).not.toBe(signed[0]?.key);
  });

  it('leaves it where the browser cannot', async () => {
    vi.spyOn(crypto.subtle, 'generateKey').mockRejectedValue(new DOMException('No.', 'NotSupportedError'));
    expect(await signText(await openTestStorage(), 'a')).toBeNull();
    const other = await openTestStorage();
    vi.restoreAllMocks();
    const signature = await signText(other, 'a');
    vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new DOMException('No.', 'NotSupportedError'));
    expect(signature && (await signatureFits('a', signature))).toBeNull();
  });
});

describe('a signed export', () => {
  /** A file as the register would have written it, or as somebody has made it who has no key of it. */
  async function fileOf(of: typeof chain, storage = openTestStorage()) {
    const signature = await signText(await storage, signedText({ exported, head: headOf(of) }));
    if (signature === null) throw new Error('Not signed.');
    return { text: registerFile(of, exported, signature), signature };
  }
  async function fits(text: string): Promise<boolean | null> {
    const read = readRegisterFile(text);
    if (read.kind !== 'read' || read.signed === undefined) throw new Error('Not read.');
    return signatureFits(read.signed.text, read.signed.signature);
  }

  it('fits as it is', async () => {
    expect(await fits((await fileOf(chain)).text)).toBe(true);
  });

  it('does not fit once its end was cut off, and the head and the chain made to agree', async () => {
    const { signature } = await fileOf(chain);
    const cut = registerFile(chain.slice(0, 2), exported, signature);
    expect(readRegisterFile(cut)).toMatchObject({ check: { kind: 'whole' } });
    expect(await fits(cut)).toBe(false);
  });

  it('bears another key once all of it was made anew elsewhere', async () => {
    const storage = openTestStorage();
    const [first, later] = [await fileOf(chain.slice(0, 2), storage), await fileOf(chain, storage)];
    expect(keyDigits(later.signature.key)).toBe(keyDigits(first.signature.key));
    expect(keyDigits(first.signature.key)).toMatch(/^(?:[0-9a-f]{4} ){3}[0-9a-f]{4}$/);
    const anew = await fileOf(chainRecords(emptyHead, records.slice(0, 2)));
    expect(await fits(anew.text)).toBe(true);
    expect(keyDigits(anew.signature.key)).not.toBe(keyDigits(first.signature.key));
  });

  it.each(['value', 'key'] as const)('does not fit with another %s', async (field) => {
    const { text, signature } = await fileOf(chain);
    const other = (await fileOf(chain.slice(0, 1))).signature;
    expect(await fits(text.replace(signature[field], other[field]))).toBe(false);
  });
});
