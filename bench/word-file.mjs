// What the benchmark bundles as "a Word file": one is made of blocks, and read as the programs read it.
export { newDocx } from '../documents/new-docx.ts';
export { readDocx } from '../documents/read-docx.ts';
