import { listName } from '../type-of.js';
import type { Node } from '../node.js';
import type { Row } from '../sheet.js';
import { FALSE, TRUE } from '../truth.js';
import type { Compiler, NumberReads } from './compiler.js';

/** The days in the union of half-open intervals, clipped to `[from, to)`. The starts are put in order in place. */
export const unionDays = (starts: number[], ends: number[], from: number, to: number): number => {
  for (let i = 1; i < starts.length; i += 1) {
    const [start, end] = [starts[i] as number, ends[i] as number];
    let j = i - 1;
    for (; j >= 0 && (starts[j] as number) > start; j -= 1) {
      starts[j + 1] = starts[j] as number;
      ends[j + 1] = ends[j] as number;
    }
    starts[j + 1] = start;
    ends[j + 1] = end;
  }
  let [days, reached] = [0, from];
  for (let i = 0; i < starts.length; i += 1) {
    const [s, e] = [Math.max(starts[i] as number, reached), Math.min(ends[i] as number, to)];
    if (e <= s) continue;
    days += e - s;
    reached = e;
  }
  return days;
};

/** The days that periods cover since a date: the fewest and the most, of periods of which some may be unknown. */
export const coverage = (list: Node, since: NumberReads, k: Compiler): NumberReads => {
  const { asOf } = k;
  const { cell, rows, member, unseen } = k.list(list);
  const declared = k.registry.declarations[listName(list)];
  const mayBeUndated = declared?.type === 'list' && declared.fields['from']?.maybe === true;

  const eachMember = (visit: (row: Row, sure: boolean) => void): void => {
    const { items } = rows();
    const before = cell.row;
    for (const row of items) {
      cell.row = row;
      const belongs = member();
      if (belongs !== FALSE) visit(row, belongs === TRUE);
    }
    cell.row = before;
  };

  const least = (): number => {
    if (rows().items.length === 0) return 0;
    const [starts, ends]: [number[], number[]] = [[], []];
    let undated = 0;
    eachMember(({ from, to, days }, sure) => {
      if (!sure) return;
      if (from === null) undated += typeof days === 'number' ? days : 0;
      if (typeof from !== 'number') return;
      starts.push(from);
      ends.push(to === null ? Infinity : typeof to === 'number' ? to : from + 1);
    });
    return undated + unionDays(starts, ends, since.greatest(), asOf);
  };

  const greatest = (): number => {
    if (unseen() !== FALSE) return Infinity;
    if (rows().items.length === 0) return 0;
    const [starts, ends]: [number[], number[]] = [[], []];
    let undated = 0;
    eachMember(({ from, to, days }) => {
      if (from === null || (from === undefined && mayBeUndated)) undated += typeof days === 'number' ? days : Infinity;
      if (from === null) return;
      starts.push(typeof from === 'number' ? from : -Infinity);
      ends.push(typeof to === 'number' ? to : Infinity);
    });
    return undated + unionDays(starts, ends, since.least(), asOf);
  };

  return { least, greatest };
};
