import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read, root } from './source-files.ts';

describe('the packed package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'countersign-package-'));
  const run = (command: string, args: string[], cwd = folder) =>
    execFileSync(command, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });

  beforeAll(() => {
    run('npm', ['pack', '--silent', '--pack-destination', folder], root);
    const [tarball] = readdirSync(folder);
    run('npm', ['init', '--yes', '--silent']);
    // Offline: what it needs is in it.
    run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent', `./${tarball ?? 'nothing was packed'}`]);
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('brings the program and nothing else', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['countersign']);
  });

  it('lists the elements in an empty directory', () => {
    const listed = run('npx', ['countersign', 'elements']);
    expect(listed).toContain('continual-improvement');
    expect(listed).toContain('third-party-due-diligence');
  });

  it('judges a policy from standard input', () => {
    const policy = read('test/fixtures/policies/full-small-company.md');
    const json = execFileSync('npx', ['countersign', 'check', '-', '--format', 'json', '--fail-on', 'none'], {
      cwd: folder,
      encoding: 'utf8',
      input: policy,
    });
    expect((JSON.parse(json) as { elements: unknown[] }).elements).toHaveLength(28);
  });

  it('reads a PDF, whose reader is loaded when it is needed', () => {
    const policy = join(root, 'test/fixtures/documents/harbour-policy-tagged.pdf');
    const json = run('npx', ['countersign', 'check', policy, '--format', 'json', '--fail-on', 'none']);
    expect((JSON.parse(json) as { title: string }).title).toBe('Artificial Intelligence Policy');
  });
});
