import { stat } from 'node:fs/promises';
import { MartabaError } from '../../models/error.js';
import { blankVerdicts } from '../../rules/columns/verdicts.js';
import { columnsOfFacts } from '../../rules/columns/columns-of.js';
import { compileColumns } from '../../rules/columns/compile-columns.js';
import type { RowVerdict } from '../../rules/columns/decide-many.js';
import { verdictAt } from '../../rules/columns/decide-many.js';
import { analyse } from '../../rules/language/analysis.js';
import type { Facts } from '../../rules/language/sheet.js';
import { safeParseSheet } from '../../rules/language/sheet.js';
import type { BatchOptions } from './batch.js';
import { fieldText } from './csv.js';
import { kindOf } from './file-kind.js';
import type { ReadRow } from './read-rows.js';
import { readCsv, readNdjson } from './read-rows.js';
import type { LineFile } from './row-writer.js';
import { lineFile } from './row-writer.js';
import type { Tally } from './summary.js';
import { addRow, blankTally } from './summary.js';

/** Rows judged together. */
const together = 4096;

interface Waiting {
  readonly id: string;
  readonly entity: unknown;
  readonly facts: Facts;
}

const lineOf = (kind: string, { id, entity }: Waiting, { outcome, reasons, unknown, conflicts }: RowVerdict): string =>
  kind === 'csv'
    ? [id, entity, outcome, reasons.join(' '), unknown.join(' '), conflicts.join(' ')].map(fieldText).join(',')
    : JSON.stringify({ id, entity, outcome, reasons, unknown, conflicts });

/** Judges a file row by row in this process, in constant memory but for the keys. */
export const batchInProcess = async (options: BatchOptions, out: string, rejects: string): Promise<Tally> => {
  const { set, input, asOf, output, progress } = options;
  const [from, to] = [kindOf(input), kindOf(output)];
  if (from === 'parquet' || to === 'parquet')
    throw new MartabaError('engine-unfit', [from === 'parquet' ? input : output]);
  const { registry } = set;
  const read = analyse(set).facts;
  const needed = options.absentIsUnknown
    ? ['id']
    : ['id', ...read.filter((name) => registry.derived[name] === undefined)];
  const size = await stat(input).then(
    (of) => of.size,
    () => {
      throw new MartabaError('file-unreadable', [input]);
    },
  );
  const kernel = compileColumns(set, { asOf });
  const verdicts = blankVerdicts(kernel, together);
  const tally = blankTally();
  const [verdictFile, rejectFile]: [LineFile, LineFile] = [lineFile(out), lineFile(rejects)];
  if (to === 'csv') await verdictFile.write('id,entity,outcome,reasons,unknown,conflicts');
  const keys = new Set<string>();
  let waiting: Waiting[] = [];
  const judge = async (): Promise<void> => {
    const columns = columnsOfFacts(
      registry,
      waiting.map(({ facts }) => facts),
    );
    kernel(columns, verdicts);
    for (const [row, of] of waiting.entries()) {
      const verdict = verdictAt(kernel, verdicts, row);
      addRow(tally, verdict, of.entity, of.facts['employee.rank']);
      await verdictFile.write(lineOf(to, of, verdict));
    }
    waiting = [];
  };
  const reject = async ({ line }: ReadRow, code: string, path: readonly unknown[]): Promise<void> => {
    tally.rejected += 1;
    await rejectFile.write(JSON.stringify({ line, code, path }));
  };
  const rows = from === 'csv' ? readCsv(input, options, registry, needed) : readNdjson(input, options);
  for await (const found of rows) {
    const { row } = found;
    if (row === undefined) {
      await reject(found, found.code ?? 'not-json', []);
      continue;
    }
    const id = row['id'];
    if ((typeof id !== 'string' && typeof id !== 'number') || id === '') {
      await reject(found, 'fact-type', ['id']);
      continue;
    }
    if (keys.has(String(id))) {
      await reject(found, 'key-repeated', ['id']);
      continue;
    }
    keys.add(String(id));
    const sheet = Object.fromEntries(read.flatMap((name) => (name in row ? [[name, row[name]]] : [])));
    const parsed = safeParseSheet(registry, sheet);
    if (!parsed.ok) {
      const [first] = parsed.issues;
      await reject(found, first?.code ?? 'fact-type', first?.path ?? []);
      continue;
    }
    waiting.push({ id: String(id), entity: row['entity'], facts: parsed.value });
    if (waiting.length === together) {
      await judge();
      progress(tally.rows, found.bytes / size);
    }
  }
  if (waiting.length > 0) await judge();
  await verdictFile.close();
  await rejectFile.close();
  return tally;
};
