import * as z from 'zod/mini';
import { canonicalJson } from './canonical-json.ts';
import { versionOf } from './feed.ts';
import { firstProblem, moment } from './intake-parts.ts';
import { checkChain, headOf, type ChainCheck, type ChainedRecord, type ChainHead } from './record-chain.ts';
import { registerRecordSchema, type RegisterRecord } from './register-record.ts';
import { parseSafely, type Problem } from './safe-json.ts';
import { signatureSchema, type Signature, type Signed } from './signature.ts';

export const REGISTER_FILE_VERSION = 1;
/** How large an imported file may be, in characters, and how many records it may hold. */
export const REGISTER_FILE_LIMIT = 64 * 1024 * 1024;
const MOST_RECORDS = 100_000;

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const fileSchema = z.strictObject({
  format: z.literal('countersign-records'),
  formatVersion: z.literal(REGISTER_FILE_VERSION),
  exported: moment,
  head: z.strictObject({ count: z.number(), hash }),
  records: z
    .array(z.strictObject({ seq: z.number(), previous: hash, record: registerRecordSchema, hash }))
    .check(z.maxLength(MOST_RECORDS)),
  signature: z.exactOptional(signatureSchema),
});

/** The whole register with its history, as one device exports and another imports it. */
export type RegisterFile = z.output<typeof fileSchema>;

/**
 * What a register signs when it is exported: how long it is, what it ends in, and when that was. Who holds an earlier export
 * can show with a later one, signed by the same key, that the end was cut off or all of it made anew.
 */
export function signedText({ exported, head }: Pick<RegisterFile, 'exported' | 'head'>): string {
  return canonicalJson({ exported, format: 'countersign-records', head });
}

/** All records as a file. The head in it shows whether a copy was cut. */
export function registerFile(chain: readonly ChainedRecord[], exported: string, signature?: Signature): string {
  const file = {
    format: 'countersign-records',
    formatVersion: REGISTER_FILE_VERSION,
    exported,
    head: headOf(chain),
    records: chain,
    ...(signature === undefined ? {} : { signature }),
  } satisfies Omit<RegisterFile, 'records'> & { records: readonly ChainedRecord[] };
  return `${JSON.stringify(file, null, 1)}\n`;
}

export type ReadRegisterFile =
  | {
      readonly kind: 'read';
      readonly records: readonly RegisterRecord[];
      readonly head: ChainHead;
      readonly check: ChainCheck;
      /** Absent where nothing was signed. */
      readonly signed?: Signed;
    }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'wrong'; readonly problem: Problem };

/** Reads what `registerFile` wrote, all or nothing. A broken chain is read and told: the person decides. Never throws. */
export function readRegisterFile(source: string): ReadRegisterFile {
  if (source.length > REGISTER_FILE_LIMIT) return wrong('', 'The file is larger than 64 MB and was not read.');
  const parsed = parseSafely(source, 'The file');
  if (!parsed.ok) return { kind: 'wrong', problem: parsed.problem };
  const version = versionOf(parsed.value, 'countersign-records');
  if (versionOf(parsed.value, 'countersign-register') !== null) {
    return wrong('format', 'This is a feed. It is read from its address, which the settings name as `register.feed`.');
  }
  if (version === null) return wrong('format', '`format` must be `countersign-records`, as an export has it.');
  if (version > REGISTER_FILE_VERSION) return { kind: 'newer', version };
  const read = fileSchema.safeParse(parsed.value);
  if (!read.success) return { kind: 'wrong', problem: firstProblem(read.error, 'The file') };
  const { head, records, signature } = read.data;
  return {
    kind: 'read',
    records: records.map(({ record }) => record),
    head,
    check: checkChain(records, head),
    ...(signature === undefined ? {} : { signed: { text: signedText(read.data), signature } }),
  };
}

function wrong(path: string, message: string): ReadRegisterFile {
  return { kind: 'wrong', problem: { path, message } };
}

/** The records of a file that are not here yet, marked as imported. */
export function newRecords(
  known: readonly RegisterRecord[],
  read: readonly RegisterRecord[],
  imported: string,
): RegisterRecord[] {
  const ids = new Set(known.map(({ id }) => id));
  return read.filter(({ id }) => !ids.has(id)).map((record) => ({ ...record, imported }));
}
