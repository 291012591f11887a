import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setUpBrowsers } from './find-browsers.mjs';
import { root, setUp } from './setup.mjs';

// `npm test`: sets itself up and runs everything. Two steps at a time, each once what it is `after` has ended.
// The last line is the sum of tests and steps: "N passed, N failed".
const policies = join(root, '..', 'shared', 'policies');
const reports = join(root, 'build', 'test-reports');
/** What Node runs itself: a shell of Windows would trip over the space in "Program Files". */
const installed = (program) => join(root, 'node_modules', program);

/**
 * What Node is given for each step. `results` is the file with Vitest's counts; a step without one counts as one test.
 * `shown`: its output is always printed.
 */
const steps = [
  { name: 'build', args: ['scripts/build.mjs'] },
  { name: 'types', args: [installed('typescript/bin/tsc'), '-b'] },
  unitTests('unit tests', 'vitest.config.ts', 'unit.json'),
  { name: 'lint', args: [installed('eslint/bin/eslint.js'), '.', '--max-warnings', '0'] },
  { ...unitTests('browsers and package', 'vitest.e2e.config.ts', 'e2e.json'), after: 'build' },
  { name: 'format', args: [installed('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  { name: 'knip', args: [installed('knip/bin/knip.js'), '--no-progress'] },
  ...(existsSync(policies)
    ? [
        {
          name: 'accuracy',
          args: ['scripts/run-tool.mjs', 'accuracy', policies, '--gate', 'accuracy-gate.json'],
          shown: true,
        },
      ]
    : []),
];

const start = performance.now();
setUp();
const browsers = setUpBrowsers();
if (!browsers.ok) console.error(browsers.problem);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
console.log(`set-up ${seconds(start)}`);

const outcomes = await runAll(steps, 2);
const failed = outcomes.filter(({ counts }) => counts.failed > 0).map(({ step }) => step.name);
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
const sum = (key) => outcomes.reduce((total, { counts }) => total + counts[key], 0);
console.log(`everything ${seconds(start)}`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

function unitTests(name, config, resultsName) {
  const results = join(reports, resultsName);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  return { name, args: [installed('vitest/vitest.mjs'), 'run', '--config', config, ...reporters], results };
}

async function runAll(waiting, atOnce) {
  const done = [];
  const running = new Map();
  const queue = [...waiting];
  while (queue.length > 0 || running.size > 0) {
    const next = queue.findIndex(({ after }) => !after || done.some(({ step }) => step.name === after));
    if (next !== -1 && running.size < atOnce) {
      const [step] = queue.splice(next, 1);
      running.set(
        step,
        runStep(step).then((outcome) => ({ step, ...outcome })),
      );
      continue;
    }
    const outcome = await Promise.race(running.values());
    running.delete(outcome.step);
    done.push(outcome);
    print(outcome);
  }
  return done;
}

function runStep(step) {
  const begun = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, step.args, {
      cwd: root,
      env: { ...process.env, ...(browsers.ok ? browsers.environment : {}), FORCE_COLOR: '0', CI: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => output.push(Buffer.from(String(error))));
    child.on('close', (code) => {
      resolve({ counts: countsOf(step, code), took: seconds(begun), output: Buffer.concat(output).toString() });
    });
  });
}

/** A runner that ended badly counts as a failure even when no test of it failed. */
function countsOf({ results }, code) {
  if (!results) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!existsSync(results)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8'));
  return { passed: numPassedTests, failed: code === 0 ? numFailedTests : Math.max(1, numFailedTests) };
}

function print({ step, counts, took, output }) {
  const isGood = counts.failed === 0;
  const number = step.results ? `${counts.passed} passed, ${counts.failed} failed, ` : '';
  console.log(`${isGood ? 'ok    ' : 'FAILED'} ${step.name}: ${number}${took}`);
  if (!isGood || step.shown) console.log(output.trimEnd());
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
