import { feedJson, feedOf } from '../../core/intake/feed.ts';
import type { ChainedRecord } from '../../core/intake/record-chain.ts';
import { acknowledgementsCsv, exceptionsCsv, registerCsv } from '../../core/intake/register-csv.ts';
import { registerFile } from '../../core/intake/register-file.ts';
import type { Register } from '../../core/intake/register.ts';
import type { TextFile } from '../../core/intake/write-intake.ts';

export type RegisterExport = 'records' | 'intakes' | 'exceptions' | 'acknowledged';

type Of = {
  readonly chain: readonly ChainedRecord[];
  readonly register: Register;
  /** ISO moment, and the day that it is here. */
  readonly now: string;
  readonly today: string;
};

/** The register as a file: whole with its history, or one of its tables. */
export function exportFile(what: RegisterExport, { chain, register, now, today }: Of): TextFile {
  const { entries, exceptions, acknowledgements } = register;
  if (what === 'records') {
    return { name: `register-records-${today}.json`, text: registerFile(chain, now), type: 'application/json' };
  }
  const nameOf = (id: string): string => entries.find((each) => each.id === id)?.subject.product ?? '';
  const tables = {
    intakes: () => registerCsv(entries),
    exceptions: () => exceptionsCsv(exceptions, nameOf, today),
    acknowledged: () => acknowledgementsCsv(acknowledgements),
  };
  return { name: `${what}-${today}.csv`, text: tables[what](), type: 'text/csv' };
}

/** The feed that an organisation publishes of its register. */
export function feedFile({ entries }: Register, published: Parameters<typeof feedOf>[1]): TextFile {
  return { name: 'register.json', text: feedJson(feedOf(entries, published)), type: 'application/json' };
}
