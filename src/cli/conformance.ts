import { answerCase } from './conformance-answer.js';
import type { Comparison } from './conformance-compare.js';
import { compareCase } from './conformance-compare.js';
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
}

/** How a file of worked cases came out. */
export interface ConformanceReport {
  readonly passed: number;
  readonly failed: number;
  /** Prose that was expected and is not compared. */
  readonly notCompared: number;
  readonly cases: readonly CaseReport[];
}

const reportOf = (of: ConformanceCase, otherwise: string): CaseReport => {
  const { id, subject, title } = of;
  const answer = inCase(id, () => answerCase(of, otherwise));
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

/** Runs worked cases. @throws MartabaError where one cannot be read, naming the case and the fact */
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

const lineOf = ({ id, title, status, missing, compared, unread }: CaseReport): string => {
  const notes = [
    ...(missing ? ['no rule of this case is in the package'] : []),
    ...compared.filter((one) => one.status === 'different').map(({ name, found = '' }) => `${name}: found ${found}`),
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
 * @throws MartabaError as `readCases` and `runCases` do
 */
export const conformance = async (file: string, asOf: string): Promise<ConformanceReport> =>
  runCases(await readCases(file), asOf);
