// Run in a new process: `node start-up.mjs ENGINE POLICY.json`. Prints the milliseconds from here, Node being up, to the
// first report: import of the engine, its rules, and a first check.
const start = performance.now();
const { pathToFileURL } = await import('node:url');
const { readFileSync } = await import('node:fs');
const [, , engine, policyFile] = process.argv;
const policy = JSON.parse(readFileSync(policyFile, 'utf8'));
const read = performance.now();
const { checkPolicy } = await import(pathToFileURL(engine).href);
const imported = performance.now();
checkPolicy(policy);
const checked = performance.now();
console.log(JSON.stringify({ total: checked - start, import: imported - read, check: checked - imported }));
