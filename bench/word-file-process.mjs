import { pathToFileURL } from 'node:url';
import { root } from '../scripts/setup.mjs';
import { policyText, textMaker } from './texts.mjs';

// Run in a new process: `node word-file-process.mjs WORD-FILE`. Prints the milliseconds that reading a Word file of
// 50,000 words takes for the first time, as when somebody opens one.
const [, , wordFile] = process.argv;
const { newDocx, readDocx } = await import(pathToFileURL(wordFile).href);
const policy = policyText(textMaker(root).makeBlocks(50_000, 5));
const bytes = newDocx(policy);
const start = performance.now();
const read = readDocx(bytes);
const time = performance.now() - start;
if (read.text.blocks.length !== policy.blocks.length) throw new Error('The Word file is not read whole.');
console.log(JSON.stringify(time));
