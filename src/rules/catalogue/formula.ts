import type { LocalText } from '../../models/text/language.js';
import type { Registry } from '../language/registry.js';
import type { Citation, Confidence, Instrument, Rule } from '../language/rule.js';
import type { RuleSet } from '../language/rule-set.js';
import { ruleSet } from '../language/rule-set.js';
import type { FormulaResult } from './result.js';

/**
 * A rule of the law that gives a number, an amount, a date or a code, where a condition gives a verdict: its citation, the
 * facts that it may read, and what it gives.
 */
export interface Formula<S = unknown> {
  /** The rulebook's id. */
  readonly id: string;
  readonly cites: Citation;
  readonly title: LocalText;
  readonly confidence: Confidence;
  /** What is open about the text. */
  readonly doubt?: string;
  /** The facts with the rules of consistency that they must pass, and the days for which the package holds a text. */
  readonly premises: RuleSet<S>;
  readonly results: Readonly<Record<string, FormulaResult>>;
  /** Of a deadline: the result that is its last day. */
  readonly lastDay?: string;
}

/**
 * Builds a formula.
 *
 * @param of.instruments the texts it reads; the first is the one that it cites
 * @param of.from civil date from which the package holds a text; that of the first instrument, unless given
 * @param of.agree facts that must agree before anything is computed
 * @throws MartabaError as `ruleSet` does
 */
export const formula = <S>(of: {
  readonly id: string;
  readonly cites: Citation;
  readonly title: LocalText;
  readonly facts: Registry<S>;
  readonly instruments: readonly [Instrument, ...Instrument[]];
  readonly from?: string;
  readonly agree?: readonly Rule[];
  readonly results: Readonly<Record<string, FormulaResult>>;
  readonly lastDay?: string;
  readonly confidence?: Confidence;
  readonly doubt?: string;
}): Formula<S> => {
  const { id, cites, title, facts, instruments, from, agree, confidence, ...rest } = of;
  return {
    id,
    cites,
    title,
    confidence: confidence ?? 'high',
    premises: ruleSet({ id, title, facts, instruments, rules: agree ?? [], from: from ?? instruments[0].from }),
    ...rest,
  };
};
