import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildParts } from './build.mjs';
import { root, setUp } from './setup.mjs';

// `npm run addin [-- --port NUMBER] [--no-trust] [--no-sideload]`: builds the Word add-in for https://localhost, serves it with a
// certificate that this computer trusts, and puts it into a desktop Word where there is one.

const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.png': 'image/png',
};

/** Serves the built add-in over https on this computer only. Word on the web shows it in a frame, so framing is allowed. */
export function serveAddIn({ folder, port, certificate }) {
  const server = createServer(certificate, (request, response) => {
    const place = placeOf(folder, request.url ?? '/');
    const stats = place === null ? undefined : statSync(place, { throwIfNoEntry: false });
    if ((request.method !== 'GET' && request.method !== 'HEAD') || !stats?.isFile())
      return response.writeHead(404, { 'content-type': 'text/plain' }).end();
    response.writeHead(200, {
      'content-type': contentTypes[extname(place)] ?? 'application/octet-stream',
      'content-length': stats.size,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    return request.method === 'HEAD' ? response.end() : createReadStream(place).pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({ server, address: `https://localhost:${server.address().port}` }));
  });
}

/** The file for an address, or null when it would lie outside the folder. */
function placeOf(folder, url) {
  try {
    const place = normalize(join(folder, decodeURIComponent(new URL(url, 'https://localhost').pathname)));
    return place.startsWith(folder + sep) ? place : null;
  } catch {
    return null;
  }
}

/** Whether Word is installed here, so that the add-in can be put into it. */
function hasDesktopWord() {
  if (process.platform === 'darwin') return existsSync('/Applications/Microsoft Word.app');
  return process.platform === 'win32';
}

/** A certificate for localhost: trusted by this computer, or (`--no-trust`) only made. */
async function certificateFor(isTrusted) {
  const certificates = await import('office-addin-dev-certs');
  const tools = certificates.default ?? certificates;
  if (isTrusted) return tools.getHttpsServerOptions();
  const { mkdtempSync, readFileSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const folder = mkdtempSync(join(tmpdir(), 'countersign-certificate-'));
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name));
  await tools.generateCertificates(ca, cert, key, 30, ['localhost', '127.0.0.1']);
  return { ca: readFileSync(ca), cert: readFileSync(cert), key: readFileSync(key) };
}

async function sideload(manifest) {
  const debugging = await import('office-addin-debugging');
  const { startDebugging, AppType } = debugging.default ?? debugging;
  await startDebugging(manifest, { appType: AppType.Desktop, enableDebugging: false, enableLiveReload: false });
}

function readOptions(args) {
  const read = { port: 3000, isTrusted: true, sideloads: true };
  for (let index = 0; index < args.length; index++) {
    if (args[index] === '--port') read.port = Number(args[++index]);
    else if (args[index] === '--no-trust') read.isTrusted = false;
    else if (args[index] === '--no-sideload') read.sideloads = false;
    else stop(`Unknown option ${args[index]}; there are --port, --no-trust and --no-sideload.`);
  }
  if (!Number.isInteger(read.port) || read.port < 1 || read.port > 65_535) stop('--port needs a number up to 65535.');
  return read;
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  setUp();
  process.env.COUNTERSIGN_ADDIN_ORIGIN = `https://localhost:${options.port}`;
  // Always anew: what lies in dist/ may have been built for another origin.
  await buildParts(['office-addin'], { evenIfFresh: true });
  const folder = join(root, 'dist', 'office-addin');
  const certificate = await certificateFor(options.isTrusted).catch((error) =>
    stop(
      `No certificate for localhost: ${error.message}\nTry again with --no-trust, and let the browser accept it once.`,
    ),
  );
  const { server, address } = await serveAddIn({ folder, port: options.port, certificate }).catch((error) =>
    stop(error.code === 'EADDRINUSE' ? `Port ${options.port} is taken; choose one with --port.` : error.message),
  );
  process.once('SIGINT', () => {
    server.close();
    server.closeAllConnections();
  });
  const manifest = join(folder, 'manifest.xml');
  console.log(`The task pane is served at ${address}/taskpane.html\nManifest: ${manifest}`);
  if (options.sideloads && hasDesktopWord()) {
    await sideload(manifest).then(
      () => console.log('Word is opening with the add-in. In any document: Home, then Check policy.'),
      (error) => console.error(`Word did not take the add-in by itself: ${error.message}\nSee docs/word.md.`),
    );
  } else {
    console.log(
      'In Word on the web: open a document, then Home, Add-ins, More Settings, Upload My Add-in, and choose the manifest.\nOther ways are in docs/word.md.',
    );
  }
  console.log('Press Ctrl+C to stop.');
}

function stop(message) {
  console.error(message);
  process.exit(1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
