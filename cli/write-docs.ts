import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { elements } from '../core/elements/index.ts';
import { configurationJsonSchema } from './docs/configuration-schema.ts';
import { elementsPage } from './docs/elements-page.ts';

/**
 * `npm run docs`: writes the files of docs/ that are made from declarations, formatted as the format check wants them.
 * `npm run docs -- --check` writes nothing and fails when a file is not what the declarations say.
 */
const written: readonly (readonly [name: string, content: string])[] = [
  ['docs/elements.md', elementsPage(elements)],
  ['docs/countersign.schema.json', configurationJsonSchema()],
];
const isCheck = process.argv.includes('--check');

for (const [name, content] of written) {
  const path = join(process.cwd(), name);
  const formatted = await format(content, { ...(await resolveConfig(path)), filepath: path });
  const isCurrent = readIfThere(path) === formatted;
  if (isCurrent) {
    console.log(`${name} is up to date.`);
  } else if (isCheck) {
    console.error(`${name} is not what the sources say. Run \`npm run docs\`.`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, formatted);
    console.log(`${name} written.`);
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
