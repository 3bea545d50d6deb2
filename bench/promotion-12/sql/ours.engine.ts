import { toSql } from 'martaba/rules';

import type { Prepare } from '../../kit/engine.js';
import { asOf, promotion12 } from '../rules.js';
import { summing } from './table.js';

/** The set as a statement for DuckDB. */
export const prepare: Prepare = (seed) =>
  summing(
    seed,
    toSql(promotion12, {
      dialect: 'duckdb',
      asOf,
      tables: {
        main: 'employees',
        key: 'id',
        columns: { monthsSincePenalty: { column: 'monthsSincePenalty', state: 'penaltyState' } },
      },
    }),
  );
