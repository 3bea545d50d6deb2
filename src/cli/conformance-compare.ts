import type { ResultType } from '../rules/catalogue/result.js';
import type { ConformanceAnswer } from './conformance-answer.js';
import type { ConformanceCase } from './conformance-file.js';
import { isRecord } from './conformance-file.js';
import { resultNamed } from './conformance-names.js';
import { bodyMeant, dayMeant, failedIn, isMeantBy, isSameWord, meaningIn, meaningOf } from './conformance-words.js';

/** How one thing that a case expects came out. */
export interface Comparison {
  readonly name: string;
  readonly status: 'same' | 'different' | 'not-compared';
  /** What was found instead, or the unknown facts that it hangs on; of the same, what is to be said of it. */
  readonly found?: string;
}

const same = (name: string, is: boolean, found: unknown): Comparison =>
  is ? { name, status: 'same' } : { name, status: 'different', found: JSON.stringify(found) };

const sameSet = (expected: unknown, found: readonly string[]): boolean =>
  Array.isArray(expected) &&
  expected.length === new Set(found).size &&
  expected.every((one) => found.some((other) => other === one));

/** Whether all the facts that a case names are among those that an answer hangs on; none, where it names none. */
const areNamed = (expected: unknown, found: readonly string[]): boolean =>
  Array.isArray(expected) &&
  (expected.length === 0 ? found.length === 0 : expected.every((one) => found.includes(one)));

/** A sentence is for people: text with a space in it, or a list of such. */
const isProse = (value: unknown): boolean =>
  typeof value === 'string' ? /\s/u.test(value) : Array.isArray(value) && value.length > 0 && value.every(isProse);

const sameDay = (a: unknown, b: unknown): boolean => {
  const day = dayMeant(a);
  return day !== undefined && day === dayMeant(b);
};

/** A phrase of a case as a code is written: `15 working days` is `15-working-days`. */
const codeOfPhrase = (phrase: string): string => phrase.replace(/^within /u, '').replaceAll(' ', '-');

/** A length of time as the cases write it, `61y0m`, in the way of the package: `P61Y`. */
const lengthIn = (text: unknown): unknown => {
  const [, years, months = '0'] = typeof text === 'string' ? (/^(\d+)y(?:(\d+)m)?$/u.exec(text) ?? []) : [];
  return years === undefined ? text : `P${years}Y${Number(months) === 0 ? '' : `${Number(months)}M`}`;
};

const sameValue = (type: ResultType, expected: unknown, found: unknown): boolean => {
  if (expected === found) return true;
  if (type === 'code') return typeof expected === 'string' && codeOfPhrase(expected) === found;
  if (type === 'amount') return typeof expected === 'number' && Math.round(expected * 100) === found;
  if (type === 'duration') return lengthIn(expected) === found;
  return type === 'date' && sameDay(expected, found);
};

/** Every unknown fact that the answer hangs on. */
export const unknownIn = ({ decision, computed }: ConformanceAnswer): readonly string[] => [
  ...new Set([
    ...(decision?.outcome === 'undetermined' ? decision.findings.flatMap(({ unknown }) => unknown) : []),
    ...computed.flatMap(([, { unknown }]) => Object.values(unknown).flat()),
  ]),
];

const conflictsIn = ({ decision, computed }: ConformanceAnswer): readonly string[] =>
  [...(decision?.conflicts ?? []), ...computed.flatMap(([, { conflicts }]) => conflicts)].flatMap(({ facts }) => facts);

/** The ids of the rules that warn, and refuse nothing. */
const warningsIn = ({ decision }: ConformanceAnswer): readonly string[] =>
  (decision?.findings ?? [])
    .filter(({ status, severity }) => severity === 'warning' && (status === 'unmet' || status === 'unknown'))
    .map(({ rule }) => rule);

/** The ids of the rules that refuse; a formula refuses by its outcome. */
const refusingIn = ({ decision, computed }: ConformanceAnswer): readonly string[] =>
  decision === undefined
    ? computed.filter(([, { results }]) => meaningOf(results['outcome']) === 'unmet').map(([{ id }]) => id)
    : failedIn(decision);

