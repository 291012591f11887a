import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

/** What `npm start` says before it sets anything up. */
function start(...args: string[]): [code: number | null, said: string] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'start.mjs'), ...args], {
    cwd: join(root, 'docs'),
    env: { ...process.env, INIT_CWD: join(root, 'docs') },
    encoding: 'utf8',
  });
  return [status, stdout + stderr];
}

describe('npm start', () => {
  it.each([
    [['gone.docx'], 'There is no file '],
    [['img'], 'is a folder. Name the file in it that holds the policy.'],
    [['word.md', 'ci.md'], 'Name one file: the workbench opens one.'],
    [['--prot', '80'], 'Unknown option --prot; there are --port and --no-open.'],
    [['--port'], '--port needs a number up to 65535.'],
  ])('says what is wrong with %j', (args, message) => {
    const [code, said] = start(...args);
    expect(said).toContain(message);
    expect(code).toBe(2);
  });

  it('tells how', () => {
    expect(start('--help')).toEqual([0, expect.stringContaining('npm start [-- FILE]')]);
  });
});
