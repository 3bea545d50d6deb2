import { rm } from 'node:fs/promises';
import { MartabaError } from '../../models/error.js';
import { ordinaryPromotion } from '../../rules/promotion/ordinary.js';
import { analyse } from '../../rules/language/analysis.js';
import { fieldText } from './csv.js';
import { nameIn, textIn, withDuckDB } from './duckdb.js';
import { kindOf } from './file-kind.js';
import { lineFile } from './line-file.js';
import { employeeOf } from './population.js';
import { columnsOfFacts, withStates } from './schema.js';
import { written } from './unwritable.js';
import { writeWhole } from './whole-file.js';

export interface GenerateOptions {
  readonly employees: number;
  readonly seed: number;
  readonly out: string;
}

const { registry } = ordinaryPromotion;
/** The facts that are made, those that follow from others left to follow. */
const madeFacts = (): readonly string[] =>
  analyse(ordinaryPromotion).facts.filter((name) => registry.derived[name] === undefined);

/** Rows to a piece: what goes through memory at once. */
const piece = 100_000;

/** Writes lines. @param named the file that is told of where they cannot be written */
const writeLines = async (file: string, lines: Iterable<string>, named: string): Promise<void> => {
  const open = await lineFile(file, named);
  for (const line of lines) await open.write(line);
  await open.close();
};

function* ndjson({ seed }: GenerateOptions, from: number, to: number, states: boolean): Generator<string> {
  for (let i = from; i < to; i += 1) {
    const employee = employeeOf(seed, i);
    yield JSON.stringify(states ? withStates(registry.declarations, employee) : employee);
  }
}

function* csv({ seed, employees }: GenerateOptions): Generator<string> {
  const columns = ['id', 'entity', ...madeFacts()];
  yield columns.join(',');
  for (let i = 0; i < employees; i += 1) {
    const employee = employeeOf(seed, i);
    yield columns.map((name) => fieldText(employee[name])).join(',');
  }
}

const parquet = (options: GenerateOptions, part: string): Promise<void> =>
  withDuckDB(async (connection) => {
    const columns = [...columnsOfFacts(registry, madeFacts())];
    const declared = columns.map(([name, type]) => `${nameIn(name)} ${type}`).join(', ');
    const shape = columns.map(([name, type]) => `${textIn(name)}: ${textIn(type)}`).join(', ');
    await connection.run(`CREATE TABLE made (${declared})`);
    const lines = `${part}.lines`;
    try {
      for (let from = 0; from < options.employees; from += piece) {
        await writeLines(lines, ndjson(options, from, Math.min(from + piece, options.employees), true), options.out);
        await connection.run(
          `INSERT INTO made SELECT * FROM read_json(${textIn(lines)}, format = 'newline_delimited', columns = {${shape}})`,
        );
      }
    } finally {
      await rm(lines, { force: true });
    }
    const copy = `COPY (SELECT * FROM made ORDER BY rowid) TO ${textIn(part)} (FORMAT parquet, COMPRESSION zstd)`;
    await written(options.out, connection.run(copy));
  });

/**
 * `martaba generate`: writes a made-up population, the same for the same seed.
 *
 * @returns what was written, as a line for a person
 * @throws MartabaError `employees-unfit`, `file-kind-unknown`, `file-unwritable`, `duckdb-missing`
 */
export const generate = async (options: GenerateOptions): Promise<string> => {
  const { employees, seed, out } = options;
  if (!Number.isSafeInteger(employees) || employees < 1 || employees > 20_000_000)
    throw new MartabaError('employees-unfit');
  const kind = kindOf(out);
  await writeWhole(async ({ part }) => {
    const file = part(out);
    if (kind === 'parquet') await parquet(options, file);
    else await writeLines(file, kind === 'csv' ? csv(options) : ndjson(options, 0, employees, false), out);
  });
  return `${employees} · seed ${seed} · ${out}`;
};
