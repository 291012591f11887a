// Verifies the records of a register that was exported from Countersign, without Countersign: Node 20 or later.
//
//   node verify-register.mjs register.json [HASH]
//
// HASH is the last hash of an earlier export that was kept elsewhere; with it, a shortened or re-made chain shows too.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** RFC 8785: keys sorted by UTF-16 units, no white space. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).sort((one, other) => (one < other ? -1 : 1));
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

const [path, kept] = process.argv.slice(2);
if (path === undefined) {
  console.error('Usage: node verify-register.mjs register.json [HASH]');
  process.exit(2);
}
const { records, head } = JSON.parse(readFileSync(path, 'utf8'));
let previous = '0'.repeat(64);
for (const [index, { seq, previous: follows, record, hash }] of records.entries()) {
  const computed = createHash('sha256').update(canonical({ seq, previous, record })).digest('hex');
  if (seq !== index + 1 || follows !== previous || hash !== computed) {
    console.error(`Record ${index + 1} was changed, added, taken out or moved.`);
    process.exit(1);
  }
  previous = hash;
}
if (head.count !== records.length || head.hash !== previous) {
  console.error(`The file says ${head.count} records and holds ${records.length}.`);
  process.exit(1);
}
if (kept !== undefined && !records.some(({ hash }) => hash === kept)) {
  console.error('The chain does not pass through the hash that was kept: it was shortened or made anew.');
  process.exit(1);
}
console.log(`${records.length} records, each follows the one before. Last hash: ${previous}`);
