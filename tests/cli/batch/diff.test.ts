import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { besideOutput } from '../../../src/cli/batch/batch.js';
import { employeeOf } from '../../../src/cli/batch/population.js';
import type { BatchSummary } from '../../../src/cli/batch/summary.js';
import { compareLaw, ordinaryPromotion } from '../../../src/rules/index.js';
import { testFolder } from './folder.js';

const { inFolder, judge, made, linesIn } = testFolder();
const [asOf, other] = ['1447-01-10H', '1442-01-01H'];

/** Those of the made-up who have a penalty: of the others, hardly any outcome changes. */
const people = Array.from({ length: 3000 }, (_, i) => employeeOf(7, i)).filter(
  ({ 'employee.penalties': penalties }) => Array.isArray(penalties) && penalties.length > 0,
);

const summaryOf = (output: string): BatchSummary =>
  JSON.parse(readFileSync(besideOutput(inFolder(output)).summary, 'utf8')) as BatchSummary;

it('tells of each what the change of law does as comparing the laws does, and counts it by article', async () => {
  writeFileSync(inFolder('people.ndjson'), people.map((row) => `${JSON.stringify(row)}\n`).join(''));
  await judge('people.ndjson', 'told.ndjson', { asOf, diff: other });
  const population = people.map(({ id: _id, entity: _entity, ...facts }) => facts);
  const { effect } = compareLaw(ordinaryPromotion, other, asOf, { population, asOf });
  if (effect === undefined) throw new Error('nothing compared');
  const { gains, loses, others, articles } = effect;
  const turned = new Map([...gains, ...loses, ...others].map((of) => [of.index, of]));
  expect(gains.length + loses.length).toBeGreaterThan(4);
  const kinds = new Map<string, number>();
  for (const [i, row] of linesIn('told.ndjson').entries()) {
    const of = turned.get(i);
    const kind = of === undefined ? 'same' : gains.includes(of) ? 'gains' : loses.includes(of) ? 'loses' : 'otherwise';
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    expect([row['effect'], row['other'], row['by']]).toEqual([kind, of?.was ?? row['outcome'], of?.rules ?? []]);
  }
  const summary = summaryOf('told.ndjson').effect;
  expect([summary?.from, summary?.to]).toEqual([other, asOf]);
  expect(summary?.byRule.map(({ rule, cites }) => [rule, cites])).toEqual(
    articles.map(({ rule, cites }) => [rule, cites]),
  );
  for (const { rule, gains: g, loses: l } of articles) {
    const told = summary?.byRule.find((of) => of.rule === rule);
    if (typeof told?.gains === 'number') expect(told.gains).toBe(g);
    if (typeof told?.loses === 'number') expect(told.loses).toBe(l);
  }
  for (const [kind, count] of Object.entries(summary?.effects ?? {}))
    if (typeof count === 'number') expect(count).toBe(kinds.get(kind));
  for (const cells of Object.values(summary?.byRank ?? {}))
    for (const count of Object.values(cells)) expect(typeof count === 'string' || count === 0 || count >= 5).toBe(true);
});

it('says the same of Parquet, and turned about where the other law is the later', async () => {
  await Promise.all([made('all.parquet', 300), made('all.ndjson', 300)]);
  for (const [engine, input] of [
    ['duckdb', 'all.parquet'],
    ['js', 'all.ndjson'],
  ] as const)
    await judge(input, `${engine}.ndjson`, { asOf: other, diff: asOf });
  expect(readFileSync(inFolder('duckdb.ndjson'), 'utf8')).toBe(readFileSync(inFolder('js.ndjson'), 'utf8'));
  expect(summaryOf('duckdb.ndjson')).toEqual(summaryOf('js.ndjson'));
  expect(summaryOf('duckdb.ndjson').effect).toMatchObject({ from: other, to: asOf });
});
