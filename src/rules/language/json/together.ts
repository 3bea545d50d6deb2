import type { Instrument, Rule } from '../rule.js';
import { limits } from './limits.js';
import type { Reader } from './reader.js';
import { refuse } from './reader.js';

const place = (i: number): readonly (string | number)[] => ['rules', i];

const checkSources = (r: Reader, rules: readonly Rule[], instruments: readonly Instrument[]): void => {
  const kinds = new Map(instruments.map(({ id, kind }) => [id, kind]));
  const seen = new Set<string>();
  const sources = new Set<string>();
  rules.forEach(({ id, cites }, i) => {
    if (seen.has(id)) refuse(r, 'rule-declared-twice', place(i));
    seen.add(id);
    if (kinds.get(cites.instrument) !== cites.kind)
      refuse(r, 'instrument-undeclared', place(i), { instrument: cites.instrument.slice(0, 60) });
    if (cites.kind !== 'policy') sources.add(cites.kind);
    if (sources.size > 1) refuse(r, 'sources-mixed', place(i));
  });
};

/** How many exceptions stand one above the other; endless in a circle. */
const heightOf = (rule: Rule, byId: ReadonlyMap<string, Rule>): number => {
  let height = 0;
  for (let at: Rule | undefined = rule; at?.excepts !== undefined; at = byId.get(at.excepts)) {
    height += 1;
    if (height > limits.exceptions) return Infinity;
  }
  return height;
};

const checkExceptions = (r: Reader, rules: readonly Rule[]): void => {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const first = new Map<string, { readonly id: string; readonly effect: string; count: number }>();
  rules.forEach((rule, i) => {
    const { id, excepts, instead } = rule;
    if (excepts === undefined) return;
    if (!byId.has(excepts)) refuse(r, 'exception-of-nothing', place(i), { excepts: excepts.slice(0, 60) });
    if (heightOf(rule, byId) > limits.exceptions) refuse(r, 'exception-circle', place(i));
    const effect = JSON.stringify(instead) ?? '';
    const other = first.get(excepts);
    if (other === undefined) {
      first.set(excepts, { id, effect, count: 1 });
      return;
    }
    other.count += 1;
    if (other.effect !== effect) refuse(r, 'exceptions-clash', place(i), { other: other.id.slice(0, 60) });
    if (other.count === limits.exceptions + 1) refuse(r, 'too-large', place(i), { greatest: limits.exceptions });
  });
};

/** What rules must be beside one another: of one source, under their own ids, with exceptions in no circle that agree. */
export const checkTogether = (r: Reader, rules: readonly Rule[], instruments: readonly Instrument[]): void => {
  checkSources(r, rules, instruments);
  checkExceptions(r, rules);
};
