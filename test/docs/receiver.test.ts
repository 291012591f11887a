import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFeed } from '../../core/intake/feed.ts';
import { chainRecords, emptyHead, headOf } from '../../core/intake/record-chain.ts';
import { registerFile, signedText } from '../../core/intake/register-file.ts';
import { keyDigits } from '../../core/intake/signature.ts';
import type { Webhook } from '../../extension/storage/send-webhook.ts';
import { refreshFeed } from '../../extension/storage/feed-subscription.ts';
import { drainOutbox, readOutbox } from '../../extension/storage/outbox.ts';
import { readRecords } from '../../extension/storage/register-store.ts';
import { sendItem } from '../../extension/storage/send-item.ts';
import { signText } from '../../extension/storage/register-keys.ts';
import { submitIntake } from '../../extension/storage/submit-intake.ts';
import { decidedRecord, enteredRecord, sampleIntake } from '../core/intake/samples.ts';
import { openTestStorage, testLocks } from '../extension/storage/open-test-storage.ts';

const receiverFile = new URL('../../docs/examples/receiver.mjs', import.meta.url).href;
type Receiver = Server;
type Options = { folder: string; token?: string; secret?: string };
let folder: string;
let open: Receiver[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'receiver-'));
});
afterEach(async () => {
  await Promise.all(open.map((server) => new Promise((resolve) => server.close(resolve))));
  open = [];
  rmSync(folder, { recursive: true, force: true });
});

