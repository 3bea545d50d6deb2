import { blankVerdicts, compileColumns } from 'martaba/rules';

import type { Prepare } from '../../kit/engine.js';
import { partlyKnownOf } from '../population.js';
import { asOf, promotion12 } from '../rules.js';
import { asColumns, rows } from './population.js';

/** The set over columns, all twelve reasons and unknowns of each row; every fourth row lacks one, two or three facts. */
export const prepare: Prepare = (seed) => {
  const columns = asColumns(partlyKnownOf(seed, rows));
  const kernel = compileColumns(promotion12, { asOf });
  const verdicts = blankVerdicts(kernel, rows);
  return {
    operations: rows,
    pass: () => {
      kernel(columns, verdicts);
      return (verdicts.reasons[rows - 1] ?? 0) + (verdicts.outcome[rows - 1] ?? 0);
    },
  };
};
