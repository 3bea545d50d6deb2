import type { Duration } from '../../models/calendar/duration.js';
import type { LocalText } from '../../models/text/language.js';
import type { DateValue, Expr, List, Maybe } from './expression.js';
import { typed, typedList } from './expression.js';
import type { ValueType } from './node.js';

/** Whom one asks for a fact, from the cheapest to the dearest: the record itself, the person, the agency, an authority. */
export type Source = 'record' | 'employee' | 'agency' | 'authority';

/** In whose hands a change of a fact is. */
export type Hands = 'time' | 'employee' | 'authority' | 'nobody';

/** What is said of a fact beside its type. */
export interface FactMeta {
  readonly label: LocalText;
  readonly unit?: string;
  readonly sensitivity?: 'public' | 'internal' | 'personal' | 'sensitive';
  /** Who can know it; `record` unless said. */
  readonly askedOf?: Source;
  /** Who can change it; `authority` unless said. */
  readonly changedBy?: Hands;
  /** A `snapshot` stands as of the day it was taken and does not move with the date; a `dated` fact (unless said) does. */
  readonly moves?: 'dated' | 'snapshot';
}

/** A declared fact or field: plain data, with the phantom of what a sheet may hold for it. */
export interface FactType<T = unknown> extends FactMeta {
  readonly type: ValueType;
  readonly maybe: boolean;
  /** The least and the greatest value that the fact's domain holds. */
  readonly min?: number;
  readonly max?: number;
  readonly integer?: boolean;
  /** The known codes with their labels. The list is open: an unknown code of an agency is carried, not refused. */
  readonly codes?: Readonly<Record<string, LocalText>>;
  readonly '~type'?: T;
}

/** A declared list of records. */
export interface ListType<F extends Fields = Fields> extends FactMeta {
  readonly type: 'list';
  readonly fields: F;
  /** The field that says when an element happened: elements later than `asOf` are cut, always. */
  readonly happens?: string;
}

export type Fields = Readonly<Record<string, FactType>>;
export type Declaration = FactType | ListType;

type Meta = FactMeta;
const plain = <T>(type: ValueType, meta: Meta & Partial<Omit<FactType, '~type'>>): FactType<T> => ({
  ...meta,
  type,
  maybe: false,
});

/**
 * A fact that is true or false.
 *
 * @example
 * ```ts
 * import { facts, flag, registry, safeParseSheet } from 'martaba/rules';
 *
 * const staff = facts('staff', { suspended: flag({ label: { ar: 'مكفوف اليد', en: 'Suspended' } }) });
 * const known = registry([staff]);
 * safeParseSheet(known, { 'staff.suspended': true }).ok; // true
 * safeParseSheet(known, { 'staff.suspended': 'yes' }).ok; // false
 * ```
 */
export const flag = (meta: Meta): FactType<boolean> => plain('truth', meta);

/**
 * A number, with the least and the greatest value of its domain; whole unless `integer: false`.
 *
 * @param meta its label and unit, and the least and the greatest value
 * @example
 * ```ts
 * import { facts, quantity, registry, safeParseSheet } from 'martaba/rules';
 *
 * const staff = facts('staff', { rank: quantity({ label: { ar: 'المرتبة', en: 'Rank' }, min: 1, max: 15 }) });
 * const known = registry([staff]);
 * safeParseSheet(known, { 'staff.rank': 15 }).ok; // true
 * safeParseSheet(known, { 'staff.rank': 16 }).ok; // false
 * safeParseSheet(known, { 'staff.rank': 1.5 }).ok; // false
 * ```
 */
export const quantity = (
  meta: Meta & { readonly min?: number; readonly max?: number; readonly integer?: boolean },
): FactType<number> => plain('number', { integer: true, ...meta });

/**
 * A civil date, Hijri (`1447-01-10H`) or Gregorian (`2025-07-05`).
 *
 * @example
 * ```ts
 * import { date, facts, registry, safeParseSheet } from 'martaba/rules';
 *
 * const staff = facts('staff', { joinedOn: date({ label: { ar: 'تاريخ المباشرة', en: 'Joined on' } }) });
 * const known = registry([staff]);
 * safeParseSheet(known, { 'staff.joinedOn': '1447-01-10H' }).ok; // true
 * safeParseSheet(known, { 'staff.joinedOn': '2025-07-05' }).ok; // true
 * safeParseSheet(known, { 'staff.joinedOn': '2025-02-30' }).ok; // false
 * ```
 */
export const date = (meta: Meta): FactType<DateValue> => plain('date', meta);

/**
 * A length of time (مدة): `P4Y`, `P1Y6M`; Hijri unless it is given as a `Duration` of the Gregorian calendar.
 *
 * @example
 * ```ts
 * import { duration, facts, registry, safeParseSheet } from 'martaba/rules';
 *
 * const staff = facts('staff', { experience: duration({ label: { ar: 'الخبرة', en: 'Experience' } }) });
 * const known = registry([staff]);
 * safeParseSheet(known, { 'staff.experience': 'P1Y6M' }).ok; // true
 * safeParseSheet(known, { 'staff.experience': '18 months' }).ok; // false
 * ```
 */
export const duration = (meta: Meta): FactType<Duration> => plain('duration', meta);

/**
 * One of an open list of codes: an unknown code of an agency is carried, not refused.
 *
 * @param codes the known codes with their labels
 * @param meta its label, and who knows and changes it
 * @example
 * ```ts
 * import { code, facts, registry, safeParseSheet } from 'martaba/rules';
 *
 * const kinds = { permanent: { ar: 'رسمي', en: 'Permanent' }, contract: { ar: 'متعاقد', en: 'On contract' } };
 * const staff = facts('staff', { kind: code(kinds, { label: { ar: 'نوع الوظيفة', en: 'Kind of post' } }) });
 * const known = registry([staff]);
 * safeParseSheet(known, { 'staff.kind': 'contract' }).ok; // true
 * safeParseSheet(known, { 'staff.kind': 'agency-x' }).ok; // true
 * safeParseSheet(known, { 'staff.kind': '' }).ok; // false
 * ```
 */
