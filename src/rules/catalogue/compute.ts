import { parseCivilDate } from '../../models/calendar/civil-date.js';
import { MartabaError } from '../../models/error.js';
import type { Notice } from '../language/decision.js';
import type { Context } from '../language/evaluate.js';
import type { Conflict, Settings } from '../language/judge.js';
import { judge } from '../language/judge.js';
import type { Citation, Confidence } from '../language/rule.js';
import type { Facts } from '../language/sheet.js';
import type { Shown } from '../language/show.js';
import { showDay } from '../language/show.js';
import type { Formula } from './formula.js';
import type { Reader } from './read.js';
import { attempt, readerOf } from './read.js';

/** What a formula gives for a sheet of facts on a date: plain JSON, with the law behind it. */
export interface Computation {
  readonly format: 'martaba-computation/1';
  readonly rule: string;
  readonly cites: Citation;
  readonly confidence: Confidence;
  readonly doubt?: string;
  /** The date as of which it was computed, as a civil date of the Hijri calendar. */
  readonly asOf: string;
  /** What is known, by name: amounts in halalas, dates as civil dates, `null` where there is none. */
  readonly results: Readonly<Record<string, Shown>>;
  /** What is not known yet, by name, and the unknown facts that it hangs on. */
  readonly unknown: Readonly<Record<string, readonly string[]>>;
  /** Facts that cannot all be so; nothing is computed from them. */
  readonly conflicts: readonly Conflict[];
  readonly notices: readonly Notice[];
  /** The options applied where the text is open, by ambiguity. */
  readonly readings: Readonly<Record<string, string>>;
}

const contextOf = ({ premises }: Formula, facts: Facts, { asOf, readings = {} }: Settings): Context => {
  const day = parseCivilDate(asOf);
  if (day < premises.from) throw new MartabaError('no-law-in-force', [premises.id]);
  return { registry: premises.registry, facts, asOf: [day, day], readings, elements: {} };
};

const noticesOf = ({ premises, cites }: Formula, day: number): readonly Notice[] =>
  premises.instruments.flatMap(({ id, readUntil: until }) =>
    id === cites.instrument && until !== undefined && day > parseCivilDate(until)
      ? [{ code: 'law-not-read-after' as const, params: { instrument: id, readUntil: until } }]
      : [],
  );

const resultsOf = (formula: Formula, read: Reader): Pick<Computation, 'results' | 'unknown'> => {
  const results: Record<string, Shown> = {};
  const unknown: Record<string, readonly string[]> = {};
  for (const [name, { of }] of Object.entries(formula.results)) {
    const tried = attempt(() => of(read));
    if ('value' in tried) results[name] = tried.value;
    else unknown[name] = tried.unknown;
  }
  return { results, unknown };
};

/**
 * Computes a formula over facts that have been read. What does not hang on an unknown fact is answered.
 *
 * @throws MartabaError `no-law-in-force` before the formula's first text, `reading-unknown`, and those of civil dates
 */
export const computeFacts = (formula: Formula, facts: Facts, settings: Settings): Computation => {
  const c = contextOf(formula, facts, settings);
  const { conflicts } = judge(formula.premises, c);
  const applied = new Map<string, string>();
  const { results, unknown } =
    conflicts.length > 0 ? { results: {}, unknown: {} } : resultsOf(formula, readerOf(c, applied));
  const [day] = c.asOf;
  return {
    format: 'martaba-computation/1',
    rule: formula.id,
    cites: formula.cites,
    confidence: formula.confidence,
    ...(formula.doubt === undefined ? {} : { doubt: formula.doubt }),
    asOf: showDay(day),
    results,
    unknown,
    conflicts,
    notices: noticesOf(formula, day),
    readings: Object.fromEntries(applied),
  };
};
