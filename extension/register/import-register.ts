import { enteredRecord } from '../../core/intake/entered-record.ts';
import { exceptionRequestSchema, recordOfRequest, type ExceptionRequest } from '../../core/intake/exception-request.ts';
import { intakeSchema, type Intake } from '../../core/intake/intake.ts';
import type { ChainCheck } from '../../core/intake/record-chain.ts';
import { productKey } from '../../core/intake/product-key.ts';
import { readRegisterCsv } from '../../core/intake/register-csv.ts';
import { newRecords, readRegisterFile, REGISTER_FILE_LIMIT } from '../../core/intake/register-file.ts';
import type { RegisterRecord } from '../../core/intake/register-record.ts';
import { registerOf, type RegisterEntry } from '../../core/intake/register.ts';
import { parseSafely } from '../../core/intake/safe-json.ts';
import { doubtOfSigner, signerOf, type Signature } from '../../core/intake/signature.ts';
import { counted } from '../../core/report/wording.ts';
import { findOnDevice } from './record-link.ts';

export type Import =
  /** `doubt` says why a person should look before the records are taken over. */
  | {
      readonly kind: 'records';
      readonly records: readonly RegisterRecord[];
      readonly doubt: string | null;
      /** The key whose signature fits; absent where there is none. */
      readonly signer?: string;
    }
  | { readonly kind: 'refused'; readonly problem: string };

type Making = {
  readonly now: string;
  readonly by: string;
  readonly newId: () => string;
  /** The keys that signed what was imported before. */
  readonly signers: readonly string[];
  /** Null where it cannot be told. */
  readonly fits: (text: string, signature: Signature) => Promise<boolean | null>;
};

/** Reads a file that somebody chose: JSON as it was exported, an intake or a request as a file, or a table as CSV. Nothing is changed yet. */
export async function readImport(
  name: string,
  text: string,
  known: readonly RegisterRecord[],
  making: Making,
): Promise<Import> {
  const { now, by, newId } = making;
  if (text.length > REGISTER_FILE_LIMIT) return refused('The file is larger than 64 MB and was not read.');
  if (/\.csv$/i.test(name)) {
    const read = readRegisterCsv(text, { at: now, by: by === '' ? 'Imported' : by, newId });
    return read.ok ? unsigned(newRows(known, read.records)) : refused(read.problem.message);
  }
  const intake = readIntakeFile(text);
  if (intake !== null) return unsigned(newRecords(known, [enteredRecord(intake)], now));
  const request = readRequestFile(text);
  if (request !== null) return ofRequest(request, known, now);
  const read = readRegisterFile(text);
  if (read.kind === 'newer')
    return refused('The file was written by a newer version of Countersign. Nothing was changed.');
  if (read.kind === 'wrong') return refused(`${read.problem.message} Nothing was changed.`);
  const signer = await signerOf(read.signed, making.fits);
  const doubt = doubtOf(read.check) ?? doubtOfSigner(signer, making.signers);
  const records = newRecords(known, read.records, now);
  return { kind: 'records', records, doubt, ...(signer.kind === 'signed' ? { signer: signer.key } : {}) };
}

function unsigned(records: readonly RegisterRecord[]): Import {
  return { kind: 'records', records, doubt: null };
}

/** The rows of a table that say something new: a list that is kept elsewhere comes again, with more in it. */
function newRows(known: readonly RegisterRecord[], read: readonly RegisterRecord[]): RegisterRecord[] {
  const says = ({ subject, state, decision }: RegisterEntry): string =>
    JSON.stringify([productKey(subject), state, decision?.reason, decision?.conditions, decision?.reviewBy]);
  const said = new Set(registerOf(known).entries.map(says));
  return registerOf(read).entries.flatMap((entry) => (said.has(says(entry)) ? [] : entry.history));
}

/** An intake that somebody has handed on as a file; null for anything else. */
function readIntakeFile(text: string): Intake | null {
  const parsed = parseSafely(text, 'The file');
  const read = parsed.ok ? intakeSchema.safeParse(parsed.value) : null;
  return read?.success === true ? read.data : null;
}

function readRequestFile(text: string): ExceptionRequest | null {
  const parsed = parseSafely(text, 'The file');
  const read = parsed.ok ? exceptionRequestSchema.safeParse(parsed.value) : null;
  return read?.success === true ? read.data : null;
}

/** A request belongs to what this register holds of its product: there it is decided on. */
function ofRequest(request: ExceptionRequest, known: readonly RegisterRecord[], imported: string): Import {
  const { vendor, product } = request.subject;
  const register = registerOf(known);
  const entry = findOnDevice(register.entries, { vendor, product, reference: request.reference });
  if (entry === null) {
    return refused(
      `It asks to be excepted from ${request.reference}, ${product}. This register has no record of that.`,
    );
  }
  const isKnown = register.exceptions.some(({ id }) => id === request.id);
  return unsigned(isKnown ? [] : [recordOfRequest(request, { entry: entry.id, imported })]);
}

function refused(problem: string): Import {
  return { kind: 'refused', problem };
}

function doubtOf(check: ChainCheck): string | null {
  if (check.kind === 'whole') return null;
  if (check.kind === 'broken') return `Record ${String(check.at)} of the file was changed after it was written.`;
  return `The file says ${counted(check.expected, 'record')} and holds ${String(check.count)}.`;
}
