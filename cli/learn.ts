import { tellingConceptsFile } from './learning/telling-concepts.ts';
import { writeFiles } from './written-files.ts';

/**
 * `npm run learn`: learns anew which concepts tell of which element, after concepts or fixtures have changed.
 * `npm run learn -- --check` writes nothing and fails when the file is not what the fixtures teach.
 */
await writeFiles([['core/checker/telling-concepts.ts', tellingConceptsFile()]], 'npm run learn');
