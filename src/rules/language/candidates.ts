import { addDuration, durationDays, subtractDuration } from '../../models/calendar/duration.js';
import { analyse, readersOf } from './analysis.js';
import type { Context } from './evaluate.js';
import type { Declaration, FactType, ListType } from './fact.js';
import { rejudge } from './judge.js';
import type { Judged } from './judge.js';
import type { Known, Node } from './node.js';
import { walk } from './node.js';
import { expressionsOf } from './rule.js';
import type { RuleSet } from './rule-set.js';
import type { Facts, Row, Rows, Value } from './sheet.js';

/** A fact, or a field of an element of a list: `employee.rank`, `employee.penalties[2].days`. */
export interface FactPath {
  readonly name: string;
  readonly at?: { readonly index: number; readonly field: string };
}

export const pathOf = (text: string): FactPath => {
  const [, name, index, field] = /^(.*)\[(\d+)\]\.(.*)$/.exec(text) ?? [];
  return name === undefined ? { name: text } : { name, at: { index: Number(index), field: field as string } };
};

/** The declaration at a path, which the set reads. */
export const declaredAt = (set: RuleSet, { name, at }: FactPath): Declaration => {
  const declared = set.registry.declarations[name] as Declaration;
  return at === undefined ? declared : ((declared as ListType).fields[at.field] as FactType);
};

/** The facts with another value at a path. */
export const withValue = (facts: Facts, { name, at }: FactPath, value: Value): Facts => {
  if (at === undefined) return { ...facts, [name]: value };
  const rows = facts[name] as Rows;
  const items = rows.items.with(at.index, { ...rows.items[at.index], [at.field]: value as Row[string] });
  return { ...facts, [name]: { ...rows, items } };
};

/** How a set comes out when one fact is another, judging again only the rules that hang on it. */
export const judgeWith = (set: RuleSet, before: Judged, c: Context, path: FactPath, value: Value): Judged => {
  const facts = withValue(c.facts, path, value);
  return rejudge(set, before, readersOf(set, path.name), { ...c, facts });
};

/** The constants that the rules hanging on a fact compare with. */
const constantsFor = (set: RuleSet, path: FactPath): { readonly values: Known[]; readonly codes: string[] } => {
  const [values, codes]: [Known[], string[]] = [[], []];
  const visit = (node: Node): void => {
    if (node.k === 'literal') values.push(node.value);
    if (node.k === 'given') values.push(...node.values.map(({ value }) => value));
    if (node.k === 'in') codes.push(...node.codes);
  };
  for (const rule of readersOf(set, path.name)) for (const node of expressionsOf(rule)) walk(node, visit);
  for (const name of analyse(set).derived) walk(set.registry.derived[name] as Node, visit);
  return { values, codes: [...new Set(codes)] };
};

const sortedNumbers = (numbers: Iterable<number>): readonly number[] => [...new Set(numbers)].toSorted((a, b) => a - b);

const quantities = (declared: FactType, set: RuleSet, path: FactPath, c: Context): readonly number[] => {
  const { min = -Infinity, max = Infinity } = declared;
  if (max - min <= 40 && declared.integer === true) return Array.from({ length: max - min + 1 }, (_, i) => min + i);
  const known = Object.values(c.facts).filter((value) => typeof value === 'number');
  const compared = [...constantsFor(set, path).values.filter((value) => typeof value === 'number'), ...known, 0];
  return sortedNumbers(compared.flatMap((value) => [value - 1, value, value + 1])).filter((v) => v >= min && v <= max);
};

const century = { calendar: 'hijri', years: 70, months: 0, days: 0 } as const;

/** The days on either side of which the rules that hang on a date come out otherwise, found by bisection. */
const dates = (set: RuleSet, path: FactPath, judged: Judged, c: Context): readonly number[] => {
  const [asOf] = c.asOf;
  const oldest = Math.max(subtractDuration(asOf, century), asOf - 26_000);
  const youngest = Math.min(addDuration(asOf, century), asOf + 26_000);
  const statusAt = (day: number): string =>
    judgeWith(set, judged, c, path, day)
      .judgements.map(({ ok }) => ok)
      .join('');
  const found = new Set([oldest, asOf, asOf + 1, youngest]);
  const bisect = (low: number, high: number, atLow: string, atHigh: string): void => {
    if (atLow === atHigh) return;
    if (high - low <= 1) {
      found.add(low).add(high);
      return;
    }
    const middle = Math.floor((low + high) / 2);
    const atMiddle = statusAt(middle);
    bisect(low, middle, atLow, atMiddle);
    bisect(middle, high, atMiddle, atHigh);
  };
  bisect(oldest, asOf, statusAt(oldest), statusAt(asOf));
  bisect(asOf, youngest, statusAt(asOf), statusAt(youngest));
  return sortedNumbers(found);
};

