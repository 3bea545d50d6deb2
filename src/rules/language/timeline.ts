import { addDuration, years } from '../../models/calendar/duration.js';
import { parseCivilDate } from '../../models/calendar/civil-date.js';
import { lastDay } from '../../models/calendar/umalqura.js';
import { MartabaError } from '../../models/error.js';
import { analyse } from './analysis.js';
import type { Sheet } from './decide.js';
import type { Notice } from './decision.js';
import type { Settings, Status } from './judge.js';
import { contextOf } from './judge.js';
import type { History } from './history.js';
import { readHistory } from './history.js';
import { noticesOf } from './notices.js';
import { nameOf } from './rule.js';
import type { Outcome, RuleSet } from './rule-set.js';
import type { Facts } from './sheet.js';
import { parseSheet } from './sheet.js';
import { showDay } from './show.js';
import type { JudgedSpan } from './spans.js';
import { spansOf } from './spans.js';
import { TRUE } from './truth.js';

/** A rule that comes out otherwise than on the day before; `was` or `is` is absent where it is no law on that side. */
export interface Turn {
  readonly rule: string;
  readonly part?: string;
  readonly was?: Status;
  readonly is?: Status;
}

/** Days `[from, to)` on which the outcome, and how each rule comes out, is the same; civil dates of the Hijri calendar. */
export interface Span {
  readonly from: string;
  readonly to: string;
  readonly outcome: Outcome;
  /** The rules that turned on the first day of the span; empty for the first span. */
  readonly changed: readonly Turn[];
}

/** On which dates a decision holds (المدد التي يصح فيها الحكم), if no fact changes but as the history says. */
export interface Timeline {
  readonly set: string;
  readonly from: string;
  readonly to: string;
  /** Without gaps, from the earliest to the latest. */
  readonly spans: readonly Span[];
  /** The first day on which the outcome is `eligible`; absent when there is none before `to`. */
  readonly earliest?: string;
  /** The first day after `earliest` on which it no longer is, and the rules that say so. */
  readonly lapses?: { readonly on: string; readonly because: readonly string[] };
  /** Known facts that do not move with the date and were held as they stand: the further the date, the less they say. */
  readonly snapshots: readonly string[];
  readonly notices: readonly Notice[];
}

/** Which dates are asked about, and the options chosen where the text is open. */
export interface TimelineSettings {
  /** Civil date of the first day, Hijri or Gregorian. */
  readonly from: string;
  /** Civil date before which it ends; 20 Hijri years after `from` unless said, or where the calendar or the law ends. */
  readonly to?: string;
  readonly readings?: Settings['readings'];
}

const horizon = years(20);

/** The days asked about, `[from, to)`. */
const windowOf = (set: RuleSet, settings: TimelineSettings): readonly [from: number, to: number] => {
  const from = parseCivilDate(settings.from);
  const end = Math.min(lastDay, set.to ?? Infinity);
  const to = settings.to === undefined ? Math.min(addDuration(from, horizon), end) : parseCivilDate(settings.to);
  if (set.to !== undefined && to > set.to) throw new MartabaError('no-law-in-force', [set.id]);
  if (to <= from) throw new MartabaError('timeline-empty', [set.id]);
  return [from, to];
};

const turnsOf = (before: JudgedSpan, after: JudgedSpan): readonly Turn[] => {
  const was = new Map(before.judged.judgements.map(({ rule, status }) => [rule, status]));
  const is = new Map(after.judged.judgements.map(({ rule, status }) => [rule, status]));
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((rule) => was.get(rule) !== is.get(rule))
    .map((rule) => {
      const [old, now] = [was.get(rule), is.get(rule)];
      return { ...nameOf(rule), ...(old === undefined ? {} : { was: old }), ...(now === undefined ? {} : { is: now }) };
    });
};

/** The rules that take eligibility away from one span to the next. */
const refusedBy = ({ judged }: JudgedSpan): readonly string[] => [
  ...judged.judgements
    .filter(({ rule, ok }) => rule.severity === 'blocking' && rule.kind !== 'consistency' && ok !== TRUE)
    .map(({ rule }) => rule.id),
  ...judged.conflicts.map(({ rule }) => rule),
];

const snapshotsOf = (set: RuleSet, sheets: readonly Facts[]): readonly string[] =>
  analyse(set).facts.filter(
    (name) =>
      set.registry.declarations[name]?.moves === 'snapshot' && sheets.some((facts) => facts[name] !== undefined),
  );

/**
 * The dates on which the decision of a set holds, as half-open spans: from when it is eligible, until when, and what
 * turns it. Certain for every day of every span; an unknown fact leaves spans `undetermined`.
 *
 * @param set the rules
 * @param facts a sheet, whose facts stay as they are, or a history, whose dated facts hold on their days
 * @param settings the civil dates from which and before which, and options where the text is open
 * @throws MartabaError `timeline-empty` (`to` is not after `from`), `no-law-in-force`, `reading-unknown`, those of civil
 * dates, and those of a sheet and of a history
 * @example
 * ```ts
 * import { ordinaryPromotion, timeline } from 'martaba/rules';
 *
 * const facts = { 'employee.suspended': [{ to: '1447-03-01H', value: true }] };
 * const { spans } = timeline(ordinaryPromotion, facts, { from: '1447-01-10H', to: '1448-01-01H' });
 * spans.map(({ from, outcome }) => [from, outcome]);
 * // [['1447-01-10H', 'ineligible'], ['1447-03-01H', 'undetermined']]
 * ```
 */
export const timeline = <S>(set: RuleSet<S>, facts: History<Sheet<S>>, settings: TimelineSettings): Timeline => {
  const [from, to] = windowOf(set, settings);
  const history = readHistory(facts);
  const cuts = [from, ...history.changes.filter((day) => from < day && day < to)];
  // Each stretch of days on which no fact changes is read by itself.
  const stretches = cuts.map((start, i) => ({
    from: start,
    to: cuts[i + 1] ?? to,
    facts: parseSheet(set.registry, history.on(start) as Sheet<S>),
  }));
  const { readings = {} } = settings;
  const c = contextOf(set, {}, { asOf: showDay(from), readings });
  const judged = spansOf(set, stretches, c);
  const spans = judged.map((span, i): Span => {
    const before = judged[i - 1];
    return {
      from: showDay(span.from),
      to: showDay(span.to),
      outcome: span.judged.outcome,
      changed: before === undefined ? [] : turnsOf(before, span),
    };
  });
  const earliest = judged.findIndex((span) => span.judged.outcome === 'eligible');
  const lapse = earliest < 0 ? undefined : judged.slice(earliest).find((span) => span.judged.outcome !== 'eligible');
  const sheets = stretches.map((stretch) => stretch.facts);
  return {
    set: set.id,
    from: showDay(from),
    to: showDay(to),
    spans,
    ...(earliest < 0 ? {} : { earliest: (spans[earliest] as Span).from }),
    ...(lapse === undefined ? {} : { lapses: { on: showDay(lapse.from), because: refusedBy(lapse) } }),
    snapshots: snapshotsOf(set, sheets),
    notices: noticesOf(set, to - 1),
  };
};

/** What may be wrong with a question about dates, in both languages, by code. */
export const timelineTexts = {
  'timeline-empty': {
    ar: 'تاريخ النهاية لا يلي تاريخ البداية.',
    en: 'The last date does not come after the first.',
  },
} as const;
