import type { Prepare } from '../../kit/engine.js';
import { summing } from './table.js';

/** The same twelve conditions as a careful programmer writes them: what is not known stays NULL. */
const text = `
WITH judged AS (
  SELECT
    nationality = 'SA' AS c0,
    "serviceLaw" = 'civil' AS c1,
    status IN ('active', 'seconded') AS c2,
    "targetRank" = rank + 1 AS c3,
    CASE
      WHEN rank <= 5 THEN "monthsInRank" >= 24
      WHEN rank <= 10 THEN "monthsInRank" >= 36
      WHEN rank > 10 THEN "monthsInRank" >= 48
      WHEN "monthsInRank" >= 48 THEN TRUE
      WHEN "monthsInRank" < 24 THEN FALSE
    END AS c4,
    CASE
      WHEN rank <= 5 THEN qualification >= 2
      WHEN rank <= 10 THEN qualification >= 3
      WHEN rank > 10 THEN qualification >= 4
      WHEN qualification >= 4 THEN TRUE
      WHEN qualification < 2 THEN FALSE
    END AS c5,
    "lastRating" >= 3 AND "ratingBefore" >= 3 AND "lastRating" + "ratingBefore" >= 7 AS c6,
    NOT suspended AS c7,
    CASE WHEN "penaltyState" = 1 THEN TRUE ELSE "monthsSincePenalty" >= 12 END AS c8,
    "leaveType" NOT IN ('unpaid-long', 'study-abroad') AS c9,
    vacancies >= 1 AS c10,
    "ageMonths" < 720 AS c11
  FROM employees
), words AS (
  SELECT
    ${Array.from({ length: 12 }, (_, i) => `CASE WHEN NOT c${i} THEN ${2 ** i} ELSE 0 END`).join(' + ')} AS reasons_0,
    ${Array.from({ length: 12 }, (_, i) => `CASE WHEN c${i} IS NULL THEN ${2 ** i} ELSE 0 END`).join(' + ')} AS unknown_0
  FROM judged
)
SELECT CASE WHEN reasons_0 <> 0 THEN 1 WHEN unknown_0 <> 0 THEN 2 ELSE 0 END AS outcome, reasons_0, unknown_0 FROM words`;

export const prepare: Prepare = (seed) => summing(seed, { text, parameters: [] });