const lasting = (days: number): Value => ({ calendar: 'hijri', years: 0, months: 0, days });

const durations = (set: RuleSet, path: FactPath, judged: Judged, c: Context): readonly Value[] => {
  const whole = constantsFor(set, path).values.filter((value) => typeof value === 'object');
  const statusAt = (days: number): string =>
    judgeWith(set, judged, c, path, lasting(days))
      .judgements.map(({ ok }) => ok)
      .join('');
  const found = new Set([0, 360 * 40]);
  let [low, high] = [0, 360 * 40];
  if (statusAt(low) !== statusAt(high)) {
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (statusAt(middle) === statusAt(low)) low = middle;
      else high = middle;
    }
    found.add(low).add(high);
  }
  const measured = new Set(whole.map(durationDays));
  return [
    ...whole,
    ...sortedNumbers(found)
      .filter((days) => !measured.has(days))
      .map(lasting),
  ];
};

const mostRows = 64;

/** Elements that a list of which not all is known may hold: each code that a rule names, each flag, what bites most. */
const standingRows = (set: RuleSet, path: FactPath, list: ListType, c: Context): readonly Row[] => {
  const { values, codes } = constantsFor(set, path);
  const most = Math.max(1, ...values.filter((value) => typeof value === 'number'));
  const standing = (declared: FactType): readonly Row[string][] => {
    switch (declared.type) {
      case 'truth':
        return [true, false];
      case 'code': {
        const known = Object.keys(declared.codes ?? {});
        return codes.filter((code) => known.length === 0 || known.includes(code));
      }
      case 'number':
        return [Math.min(most, declared.max ?? most)];
      case 'date':
        return declared.maybe ? [c.asOf[0], null] : [c.asOf[0]];
      case 'duration':
        return values.filter((value) => typeof value === 'object').slice(0, 1);
    }
  };
  let rows: readonly Row[] = [{}];
  for (const [field, declared] of Object.entries(list.fields)) {
    const options = standing(declared);
    if (options.length === 0) continue;
    rows = rows.flatMap((row) => options.map((option) => ({ ...row, [field]: option }))).slice(0, mostRows);
  }
  return rows;
};

const complete = (items: readonly Row[]): Rows => ({ items, complete: true });

const lists = (set: RuleSet, path: FactPath, declared: ListType, c: Context): readonly Value[] => {
  const { items, complete: whole } = (c.facts[path.name] as Rows | undefined) ?? { items: [], complete: false };
  if (!whole) return [complete(items), ...standingRows(set, path, declared, c).map((row) => complete([...items, row]))];
  const shorter = [...items.map((_, i) => complete(items.toSpliced(i, 1))), complete([])];
  return [complete(items), ...shorter.slice(0, items.length < 2 ? items.length : shorter.length)];
};

/**
 * Values of a fact that stand for all others: one on each side of everything that the rules compare it with.
 *
 * Codes that no rule names are stood for by one such code. A complete list is stood for by itself and by what is left of
 * it without one element, or without any; an incomplete one by itself, complete, and with one element more.
 */
export const candidatesFor = (set: RuleSet, path: FactPath, judged: Judged, c: Context): readonly Value[] => {
  const declared = declaredAt(set, path);
  if (declared.type === 'list') return lists(set, path, declared, c);
  const none: readonly Value[] = declared.maybe ? [null] : [];
  switch (declared.type) {
    case 'truth':
      return [true, false, ...none];
    case 'code': {
      const known = Object.keys(declared.codes ?? {});
      const named = constantsFor(set, path).codes.filter((code) => known.length === 0 || known.includes(code));
      const other = known.find((code) => !named.includes(code)) ?? 'other';
      return [...named, other, ...none];
    }
    case 'number':
      return [...quantities(declared, set, path, c), ...none];
    case 'date':
      return [...dates(set, path, judged, c), ...none];
    case 'duration':
      return [...durations(set, path, judged, c), ...none];
  }
};
