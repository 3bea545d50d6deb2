import type { DataType } from 'apache-arrow';
import {
  Bool,
  DateDay,
  Float64,
  Int32,
  Table,
  TimestampSecond,
  Utf8,
  makeData,
  makeVector,
  vectorFromArray,
} from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { columnsOfArrow, textOf } from '../../../../src/rules/index.js';
import { boxes, listOf, stops } from './boxes.js';

const wrongStops = listOf('at', new Utf8());
const emptyStops = listOf('other', new Int32());

describe('columns out of a table of Arrow', () => {
  it.each<
    readonly [what: string, string, DataType, readonly unknown[], code: string, path: readonly (string | number)[]]
  >([
    ['a column of a wrong type', 'box.opened', new Int32(), [1], 'column-type', ['box.opened']],
    ['a wrong type in a list', 'box.stops', wrongStops, [[{ at: 'x' }]], 'column-type', ['box.stops', 'at']],
    ['a list that is none', 'box.stops', new Utf8(), ['x'], 'column-type', ['box.stops']],
    ['a field that is not there', 'box.stops', emptyStops, [[{ other: 1 }]], 'column-missing', ['box.stops', 'at']],
    [
      'a date outside the table',
      'box.on',
      new DateDay(),
      [new Date(0), new Date(9e12)],
      'outside-calendar',
      [41, 'box.on'],
    ],
    [
      'a written date outside it',
      'box.on',
      new Utf8(),
      ['1447-01-10H', '1700-01-01H'],
      'outside-calendar',
      [41, 'box.on'],
    ],
    ['a part of a day', 'box.on', new TimestampSecond(), [86_400_000], 'date-with-time', [40, 'box.on']],
    ['a code that is not listed', 'box.kind', new Utf8(), ['dry', null, 'damp'], 'code-unlisted', [42, 'box.kind']],
    ['no code at all', 'box.kind', new Utf8(), [''], 'code-unlisted', [40, 'box.kind']],
    ['a number outside its domain', 'box.grade', new Int32(), [1, 10], 'fact-outside-domain', [41, 'box.grade']],
    ['a part of a whole number', 'box.grade', new Float64(), [1, 1.5], 'fact-type', [41, 'box.grade']],
    [
      'a number in a list',
      'box.stops',
      stops,
      [null, [{ at: 1 }, { at: -1 }]],
      'fact-outside-domain',
      [41, 'box.stops', 1, 'at'],
    ],
  ])('are refused for %s, by row and column', (_, column, type, values, code, path) => {
    const named = ['box.opened', 'box.on', 'box.grade', 'box.kind', 'box.stops'].filter((name) => name !== column);
    const columns = Object.fromEntries(named.map((name) => [name, null]));
    // Seconds are written as such, for `apache-arrow` cannot turn dates into them.
    const vector =
      type instanceof TimestampSecond
        ? makeVector(makeData({ type, data: BigInt64Array.of(86_401n) }))
        : vectorFromArray(values, type);
    const read = () => columnsOfArrow(boxes, new Table({ [column]: vector }), { columns, first: 40 });
    expect(read).toThrow(expect.objectContaining({ code, path }));
    expect(['ar', 'en'].map((language) => textOf({ code }, language as 'ar')).includes(code)).toBe(false);
  });

  it('are refused where one that is read is missing, unless it is said that nobody knows it', () => {
    const table = new Table({ at: vectorFromArray([true], new Bool()) });
    const rest = { 'box.on': null, 'box.grade': null, 'box.kind': null, 'box.stops': null };
    const read = (opened: string | null) =>
      columnsOfArrow(boxes, table, { columns: { ...rest, 'box.opened': opened } });
    expect(read('at').facts['box.opened']?.values).toEqual(Uint8Array.of(1));
    expect(read(null).facts['box.opened']?.states).toEqual(Uint8Array.of(2));
    expect(() => read('elsewhere')).toThrow(expect.objectContaining({ code: 'column-missing', path: ['elsewhere'] }));
    expect(() => columnsOfArrow(boxes, table, { columns: rest })).toThrow(
      expect.objectContaining({ code: 'column-missing', path: ['box.opened'] }),
    );
  });
});
