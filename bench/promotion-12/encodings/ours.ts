import type { Facts } from 'martaba/rules';
import { blankVerdict, compile, parseSheet } from 'martaba/rules';

import { everyNameOf } from '../employee.js';
import type { Encoding } from '../encoding.js';
import { NO, UNKNOWN, YES, each } from '../encoding.js';
import { conditionCount } from '../reference.js';
import { asOf, promotion12 } from '../rules.js';

const answers = { eligible: YES, ineligible: NO, undetermined: UNKNOWN } as const;

/** The rule set compiled to closures. */
export const prepare = (): Encoding<Facts> => {
  const verdictOn = compile(promotion12, { asOf });
  const verdict = blankVerdict(verdictOn);
  return {
    name: 'martaba, closures',
    cases: 5000,
    read: (employee) => parseSheet(promotion12.registry, everyNameOf(employee)),
    decide: each((facts) => answers[verdictOn(facts, verdict).outcome]),
    reasons: each((facts) => {
      const { unmet, unknown } = verdictOn(facts, verdict);
      return (unmet[0] ?? 0) | ((unknown[0] ?? 0) << conditionCount);
    }),
  };
};
