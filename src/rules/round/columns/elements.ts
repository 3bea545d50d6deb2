import { elementsOf } from '../../promotion/comparison/order.js';
import type { ElementColumn } from './order-rows.js';
import type { ScoreColumns } from './round-columns.js';

/** The sum of the weighed parts of every applicant, in hundredths of a point. */
export const pointsOfAll = ({ criteria: { criteria }, parts }: ScoreColumns, applicants: number): Int32Array => {
  const sum = new Int32Array(applicants);
  for (const { criterion, weight } of criteria) {
    const part = parts[criterion];
    if (weight <= 0 || part === undefined) continue;
    for (let row = 0; row < applicants; row += 1) sum[row] = (sum[row] as number) + (part[row] as number);
  }
  return sum;
};

/** What sets applicants apart under criteria, in the order of art. 52-d, a column to each element. */
export const elementColumns = (of: ScoreColumns, appointedOn: Int32Array): readonly ElementColumn[] =>
  elementsOf(of.criteria).map((by): ElementColumn => {
    if (by === 'points') return { values: pointsOfAll(of, appointedOn.length), first: 'greatest' };
    if (by === 'seniority' || by === 'appointmentDate') return { values: appointedOn, first: 'least' };
    return { values: of.parts[by] ?? new Int32Array(appointedOn.length), first: 'greatest' };
  });
