import { createReadStream, statSync } from 'node:fs';
import { extname, join, normalize, sep } from 'node:path';

const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
};

/** The path that a request's address names, or null where it cannot be read as one. */
export function pathOf(url = '/') {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') ? null : path;
  } catch {
    return null;
  }
}

/** The file for a path, or null when it would lie outside the folder. */
export function placeIn(folder, path) {
  const place = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return place.startsWith(folder + sep) ? place : null;
}

/** Answers a GET or HEAD with the file at `place`, and with 404 where there is none. */
export function answerWithFile(request, response, place, headers) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const stats = place === null ? undefined : statSync(place, { throwIfNoEntry: false });
  if (!stats?.isFile()) return refuse(response, 404);
  response.writeHead(200, {
    'content-type': contentTypes[extname(place).toLowerCase()] ?? 'application/octet-stream',
    'content-length': stats.size,
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  if (request.method === 'HEAD') return response.end();
  return createReadStream(place).pipe(response);
}

/** Answers with a status and nothing else. */
export function refuse(response, status) {
  response.writeHead(status, { 'content-type': 'text/plain' }).end();
}
