import type { Prepare } from '../../kit/engine.js';
import { employeesOf } from '../population.js';
import { asColumns, placeOf, rows, valuesOf } from './population.js';

const leastMonths = (rank: number): number => (rank <= 5 ? 24 : rank <= 10 ? 36 : 48);
const leastQualification = (rank: number): number => (rank <= 5 ? 2 : rank <= 10 ? 3 : 4);

/** The loop that a programmer writes by hand over the same columns, where nothing is unknown: all twelve reasons, and the outcome. */
export const prepare: Prepare = (seed) => {
  const columns = asColumns(employeesOf(seed, rows));
  const nationality = valuesOf(columns, 'nationality');
  const serviceLaw = valuesOf(columns, 'serviceLaw');
  const status = valuesOf(columns, 'status');
  const rank = valuesOf(columns, 'rank');
  const targetRank = valuesOf(columns, 'targetRank');
  const monthsInRank = valuesOf(columns, 'monthsInRank');
  const qualification = valuesOf(columns, 'qualification');
  const lastRating = valuesOf(columns, 'lastRating');
  const ratingBefore = valuesOf(columns, 'ratingBefore');
  const suspended = valuesOf(columns, 'suspended');
  const monthsSincePenalty = valuesOf(columns, 'monthsSincePenalty');
  const noPenalty = columns.facts['monthsSincePenalty']?.states ?? new Uint8Array(rows);
  const leaveType = valuesOf(columns, 'leaveType');
  const vacancies = valuesOf(columns, 'vacancies');
  const ageMonths = valuesOf(columns, 'ageMonths');
  const saudi = placeOf(columns, 'nationality', 'SA');
  const civil = placeOf(columns, 'serviceLaw', 'civil');
  const [active, seconded] = [placeOf(columns, 'status', 'active'), placeOf(columns, 'status', 'seconded')];
  const [unpaid, abroad] = [
    placeOf(columns, 'leaveType', 'unpaid-long'),
    placeOf(columns, 'leaveType', 'study-abroad'),
  ];
  const [reasons, outcome] = [new Uint32Array(rows), new Uint8Array(rows)];
  const loop = (): void => {
    for (let i = 0; i < rows; i += 1) {
      const [ranked, last, before] = [rank[i] as number, lastRating[i] as number, ratingBefore[i] as number];
      let unmet = 0;
      if (nationality[i] !== saudi) unmet |= 1;
      if (serviceLaw[i] !== civil) unmet |= 2;
      if (status[i] !== active && status[i] !== seconded) unmet |= 4;
      if (targetRank[i] !== ranked + 1) unmet |= 8;
      if ((monthsInRank[i] as number) < leastMonths(ranked)) unmet |= 16;
      if ((qualification[i] as number) < leastQualification(ranked)) unmet |= 32;
      if (last < 3 || before < 3 || last + before < 7) unmet |= 64;
      if (suspended[i] === 1) unmet |= 128;
      if (noPenalty[i] === 0 && (monthsSincePenalty[i] as number) < 12) unmet |= 256;
      if (leaveType[i] === unpaid || leaveType[i] === abroad) unmet |= 512;
      if ((vacancies[i] as number) < 1) unmet |= 1024;
      if ((ageMonths[i] as number) >= 720) unmet |= 2048;
      reasons[i] = unmet;
      outcome[i] = unmet === 0 ? 0 : 1;
    }
  };
  return {
    operations: rows,
    pass: () => {
      loop();
      return (reasons[rows - 1] ?? 0) + (outcome[rows - 1] ?? 0);
    },
  };
};
