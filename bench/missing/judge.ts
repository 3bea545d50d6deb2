import type { Partly } from '../promotion-12/employee.js';
import { NO, REFUSED, YES } from '../promotion-12/encoding.js';
import type { Removal, Removals } from './removals.js';
import { isOpen } from './removals.js';

/** What an engine says of employees, in their order. */
export type Reader = (employees: readonly Partly[]) => Promise<Int32Array>;

/** How an engine deals with what it does not know. */
export interface Judged {
  /** How often it said "eligible" where that hangs on the field that is gone. */
  readonly wrongEligible: number;
  /** The fields about which it did. */
  readonly fields: readonly string[];
  /** The fields without which it threw. */
  readonly noAnswer: number;
  /** The fields without which it did not say a plain no, though another condition refuses. */
  readonly noPlainNo: number;
}

const fieldsOf = (removals: readonly Removal[]): readonly string[] => [...new Set(removals.map(({ field }) => field))];

/** Judges the answers of an engine; only answers on which completions disagree can be wrong. */
export const judge = async (read: Reader, { eligible, refused }: Removals): Promise<Judged> => {
  const answers = await read(eligible.map(({ employee }) => employee));
  const refusals = await read(refused.map(({ employee }) => employee));
  const wrong = eligible.filter((removal, i) => answers[i] === YES && isOpen(removal));
  return {
    wrongEligible: wrong.length,
    fields: fieldsOf(wrong),
    noAnswer: fieldsOf(eligible.filter((_, i) => answers[i] === REFUSED)).length,
    noPlainNo: fieldsOf(refused.filter((_, i) => refusals[i] !== NO)).length,
  };
};
