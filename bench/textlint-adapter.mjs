import { createRequire } from 'node:module';
import { TextlintKernel } from '@textlint/kernel';

// textlint's plugin and rules are CommonJS with their export under `default` or without it.
const require = createRequire(import.meta.url);
const load = (name) => {
  const loaded = require(name);
  return loaded.default ?? loaded;
};

/** A check by textlint's kernel with the named rules and nothing else: no configuration files, no cache. */
export function textlintCheck(ruleIds) {
  const kernel = new TextlintKernel();
  const options = {
    ext: '.txt',
    filePath: 'policy.txt',
    plugins: [{ pluginId: 'text', plugin: load('@textlint/textlint-plugin-text') }],
    rules: ruleIds.map((ruleId) => ({ ruleId, rule: load(`textlint-rule-${ruleId}`), options: {} })),
  };
  return async (text) => (await kernel.lintText(text, options)).messages.length;
}