const compareOutcome = (expected: unknown, answer: ConformanceAnswer): Comparison => {
  const meaning = meaningOf(expected);
  if (answer.decision !== undefined && meaning !== undefined) {
    const found = meaningIn(answer.decision);
    if (meaning === 'met' && answer.metAsFarAsTold)
      return { name: 'outcome', status: 'same', found: `met as far as told; open: ${unknownIn(answer).join(', ')}` };
    return same('outcome', isMeantBy(meaning, answer.decision), found === 'undetermined' ? unknownIn(answer) : found);
  }
  if (meaning === 'undetermined' && answer.decision === undefined)
    return same('outcome', unknownIn(answer).length + conflictsIn(answer).length > 0, 'determined');
  const plain = answer.computed.some(([, { results }]) => isSameWord(expected, results['outcome']));
  return plain ? { name: 'outcome', status: 'same' } : compareResult('outcome', expected, answer);
};

/** Compares what a formula of the case gives under a name; a name that is one of the case's facts restates it. */
const compareResult = (
  name: string,
  expected: unknown,
  { computed }: ConformanceAnswer,
  facts: ConformanceCase['facts'] = {},
): Comparison => {
  const asked = resultNamed(
    computed.flatMap(([{ results }]) => Object.keys(results)),
    name,
  );
  for (const [{ results }, computation] of computed) {
    const { type } = results[asked ?? name] ?? {};
    if (asked === undefined || type === undefined) continue;
    const unknown = computation.unknown[asked];
    if (unknown !== undefined) return { name, status: 'different', found: `unknown: ${unknown.join(', ')}` };
    const found = computation.results[asked];
    const body = bodyMeant(found, facts['employee.rank']);
    return same(name, sameValue(type, expected, found) || sameValue(type, expected, body), found ?? null);
  }
  if (isProse(expected)) return { name, status: 'not-compared' };
  const restated = facts[name];
  if (restated !== undefined) return same(name, restated === expected, restated);
  return { name, status: 'different', found: 'nothing gives it' };
};

/** Whether one is entitled is whether the rules of the case are met. */
const compareEntitled = (expected: unknown, answer: ConformanceAnswer): Comparison => {
  if (answer.decision === undefined) return compareResult('entitled', expected, answer);
  const found = answer.metAsFarAsTold ? 'met' : meaningIn(answer.decision);
  return same('entitled', found !== 'undetermined' && expected === (found === 'met'), found);
};

/** What a case expects, by name; what it groups under one name is several: `tiers.full`, `tiers.half`. */
const expectedIn = (group: Readonly<Record<string, unknown>>, prefix = ''): readonly (readonly [string, unknown])[] =>
  Object.entries(group).flatMap(([name, expected]) =>
    isRecord(expected) ? expectedIn(expected, `${prefix}${name}.`) : [[`${prefix}${name}`, expected] as const],
  );

/** Compares everything that a case expects: outcome, failed rules, unknown facts, numbers, dates and codes. */
export const compareCase = (of: ConformanceCase, answer: ConformanceAnswer): readonly Comparison[] =>
  expectedIn(of.expected).map(([name, expected]) => {
    switch (name) {
      case 'outcome':
        return compareOutcome(expected, answer);
      case 'failedRules': {
        const found = refusingIn(answer);
        return same(name, sameSet(expected, found), found);
      }
      case 'conflicts':
        return same(name, sameSet(expected, conflictsIn(answer)), conflictsIn(answer));
      case 'unknown':
      case 'missing':
      case 'missingFacts':
        return same(name, areNamed(expected, unknownIn(answer)), unknownIn(answer));
      case 'warnings':
        return isProse(expected)
          ? { name, status: 'not-compared' }
          : same(name, sameSet(expected, warningsIn(answer)), warningsIn(answer));
      case 'entitled':
        // Nobody is entitled to a promotion (HR regulation, art. 47): no outcome of the package says so.
        return of.facts['promotionType'] === undefined
          ? compareEntitled(expected, answer)
          : same(name, expected === false, false);
      default:
        return compareResult(name, expected, answer, of.facts);
    }
  });

/** Compares what a case expects with the code for which its facts were refused. */
export const compareRefusal = ({ expected }: ConformanceCase, code: string): readonly Comparison[] =>
  expectedIn(expected).map(([name, value]) => same(name, name === 'outcome' && value === code, code));
