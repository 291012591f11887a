import { buffer } from 'node:stream/consumers';
import { folderOf } from './command/folder-of.ts';
import { showsColours } from './command/paint.ts';
import { run } from './command/run.ts';
import type { Terminal } from './command/terminal.ts';

const { stdout, stderr, stdin, env } = process;

const terminal: Terminal = {
  write: (text) => void stdout.write(text),
  complain: (text) => void stderr.write(text),
  readInput: () => buffer(stdin),
  folder: folderOf(env, process.cwd()),
  ...(stdout.isTTY ? { columns: stdout.columns } : {}),
  hasColours: showsColours(stdout.isTTY, env),
  today: () => {
    const now = new Date();
    const two = (value: number): string => String(value).padStart(2, '0');
    return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  now: () => new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
};

// `countersign check … | head` closes the pipe early: that is no error of ours.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

run(process.argv.slice(2), terminal).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    stderr.write(
      `Countersign failed, and that is a fault in it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = 2;
  },
);
