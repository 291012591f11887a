import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';

export const work = 'spelling and grammar (WebAssembly)';
export const finds = 'lints';

export async function create() {
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return {
    async check(text) {
      const lints = await linter.lint(text, { language: 'plaintext' });
      const found = lints.length;
      for (const lint of lints) lint.free?.();
      return found;
    },
  };
}
