import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildParts } from './build.mjs';
import { root, setUp } from './setup.mjs';

// `npm start [-- FILE] [--port NUMBER] [--no-open]`: sets itself up, builds what is stale, and opens the workbench with FILE or
// with the sample.
const options = readOptions(process.argv.slice(2));
setUp();
await openWorkbench();

function readOptions(args) {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(
      'npm start [-- FILE] [--port NUMBER] [--no-open]\n\nOpens the workbench with FILE (.docx, .md, .html, .txt or .pdf), or with a sample policy.',
    );
    process.exit(0);
  }
  const read = { file: null, port: 4280, open: !process.env.CI };
  for (let index = 0; index < args.length; index++) {
    const arg = args[index];
    if (arg === '--no-open') read.open = false;
    else if (arg === '--port') read.port = Number(args[++index]);
    else if (arg.startsWith('-')) stop(`Unknown option ${arg}; there are --port and --no-open.`);
    else if (read.file !== null) stop('Name one file: the workbench opens one. `countersign check` judges several.');
    else read.file = resolve(process.env.INIT_CWD ?? process.cwd(), arg);
  }
  if (!Number.isInteger(read.port) || read.port < 0 || read.port > 65_535) stop('--port needs a number up to 65535.');
  const stats = read.file === null ? null : statSync(read.file, { throwIfNoEntry: false });
  if (stats === undefined) stop(`There is no file ${read.file}.`);
  if (stats?.isDirectory()) stop(`${read.file} is a folder. Name the file in it that holds the policy.`);
  return read;
}

async function openWorkbench() {
  await buildParts(['workbench']);
  const { serveWorkbench } = await import('./serve-workbench.mjs');
  const { address, server } = await serveWorkbench({
    folder: join(root, 'dist', 'workbench'),
    file: options.file,
    port: options.port,
  });
  console.log(`Countersign's workbench: ${address}\nPress Ctrl+C to stop.`);
  process.once('SIGINT', () => {
    server.close();
    server.closeAllConnections();
  });
  if (options.open) openInBrowser(address);
}

function openInBrowser(address) {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '""', address]
        : ['xdg-open', address];
  // Where there is no desktop, the printed address has to do.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
