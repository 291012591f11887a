import { isRedirect } from './is-redirect.ts';

export type Fetched =
  | { readonly kind: 'new'; readonly text: string; readonly etag?: string }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly problem: string };

type Request = {
  readonly address: string;
  /** What the last answer was called. */
  readonly etag?: string | undefined;
  /** The most bytes that are read. */
  readonly limit: number;
  readonly fetch: typeof fetch;
};

/** Fetches a text if it has changed. Sends nothing that tells one person from another, and stops at the limit. */
export async function conditionalGet({ address, etag, limit, fetch }: Request): Promise<Fetched> {
  const host = new URL(address).host;
  let response: Response;
  try {
    response = await fetch(address, {
      headers: { Accept: 'application/json', ...(etag === undefined ? {} : { 'If-None-Match': etag }) },
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
    });
    if (isRedirect(response)) return failed(`${host} leads to another address. Set that one: it is not followed.`);
    if (response.status === 304) return { kind: 'unchanged' };
    if (!response.ok) return failed(`${host} answered ${String(response.status)}.`);
    const text = await readUpTo(response, limit);
    if (text === null) return failed(`What ${host} sent is larger than ${String(Math.round(limit / 1_024))} kB.`);
    const named = response.headers.get('ETag');
    return { kind: 'new', text, ...(named === null ? {} : { etag: named }) };
  } catch (error) {
    if (error instanceof TypeError && error.message.includes('decode')) return failed(`What ${host} sent is no UTF-8.`);
    return failed(`${host} did not answer.`);
  }
}

function failed(problem: string): Fetched {
  return { kind: 'failed', problem };
}

/** Counts while reading: the declared length is the sender's word. */
async function readUpTo(response: Response, limit: number): Promise<string | null> {
  if (Number(response.headers.get('Content-Length') ?? 0) > limit) return null;
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    try {
      text += decoder.decode(value, { stream: true });
    } catch {
      throw new TypeError('cannot decode');
    }
  }
  return text + decoder.decode();
}
