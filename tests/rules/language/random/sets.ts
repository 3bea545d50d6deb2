import fc from 'fast-check';
import type { Instrument, Rule, RuleSet } from '../../../../src/rules/index.js';
import type { Node } from '../../../../src/rules/language/node.js';
import { citing } from '../../../../src/rules/language/rule.js';
import { checkRuleSet, ruleSet } from '../../../../src/rules/language/rule-set.js';
import type { CrateSheet } from './crates.js';
import { crateFacts } from './crates.js';
import { condition } from './expressions.js';
import { middle } from './values.js';

const label = { ar: 'قاعدة', en: 'rule' };
export const source: Instrument = {
  id: 'made-up',
  kind: 'law',
  title: label,
  issued: 'for tests',
  from: '1440-01-01H',
};

/** A rule about crates as data: as {@link ruleSet} takes it. */
export const ruleOf = (of: Pick<Rule, 'id' | 'kind'> & Partial<Rule>): Rule => ({
  severity: 'blocking',
  cites: citing(source)('1'),
  title: label,
  confidence: 'high',
  ...of,
});

/** A set of rules about crates. */
export const setOf = (rules: readonly Rule[]): RuleSet<CrateSheet> =>
  ruleSet({ id: 'crates', title: label, facts: crateFacts, instruments: [source], from: source.from, rules });

const maybeNode = fc.option(condition, { nil: undefined });
const inForce = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: middle - 700, max: middle })
      .chain((day) => fc.constantFrom({ from: day }, { to: day }, { from: day, to: day + 200 })),
  },
);

const stated = fc
  .record({
    kind: fc.constantFrom('condition', 'bar', 'post', 'consistency'),
    severity: fc.constantFrom('blocking', 'blocking', 'blocking', 'warning'),
    of: condition,
    applies: maybeNode,
    inForce,
  })
  .map(({ kind, severity, of, applies, inForce }) => ({
    kind,
    severity: kind === 'consistency' ? ('blocking' as const) : severity,
    ...(kind === 'bar' || (kind === 'post' && applies !== undefined) ? { when: of } : { holds: of }),
    ...(applies === undefined ? {} : { applies }),
    ...inForce,
  }));

/** Exceptions to the rule of a place, all with the same effect, and exceptions to the first of them. */
const excepting = fc.record({
  to: fc.nat({ max: 3 }),
  when: fc.array(condition, { minLength: 1, maxLength: 2 }),
  instead: maybeNode,
  applies: maybeNode,
  inner: fc.array(condition, { maxLength: 1 }),
  inForce,
});

const exceptionsOf = (
  { to, when, instead, applies, inner, inForce }: typeof excepting extends fc.Arbitrary<infer T> ? T : never,
  count: number,
): readonly Rule[] => {
  const effect: { readonly instead?: Node; readonly applies?: Node } = {
    ...(instead === undefined ? {} : { instead }),
    ...(applies === undefined ? {} : { applies }),
  };
  const excepts = `rule-${to % count}`;
  return [
    ...when.map((of, i) =>
      ruleOf({ id: `exception-${i}`, kind: 'exception', excepts, when: of, ...effect, ...inForce }),
    ),
    ...inner.map((of, i) => ruleOf({ id: `inner-${i}`, kind: 'exception', excepts: 'exception-0', when: of })),
  ];
};

/** Random sets of one to four rules with exceptions, exceptions to exceptions, warnings and consistency, some dated. */
export const crateSet: fc.Arbitrary<RuleSet<CrateSheet>> = fc
  .tuple(fc.array(stated, { minLength: 1, maxLength: 4 }), fc.option(excepting, { nil: undefined }))
  .map(([rules, except]) => {
    const plain = rules.map((of, i) => ruleOf({ id: `rule-${i}`, ...of }));
    const set = setOf([...(except === undefined ? [] : exceptionsOf(except, plain.length)), ...plain]);
    checkRuleSet(set);
    return set;
  });

/** Options of the two ambiguities that random expressions mention. */
export const readings: fc.Arbitrary<Readonly<Record<string, string>>> = fc.record(
  { R1: fc.constantFrom('A', 'B'), R2: fc.constantFrom('A', 'B') },
  { requiredKeys: [] },
);
