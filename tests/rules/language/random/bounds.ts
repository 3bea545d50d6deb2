import { durationDays } from '../../../../src/models/calendar/duration.js';
import type { Duration } from '../../../../src/models/calendar/duration.js';
import type { Context } from '../../../../src/rules/language/evaluate.js';
import { codeOf, range, span, truth } from '../../../../src/rules/language/evaluate.js';
import type { Node } from '../../../../src/rules/language/node.js';
import type { Facts } from '../../../../src/rules/language/sheet.js';
import { typeOf } from '../../../../src/rules/language/type-of.js';
import { crateFacts } from './crates.js';

/** Everything as the least and the greatest number that it can be; a code by its number among all, or any. */
export type Bounds = readonly [least: number, greatest: number];

const codes = ['red', 'green', 'blue', 'sea', 'land', 'air', 'another'];

/** The bounds of an expression of any type. A truth is 0 or 1; a length of time goes by its measure. */
export const boundsOf = (node: Node, c: Context): Bounds => {
  switch (typeOf(node, c.registry)) {
    case 'truth': {
      const found = truth(node, c);
      return [found & 2 ? 0 : 1, found & 1 ? 1 : 0];
    }
    case 'code': {
      const code = codeOf(node, c);
      return code === undefined ? [-Infinity, Infinity] : [codes.indexOf(code), codes.indexOf(code)];
    }
    case 'duration': {
      const [least, greatest] = span(node, c);
      return [durationDays(least), greatest === null ? Infinity : durationDays(greatest)];
    }
    default:
      return range(node, c);
  }
};

/** What a value is among such bounds. */
export const numberOf = (value: boolean | number | string | Duration | null): number =>
  typeof value === 'string'
    ? codes.indexOf(value)
    : typeof value === 'object'
      ? durationDays(value as Duration)
      : Number(value);

export const isIn = ([least, greatest]: Bounds, [from, to]: Bounds): boolean => from <= least && greatest <= to;

/** A context of the crates on a day, or on any of several. */
export const contextOf = (
  facts: Facts,
  asOf: number | Bounds,
  readings: Readonly<Record<string, string>> = {},
): Context => ({
  registry: crateFacts,
  facts,
  asOf: typeof asOf === 'number' ? [asOf, asOf] : asOf,
  readings,
  elements: {},
});
