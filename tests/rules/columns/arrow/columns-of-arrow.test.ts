import fc from 'fast-check';
import {
  Bool,
  DateDay,
  Dictionary,
  Int32,
  Int8,
  Table,
  Utf8,
  makeData,
  makeVector,
  tableFromIPC,
  tableToIPC,
  vectorFromArray,
} from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import type { RuleSet } from '../../../../src/rules/index.js';
import { ruleSets } from '../../../../src/rules/index.js';
import type { ArrowTable } from '../../../../src/rules/columns/arrow/table.js';
import { columnsOfArrow } from '../../../../src/rules/columns/arrow/columns-of-arrow.js';
import { compileColumns } from '../../../../src/rules/columns/compile-columns.js';
import { blankVerdicts } from '../../../../src/rules/columns/verdicts.js';
import { showDay } from '../../../../src/rules/language/show.js';
import { asOf, crateFacts, crateSet, holeyFacts } from '../../language/arbitraries.js';
import { interpreted, saidOf } from '../interpreted.js';
import type { Choose } from './arrow-tables.js';
import { tableOf } from './arrow-tables.js';
import { boxes, stops } from './boxes.js';

const judged = (set: RuleSet, table: ArrowTable, on: string) => {
  const kernel = compileColumns(set, { asOf: on });
  const columns = columnsOfArrow(set, table, { codes: 'open' });
  const verdicts = blankVerdicts(kernel, columns.rows);
  kernel(columns, verdicts);
  return Array.from({ length: columns.rows }, (_, row) => saidOf(kernel, verdicts, row));
};

/** Chooses as a seed says. */
const chooser = (seed: number): Choose => {
  let state = seed;
  return (...among) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return among[(state >>> 8) % among.length] ?? among[0];
  };
};

describe('columns out of a table of Arrow', () => {
  it('give random rules the verdicts that the facts themselves give, whatever types and stretches they stand in', () => {
    fc.assert(
      fc.property(
        crateSet,
        fc.array(holeyFacts(crateFacts), { minLength: 6, maxLength: 6 }),
        asOf,
        fc.nat(),
        fc.constantFrom([6], [3, 3], [1, 0, 5]),
        (set, sheets, on, seed, sizes) => {
          const table = tableOf(set, sheets, chooser(seed), sizes);
          const settings = { asOf: showDay(on) };
          expect(judged(set, table, settings.asOf)).toEqual(sheets.map((of) => interpreted(set, of, settings)));
        },
      ),
    );
  });

  it.each(ruleSets.map((set) => [set.id, set] as const))('give %s the verdicts that the facts give', (_id, set) => {
    fc.assert(
      fc.property(
        fc.array(holeyFacts(set.registry), { minLength: 8, maxLength: 8 }),
        asOf,
        fc.nat(),
        (sheets, day, seed) => {
          const settings = { asOf: showDay(Math.max(day, set.from)) };
          const table = tableFromIPC(tableToIPC(tableOf(set, sheets, chooser(seed), [8])));
          expect(judged(set, table, settings.asOf)).toEqual(sheets.map((of) => interpreted(set, of, settings)));
        },
      ),
      { numRuns: 1 },
    );
  });

  it('are the arrays of Arrow themselves where those can stand as they are', () => {
    const [on, grade, kind] = [Int32Array.of(1, 2), Int8Array.of(3, 9), Int32Array.of(1, 0)];
    const dictionary = vectorFromArray(['dry', 'wet'], new Utf8());
    const { facts } = columnsOfArrow(
      boxes,
      new Table({
        'box.on': makeVector(makeData({ type: new DateDay(), data: on })),
        'box.grade': makeVector(makeData({ type: new Int8(), data: grade })),
        'box.kind': makeVector(makeData({ type: new Dictionary(new Utf8(), new Int32()), data: kind, dictionary })),
      }),
      { columns: { 'box.opened': null, 'box.stops': null } },
    );
    expect([facts['box.on'], facts['box.grade'], facts['box.kind']].map((of) => of?.values.buffer)).toEqual([
      on.buffer,
      grade.buffer,
      kind.buffer,
    ]);
    expect(facts['box.kind']?.dictionary).toEqual(['dry', 'wet']);
    expect(facts['box.opened']?.states).toEqual(Uint8Array.of(2, 2));
  });

  it('take for unknown what a null, a null struct and a null of a dictionary hide, whatever stands there', () => {
    const hidden = makeData({
      type: new DateDay(),
      data: Int32Array.of(2_000_000_000, 5),
      nullBitmap: Uint8Array.of(0b10),
      nullCount: 1,
    });
    const dictionary = vectorFromArray(['dry', null], new Utf8());
    const kinds = makeData({ type: new Dictionary(new Utf8(), new Int32()), data: Int32Array.of(1, 0), dictionary });
    const { facts, lists } = columnsOfArrow(
      boxes,
      new Table({
        'box.on': makeVector(hidden),
        'box.kind': makeVector(kinds),
        'box.stops': vectorFromArray([[null, { at: 3 }], null], stops),
      }),
      { columns: { 'box.opened': null, 'box.grade': null } },
    );
    expect(facts['box.on']).toEqual({ values: Int32Array.of(0, 5), states: Uint8Array.of(2, 0) });
    expect(facts['box.kind']?.states).toEqual(Uint8Array.of(2, 0));
    expect(lists['box.stops']?.offsets).toEqual(Int32Array.of(0, 2, 2));
    expect(lists['box.stops']?.fields['at']?.states).toEqual(Uint8Array.of(2, 0));
    expect(lists['box.stops']?.states).toEqual(Uint8Array.of(2, 2));
  });

  it('know that there is none by a column of states, or where a null is said to mean it', () => {
    const rest = { 'box.opened': null, 'box.grade': null, 'box.kind': null, 'box.stops': null };
    const on = vectorFromArray([null, null, new Date(0)], new DateDay());
    const states = vectorFromArray([1, null, 1], new Int8());
    const statesOf = (table: ArrowTable, nullMeans?: 'none') =>
      columnsOfArrow(boxes, table, {
        columns: { ...rest, 'box.on': { column: 'on', ...(nullMeans === undefined ? {} : { nullMeans }) } },
      }).facts['box.on']?.states;
    expect(statesOf(new Table({ on, 'on#state': states }))).toEqual(Uint8Array.of(1, 2, 0));
    expect(statesOf(new Table({ on }), 'none')).toEqual(Uint8Array.of(1, 1, 0));
    expect(statesOf(new Table({ on }))).toEqual(Uint8Array.of(2, 2, 0));
    const opened = vectorFromArray([null], new Bool());
    expect(() =>
      columnsOfArrow(boxes, new Table({ opened }), {
        columns: { ...rest, 'box.on': null, 'box.opened': { column: 'opened', nullMeans: 'none' } },
      }),
    ).toThrow(expect.objectContaining({ code: 'fact-never-none', path: [0, 'opened'] }));
  });
});
