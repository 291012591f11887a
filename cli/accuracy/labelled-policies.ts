import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

const label = z.object({
  status: z.enum(['covered', 'partial', 'missing']),
  quotes: z.array(z.string()),
  why: z.optional(z.string()),
});
const manifestLine = z.object({
  id: z.string(),
  file: z.string(),
  title: z.string(),
  kind: z.optional(z.string()),
  fold: z.enum(['practice', 'check']),
});
const labelsLine = z.object({ id: z.string(), labels: z.record(z.string(), label) });

export type Label = z.infer<typeof label>;
export type Fold = z.infer<typeof manifestLine>['fold'];

/** A document with the labels that readers gave it, by element. */
export type LabelledPolicy = z.infer<typeof manifestLine> & {
  readonly path: string;
  readonly labels: Readonly<Record<string, Label>>;
};

/** The documents of a folder with docs/, manifest.jsonl and labels.jsonl. Throws a sentence where it is none. */
export function readLabelledPolicies(folder: string): LabelledPolicy[] {
  const labels = new Map(readLines(folder, 'labels.jsonl', labelsLine).map((line) => [line.id, line.labels] as const));
  return readLines(folder, 'manifest.jsonl', manifestLine).flatMap((entry) => {
    const found = labels.get(entry.id);
    return found ? [{ ...entry, path: join(folder, entry.file), labels: found }] : [];
  });
}

function readLines<Schema extends z.ZodMiniType>(folder: string, name: string, schema: Schema): z.output<Schema>[] {
  const path = join(folder, name);
  if (!existsSync(path)) {
    throw new Error(`There is no ${name} in ${folder}. Name a folder with docs/, manifest.jsonl and labels.jsonl.`);
  }
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const parsed = schema.safeParse(JSON.parse(line));
      if (parsed.success) return [parsed.data];
      const [issue] = parsed.error.issues;
      throw new Error(`${name}, line ${String(index + 1)}: ${(issue?.path ?? []).join('.')} ${issue?.message ?? ''}`);
    });
}
