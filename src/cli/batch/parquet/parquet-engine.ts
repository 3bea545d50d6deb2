import { writeFile } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import { isMartabaError, MartabaError } from '../../../models/error.js';
import type { Answer, Answerer } from '../answers.js';
import { answererOf } from '../answers.js';
import { textIn, withDuckDB } from '../duckdb.js';
import type { BatchOptions } from '../options.js';
import { partRows } from '../options.js';
import type { Refusal } from '../refusal.js';
import { refusalLine } from '../refusal.js';
import { addAnswers, blankTally, sumOf } from '../tally.js';
import { addUnlisted } from '../unlisted.js';
import { written } from '../unwritable.js';
import type { Judged, Work } from '../work.js';
import { blockRoom } from './block-room.js';
import { checkColumns } from './check-columns.js';
import type { FilledBlock } from './fill-block.js';
import { fillBlock } from './fill-block.js';
import { readPart, writePart } from './kept-part.js';
import { layOut } from './layout.js';
import type { BlockRows, CrossedBlock } from './read-block.js';
import { blockReader } from './read-block.js';
import { unfitKeys } from './unfit-keys.js';
import type { RowsFile, VerdictWriter } from './verdict-writer.js';
import { verdictWriter } from './verdict-writer.js';

const rowCount = async (connection: DuckDBConnection, input: string): Promise<number> => {
  const found = await connection.runAndReadAll(`SELECT sum(num_rows) FROM parquet_file_metadata(${textIn(input)})`);
  return Number(found.getRows()[0]?.[0]);
};

/** What of the input is broken shows when it is read. */
const orBroken = async <T>(input: string, reading: Promise<T>): Promise<T> => {
  try {
    return await reading;
  } catch (thrown) {
    if (isMartabaError(thrown)) throw thrown;
    throw new MartabaError('input-broken', [input]);
  }
};

/** The rows of a block that are set aside, in their order: those without a key of their own, and those not as declared. */
const refusalsOf = (
  first: number,
  { rows, refused }: FilledBlock,
  unfit: ReadonlyMap<number, Refusal>,
): readonly (readonly [row: number, why: Refusal])[] =>
  unfit.size === 0 && refused.size === 0
    ? []
    : Array.from({ length: rows }, (_, row) => row).flatMap((row) => {
        const why = unfit.get(first + row) ?? refused.get(row);
        return why === undefined ? [] : [[row, why] as const];
      });

/** The rows of the parts of a file. */
const blocksOf = (source: string, rows: number, size: number): readonly BlockRows[] =>
  Array.from({ length: Math.ceil(rows / size) }, (_, part) => ({
    source,
    from: part * size,
    to: Math.min(rows, (part + 1) * size),
  }));

/** What the parts of a file are judged with. */
interface Judging {
  readonly read: (rows: BlockRows) => Promise<CrossedBlock>;
  readonly fill: (block: CrossedBlock) => FilledBlock;
  readonly unfit: ReadonlyMap<number, Refusal>;
  readonly answerer: Answerer;
  readonly say: VerdictWriter['say'];
}

/** Judges the parts of a file that no earlier run has judged: one is read while the one before is judged. */
const judgeParts = async (
  { output, progress }: BatchOptions,
  work: Work,
  blocks: readonly BlockRows[],
  { read, fill, unfit, answerer: { answers, answer }, say }: Judging,
): Promise<void> => {
  const judge = async (block: FilledBlock, { from }: BlockRows, part: number): Promise<void> => {
    const before = answers.length;
    const places = answer(block.columns, block.rows);
    const refusals = refusalsOf(from, block, unfit);
    for (const [row] of refusals) places[row] = -1;
    const tally = blankTally();
    addAnswers(tally, answers, places);
    tally.rejected = refusals.length;
    for (const [column, noted] of block.unlisted)
      for (const row of noted) if ((places[row] as number) >= 0) addUnlisted(tally, column, from + row + 1);
    await say(places);
    await writePart(work, part, { places, answers: answers.slice(before) }, output);
    const lines = refusals.map(([row, why]) => `${refusalLine(from + row + 1, why)}\n`);
    await written(output, writeFile(work.partFile(part, 'rejects'), lines.join('')));
    await work.keep(part, tally);
  };
  const begin = (part: number): Promise<CrossedBlock> | undefined => {
    const rows = blocks[part];
    const reading = rows === undefined ? undefined : read(rows);
    // Whatever goes wrong with it is told when it is its turn.
    reading?.catch(() => undefined);
    return reading;
  };
  let next = begin(work.kept);
  try {
    for (const [part, rows] of blocks.entries()) {
      if (part < work.kept) continue;
      const crossed = await next;
      next = begin(part + 1);
      if (crossed !== undefined) await judge(fill(crossed), rows, part);
      progress(rows.to, (part + 1) / blocks.length);
    }
  } finally {
    // A connection is not closed under a statement that runs.
    await next?.catch(() => undefined);
  }
};

/**
 * Judges a file of Parquet: DuckDB reads it part by part, the compiled rules judge the parts, and DuckDB writes the file
 * again with the answers when all are judged.
 */
export const batchParquet = (options: BatchOptions, work: Work): Promise<Judged> =>
  withDuckDB(async (reading, connect) => {
    const { input, output, set, asOf, diff, part: size = partRows } = options;
    const source = `read_parquet(${textIn(input)}, file_row_number = true)`;
    const shape = await checkColumns(reading, source, options);
    const id = shape.column('id')?.value ?? 'id';
    const blocks = blocksOf(source, await orBroken(input, rowCount(reading, input)), size);
    const file: RowsFile = {
      source,
      id,
      entity: shape.column('entity')?.value,
      rank: shape.column('employee.rank')?.value,
    };
    const writer = await verdictWriter(await connect(), file, diff !== undefined, output);
    const before: Answer[] = [];
    for (let part = 0; part < work.kept; part += 1) {
      const { places, answers } = await readPart(work, part);
      await writer.say(places);
      before.push(...answers);
    }
    const answerer = answererOf(set, asOf, diff, before);
    if (work.kept < blocks.length) {
      const unfit = await orBroken(input, unfitKeys(reading, source, id));
      const layout = await orBroken(input, layOut(reading, source, options, shape));
      const room = blockRoom(layout, Math.min(size, blocks.at(-1)?.to ?? 0));
      // This process judges one part while DuckDB reads the next: a second thread of its own would only cost.
      await reading.run('SET threads = 1');
      const read = await blockReader(connect, layout);
      await judgeParts(options, work, blocks, {
        read: (rows) => orBroken(input, read(rows)),
        fill: (block) => fillBlock(block, room, layout),
        unfit,
        answerer,
        say: writer.say,
      });
      await reading.run('RESET threads');
    }
    const tally = sumOf(work.tallies());
    await writer.count(answerer.answers, tally);
    await writer.write(answerer.answers, work.file('verdicts'));
    return { parts: blocks.length, tally };
  });
