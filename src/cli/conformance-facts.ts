import { MartabaError } from '../models/error.js';
import type { Declaration, FactType, ListType } from '../rules/language/fact.js';
import type { Registry } from '../rules/language/registry.js';
import type { Facts } from '../rules/language/sheet.js';
import { safeParseSheet } from '../rules/language/sheet.js';
import type { ConformanceCase } from './conformance-file.js';
import { codeMeant, numberMeant } from './conformance-codes.js';
import { isRecord } from './conformance-file.js';
import { withDegree } from './conformance-kin.js';
import { measured, withExperience } from './conformance-lengths.js';
import { declaredAs, named } from './conformance-names.js';

/** The facts of a case that say when it is asked, and which promotion, and are no facts of the law. */
const asking = ['considerationDate', 'onDate', 'promotionType'] as const;

/** The date of a case; the one given where it says none. @throws MartabaError `fact-type` naming the case and the fact */
export const dateOf = ({ id, facts }: ConformanceCase, otherwise: string): string => {
  for (const name of ['considerationDate', 'onDate'] as const) {
    const date = facts[name];
    if (typeof date === 'string') return date;
    if (date !== undefined) throw new MartabaError('fact-type', [id, name], { expected: 'date' });
  }
  return otherwise;
};

/** A value as the rules hold it: riyals as halalas, a length of time or a number as the other, a rating or a degree as its number. */
const heldValue = (name: string, declared: FactType, value: unknown): unknown => {
  if (declared.type === 'code' && typeof value === 'string') return codeMeant(declared, value);
  if (declared.unit === 'halalas' && typeof value === 'number') return Math.round(value * 100);
  if (declared.type === 'number') return measured(name, declared, numberMeant(name, value));
  return measured(name, declared, value);
};

/** What a case lists without a date has been so for long. */
const longAgo = '1400-01-01H';

/** The fields of an element that are declared; of a period without dates only the length is known. */
const heldRow = ({ fields }: ListType, row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  ...(Object.hasOwn(fields, 'from') && (fields['from']?.maybe ?? false) ? { from: null } : {}),
  ...Object.fromEntries(
    Object.entries(row).flatMap(([field, value]) => {
      const declared = Object.hasOwn(fields, field) ? fields[field] : undefined;
      return declared === undefined ? [] : [[field, heldValue(field, declared, value)] as const];
    }),
  ),
});

/** An element of a list: a bare code is a row that has no more than it, and so is the degree of a level. */
const rowOf = (declared: ListType, row: unknown): unknown => {
  if (isRecord(row)) return heldRow(declared, row);
  const field = ['code', 'level'].find((one) => one in declared.fields);
  return typeof row === 'string' && field !== undefined ? heldRow(declared, { [field]: row, awardedOn: longAgo }) : row;
};

/** What a case says of a fact as the rules hold it; a list of which there is none as one without elements. */
const held = (name: string, declared: Declaration, value: unknown): unknown => {
  if (declared.type === 'list') {
    if (value === null) return [];
    if (!Array.isArray(value)) return value;
    // Plain values one after another are records of a list that holds a value and its order.
    if ('order' in declared.fields && !value.some(isRecord))
      return value.map((of: unknown, i) => ({ order: i + 1, value: numberMeant(name, of) }));
    return value.map((row: unknown) => rowOf(declared, row));
  }
  // Where there always is a number of them, none is nought.
  if (value === null && !declared.maybe && declared.type === 'number' && declared.min === 0) return 0;
  if (value === null && !declared.maybe && declared.type === 'duration') return 'P0Y';
  // Where the law names kinds, a case may only say whether there is one at all.
  if (declared.type === 'code' && declared.maybe && typeof value === 'boolean') return value ? 'unspecified' : null;
  return heldValue(name, declared, value);
};

const pluralOf = (word: string): string => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`);

/** The list of which a name says a field, where a case has no more than one to speak of: `penalty.deferUntil`. */
const listOf = ({ declarations }: Registry, name: string): readonly [list: string, field: string] | undefined => {
  const [one = '', field = ''] = name.split('.');
  const list = Object.keys(declarations).find((of) => of.split('.').at(-1) === pluralOf(one));
  const declared = list === undefined ? undefined : declarations[list];
  return list !== undefined && declared?.type === 'list' && Object.hasOwn(declared.fields, field)
    ? [list, field]
    : undefined;
};

/** The facts with what is said of an element beside its list put into the elements that do not say it themselves. */
const withElements = (facts: ConformanceCase['facts'], registry: Registry): ConformanceCase['facts'] => {
  const whole: Record<string, unknown> = { ...facts };
  for (const [name, value] of Object.entries(facts)) {
    const [list = '', field = ''] = Object.hasOwn(registry.declarations, name) ? [] : (listOf(registry, name) ?? []);
    const rows = whole[list];
    if (Array.isArray(rows))
      whole[list] = rows.map((row: unknown) => (isRecord(row) ? { [field]: value, ...row } : row));
  }
  return whole;
};

/**
 * The facts of a case that a registry declares. Those that it does not declare are facts of another rule of the case, or
 * of none.
 *
 * @throws MartabaError as a sheet is refused, with the case and the fact
 */
export const factsFor = ({ id, facts }: ConformanceCase, registry: Registry): Facts => {
  const sheet: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(
    withElements(withDegree(withExperience(named(facts, registry), registry), registry), registry),
  )) {
    const declared = Object.hasOwn(registry.declarations, name) ? registry.declarations[name] : undefined;
    if (declared !== undefined) sheet[name] = held(name, declared, value);
  }
  const parsed = safeParseSheet(registry, sheet);
  if (parsed.ok) return parsed.value;
  const [first] = parsed.issues;
  throw new MartabaError(first?.code ?? 'fact-type', [id, ...(first?.path ?? [])], first?.params ?? {});
};

/** Names of what a case holds under a name: `periods`, and `periods[].days` of its elements. */
const namesIn = (name: string, value: unknown): readonly string[] => {
  const rows = Array.isArray(value) ? value.filter(isRecord) : [];
  return [name, ...new Set(rows.flatMap(Object.keys).map((field) => `${name}[].${field}`))];
};

const isDeclared = (registry: Registry, path: string): boolean => {
  const { declarations } = registry;
  const [name = '', field] = path.split('[].');
  const declared = Object.hasOwn(declarations, name) ? declarations[name] : undefined;
  return (
    (declared !== undefined &&
      (field === undefined || (declared.type === 'list' && Object.hasOwn(declared.fields, field)))) ||
    listOf(registry, path) !== undefined
  );
};

/** The facts of a case, and the fields of their elements, that none of the registries declares. */
export const unreadIn = ({ facts }: ConformanceCase, registries: readonly Registry[]): readonly string[] => {
  const isRead = (name: string, path: string): boolean =>
    registries.some((of) => isDeclared(of, declaredAs(of, name, facts) + path.slice(name.length)));
  return Object.entries(facts)
    .filter(([name]) => !asking.some((word) => word === name))
    .flatMap(([name, value]) =>
      (isRead(name, name) ? namesIn(name, value) : [name]).filter((path) => !isRead(name, path)),
    );
};
