/**
 * Leaves out of a bundle what only tests and docs read: the examples of the elements, and the indentation of the concepts'
 * phrases. Fails when an element's file has another form than it knows, so that nothing grows back unseen.
 */
export function leanElements() {
  return {
    name: 'lean-elements',
    enforce: 'pre',
    transform(code, id) {
      const [, folder, file] = /\/core\/(elements|concepts)\/([^/?]+)\.ts$/.exec(id) ?? [];
      if (folder === 'concepts') return { code: code.replace(/\n +(?=[^\n`]*)/g, '\n'), map: null };
      if (folder !== 'elements' || file === 'index' || file === 'element') return null;
      const lean = code.replace(/\n {2}examples: \{\n[\s\S]*?\n {2}\},\n\} as const/, '\n} as const');
      if (lean === code)
        throw new Error(`core/elements/${file}.ts: its examples are not where they are expected, last of all`);
      return { code: lean, map: null };
    },
  };
}
