import { createHmac } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import type { OutboxItem } from '../../../extension/storage/database.ts';
import { sendItem } from '../../../extension/storage/send-item.ts';
import { retryAfter, sendWebhook, signature } from '../../../extension/storage/send-webhook.ts';

const item: OutboxItem = {
  id: 'item-000001',
  sequence: 1,
  kind: 'intake',
  title: 'Intake AI-2026-00001',
  body: '{"id":"item-000001"}',
  created: '2026-11-23T09:24:00Z',
  state: 'waiting',
  attempts: 0,
  nextAt: 0,
};
const webhook = { kind: 'webhook', url: 'https://intake.northwind.example/ai' } as const;
const now = () => 1_764_062_640_000;

function answering(response: Response) {
  return vi.fn<typeof fetch>(() => Promise.resolve(response));
}

describe('sendWebhook', () => {
  it.each([
    ['as a browser tells it', Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' })],
    ['by its status', new Response(null, { status: 302, headers: { Location: 'https://elsewhere.example/' } })],
  ])('follows no redirect, and says that there is one: %s', async (_, response) => {
    const result = await sendWebhook(item, webhook, { fetch: answering(response), now });
    expect(result).toEqual({
      kind: 'again',
      where: 'intake.northwind.example',
      problem:
        'intake.northwind.example leads to another address, and nothing was sent there. An administrator can set the new one.',
    });
  });

  it('posts the kept bytes with the key, without cookies, referrer or redirects', async () => {
    const fetch = answering(new Response('{"reference":"NF-2026-0147"}', { status: 201 }));
    const result = await sendWebhook(item, { ...webhook, auth: { kind: 'bearer', token: 'secret' } }, { fetch, now });
    expect(result).toEqual({ kind: 'received', where: 'intake.northwind.example', reference: 'NF-2026-0147' });
    const [address, request] = fetch.mock.calls[0] ?? [];
    expect(address).toBe(webhook.url);
    expect(request).toMatchObject({ method: 'POST', body: item.body, redirect: 'manual', credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(request?.headers).toEqual({
      'Content-Type': 'application/json',
      'Idempotency-Key': 'item-000001',
      'Countersign-Kind': 'intake',
      Authorization: 'Bearer secret',
    });
  }); // prettier-ignore

  it('signs time and body', async () => {
    const fetch = answering(new Response(null, { status: 204 }));
    await sendWebhook(item, { ...webhook, auth: { kind: 'hmac-sha256', secret: 'köy' } }, { fetch, now });
    const expected = createHmac('sha256', 'köy').update(`1764062640.${item.body}`).digest('hex');
    const headers = new Headers(fetch.mock.calls[0]?.[1]?.headers);
    expect(headers.get('Countersign-Signature')).toBe(`t=1764062640,v1=${expected}`);
    expect(await signature('köy', item.body, 1_764_062_640)).toBe(`t=1764062640,v1=${expected}`);
  });

  it.each([
    [200, 'received'],
    [204, 'received'],
    [400, 'refused'],
    [401, 'again'],
    [404, 'again'],
    [409, 'again'],
    [413, 'refused'],
    [422, 'refused'],
    [429, 'again'],
    [500, 'again'],
    [503, 'again'],
  ])('reads a status of %i as %s', async (status, kind) => {
    const fetch = answering(new Response(status === 204 ? null : 'no JSON', { status }));
    expect((await sendWebhook(item, webhook, { fetch, now })).kind).toBe(kind);
  });

  it('takes an answer that never comes for a lost one', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await sendWebhook(item, webhook, { fetch, now })).toEqual({
      kind: 'again',
      where: 'intake.northwind.example',
      problem: 'intake.northwind.example did not answer.',
    });
  });

  it('hears when to come back', async () => {
    const fetch = answering(new Response('', { status: 503, headers: { 'Retry-After': '120' } }));
    expect(await sendWebhook(item, webhook, { fetch, now })).toMatchObject({ kind: 'again', after: 120_000 });
    expect(retryAfter('Tue, 25 Nov 2025 09:25:00 GMT', now())).toBe(60_000);
    expect([retryAfter('soon', 0), retryAfter('-5', 0), retryAfter(null, 0)]).toEqual([null, null, null]);
  });

  it('takes no reference that is none', async () => {
    const fetch = answering(new Response('{"reference":"<b>"}', { status: 200 }));
    expect(await sendWebhook(item, webhook, { fetch, now })).toEqual({
      kind: 'received',
      where: 'intake.northwind.example',
    });
  });
});

describe('sendItem', () => {
  it('goes the way that is set up', async () => {
    const fetch = answering(new Response(null, { status: 204 }));
    const port = { fetch, now };
    expect(await sendItem(item, undefined, port)).toEqual({ kind: 'no-way' });
    expect(await sendItem(item, { kind: 'email', to: ['a@b.example'] }, port)).toEqual({ kind: 'by-hand' });
    expect(fetch).not.toHaveBeenCalled();
    expect(await sendItem(item, webhook, port)).toMatchObject({ kind: 'received' });
  });
});
