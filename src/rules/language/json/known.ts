import { isDuration } from '../../../models/calendar/duration.js';
import type { Path } from '../../../models/result.js';
import type { DatedValue, Known, ValueType } from '../node.js';
import { isReserved } from './scan.js';
import type { Reader } from './reader.js';
import {
  readArray,
  readBoolean,
  readDay,
  readNumber,
  readObject,
  readOneOf,
  readOptional,
  readText,
  refuse,
} from './reader.js';

export const readType = (r: Reader, value: unknown, path: Path): ValueType | undefined =>
  readOneOf<ValueType>(r, value, path, ['truth', 'number', 'date', 'duration', 'code']);

/** A value written down, of a type; dates are civil dates. */
export const readKnown = (r: Reader, type: ValueType, value: unknown, path: Path): Known | undefined => {
  switch (type) {
    case 'truth':
      return readBoolean(r, value, path);
    case 'number':
      return readNumber(r, value, path);
    case 'date':
      return readDay(r, value, path);
    case 'code':
      return readText(r, value, path);
    case 'duration': {
      const of = readObject(r, value, path, ['calendar', 'years', 'months', 'days']);
      if (of === undefined) return undefined;
      const { calendar, years, months, days } = of;
      const read = { calendar, years, months, days };
      return isDuration(read) ? read : refuse(r, 'not-a-duration', path);
    }
  }
};

const readDated = (r: Reader, type: ValueType, value: unknown, path: Path): DatedValue | undefined => {
  const of = readObject(r, value, path, ['from', 'value'], ['to', 'by', 'was']);
  if (of === undefined) return undefined;
  const from = readDay(r, of['from'], [...path, 'from']);
  const known = readKnown(r, type, of['value'], [...path, 'value']);
  if (from === undefined || known === undefined) return undefined;
  const text = (of: unknown, at: Path): string | undefined => (typeof of === 'string' ? of : readText(r, of, at));
  return {
    from,
    ...readOptional(of, 'to', path, (day, at) => readDay(r, day, at)),
    value: known,
    ...readOptional(of, 'by', path, text),
    ...readOptional(of, 'was', path, text),
  };
};

/** The dated values of a parameter: each ends before, or where, the next begins, and none is empty. */
export const readValues = (
  r: Reader,
  parameter: string,
  type: ValueType,
  value: unknown,
  path: Path,
): readonly DatedValue[] => {
  const values = readArray(r, value, path).flatMap((of, i) => readDated(r, type, of, [...path, i]) ?? []);
  if (values.length === 0) refuse(r, 'parameter-without-value', path, { parameter });
  values.forEach(({ from, to }, i) => {
    const next = values[i + 1];
    if (to !== undefined && to <= from) refuse(r, 'parameter-empty', [...path, i], { parameter });
    if (next === undefined) return;
    if (to === undefined || to > next.from) refuse(r, 'parameter-overlap', [...path, i], { parameter });
    else if (to < next.from) refuse(r, 'parameter-gap', [...path, i], { parameter });
  });
  return values;
};

/** The id of an ambiguity: it becomes a key of what a decision says of it. */
export const readId = (r: Reader, value: unknown, path: Path): string | undefined => {
  const id = readText(r, value, path);
  return id !== undefined && isReserved(id) ? refuse(r, 'key-reserved', path) : id;
};
