import { pathToFileURL } from 'node:url';
import { policyText } from '../texts.mjs';

export const work = 'reads plain text into blocks, judges 28 elements with proof and reasons';
export const finds = 'verdicts and mistakes';

/** The only peer that can take an edit as such. The others are given the whole text again. */
export async function create({ engine, reader }) {
  const { checkPolicy, createCheckSession } = await import(pathToFileURL(engine).href);
  const { readPlainText } = await import(pathToFileURL(reader).href);
  const session = createCheckSession();
  let blocks = [];
  const count = (report) => report.elements.length + report.mistakes.length;
  return {
    check: (text) => count(checkPolicy(readPlainText(text))),
    begin(given) {
      const policy = policyText(given);
      blocks = policy.blocks;
      session.replace(policy);
    },
    edit: (_text, { index, paragraph }) =>
      count(session.update([{ kind: 'set', block: { ...blocks[index], text: paragraph } }])),
  };
}
