import type { Outcome } from '../../../../src/rules/index.js';
import { all, any, atLeastOf, choose, condition, facts, flag, no, registry } from '../../../../src/rules/index.js';
import { about, caseOf, fileOf, label, vectorSet } from './vector.js';

const it = facts('', { a: flag({ label }), b: flag({ label }), c: flag({ label }) });
const rules = [
  condition({ ...about('and'), holds: all(it.a, it.b) }),
  condition({ ...about('or'), holds: any(it.a, it.b) }),
  condition({ ...about('not'), holds: no(it.a) }),
  condition({ ...about('two-of-three'), holds: atLeastOf(2, it.a, it.b, it.c) }),
  condition({ ...about('choice'), holds: choose(it.a, it.b, it.c) }),
];
const set = vectorSet('logic', registry([it]), rules);

type Value = boolean | undefined;
const sheetOf = (a: Value, b: Value, c: Value) => ({
  ...(a === undefined ? {} : { a }),
  ...(b === undefined ? {} : { b }),
  ...(c === undefined ? {} : { c }),
});
const [t, f, u] = [true, false, undefined];

/** `a`, `b`, `c`, then and, or, not, two of three, choice, and the outcome. */
const table: readonly (readonly [Value, Value, Value, string, Outcome])[] = [
  [t, t, t, 'ttftt', 'ineligible'],
  [t, t, f, 'ttftt', 'ineligible'],
  [t, t, u, 'ttftt', 'ineligible'],
  [t, f, t, 'ftftf', 'ineligible'],
  [t, f, f, 'ftfff', 'ineligible'],
  [t, f, u, 'ftfuf', 'ineligible'],
  [t, u, t, 'utftu', 'ineligible'],
  [t, u, f, 'utfuu', 'ineligible'],
  [t, u, u, 'utfuu', 'ineligible'],
  [f, t, t, 'ftttt', 'ineligible'],
  [f, t, f, 'fttff', 'ineligible'],
  [f, t, u, 'fttuu', 'ineligible'],
  [f, f, t, 'fftft', 'ineligible'],
  [f, f, f, 'fftff', 'ineligible'],
  [f, f, u, 'fftfu', 'ineligible'],
  [f, u, t, 'futut', 'ineligible'],
  [f, u, f, 'futff', 'ineligible'],
  [f, u, u, 'futuu', 'ineligible'],
  [u, t, t, 'ututt', 'undetermined'],
  [u, t, f, 'utuuu', 'undetermined'],
  [u, t, u, 'utuuu', 'undetermined'],
  [u, f, t, 'fuuuu', 'ineligible'],
  [u, f, f, 'fuuff', 'ineligible'],
  [u, f, u, 'fuuuu', 'ineligible'],
  [u, u, t, 'uuuuu', 'undetermined'],
  [u, u, f, 'uuuuu', 'undetermined'],
  [u, u, u, 'uuuuu', 'undetermined'],
];

export const logic = fileOf(
  'Three-valued logic: every combination of three truths of which some are unknown',
  "Kleene's tables, as in the DMN Technology Compatibility Kit: 0106 and 0107 of level 2; 0064, 0065 and 0066 of level 3",
  set,
  table.map(([a, b, c, statuses, outcome]) =>
    caseOf(set, [a, b, c].map(String).join(' '), sheetOf(a, b, c), '1447-01-10H', [outcome, statuses]),
  ),
);
