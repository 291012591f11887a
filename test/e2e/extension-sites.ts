import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage, RequestListener, Server } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testCertificate, testKey } from './test-certificate.ts';

type Receiver = { createReceiver(options: { folder: string; token?: string; organisation?: string }): Server };

/** The web of a test: vendors, a policy, and the organisation's receiver, on one port of this machine. */
export type Sites = {
  readonly port: number;
  /** Every request that came in: host and path. */
  readonly asked: string[];
  /** What the receiver has taken, in the order in which it came. */
  received(): { kind: string; key: string; value: { subject: { product: string } } }[];
  decide(decision: Readonly<Record<string, unknown>>): Promise<void>;
  /** Pages by host and path. */
  readonly pages: Map<string, string>;
  close(): Promise<void>;
};

export const vendorHost = 'tidewaternotes.example';
export const receiverHost = 'intake.northwind.example';

export async function startSites(): Promise<Sites> {
  const { createReceiver } = (await import(
    new URL('../../docs/examples/receiver.mjs', import.meta.url).href
  )) as Receiver;
  const folder = mkdtempSync(join(tmpdir(), 'countersign-receiver-'));
  const receiver = createReceiver({ folder, token: 'test-token', organisation: 'Northwind Freight' });
  const asked: string[] = [];
  const pages = new Map(Object.entries(vendorPages));
  const answer: RequestListener = (request, response) => {
    const host = request.headers.host?.replace(/:\d+$/, '') ?? '';
    const [path = '/'] = (request.url ?? '/').split('?');
    asked.push(`${request.method ?? ''} ${host}${path}`);
    if (host === receiverHost) return void receiver.emit('request', request as IncomingMessage, response);
    const page = pages.get(`${host}${path}`);
    response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(page ?? '<!doctype html><title>Nothing</title><p>Nothing here.');
  };
  const server = createServer({ key: testKey, cert: testCertificate }, answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    asked,
    pages,
    received: () => linesOf(join(folder, 'intakes.jsonl')) as ReturnType<Sites['received']>,
    decide: async (decision) => {
      // The receiver's own way in, without the certificate between.
      const local = receiver.listen(0, '127.0.0.1');
      await new Promise((ready) => local.once('listening', ready));
      const { port: own } = local.address() as AddressInfo;
      const answered = await fetch(`http://127.0.0.1:${String(own)}/decisions`, {
        method: 'POST',
        headers: { Authorization: 'Bearer test-token', 'Content-Type': 'application/json' },
        body: JSON.stringify(decision),
      });
      local.closeAllConnections();
      local.close();
      if (!answered.ok) throw new Error(`The receiver said ${String(answered.status)}.`);
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function linesOf(file: string): unknown[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as unknown);
  } catch {
    return [];
  }
}

/** The organisation's settings, as its administrator would write them. */
export function organisation(more: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({
    organisation: 'Northwind Freight',
    policy: {
      title: 'AI policy',
      version: '1.3',
      link: 'https://northwind.example/policies/ai',
      sentences: [{ text: 'No AI tool is bought or used before the AI Review Board has approved it.' }],
    },
    intake: {
      kind: 'webhook',
      url: `https://${receiverHost}/intake`,
      auth: { kind: 'bearer', token: 'test-token' },
    },
    register: { feed: `https://${receiverHost}/register.json` },
    vendors: {
      add: [
        {
          domain: vendorHost,
          vendor: 'Tidewater Labs',
          product: 'Tidewater Notes',
          category: 'meeting-notes',
          kind: 'ai-native',
        },
      ],
    },
    ...more,
  });
}

const plans = [
  ['Team', '€14 per user and month', '20 AI credits'],
  ['Business', '€29 per user and month', 'unlimited AI summaries'],
];

const vendorPages: Readonly<Record<string, string>> = {
  [`${vendorHost}/pricing`]: `<!doctype html><html lang="en"><title>Pricing · Tidewater Notes</title>
    <style>body{font:16px sans-serif;margin:2rem}</style>
    <header><nav><a href="/">Tidewater Notes</a> <a href="/pricing">Pricing</a></nav></header>
    <main><h1>Pricing that scales with your meetings</h1><p>AI notes, summaries and action items. Cancel any time.</p>
    ${plans.map(([name = '', price = '', what = '']) => `<section><h2>${name}</h2><p>${price}</p><p>${what}</p><button>Start free trial</button></section>`).join('')}
    <p>Your recordings are not used to train our models.</p></main></html>`,
  [`${vendorHost}/`]: '<!doctype html><html lang="en"><title>Tidewater Notes</title><h1>Notes</h1><p>Welcome back.',
  'plain.example/': '<!doctype html><html lang="en"><title>Plain</title><h1>Harbour news</h1><p>Ships came and went.',
};
