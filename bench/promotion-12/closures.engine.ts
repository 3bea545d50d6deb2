import { blankVerdict, compile, parseSheet } from 'martaba/rules';

import type { Prepare } from '../kit/engine.js';
import { employeesOf } from './population.js';
import { asOf, promotion12 } from './rules.js';

/** The set compiled to closures, all twelve reasons of each employee. Sheets are parsed once, where data enter a program. */
export const prepare: Prepare = (seed) => {
  const sheets = employeesOf(seed, 5000).map((employee) => parseSheet(promotion12.registry, employee));
  const verdictOn = compile(promotion12, { asOf });
  const verdict = blankVerdict(verdictOn);
  return {
    operations: sheets.length,
    pass: () => {
      let sum = 0;
      for (const sheet of sheets) sum = (sum + (verdictOn(sheet, verdict).unmet[0] ?? 0)) | 0;
      return sum;
    },
  };
};
