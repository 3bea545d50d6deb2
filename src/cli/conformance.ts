import { answerCase } from './conformance-answer.js';
import type { MartabaError } from '../models/error.js';
import { isMartabaError } from '../models/error.js';
import type { ConformanceAnswer } from './conformance-answer.js';
import type { Comparison } from './conformance-compare.js';
import { compareCase, compareRefusal } from './conformance-compare.js';
import { unreadIn } from './conformance-facts.js';
import type { ConformanceCase } from './conformance-file.js';
import { readCases } from './conformance-file.js';
import { inCase } from './conformance-error.js';

/** How one case came out. */
export interface CaseReport {
  readonly id: string;
  readonly subject: string;
  readonly title: string;
  readonly status: 'passed' | 'failed';
  /** No rule of the case is in the package yet. */
  readonly missing: boolean;
  readonly compared: readonly Comparison[];
  /** Facts of the case that no rule which it asks declares. */
  readonly unread: readonly string[];
  /** Why the case was not answered: the code, and where: a fact of another type, a date before the law. */
  readonly refused?: string;
}

/** How a file of worked cases came out. */
export interface ConformanceReport {
  readonly passed: number;
  readonly failed: number;
  /** Prose that was expected and is not compared. */
  readonly notCompared: number;
  readonly cases: readonly CaseReport[];
}

/** The answer to a case, or what refuses it: one case that cannot be read leaves the others as they are. */
const answered = (of: ConformanceCase, otherwise: string): ConformanceAnswer | MartabaError => {
  try {
    return inCase(of.id, () => answerCase(of, otherwise));
  } catch (thrown) {
    if (isMartabaError(thrown)) return thrown;
    throw thrown;
  }
};

const reportOf = (of: ConformanceCase, otherwise: string): CaseReport => {
  const { id, subject, title } = of;
  const answer = answered(of, otherwise);
  if (isMartabaError(answer)) {
    const compared = compareRefusal(of, answer.code);
    const status = compared.some((one) => one.status === 'different') ? 'failed' : 'passed';
    const refused = [answer.code, ...answer.path.slice(1)].join(' ');
    return { id, subject, title, status, missing: false, compared, unread: [], refused };
  }
  const missing = answer.registries.length === 0;
  const compared = missing ? [] : compareCase(of, answer);
  const failed = missing || compared.some(({ status }) => status === 'different');
  return {
    id,
    subject,
    title,
    status: failed ? 'failed' : 'passed',
    missing,
    compared,
    unread: missing ? [] : unreadIn(of, answer.registries),
  };
};

/** Runs worked cases; one of which the facts cannot be read fails, and says why. */
export const runCases = (cases: readonly ConformanceCase[], otherwise: string): ConformanceReport => {
  const reports = cases.map((of) => reportOf(of, otherwise));
  const failed = reports.filter(({ status }) => status === 'failed').length;
  return {
    passed: reports.length - failed,
    failed,
    notCompared: reports.flatMap(({ compared }) => compared).filter(({ status }) => status === 'not-compared').length,
    cases: reports,
  };
};

const lineOf = ({ id, title, status, missing, compared, unread, refused }: CaseReport): string => {
  const notes = [
    ...(refused === undefined ? [] : [`refused: ${refused}`]),
    ...(missing ? ['no rule of this case is in the package'] : []),
    ...compared.filter((one) => one.status === 'different').map(({ name, found = '' }) => `${name}: found ${found}`),
    ...compared.filter(({ status, found }) => status === 'same' && found !== undefined).map(({ found = '' }) => found),
    ...compared.filter((one) => one.status === 'not-compared').map(({ name }) => `${name}: not compared`),
    ...(unread.length === 0 ? [] : [`not read: ${unread.join(', ')}`]),
  ];
  return `${status === 'passed' ? 'ok  ' : 'FAIL'} ${id} ${title}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
};

/** A report for a person: a line a case, and the counts. */
export const conformanceText = ({ cases, passed, failed, notCompared }: ConformanceReport): string =>
  [...cases.map(lineOf), `${notCompared} not compared`, `${passed} passed, ${failed} failed`].join('\n');

/**
 * `martaba conformance FILE`: runs worked cases against the law in the package.
 *
 * @param asOf civil date as of which a case is asked that says none
 * @throws MartabaError as `readCases` does
 */
export const conformance = async (file: string, asOf: string): Promise<ConformanceReport> =>
  runCases(await readCases(file), asOf);