export const code = <C extends string>(codes: Readonly<Record<C, LocalText>>, meta: Meta): FactType<C> =>
  plain('code', { codes, ...meta });

/**
 * A fact of which it may be known that there is none (`null` in a sheet).
 *
 * @param fact a declared fact
 * @example
 * ```ts
 * import { date, facts, maybe, quantity, registry, safeParseSheet } from 'martaba/rules';
 *
 * const label = { ar: 'مثال', en: 'An example' };
 * const staff = facts('staff', { rank: quantity({ label }), leftOn: maybe(date({ label })) });
 * const known = registry([staff]);
 * safeParseSheet(known, { 'staff.leftOn': null }).ok; // true
 * safeParseSheet(known, { 'staff.rank': null }).ok; // false
 * ```
 */
export const maybe = <T>(fact: FactType<T>): FactType<Maybe<T>> => ({ ...fact, maybe: true }) as FactType<Maybe<T>>;

/**
 * A list of records; `happens` names the date field by which elements later than `asOf` are cut. In a sheet an array
 * is the whole list, and `{ items, complete: false }` one that may hold more.
 *
 * @param fields the facts of an element
 * @param meta its label, and the date field by which elements happen
 * @example
 * ```ts
 * import { date, facts, list, quantity, registry, safeParseSheet } from 'martaba/rules';
 *
 * const label = { ar: 'مثال', en: 'An example' };
 * const penalty = { days: quantity({ label }), issuedOn: date({ label }) };
 * const staff = facts('staff', { penalties: list(penalty, { label, happens: 'issuedOn' }) });
 * const known = registry([staff]);
 * safeParseSheet(known, { 'staff.penalties': [{ days: 3, issuedOn: '1446-01-01H' }] }).ok; // true
 * safeParseSheet(known, { 'staff.penalties': { items: [], complete: false } }).ok; // true
 * safeParseSheet(known, { 'staff.penalties': [{ month: 3 }] }).ok; // false
 * ```
 */
export const list = <const F extends Fields>(
  fields: F,
  meta: Meta & { readonly happens?: keyof F & string },
): ListType<F> => ({ ...meta, type: 'list', fields });

type Name<P extends string, K extends string> = P extends '' ? K : `${P}.${K}`;
type Declarations = Readonly<Record<string, Declaration>>;

type Reference<D, N extends string> =
  D extends ListType<infer F> ? List<N, F> : D extends FactType<infer T> ? Expr<T> : never;

/** References to the facts of one subject: `employee.rank`, `target.rank`. */
export type FactGroup<P extends string, D extends Declarations> = {
  readonly [K in keyof D & string]: Reference<D[K], Name<P, K>>;
} & { readonly '~prefix'?: P; readonly '~declarations'?: D };

const declared = Symbol.for('martaba.declarations');

/**
 * Declares the facts of one subject and returns a typed reference to each.
 *
 * @param prefix what stands before the dot in the names; empty for names without a dot
 * @example
 * ```ts
 * const employee = facts('employee', { suspended: flag({ label: { ar: 'كف اليد', en: 'Suspended' } }) });
 * employee.suspended.k; // 'fact'
 * ```
 */
export const facts = <P extends string, const D extends Declarations>(prefix: P, declarations: D): FactGroup<P, D> => {
  const named: Record<string, Declaration> = {};
  const group: Record<string, unknown> = {};
  for (const [key, declaration] of Object.entries(declarations)) {
    const name = prefix === '' ? key : `${prefix}.${key}`;
    named[name] = declaration;
    group[key] = declaration.type === 'list' ? typedList({ k: 'list', name }) : typed({ k: 'fact', name });
  }
  Object.defineProperty(group, declared, { value: named });
  return group as FactGroup<P, D>;
};

/** The declarations behind a group, by full name. */
export const declarationsOf = (group: object): Readonly<Record<string, Declaration>> =>
  (group as { [declared]?: Readonly<Record<string, Declaration>> })[declared] ?? {};

type ElementOf<L extends string, D> =
  D extends ListType<infer F>
    ? { readonly [K in keyof F & string]: F[K] extends FactType<infer T> ? Expr<T, L> : never }
    : never;

/**
 * References to the fields of a list's elements, for use inside a filter or a sum over that list.
 *
 * @param group what `facts` returned
 * @param key the name of the list in it
 * @example
 * ```ts
 * import { date, elementOf, facts, list } from 'martaba/rules';
 *
 * const issuedOn = date({ label: { ar: 'تاريخ القرار', en: 'Issued on' } });
 * const employee = facts('employee', { penalties: list({ issuedOn }, { label: { ar: 'الجزاءات', en: 'Penalties' } }) });
 * elementOf(employee, 'penalties').issuedOn.k; // 'field'
 * ```
 */
export const elementOf = <P extends string, D extends Declarations, K extends keyof D & string>(
  group: FactGroup<P, D>,
  key: K,
): ElementOf<Name<P, K>, D[K]> => {
  const { name: list } = group[key] as { name: string };
  const declaration = declarationsOf(group)[list];
  const names = declaration?.type === 'list' ? Object.keys(declaration.fields) : [];
  return Object.fromEntries(names.map((name) => [name, typed({ k: 'field', list, name })])) as ElementOf<
    Name<P, K>,
    D[K]
  >;
};
