import { safeParseCivilDate } from '../../../models/calendar/civil-date.js';
import type { Issue, Params, Path } from '../../../models/result.js';
import { issue } from '../../../models/result.js';
import type { LocalText } from '../../../models/text/language.js';
import { limits } from './limits.js';

/** An object of JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** What goes along while a rule set is read: what was found to be wrong, and how many nodes were read. */
export interface Reader {
  readonly issues: Issue[];
  nodes: number;
}

/** Notes an issue, and stands for the value that could not be read. */
export const refuse = (r: Reader, code: string, path: Path, params: Params = {}): undefined => {
  if (r.issues.length < limits.issues) r.issues.push(issue(code, path, params));
  return undefined;
};

const expected = (r: Reader, path: Path, what: string): undefined => refuse(r, 'json-type', path, { expected: what });

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Names of a stranger's making are cut, for they go into texts. */
const named = (key: string): Params => ({ key: key.slice(0, 60) });

/** An object with these keys and, it may be, those; `undefined` when it is none or a key is missing. */
export const readObject = (
  r: Reader,
  value: unknown,
  path: Path,
  keys: readonly string[],
  optional: readonly string[] = [],
): Json | undefined => {
  if (!isJson(value)) return expected(r, path, 'object');
  for (const key of Object.keys(value)) {
    if (!keys.includes(key) && !optional.includes(key)) refuse(r, 'key-unknown', path, named(key));
  }
  const missing = keys.filter((key) => value[key] === undefined);
  for (const key of missing) refuse(r, 'key-missing', path, named(key));
  return missing.length === 0 ? value : undefined;
};

/** An object whose keys are names of the rule set's own. */
export const readEntries = (r: Reader, value: unknown, path: Path): readonly (readonly [string, unknown])[] => {
  if (!isJson(value)) {
    expected(r, path, 'object');
    return [];
  }
  return Object.entries(value);
};

export const readArray = (r: Reader, value: unknown, path: Path): readonly unknown[] => {
  if (Array.isArray(value)) return value as readonly unknown[];
  expected(r, path, 'array');
  return [];
};

export const readText = (r: Reader, value: unknown, path: Path): string | undefined =>
  typeof value === 'string' && value !== '' ? value : expected(r, path, 'text');

export const readNumber = (r: Reader, value: unknown, path: Path): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : expected(r, path, 'number');

export const readBoolean = (r: Reader, value: unknown, path: Path): boolean | undefined =>
  typeof value === 'boolean' ? value : expected(r, path, 'boolean');

export const readOneOf = <T extends string>(
  r: Reader,
  value: unknown,
  path: Path,
  options: readonly T[],
): T | undefined => options.find((option) => option === value) ?? expected(r, path, options.join(' | '));

/** A text in both languages; either may be empty. */
export const readLocalText = (r: Reader, value: unknown, path: Path): LocalText | undefined => {
  const of = readObject(r, value, path, ['ar', 'en']);
  if (of === undefined) return undefined;
  const { ar, en } = of;
  return typeof ar === 'string' && typeof en === 'string' ? { ar, en } : expected(r, path, 'text');
};

/** A civil date, as a number of days. */
export const readDay = (r: Reader, value: unknown, path: Path): number | undefined => {
  const parsed = safeParseCivilDate(value);
  if (parsed.ok) return parsed.value.day;
  for (const { code, params } of parsed.issues) refuse(r, code, path, params);
  return undefined;
};

/** Reads what is there by a key, and leaves out what is not. */
export const readOptional = <K extends string, T>(
  of: Json,
  key: K,
  path: Path,
  read: (value: unknown, path: Path) => T | undefined,
): Partial<Record<K, T>> => {
  if (of[key] === undefined) return {};
  const value = read(of[key], [...path, key]);
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, T>>);
};
