import { MartabaError } from '../models/error.js';
import type { Declaration, ListType } from '../rules/language/fact.js';
import type { Registry } from '../rules/language/registry.js';
import type { Facts } from '../rules/language/sheet.js';
import { safeParseSheet } from '../rules/language/sheet.js';
import type { ConformanceCase } from './conformance-file.js';
import { isRecord } from './conformance-file.js';

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

/** An element of a list: a bare code is a row that has no more than it. */
const rowOf = ({ fields }: ListType, row: unknown): unknown =>
  typeof row === 'string' && 'code' in fields ? { code: row } : row;

/** A value as the rules hold it: riyals as halalas; a period without dates as one of which only the length is known. */
const held = (declared: Declaration, value: unknown): unknown => {
  if (declared.type === 'list') {
    const undated = 'from' in declared.fields && (declared.fields['from']?.maybe ?? false);
    if (!Array.isArray(value)) return value;
    // Plain values one after another are records of a list that holds a value and its order.
    if ('order' in declared.fields && !value.some(isRecord))
      return value.map((of: unknown, i) => ({ order: i + 1, value: of }));
    const rows = value.map((row: unknown) => rowOf(declared, row));
    return undated ? rows.map((row) => (isRecord(row) ? { from: null, ...row } : row)) : rows;
  }
  // Where the law names kinds, a case may only say whether there is one at all.
  if (declared.type === 'code' && declared.maybe && typeof value === 'boolean') return value ? 'unspecified' : null;
  return declared.unit === 'halalas' && typeof value === 'number' ? Math.round(value * 100) : value;
};

/**
 * The facts of a case that a registry declares. Those that it does not declare are facts of another rule of the case, or
 * of none.
 *
 * @throws MartabaError as a sheet is refused, with the case and the fact
 */
export const factsFor = ({ id, facts }: ConformanceCase, registry: Registry): Facts => {
  const sheet: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(facts)) {
    const declared = Object.hasOwn(registry.declarations, name) ? registry.declarations[name] : undefined;
    if (declared !== undefined) sheet[name] = held(declared, value);
  }
  const parsed = safeParseSheet(registry, sheet);
  if (parsed.ok) return parsed.value;
  const [first] = parsed.issues;
  throw new MartabaError(first?.code ?? 'fact-type', [id, ...(first?.path ?? [])], first?.params ?? {});
};

/** The facts of a case that none of the registries declares. */
export const unreadIn = ({ facts }: ConformanceCase, registries: readonly Registry[]): readonly string[] =>
  Object.keys(facts).filter(
    (name) =>
      !asking.some((word) => word === name) &&
      !registries.some(({ declarations }) => Object.hasOwn(declarations, name)),
  );
