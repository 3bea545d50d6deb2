import { compute, decideRule } from '../../../src/rules/index.js';

const asOf = '1447-01-10H';

/** The decision of one rule, by itself. */
export const decided = (id: string, sheet: object, on = asOf, set?: string) =>
  decideRule(id, sheet as Record<string, unknown>, { asOf: on, ...(set === undefined ? {} : { set }) });

/** Its outcome. */
export const outcomeOf = (id: string, sheet: object, on = asOf, set?: string) => decided(id, sheet, on, set).outcome;

/** The unknown facts that it hangs on. */
export const unknownTo = (id: string, sheet: object, set?: string) => [
  ...new Set(decided(id, sheet, asOf, set).findings.flatMap(({ unknown }) => unknown)),
];

/** What a formula gives. */
export const resultsOf = (id: string, sheet: object, on = asOf) =>
  compute(id, sheet as Record<string, unknown>, { asOf: on }).results;
