import type { TableValues } from './place-cells.ts';
import { rowsAtOnce } from './slice-size.ts';

const TABLES_AT_ONCE = 50;

/** Some rows of a table, asked for together with those of its neighbours. */
type Slice = { readonly table: number; readonly skip: number; readonly count: number };

/**
 * The texts of all tables, row by row, in slices: one large table holds more than Word can give at once
 * (OfficeDev/office-js#719). `inTables`: the paragraphs that stand in them. Null: stopped.
 */
export async function readTables(
  context: Word.RequestContext,
  inTables: readonly { readonly text: string }[],
  mayGoOn: () => boolean,
): Promise<TableValues[] | null> {
  const tables = await listTables(context);
  const counts = tables.map(({ rowCount }) => rowCount);
  const size = rowsAtOnce(
    inTables,
    counts.reduce((sum, count) => sum + count, 0),
  );
  const read = counts.map((): string[][] => []);
  for (const slices of batches(counts, size)) {
    if (!mayGoOn()) return null;
    for (const { table, values } of await readBatch(context, tables, slices)) read[table]?.push(...values);
  }
  return read;
}

async function listTables(context: Word.RequestContext): Promise<Word.Table[]> {
  const all: Word.Table[] = [];
  for (let isAll = false; !isAll;) {
    const some = await someTables(context, all.length);
    all.push(...some);
    isAll = some.length < TABLES_AT_ONCE;
  }
  return all;
}

async function someTables(context: Word.RequestContext, skip: number): Promise<Word.Table[]> {
  const { tables } = context.document.body;
  tables.load({ rowCount: true, $top: TABLES_AT_ONCE, $skip: skip });
  await context.sync();
  return tables.items;
}

async function readBatch(
  context: Word.RequestContext,
  tables: readonly Word.Table[],
  slices: readonly Slice[],
): Promise<{ readonly table: number; readonly values: readonly string[][] }[]> {
  const asked = slices.flatMap((slice) => {
    const table = tables[slice.table];
    return table === undefined ? [] : [{ table: slice.table, rows: askRows(table, slice) }];
  });
  await context.sync();
  return asked.map(({ table, rows: { items } }) => {
    const values = items.flatMap((row) => row.values);
    for (const row of items) row.untrack();
    return { table, values };
  });
}

function askRows({ rows }: Word.Table, { skip, count }: Slice): Word.TableRowCollection {
  rows.load({ values: true, $top: count, $skip: skip });
  return rows;
}

/** All rows in order, `size` of them in each batch. */
function batches(counts: readonly number[], size: number): Slice[][] {
  const all: Slice[][] = [];
  let room = 0;
  counts.forEach((rows, table) => {
    for (let skip = 0; skip < rows;) {
      if (room === 0) {
        all.push([]);
        room = size;
      }
      const count = Math.min(room, rows - skip);
      all.at(-1)?.push({ table, skip, count });
      skip += count;
      room -= count;
    }
  });
  return all;
}
