import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Configuration, CONFIGURATION_NAME, readConfiguration } from '../../core/config/configuration.ts';
import { elements } from '../../core/elements/index.ts';
import { decodeText } from '../../documents/decode-text.ts';
import { reasonOf } from './file-access.ts';
import { UsageError } from './terminal.ts';

/**
 * The organisation's configuration: the file that was named, else countersign.json in the folder, else none. A wrong
 * value stops everything: a gate that quietly judged by other rules would be worse than none.
 */
export function loadConfiguration(named: string | undefined, folder: string): Configuration | undefined {
  const path = named === undefined ? join(folder, CONFIGURATION_NAME) : resolve(folder, named);
  const source = readText(path, named);
  if (source === null) return undefined;
  const result = readConfiguration(
    source,
    elements.map(({ id }) => id),
    named,
  );
  if (result.ok) return result.configuration;
  const problems = result.problems.map(({ message }) => `  ${message}`).join('\n');
  throw new UsageError(`${named ?? CONFIGURATION_NAME} cannot be used, so nothing was judged:\n${problems}`);
}

function readText(path: string, named: string | undefined): string | null {
  try {
    // A shell of Windows writes UTF-16.
    return decodeText(readFileSync(path));
  } catch (error) {
    if (named === undefined && (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new UsageError(`The settings in ${named ?? CONFIGURATION_NAME} could not be read: ${reasonOf(error)}.`);
  }
}
