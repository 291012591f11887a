import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

/** A file made from others: its place in the project and what it should hold. */
export type WrittenFile = readonly [name: string, content: string];

/** What the file should hold, formatted as the format check wants it. */
export async function formatted([name, content]: WrittenFile): Promise<string> {
  const path = join(process.cwd(), name);
  return format(content, { ...(await resolveConfig(path)), filepath: path });
}

/**
 * Writes those of the files that are not what they should be, and says so. With `--check` among the arguments it writes
 * nothing, and the process fails where one is stale; `command` is what brings it up to date.
 */
export async function writeFiles(files: readonly WrittenFile[], command: string): Promise<void> {
  const isCheck = process.argv.includes('--check');
  for (const file of files) {
    const [name] = file;
    const content = await formatted(file);
    if (readIfThere(name) === content) {
      console.log(`${name} is up to date.`);
    } else if (isCheck) {
      console.error(`${name} is not what the sources say. Run \`${command}\`.`);
      process.exitCode = 1;
    } else {
      writeFileSync(name, content);
      console.log(`${name} written.`);
    }
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
