import { safeParseCivilDate } from '../../models/calendar/civil-date.js';
import type { Duration } from '../../models/calendar/duration.js';
import { isDuration, safeParseDuration } from '../../models/calendar/duration.js';
import { MartabaError } from '../../models/error.js';
import type { Issue, Path, Result } from '../../models/result.js';
import { issue } from '../../models/result.js';
import type { Declaration, FactType, ListType } from './fact.js';
import type { Registry, SheetOf } from './registry.js';

/** A value as expressions read it: days for dates, `null` for none, `undefined` for unknown. */
export type Value = boolean | number | string | Duration | Rows | null | undefined;
export interface Row {
  readonly [field: string]: Exclude<Value, Rows>;
}
/** A list: `complete` says that there are no other elements. */
export interface Rows {
  readonly items: readonly Row[];
  readonly complete: boolean;
}
/** Facts as expressions read them: a sheet that has passed {@link parseSheet}. */
export interface Facts {
  readonly [name: string]: Value;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One value of a fact or a field, judged against its declaration. */
export const parseValue = (fact: FactType, value: unknown, path: Path, issues: Issue[]): Exclude<Value, Rows> => {
  const refuse = (code: string, params = {}) => {
    issues.push(issue(code, path, params));
    return undefined;
  };
  if (value === undefined) return undefined;
  if (value === null) return fact.maybe ? null : refuse('fact-never-none');
  switch (fact.type) {
    case 'truth':
      return typeof value === 'boolean' ? value : refuse('fact-type', { expected: 'boolean' });
    case 'code':
      // A code that is a number, as a degree of kinship is, may be written as one.
      if (typeof value === 'number' && Object.hasOwn(fact.codes ?? {}, value)) return String(value);
      return typeof value === 'string' && value !== '' ? value : refuse('fact-type', { expected: 'code' });
    case 'number': {
      if (typeof value !== 'number' || !Number.isFinite(value)) return refuse('fact-type', { expected: 'number' });
      const { min = -Infinity, max = Infinity, integer } = fact;
      if (value < min || value > max) return refuse('fact-outside-domain', { least: min, greatest: max });
      return integer === true && !Number.isInteger(value) ? refuse('fact-type', { expected: 'whole number' }) : value;
    }
    case 'date': {
      const parsed = safeParseCivilDate(value);
      if (parsed.ok) return parsed.value.day;
      issues.push(...parsed.issues.map((found) => ({ ...found, path: [...path, ...found.path] })));
      return undefined;
    }
    case 'duration': {
      if (isDuration(value)) return value;
      const parsed = safeParseDuration(value);
      if (parsed.ok) return parsed.value;
      issues.push(...parsed.issues.map((found) => ({ ...found, path: [...path, ...found.path] })));
      return undefined;
    }
  }
};

const parseList = (list: ListType, value: unknown, path: Path, issues: Issue[]): Rows | undefined => {
  if (value === undefined) return undefined;
  const { items, complete } = Array.isArray(value)
    ? { items: value as unknown[], complete: true }
    : isRecord(value) && Array.isArray(value['items'])
      ? { items: value['items'] as unknown[], complete: value['complete'] === true }
      : { items: undefined, complete: false };
  if (items === undefined) {
    issues.push(issue('fact-type', path, { expected: 'list' }));
    return undefined;
  }
  const [single, ...others] = Object.entries(list.fields);
  const rows = items.map((item, i): Row => {
    // A list of single values is written as such: `['performance', 'training']`.
    if (!isRecord(item) && single !== undefined && others.length === 0)
      return { [single[0]]: parseValue(single[1], item, [...path, i], issues) };
    if (!isRecord(item)) {
      issues.push(issue('fact-type', [...path, i], { expected: 'record' }));
      return {};
    }
    const row: Record<string, Exclude<Value, Rows>> = {};
    for (const [field, entry] of Object.entries(item)) {
      const declared = Object.hasOwn(list.fields, field) ? list.fields[field] : undefined;
      if (declared === undefined) issues.push(issue('fact-unknown', [...path, i, field]));
      else row[field] = parseValue(declared, entry, [...path, i, field], issues);
    }
    return row;
  });
  return { items: rows, complete };
};

/**
 * Judges a sheet of facts against its registry: names, types, domains, dates inside the calendar's table.
 *
 * @param registry the declared facts
 * @param sheet facts by their public names, as they came in
 * @returns the facts as expressions read them, or every issue found: `fact-unknown` (no such name), `fact-type`,
 * `fact-never-none` (`null` where there always is one), `fact-outside-domain`, and those of dates and durations
 * @example
 * ```ts
 * import { ordinaryPromotion, safeParseSheet } from 'martaba/rules';
 *
 * const read = safeParseSheet(ordinaryPromotion.registry, { 'employee.rank': 16, 'employee.suspended': 'no' });
 * read.ok; // false
 * read.ok ? [] : read.issues.map(({ code }) => code); // ['fact-outside-domain', 'fact-type']
 * ```
 */
export const safeParseSheet = (registry: Registry, sheet: unknown): Result<Facts> => {
  if (!isRecord(sheet)) return { ok: false, issues: [issue('fact-type', [], { expected: 'record' })] };
  const issues: Issue[] = [];
  const facts: Record<string, Value> = {};
  for (const [name, value] of Object.entries(sheet)) {
    const declared: Declaration | undefined = Object.hasOwn(registry.declarations, name)
      ? registry.declarations[name]
      : undefined;
    if (declared === undefined) issues.push(issue('fact-unknown', [name]));
    else if (declared.type === 'list') facts[name] = parseList(declared, value, [name], issues);
    else facts[name] = parseValue(declared, value, [name], issues);
  }
  return issues.length === 0 ? { ok: true, value: facts } : { ok: false, issues };
};

/**
 * As {@link safeParseSheet}, for facts written by a program.
 *
 * @param registry the declared facts
 * @param sheet facts by their public names
 * @throws MartabaError with the first issue's code and path, never its value
 * @example
 * ```ts
 * import { ordinaryPromotion, parseSheet } from 'martaba/rules';
 *
 * const { registry } = ordinaryPromotion;
 * parseSheet(registry, { 'employee.rankSince': '1442-11-10H' }); // { 'employee.rankSince': 18798 }
 * ```
 */
export const parseSheet = <R extends Registry>(registry: R, sheet: SheetOf<R>): Facts => {
  const parsed = safeParseSheet(registry, sheet);
  if (parsed.ok) return parsed.value;
  const [first] = parsed.issues as readonly [Issue];
  throw new MartabaError(first.code, first.path, first.params);
};
