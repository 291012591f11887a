// Verifies the records of a register that was exported from Countersign, without Countersign: Node 20 or later.
//
//   node verify-register.mjs register.json [HASH] [KEY]
//
// HASH is the last hash of an earlier export that was kept elsewhere, or at least 16 digits of it; with it, a shortened or
// re-made chain shows too. KEY is the key that signed that export, as it was told: "3f2a 91bc 04de 77aa".
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** RFC 8785: keys sorted by UTF-16 units, no white space. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).sort((one, other) => (one < other ? -1 : 1));
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

function fail(says, code = 1) {
  console.error(says);
  process.exit(code);
}

const [path, kept = '', keptKey = ''] = process.argv.slice(2);
if (path === undefined) fail('Usage: node verify-register.mjs register.json [HASH] [KEY]', 2);
const { format, exported, records, head, signature } = JSON.parse(readFileSync(path, 'utf8'));
let previous = '0'.repeat(64);
for (const [index, { seq, previous: follows, record, hash }] of records.entries()) {
  const computed = createHash('sha256').update(canonical({ seq, previous, record })).digest('hex');
  if (seq !== index + 1 || follows !== previous || hash !== computed) {
    fail(`Record ${index + 1} was changed, added, taken out or moved.`);
  }
  previous = hash;
}
if (head.count !== records.length || head.hash !== previous) {
  fail(`The file says ${head.count} records and holds ${records.length}.`);
}
if (kept !== '' && (kept.length < 16 || !records.some(({ hash }) => hash.startsWith(kept)))) {
  fail('The chain does not pass through the hash that was kept: it was shortened or made anew.');
}

let signedBy = '';
if (signature !== undefined) {
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: signature.key }, format: 'jwk' });
  const text = Buffer.from(canonical({ exported, format, head }));
  if (!verify(null, text, key, Buffer.from(signature.value, 'base64url'))) fail('The signature does not fit.');
  signedBy = createHash('sha256').update(signature.key).digest('hex').slice(0, 16);
}
if (keptKey !== '' && keptKey.replaceAll(' ', '') !== signedBy) {
  fail('It was not signed by the key that was kept: another register has written it.');
}
const by = signedBy === '' ? 'Not signed.' : `Signed by key ${signedBy.replace(/(.{4})(?!$)/g, '$1 ')}.`;
console.log(`${records.length} records, each follows the one before. Last hash: ${previous}. ${by}`);
