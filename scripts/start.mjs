import { spawn, spawnSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildParts, partExists } from './build.mjs';
import { root, setUp } from './setup.mjs';

// `npm start [-- FILE] [--port NUMBER] [--no-open]`: sets itself up, builds what is stale, and opens the workbench with FILE or
// with the sample. Until the workbench is in the project it prints the report and writes it as a page.
const options = readOptions(process.argv.slice(2));
setUp();
if (partExists('workbench')) await openWorkbench();
else await printReport();

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

async function printReport() {
  await buildParts(['cli']);
  const file = options.file ?? join(root, 'test', 'fixtures', 'policies', 'sample-with-gaps.md');
  const program = join(root, 'dist', 'cli', 'countersign.js');
  const judge = (...more) => spawnSync(process.execPath, [program, 'check', file, ...more], { maxBuffer: 1 << 28 });
  const unread = 2;
  const text = spawnSync(process.execPath, [program, 'check', file], { stdio: 'inherit' });
  if (text.status === null || text.status >= unread) process.exit(text.status ?? 1);
  const html = judge('--format', 'html');
  if (html.status === null || html.status >= unread) stop(html.stderr.toString());
  const page = join(process.env.INIT_CWD ?? process.cwd(), `countersign-report-${parse(file).name}.html`);
  writeFileSync(page, html.stdout);
  console.log(`\nThe report as a page: ${pathToFileURL(page).href}`);
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
