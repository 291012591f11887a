import { existsSync } from 'node:fs';

// `npm run --silent countersign -- …`: the built program, in this process.
const program = new URL('../dist/cli/countersign.js', import.meta.url);
if (existsSync(program)) {
  await import(program.href);
} else {
  console.error('The program is not built yet. `npm run build -- cli` builds it.');
  process.exitCode = 2;
}
