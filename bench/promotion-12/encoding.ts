import type { LocalText } from '../../src/models/text/language.js';
import type { Partly } from './employee.js';

/** What an engine says of one case. Of reasons: the bits of `reasonsOfPartly`. */
export const NO = 0;
export const YES = 1;
export const UNKNOWN = 2;
/** It threw instead of an answer. */
export const REFUSED = -1;

type Later<T> = T | Promise<T>;

/** Cases in, an answer for each out. */
export type Answers<Case> = (cases: readonly Case[]) => Later<Int32Array>;

/** `promotion-12` as one engine is told it. */
export interface Encoding<Case = unknown> {
  /** The package with its version. */
  readonly name: string;
  /**
   * How many cases are asked in one pass: some milliseconds' worth of each engine, so that the best pass is as likely
   * to be an undisturbed one of a slow engine as of a fast one.
   */
  readonly cases: number;
  /** What had to be done outside the engine, because its language cannot say it. */
  readonly outside?: string;
  /** A case as the engine takes it; made where data enter a program, before the time that is measured. */
  readonly read: (employee: Partly) => Case;
  /** Whether all conditions hold. */
  readonly decide?: Answers<Case>;
  /** Which conditions do not hold, all of them, and which are open. */
  readonly reasons?: Answers<Case>;
  /** Every condition with its outcome and what was read, in words, in both languages. Only one of the peers can be brought to it. */
  readonly explain?: (refused: Case) => LocalText;
}

/** Answers of an engine that is asked case by case. */
export const each =
  <Case>(answer: (one: Case) => number): Answers<Case> =>
  (cases) => {
    const answers = new Int32Array(cases.length);
    for (let i = 0; i < cases.length; i += 1) {
      try {
        answers[i] = answer(cases[i] as Case);
      } catch {
        answers[i] = REFUSED;
      }
    }
    return answers;
  };

/** Answers of an engine that is asked case by case and answers later. */
export const eachLater =
  <Case>(answer: (one: Case) => Promise<number>): Answers<Case> =>
  async (cases) => {
    const answers = new Int32Array(cases.length);
    for (let i = 0; i < cases.length; i += 1) answers[i] = await answer(cases[i] as Case).catch(() => REFUSED);
    return answers;
  };

/** A truth as an answer, of engines that say `null` or nothing when they do not know. */
export const answerOf = (said: unknown): number => (said === true ? YES : said === false ? NO : UNKNOWN);

/** Bits of reasons from what was said of each condition. */
export const bitsOf = (said: readonly unknown[]): number => {
  let bits = 0;
  said.forEach((condition, i) => {
    if (condition === false) bits |= 1 << i;
    else if (condition !== true) bits |= 1 << (i + said.length);
  });
  return bits;
};
