import type { Path } from '../../../models/result.js';
import { decide } from '../../language/decide.js';
import type { RuleSet } from '../../language/rule-set.js';
import type { Found } from './lint.js';

/** Where, and as which code, the failure of each rule of a set is said of a request. */
export type Said = Readonly<Record<string, { readonly code: string; readonly path: Path }>>;

/**
 * The rules of a set that a request does not meet, at their places. What is not known is not held against it.
 *
 * @param sheet facts by their names; one that is `undefined` is unknown
 * @param under where the paths begin
 */
export const unmet = (
  set: RuleSet,
  said: Said,
  sheet: Readonly<Record<string, unknown>>,
  asOf: string,
  under: Path = [],
): readonly Found[] =>
  decide(set, sheet, { asOf }).findings.flatMap(({ rule, status, severity }) => {
    const place = said[rule];
    if (status !== 'unmet' || place === undefined) return [];
    return [
      {
        code: place.code,
        path: [...under, ...place.path],
        severity: severity === 'warning' ? ('warning' as const) : ('error' as const),
        params: {},
      },
    ];
  });
