import { isInCalendar } from '../../../models/calendar/umalqura.js';
import { outsideTable } from '../../../models/calendar/civil-date.js';
import type { FactType } from '../../language/fact.js';
import { parseValue } from '../../language/sheet.js';
import type { Values } from '../columns.js';
import type { Source } from './source.js';
import { refuse } from './source.js';
import type { ArrowValues } from './table.js';
import { typeIds } from './table.js';

type Big = BigInt64Array | BigUint64Array;
const isBig = (values: ArrowValues): values is Big =>
  values instanceof BigInt64Array || values instanceof BigUint64Array;

/** The values of a source one after another: the very array of Arrow where it is one. */
const together = ({ pieces, count }: Source): ArrowValues => {
  const [only, ...others] = pieces;
  if (only === undefined) return new Uint8Array(0);
  if (others.length === 0) return only.data.values.subarray(only.from, only.to);
  const joined = new (only.data.values.constructor as new (count: number) => Exclude<ArrowValues, Big>)(count);
  let at = 0;
  for (const { data, from, to } of pieces) {
    joined.set(data.values.subarray(from, to) as Exclude<ArrowValues, Big>, at);
    at += to - from;
  }
  return joined;
};

/**
 * Values of which those that are known can stand in the column. What Arrow leaves where nothing is known may be anything;
 * 0 is put there if it could not.
 *
 * @param refuseOne throws for a known value that does not fit
 */
export const settled = (
  values: Values,
  states: Uint8Array | undefined,
  fits: (value: number) => boolean,
  refuseOne: (at: number, value: number) => void,
): Values => {
  let own = values;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as number;
    if (fits(value)) continue;
    if (states === undefined || states[at] === 0) refuseOne(at, value);
    if (own === values) own = values.slice();
    own[at] = 0;
  }
  return own;
};

/** Numbers, in the domain that is declared. */
export const numbersOf = (declared: FactType, source: Source, states: Uint8Array | undefined): Values => {
  const found = together(source);
  const { min = -Infinity, max = Infinity, integer } = declared;
  const big = isBig(found);
  const fits = (value: number): boolean =>
    value >= min && value <= max && (integer === true || big ? Number.isSafeInteger(value) : Number.isFinite(value));
  return settled(big ? Float64Array.from(found, Number) : found, states, fits, (at, value) => {
    const issues: Parameters<typeof parseValue>[3] = [];
    parseValue(declared, value, [], issues);
    const [first] = issues;
    refuse(source, at, first?.code ?? 'fact-outside-domain', first?.params ?? { least: min, greatest: max });
  });
};

const dayInSeconds = 86_400n;

/** Days out of dates and timestamps, of which no part of a day may be left: in which day it lies would hang on a place. */
const wholeDays = (source: Source, found: Big, states: Uint8Array | undefined): Values => {
  const power = source.type.typeId === typeIds.date ? 1 : (source.type.unit ?? 0);
  const day = dayInSeconds * 1000n ** BigInt(power);
  const days = new Float64Array(found.length);
  for (let at = 0; at < found.length; at += 1) {
    const moment = found[at] as bigint;
    if ((states === undefined || states[at] === 0) && moment % day !== 0n) refuse(source, at, 'date-with-time');
    days[at] = Number(moment / day);
  }
  return days;
};

/** Dates as whole days since 1970-01-01. */
export const daysOf = (source: Source, states: Uint8Array | undefined): Values => {
  const found = together(source);
  const days = isBig(found) ? wholeDays(source, found, states) : found;
  const settledDays = settled(days, states, isInCalendar, (at) => {
    for (const { code, params } of outsideTable().issues) refuse(source, at, code, params);
  });
  return isBig(found) ? Int32Array.from(settledDays) : settledDays;
};

/** Truths as bytes, which Arrow holds as bits. */
export const truthsOf = ({ pieces, count }: Source): Uint8Array => {
  const truths = new Uint8Array(count);
  let at = 0;
  for (const { data, from, to } of pieces) {
    for (let i = data.offset + from; i < data.offset + to; i += 1, at += 1)
      truths[at] = ((data.values[i >> 3] as number) >> (i & 7)) & 1;
  }
  return truths;
};