async function start(options: Partial<Options> = {}): Promise<string> {
  const { createReceiver } = (await import(receiverFile)) as { createReceiver: (options: Options) => Receiver };
  const server = createReceiver({ folder, ...options });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

function port(connector: Webhook, send: typeof fetch = fetch) {
  const now = () => Date.now();
  return { send: (item: Parameters<typeof sendItem>[0]) => Promise.resolve(sendItem(item, connector, { fetch: send, now })), now, random: () => 0, alone: testLocks() };
} // prettier-ignore

function lines(): unknown[] {
  return readFileSync(join(folder, 'intakes.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as unknown);
} // prettier-ignore

describe('receiver', () => {
  it.each([
    ['without a key', {}, undefined],
    ['with a token', { token: 'secret' }, { kind: 'bearer', token: 'secret' }],
    ['with a signature', { secret: 'köy' }, { kind: 'hmac-sha256', secret: 'köy' }],
  ] as const)('takes what the extension sends %s', async (_, options, auth) => {
    const url = await start(options);
    const connector: Webhook = { kind: 'webhook', url: `${url}/intake`, ...(auth === undefined ? {} : { auth }) };
    const storage = await openTestStorage();
    await submitIntake(storage, sampleIntake(), connector);
    await drainOutbox(storage, port(connector));
    expect(await readOutbox(storage)).toEqual([]);
    expect(lines()).toMatchObject([{ key: sampleIntake().id, reference: 'IN-2026-0001', value: sampleIntake() }]);
    expect((await readRecords(storage))[1]).toMatchObject({ kind: 'received', reference: 'IN-2026-0001' });
  });

  it('takes an intake once when its first answer was lost, also after a restart', async () => {
    const connector: Webhook = { kind: 'webhook', url: `${await start()}/intake` };
    const storage = await openTestStorage();
    await submitIntake(storage, sampleIntake(), connector);
    const losing: typeof fetch = async (...request) => {
      await fetch(...request);
      throw new TypeError('Failed to fetch');
    };
    await drainOutbox(storage, port(connector, losing));
    expect(await readOutbox(storage)).toMatchObject([{ attempts: 1 }]);
    const restarted: Webhook = { kind: 'webhook', url: `${await start()}/intake` };
    const later = { ...port(restarted), now: () => Date.now() + 3_600_000 };
    await drainOutbox(storage, later);
    expect(await readOutbox(storage)).toEqual([]);
    expect(lines()).toHaveLength(1);
  });

  it('publishes what was decided, as the extension reads it', async () => {
    const url = await start();
    const connector: Webhook = { kind: 'webhook', url: `${url}/intake` };
    const storage = await openTestStorage();
    await submitIntake(storage, sampleIntake(), connector);
    await drainOutbox(storage, port(connector));
    const feed = async () => {
      const read = readFeed(await (await fetch(`${url}/register.json`)).text());
      return read.kind === 'read' ? read.feed.entries[0] : read;
    };
    expect(await feed()).toMatchObject({ product: 'Tidewater Notes', state: 'in-review' });
    const decision = { id: sampleIntake().id, state: 'approved-with-conditions', conditions: ['No recordings'], reason: 'Fine' };
    await fetch(`${url}/decisions`, { method: 'POST', body: JSON.stringify(decision) });
    expect(await feed()).toMatchObject({ state: 'approved-with-conditions', conditions: ['No recordings'] });
    const now = () => Date.now();
    const subscribed = await refreshFeed(storage, { feed: `${url}/register.json` }, { fetch, now });
    expect(subscribed.feed?.entries[0]?.state).toBe('approved-with-conditions');
    expect((await refreshFeed(storage, { feed: `${url}/register.json` }, { fetch, now })).fetched).toBe(subscribed.fetched);
  }); // prettier-ignore

  it.each([
    ['a wrong token', { token: 'secret' }, { Authorization: 'Bearer wrong' }, '{"id":"x"}', 401],
    ['a wrong signature', { secret: 'secret' }, { 'Countersign-Signature': `t=${String(Math.floor(Date.now() / 1000))},v1=${'0'.repeat(64)}` }, '{"id":"x"}', 401],
    ['a body that is no JSON', {}, {}, 'x', 400],
    ['no key', {}, {}, '{"id":"x"}', 400],
    ['another format', {}, { 'Idempotency-Key': 'x' }, '{"id":"x"}', 422],
    ['too much', {}, { 'Idempotency-Key': 'x' }, 'x'.repeat(300_000), 413],
  ] as const)('refuses %s', async (_, options, headers, body, status) => {
    const url = await start(options);
    expect((await fetch(`${url}/intake`, { method: 'POST', headers, body })).status).toBe(status);
  }); // prettier-ignore
});

describe('verify-register', () => {
  const script = fileURLToPath(new URL('../../docs/examples/verify-register.mjs', import.meta.url));
  const intake = sampleIntake();
  const chain = chainRecords(emptyHead, [enteredRecord(intake), decidedRecord(intake.id, 'approve'), decidedRecord(intake.id, 'withdraw')]); // prettier-ignore

  function verify(text: string, ...more: string[]) {
    const file = join(folder, 'register.json');
    writeFileSync(file, text);
    return spawnSync(process.execPath, [script, file, ...more], { encoding: 'utf8' });
  }

  it('passes an export as it is, and through a hash that was kept', () => {
    const text = registerFile(chain, '2026-11-25T10:00:00Z');
    const file = join(folder, 'register.json');
    writeFileSync(file, text);
    expect(execFileSync(process.execPath, [script, file, chain[1]?.hash ?? ''], { encoding: 'utf8' })).toMatch(/^3 records, each follows/);
  }); // prettier-ignore

  it('names the record that was changed, and notices what was cut or made anew', () => {
    const text = registerFile(chain, '2026-11-25T10:00:00Z');
    expect(verify(text.replace('Elif Aydin', 'Eve Aydin')).stderr).toMatch(/^Record 2 was changed/);
    const cut = registerFile(chain.slice(0, 1), '2026-11-25T10:00:00Z');
    expect(verify(cut).status).toBe(0);
    expect(verify(cut, chain[2]?.hash ?? '').stderr).toMatch(/shortened or made anew/);
  });

  it('checks the signature, and that it is the one that was kept', async () => {
    const storage = await openTestStorage();
    const exported = '2026-11-25T10:00:00Z';
    const sign = (of: typeof chain) => signText(storage, signedText({ exported, head: headOf(of) }));
    const signature = await sign(chain);
    if (signature === null) throw new Error('Not signed.');
    const digits = keyDigits(signature.key);
    const text = registerFile(chain, exported, signature);
    const hash = chain[1]?.hash.slice(0, 16) ?? '';
    expect(verify(text, hash, digits).stdout).toContain(`Signed by key ${digits}.`);
    expect(verify(registerFile(chain.slice(0, 2), exported, signature)).stderr).toMatch(/^The signature does not fit/);
    expect(verify(registerFile(chain, exported), hash, digits).stderr).toMatch(/^It was not signed by the key/);
    const anew = await signText(await openTestStorage(), signedText({ exported, head: headOf(chain) }));
    expect(verify(registerFile(chain, exported, anew ?? undefined), hash, digits).stderr).toMatch(/another register/);
    expect(verify(text, '1234').status).toBe(1);
  });

  it('stays short enough to be read before it is trusted', () => {
    expect(readFileSync(script, 'utf8').split('\n').length).toBeLessThan(100);
  });
});
