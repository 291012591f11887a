import { existsSync } from 'node:fs';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { buildParts } from './build.mjs';
import { answerWithFile, pathOf, placeIn } from './serve-files.mjs';
import { root, setUp } from './setup.mjs';

// `npm run addin [-- --port NUMBER] [--no-trust] [--no-sideload]`: builds the Word add-in for https://localhost, serves it with a
// certificate that this computer trusts, and puts it into a desktop Word where there is one.

/** Serves the built add-in over https on this computer only. Word on the web shows it in a frame, so framing is allowed. */
function serveAddIn({ folder, port, certificate }) {
  const server = createServer(certificate, (request, response) => {
    const path = pathOf(request.url);
    const place = path === null ? null : placeIn(folder, path);
    answerWithFile(request, response, place, { 'cache-control': 'no-store' });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({ server, address: `https://localhost:${server.address().port}` }));
  });
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

await main();
