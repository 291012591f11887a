import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

let checkout: string;

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'countersign-checkout-'));
  mkdirSync(join(checkout, 'scripts'));
  copyFileSync(join(root, 'scripts', 'countersign.mjs'), join(checkout, 'scripts', 'countersign.mjs'));
});

afterEach(() => {
  rmSync(checkout, { recursive: true });
});

function countersign(...args: string[]): [code: number | null, out: string, errors: string] {
  const program = join(checkout, 'scripts', 'countersign.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
  return [status, stdout, stderr];
}

describe('npm run countersign', () => {
  it('says how the program is built where it is not', () => {
    expect(countersign('check', 'policy.md')).toEqual([
      2,
      '',
      'The program is not built yet. `npm run build -- cli` builds it.\n',
    ]);
  });

  it('hands the built program its arguments, and on its exit code', () => {
    mkdirSync(join(checkout, 'dist', 'cli'), { recursive: true });
    const program = 'console.log(process.argv.slice(2).join(" ")); process.exitCode = 1;';
    writeFileSync(join(checkout, 'dist', 'cli', 'countersign.js'), program);
    expect(countersign('check', 'policy.md')).toEqual([1, 'check policy.md\n', '']);
  });
});
