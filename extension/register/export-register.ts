import { feedJson, feedOf, signedFeedText } from '../../core/intake/feed.ts';
import { counted } from '../../core/report/wording.ts';
import type { ChainedRecord } from '../../core/intake/record-chain.ts';
import { acknowledgementsCsv, exceptionsCsv, registerCsv } from '../../core/intake/register-csv.ts';
import { headOf } from '../../core/intake/record-chain.ts';
import { registerFile, signedText } from '../../core/intake/register-file.ts';
import type { Register } from '../../core/intake/register.ts';
import { keyDigits, type Signature } from '../../core/intake/signature.ts';
import type { TextFile } from '../../core/intake/write-intake.ts';

export type RegisterTable = 'intakes' | 'exceptions' | 'acknowledged';
export type RegisterExport = 'records' | RegisterTable;

type Of = {
  readonly chain: readonly ChainedRecord[];
  readonly register: Register;
  /** ISO moment, and the day that it is here. */
  readonly now: string;
  readonly today: string;
};

/** The whole register with its history as a signed file, and what a person keeps elsewhere to hold a later one against. */
export async function exportRecords(
  { chain, now, today }: Of,
  sign: (text: string) => Promise<Signature | null>,
): Promise<{ file: TextFile; keep: string }> {
  const head = headOf(chain);
  const signature = await sign(signedText({ exported: now, head }));
  const text = registerFile(chain, now, signature ?? undefined);
  const by = signature === null ? 'Not signed: this browser cannot.' : `Signed by key ${keyDigits(signature.key)}.`;
  return {
    file: { name: `register-records-${today}.json`, text, type: 'application/json' },
    keep: `${counted(head.count, 'record')}, the last hash begins with ${head.hash.slice(0, 16)}. ${by} Note this in the minutes: a later export that was cut or made anew does not fit it.`,
  };
}

/** One of the register's tables as a file. */
export function exportTable(what: RegisterTable, { register, today }: Of): TextFile {
  const { entries, exceptions, acknowledgements } = register;
  const nameOf = (id: string): string => entries.find((each) => each.id === id)?.subject.product ?? '';
  const tables = {
    intakes: () => registerCsv(entries),
    exceptions: () => exceptionsCsv(exceptions, nameOf, today),
    acknowledged: () => acknowledgementsCsv(acknowledgements),
  };
  return { name: `${what}-${today}.csv`, text: tables[what](), type: 'text/csv' };
}

/** The feed that an organisation publishes of its register, signed, and what its people may be told of the key. */
export async function feedFile(
  { entries }: Register,
  published: Parameters<typeof feedOf>[1],
  sign: (text: string) => Promise<Signature | null>,
): Promise<{ file: TextFile; keep: string }> {
  const feed = feedOf(entries, published);
  const signature = await sign(signedFeedText(feed));
  const text = feedJson(signature === null ? feed : { ...feed, signature });
  return {
    file: { name: 'register.json', text, type: 'application/json' },
    keep:
      signature === null
        ? 'Not signed: this browser cannot. Browsers that have read a signed one before will ask their people.'
        : `Signed by key ${keyDigits(signature.key)}. Browsers that have read one by another key before will ask their people, unless the settings name this key under register.keys: ${signature.key}`,
  };
}
