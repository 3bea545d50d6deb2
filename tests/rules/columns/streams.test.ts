import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Columns, RowVerdict } from '../../../src/rules/index.js';
import {
  compileColumns,
  decideMany,
  decideStream,
  judgeStream,
  ordinaryPromotion,
  verdictAt,
} from '../../../src/rules/index.js';
import { columnsOfFacts } from '../../../src/rules/columns/columns-of.js';
import type { Facts } from '../../../src/rules/language/sheet.js';
import { holeyFacts, sheetOfFacts } from '../language/arbitraries.js';

const settings = { asOf: '1447-01-10H' };
const set = ordinaryPromotion;
const kernel = compileColumns(set, settings);

/** The engine's own collector, which a program is not given unless it asks. */
const collect = (() => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
})();

async function* slowly<T>(of: Iterable<T>): AsyncGenerator<T> {
  for (const one of of) yield await Promise.resolve(one);
}

const collected = async <T>(of: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = [];
  for await (const one of of) all.push(one);
  return all;
};

const verdictsOf = async (blocks: Iterable<Columns>): Promise<readonly RowVerdict[]> => {
  const said: RowVerdict[] = [];
  for await (const { first, columns, verdicts } of judgeStream(kernel, blocks)) {
    expect(first).toBe(said.length);
    for (let row = 0; row < columns.rows; row += 1) said.push(verdictAt(kernel, verdicts, row));
  }
  return said;
};

describe('a stream', () => {
  it('of blocks of any sizes is given the verdicts of its cases in their order, as one of sheets is', async () => {
    const blocks = fc.array(fc.array(holeyFacts(set.registry), { maxLength: 4 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(blocks, async (facts) => {
        const sheets = facts.flat().map((of: Facts) => sheetOfFacts(set.registry, of));
        const expected = [...decideMany(set, sheets, settings)];
        expect(await verdictsOf(facts.map((block) => columnsOfFacts(set.registry, block)))).toEqual(expected);
        expect(await collected(decideStream(set, slowly(sheets), settings))).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });

  it('of many blocks holds a few of them at a time, and one room for verdicts', async () => {
    const refs: WeakRef<Columns>[] = [];
    const blocks = function* () {
      for (let i = 0; i < 100; i += 1) {
        const columns = columnsOfFacts(
          set.registry,
          Array.from({ length: 5 }, () => ({})),
        );
        refs.push(new WeakRef(columns));
        yield columns;
      }
    };
    const rooms = new Set<unknown>();
    let most = 0;
    let count = 0;
    for await (const { verdicts, columns } of judgeStream(kernel, slowly(blocks()))) {
      rooms.add(verdicts);
      count += columns.rows;
      if (refs.length % 50 !== 0) continue;
      // A weak reference that was read is held until the task is over.
      await new Promise((resolve) => setTimeout(resolve, 0));
      collect();
      most = Math.max(most, refs.filter((ref) => ref.deref() !== undefined).length);
    }
    expect([count, rooms.size]).toEqual([500, 1]);
    expect(most).toBeLessThanOrEqual(3);
  });

  it('of sheets is read no further ahead than a block', async () => {
    let read = 0;
    const endless = function* () {
      for (;;) {
        read += 1;
        yield {};
      }
    };
    let [decided, ahead] = [0, 0];
    for await (const { outcome } of decideStream(set, slowly(endless()), settings)) {
      expect(outcome).toBe('undetermined');
      decided += 1;
      ahead = Math.max(ahead, read - decided);
      if (decided === 9000) break;
    }
    expect(ahead).toBeLessThanOrEqual(4096);
  });

  it('of sheets names the case that is wrong by its number', async () => {
    const sheets = slowly([...Array.from({ length: 4097 }, () => ({})), { 'employee.rank': 'six' as never }]);
    await expect(collected(decideStream(set, sheets, settings))).rejects.toMatchObject({
      code: 'fact-type',
      path: [4097, 'employee.rank'],
    });
  });
});
