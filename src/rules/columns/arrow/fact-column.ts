import type { FactType } from '../../language/fact.js';
import type { Column } from '../columns.js';
import type { Codes } from './by-entry.js';
import { codesOf, durationsOf, writtenDaysOf } from './by-entry.js';
import { daysOf, numbersOf, truthsOf } from './numbers.js';
import { isText } from './places.js';
import type { Source } from './source.js';
import { refuseType } from './source.js';
import type { Nothingness } from './states.js';
import { statesOf } from './states.js';
import { typeIds } from './table.js';

/** How a fact is read beside its own column. */
export interface Beside {
  readonly nothing: Nothingness;
  /** The calendars of lengths of time. */
  readonly calendar: Source | undefined;
  readonly codes: Codes;
}

const read = (declared: FactType, source: Source, states: Uint8Array | undefined, beside: Beside): Column => {
  const { type } = source;
  const { typeId } = type;
  const isNumber = typeId === typeIds.int || (typeId === typeIds.float && type.precision !== 0);
  if (typeId === typeIds.null) return { values: new Uint8Array(source.count) };
  switch (declared.type) {
    case 'truth':
      return { values: typeId === typeIds.bool ? truthsOf(source) : refuseType(source, 'Bool') };
    case 'number':
      return { values: isNumber ? numbersOf(declared, source, states) : refuseType(source, 'Int, Float') };
    case 'date':
      if (isText(type)) return { values: writtenDaysOf(declared, source, states) };
      return [typeIds.date, typeIds.timestamp, typeIds.int].some((of) => of === typeId)
        ? { values: daysOf(source, states) }
        : refuseType(source, 'Date, Timestamp, Utf8, Int');
    case 'code':
      return isText(type) || typeId === typeIds.int
        ? codesOf(declared, source, states, beside.codes)
        : refuseType(source, 'Utf8, Dictionary, Int');
    case 'duration':
      return isText(type) ? durationsOf(declared, source, states, beside.calendar) : refuseType(source, 'Utf8');
  }
};

/** A fact of every row, or a field of every element. */
export const factColumn = (declared: FactType, source: Source, beside: Beside): Column => {
  const states = statesOf(declared, source, beside.nothing);
  const column = read(declared, source, states, beside);
  return states === undefined ? column : { ...column, states };
};
