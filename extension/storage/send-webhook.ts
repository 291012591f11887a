import * as z from 'zod/mini';
import type { Configuration } from '../../core/config/configuration.ts';
import type { OutboxItem } from './database.ts';
import { isRedirect } from './is-redirect.ts';
import type { SendResult } from './outbox.ts';

export type Webhook = Extract<NonNullable<Configuration['intake']>, { kind: 'webhook' }>;

/** What a receiver may answer. All of it is optional: a status of 2xx alone is an acknowledgement. */
const answerSchema = z.object({
  reference: z.optional(z.string().check(z.minLength(1), z.maxLength(40), z.regex(/^[\w ./#:-]+$/))),
});

/** An answer that takes longer is no answer. */
const PATIENCE = 30_000;
const LONGEST_ANSWER = 64 * 1024;

export type SendPort = { readonly fetch: typeof fetch; readonly now: () => number };

/** Posts an item. A failure is a value: the outbox decides what follows from it. */
export async function sendWebhook(
  item: OutboxItem,
  { url, auth }: Webhook,
  { fetch, now }: SendPort,
): Promise<SendResult> {
  const where = hostOf(url);
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      body: item.body,
      headers: {
        'Content-Type': 'application/json',
        'Idempotency-Key': item.id,
        'Countersign-Kind': item.kind,
        ...(await authorisation(auth, item.body, now())),
      },
      // A redirect would carry the token and the intake to a place that nobody configured.
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    return { kind: 'again', where, problem: `${where} did not answer.` };
  }
  if (isRedirect(response)) {
    const problem = `${where} leads to another address, and nothing was sent there. An administrator can set the new one.`;
    return { kind: 'again', where, problem };
  }
  if (response.ok) return { kind: 'received', where, ...(await referenceIn(response)) };
  const status = `${where} answered ${String(response.status)}.`;
  if (neverTaken.has(response.status)) return { kind: 'refused', where, problem: status };
  const after = retryAfter(response.headers.get('Retry-After'), now());
  return { kind: 'again', where, problem: status, ...(after === null ? {} : { after }) };
}

/** What the request itself is to blame for. A wrong token or address is not: an administrator can put it right. */
const neverTaken: ReadonlySet<number> = new Set([400, 413, 415, 422]);

async function authorisation(auth: Webhook['auth'], body: string, now: number): Promise<Record<string, string>> {
  if (auth === undefined) return {};
  if (auth.kind === 'bearer') return { Authorization: `Bearer ${auth.token}` };
  return { 'Countersign-Signature': await signature(auth.secret, body, Math.floor(now / 1_000)) };
}

/** `t=1764062640,v1=…`: HMAC-SHA256 over the seconds, a full stop and the body, in hexadecimal. */
export async function signature(secret: string, body: string, seconds: number): Promise<string> {
  const bytes = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytes.encode(secret), algorithm, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', key, bytes.encode(`${String(seconds)}.${body}`));
  const hex = [...new Uint8Array(signed)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `t=${String(seconds)},v1=${hex}`;
}

async function referenceIn(response: Response): Promise<{ reference?: string }> {
  try {
    const text = await response.text();
    if (text.length > LONGEST_ANSWER) return {};
    const read = answerSchema.safeParse(JSON.parse(text));
    return read.success && read.data.reference !== undefined ? { reference: read.data.reference } : {};
  } catch {
    // It was received all the same: an answer without JSON only has no reference.
    return {};
  }
}

/** Seconds or a date, as milliseconds from now. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null || header.trim() === '') return null;
  const seconds = Number(header);
  const wait = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(header) - now;
  return Number.isFinite(wait) && wait > 0 ? wait : null;
}

/** The host that people see. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}
