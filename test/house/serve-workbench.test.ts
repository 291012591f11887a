import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

type Served = { server: Server; address: string };
type Serve = (options: { folder: string; file: string | null; port: number }) => Promise<Served>;

const { serveWorkbench } = (await import(join(root, 'scripts', 'serve-workbench.mjs'))) as { serveWorkbench: Serve };

/** A request as it stands, without the tidying that `fetch` does to a path. */
function ask(
  address: string,
  path: string,
  options: { host?: string; method?: string } = {},
): Promise<[number, string]> {
  const { hostname, port } = new URL(address);
  const headers = options.host === undefined ? {} : { host: options.host };
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers, method: options.method ?? 'GET' }, (response) => {
      let body = '';
      response.on('data', (chunk: Buffer) => (body += chunk.toString()));
      response.on('end', () => {
        resolve([response.statusCode ?? 0, body]);
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('the server of the workbench', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-serve-'));
  let served: Served;

  beforeAll(async () => {
    mkdirSync(join(folder, 'workbench', 'assets'), { recursive: true });
    writeFileSync(join(folder, 'workbench', 'index.html'), 'the page');
    writeFileSync(join(folder, 'workbench', 'assets', 'a.js'), 'the script');
    writeFileSync(join(folder, 'secret.txt'), 'not for others');
    writeFileSync(join(folder, 'KI & Policy.md'), 'the policy');
    served = await serveWorkbench({ folder: join(folder, 'workbench'), file: join(folder, 'KI & Policy.md'), port: 0 });
  });

  afterAll(() => {
    served.server.close();
    rmSync(folder, { recursive: true });
  });

  it('gives the page and what lies beside it', async () => {
    expect(await ask(served.address, '/')).toEqual([200, 'the page']);
    expect(await ask(served.address, '/assets/a.js')).toEqual([200, 'the script']);
    expect(await ask(served.address, '/assets/b.js')).toEqual([404, '']);
  });

  it('names the opened file to the page by a path relative to it', async () => {
    const path = new URL(served.address).searchParams.get('open');
    expect(path).toMatch(/^opened\/[\w-]{36}\/KI & Policy\.md$/);
    expect(await ask(served.address, `/${encodeURI(path ?? '')}`)).toEqual([200, 'the policy']);
  });

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/%00.js',
    '/%',
  ])('gives nothing outside the folder: %s', async (path) => {
    const [status, body] = await ask(served.address, path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).toBe('');
  });

  it('gives the opened file under no other name', async () => {
    expect((await ask(served.address, '/opened/KI%20&%20Policy.md'))[0]).toBe(404);
  });

  it('answers only when it is called by its own name, and only to reading', async () => {
    expect(await ask(served.address, '/', { host: 'evil.example' })).toEqual([421, '']);
    expect(await ask(served.address, '/', { method: 'POST' })).toEqual([405, '']);
  });

  it('takes the next port when its own is taken', async () => {
    const port = Number(new URL(served.address).port);
    const second = await serveWorkbench({ folder: join(folder, 'workbench'), file: null, port });
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    second.server.close();
  });
});
