import { blankVerdicts, compileColumns } from 'martaba/rules';

import type { Prepare } from '../../kit/engine.js';
import { asOf, promotion12 } from '../rules.js';
import { tiledColumns } from './tiled.js';

/** So many rows in one pass of one thread. */
export const rowsOf =
  (rows: number): Prepare =>
  (seed) => {
    const columns = tiledColumns(seed, rows);
    const kernel = compileColumns(promotion12, { asOf });
    const verdicts = blankVerdicts(kernel, rows, true);
    return {
      operations: rows,
      pass: () => {
        kernel(columns, verdicts);
        return (verdicts.reasons[rows - 1] ?? 0) + (verdicts.outcome[rows - 1] ?? 0);
      },
    };
  };
