import { randomUUID } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join, normalize, sep } from 'node:path';

const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

/**
 * Serves the built workbench on this computer only. A given file is served beside it at an address that nobody can guess,
 * and named to the page as `?open=opened/…/NAME`, relative to the page.
 * Takes the next free port after `port`: the same port each time keeps the browser's autosave in reach.
 */
export async function serveWorkbench({ folder, file, port }) {
  const opened = file === null ? null : { path: `/opened/${randomUUID()}/${basename(file)}`, file };
  const server = createServer((request, response) => {
    answer(request, response, folder, opened);
  });
  const taken = await listenFrom(server, port);
  const query = opened === null ? '' : `?open=${encodeURIComponent(opened.path.slice(1))}`;
  return { server, address: `http://127.0.0.1:${taken}/${query}` };
}

function answer(request, response, folder, opened) {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  // A foreign name that was made to point here (DNS rebinding) gets nothing.
  if (host !== '127.0.0.1' && host !== 'localhost') return refuse(response, 421);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const path = pathOf(request.url ?? '/');
  if (path === null) return refuse(response, 400);
  const place = opened !== null && path === opened.path ? opened.file : placeIn(folder, path);
  const stats = place === null ? undefined : statSync(place, { throwIfNoEntry: false });
  if (!stats?.isFile()) return refuse(response, 404);
  response.writeHead(200, {
    'content-type': contentTypes[extname(place).toLowerCase()] ?? 'application/octet-stream',
    'content-length': stats.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': "frame-ancestors 'none'",
  });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(place).pipe(response);
}

function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/** The file for a path, or null when it would lie outside the folder. */
function placeIn(folder, path) {
  const place = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return place.startsWith(folder + sep) ? place : null;
}

function refuse(response, status) {
  response.writeHead(status, { 'content-type': 'text/plain' }).end();
}

function listenFrom(server, port, last = port + 20) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE' || port >= last) reject(error);
      else listenFrom(server, port + 1, last).then(resolve, reject);
    });
    server.listen(port, '127.0.0.1', () => {
      resolve(server.address().port);
    });
  });
}
