import type { Calendar } from '../../../models/calendar/calendar.js';
import type { Duration } from '../../../models/calendar/duration.js';
import { safeParseDuration } from '../../../models/calendar/duration.js';
import type { Issue } from '../../../models/result.js';
import { issue } from '../../../models/result.js';
import type { FactType } from '../../language/fact.js';
import type { Value } from '../../language/sheet.js';
import { parseValue } from '../../language/sheet.js';
import type { Column } from '../columns.js';
import type { Places } from './places.js';
import { placesOf } from './places.js';
import type { Source } from './source.js';
import { refuse } from './source.js';
import { statesOf } from './states.js';

/** Whether a code that is not among those declared is carried, as sheets of facts do, or refused. */
export type Codes = 'listed' | 'open';

type Read = (entry: string) => { readonly value: Value } | Issue;

/** Reads each entry once. One that cannot be read is refused where it is first used, and not at all where it never is. */
const readEntries = (
  { values, entries }: Places,
  source: Source,
  states: Uint8Array | undefined,
  read: Read,
): readonly Value[] =>
  entries.map((entry) => {
    const found = read(entry);
    if ('value' in found) return found.value;
    const place = entries.indexOf(entry);
    const at = values.findIndex((of, i) => of === place && (states === undefined || states[i] === 0));
    return at < 0 ? undefined : refuse(source, at, found.code, found.params);
  });

const parsed =
  (declared: FactType): Read =>
  (entry) => {
    const issues: Issue[] = [];
    const value = parseValue(declared, entry, [], issues);
    return issues[0] ?? { value };
  };

const codeRead = (declared: FactType, codes: Codes): Read => {
  const { codes: listed = {} } = declared;
  const isOpen = codes === 'open' || Object.keys(listed).length === 0;
  return (entry) => (isOpen || Object.hasOwn(listed, entry) ? parsed(declared)(entry) : issue('code-unlisted', []));
};

/** Codes, each by its place in a dictionary. */
export const codesOf = (declared: FactType, source: Source, states: Uint8Array | undefined, codes: Codes): Column => {
  const places = placesOf(source, states);
  const dictionary = readEntries(places, source, states, codeRead(declared, codes));
  // An entry that no row has may be unfit to be a code; it is never looked at.
  return { values: places.values, dictionary: dictionary.map((of) => (typeof of === 'string' ? of : '')) };
};

/** Civil dates written as text, Hijri or Gregorian, as days. */
export const writtenDaysOf = (declared: FactType, source: Source, states: Uint8Array | undefined): Int32Array => {
  const places = placesOf(source, states);
  const days = Int32Array.from(readEntries(places, source, states, parsed(declared)), (day) => Number(day ?? 0));
  return Int32Array.from(places.values, (place) => days[place] ?? 0);
};

const instant: Duration = { calendar: 'hijri', years: 0, months: 0, days: 0 };

/** For each value, whether its calendar is the Gregorian; the Hijri is meant where nothing is said. */
const areGregorian = (declared: FactType, calendar: Source): readonly boolean[] => {
  const states = statesOf(declared, calendar, undefined);
  const { values, entries } = placesOf(calendar, states);
  return Array.from(values, (place, at) => {
    if (states !== undefined && states[at] !== 0) return false;
    const name = entries[place];
    return (
      name === 'gregorian' || (name === 'hijri' ? false : refuse(calendar, at, 'fact-type', { expected: 'calendar' }))
    );
  });
};

/** Lengths of time written as text, each by its place in a dictionary; their calendar may stand in a column of its own. */
export const durationsOf = (
  declared: FactType,
  source: Source,
  states: Uint8Array | undefined,
  calendar: Source | undefined,
): Column => {
  const places = placesOf(source, states);
  const read = (of: Calendar): readonly Duration[] =>
    readEntries(places, source, states, (entry) => {
      const found = safeParseDuration(entry, of);
      return found.ok ? { value: found.value } : (found.issues[0] as Issue);
    }).map((value) => (value as Duration | undefined) ?? instant);
  const hijri = read('hijri');
  if (calendar === undefined) return { values: places.values, dictionary: hijri };
  const gregorian = areGregorian(declared, calendar);
  return {
    values: Int32Array.from(places.values, (place, at) => place + (gregorian[at] === true ? hijri.length : 0)),
    dictionary: [...hijri, ...read('gregorian')],
  };
};
