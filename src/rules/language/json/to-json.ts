import type { Node } from '../node.js';
import type { Rule } from '../rule.js';
import type { RuleSet } from '../rule-set.js';
import { showDay } from '../show.js';

/** A value of JSON. */
export type JsonValue = boolean | number | string | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** A rule set as JSON: what it holds, with civil dates. Made by `toJson` and read by `safeParseRuleSet`. */
export interface RuleSetJson {
  readonly format: 'martaba-rules/1';
  readonly [key: string]: JsonValue;
}

type Keys = { readonly [key: string]: unknown };

const isObject = (value: unknown): value is Keys => typeof value === 'object' && value !== null;

/** A plain value without what is left undefined, and with days as civil dates where it holds one. */
const plain = (value: unknown): JsonValue => {
  if (Array.isArray(value)) return value.map(plain);
  if (!isObject(value)) return value as JsonValue;
  const shown = datesOf(value);
  return Object.fromEntries(
    Object.entries(shown)
      .filter(([, of]) => of !== undefined)
      .map(([key, of]) => [key, plain(of)]),
  );
};

const day = (value: unknown): unknown => (typeof value === 'number' ? showDay(value) : value);

/** The days that a node holds: of a date written down, and of the dated values of a parameter. */
const datesOf = (value: Keys): Keys => {
  if (value['k'] === 'literal' && value['type'] === 'date') return { ...value, value: day(value['value']) };
  if (value['k'] !== 'given') return value;
  const { values, type } = value as Extract<Node, { k: 'given' }> & Keys;
  return {
    ...value,
    values: values.map((of) => ({
      ...of,
      from: day(of.from),
      to: day(of.to),
      value: type === 'date' ? day(of.value) : of.value,
    })),
  };
};

const ruleToJson = (rule: Rule): JsonValue => plain({ ...rule, from: day(rule.from), to: day(rule.to) });

/**
 * A rule set in its portable form: versioned, plain JSON with the declarations of its facts, its texts and its rules, and
 * with civil dates. `parseRuleSet` makes the same set of it again.
 *
 * @param set a rule set
 * @throws MartabaError `outside-calendar` for a day that no civil date of the table can say
 * @example
 * ```ts
 * import { ordinaryPromotion, toJson } from 'martaba/rules';
 *
 * toJson(ordinaryPromotion).format; // 'martaba-rules/1'
 * ```
 */
export const toJson = (set: RuleSet): RuleSetJson => ({
  format: 'martaba-rules/1',
  id: set.id,
  title: plain(set.title),
  phrases: plain(set.phrases),
  facts: plain(set.registry.declarations),
  derived: plain(set.registry.derived),
  instruments: plain(set.instruments),
  rules: set.rules.map(ruleToJson),
  assumes: plain(set.assumes),
  from: showDay(set.from),
  ...(set.to === undefined ? {} : { to: showDay(set.to) }),
});
