import { elements } from '../core/elements/index.ts';
import { configurationJsonSchema } from './docs/configuration-schema.ts';
import { elementsPage } from './docs/elements-page.ts';
import { writeFiles } from './written-files.ts';

/**
 * `npm run docs`: writes the files of docs/ that are made from declarations, formatted as the format check wants them.
 * `npm run docs -- --check` writes nothing and fails when a file is not what the declarations say.
 */
await writeFiles(
  [
    ['docs/elements.md', elementsPage(elements)],
    ['docs/countersign.schema.json', configurationJsonSchema()],
  ],
  'npm run docs',
);
