import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { answerWithFile, pathOf, placeIn, refuse } from './serve-files.mjs';

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
  const path = pathOf(request.url);
  if (path === null) return refuse(response, 400);
  const place = path === opened?.path ? opened.file : placeIn(folder, path);
  return answerWithFile(request, response, place, {
    'cache-control': 'no-cache',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': "frame-ancestors 'none'",
  });
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
