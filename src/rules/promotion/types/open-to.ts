import type { Issue } from '../../../models/result.js';
import { issue } from '../../../models/result.js';
import type { LocalText } from '../../../models/text/language.js';
import { MartabaError } from '../../../models/error.js';
import { analyse } from '../../language/analysis.js';
import type { Sheet } from '../../language/decide.js';
import { decide } from '../../language/decide.js';
import type { Decision } from '../../language/decision.js';
import { explain } from '../../language/explain/index.js';
import type { History } from '../../language/history.js';
import { at } from '../../language/history.js';
import type { Settings } from '../../language/judge.js';
import type { Question } from '../../language/missing.js';
import { missing } from '../../language/missing.js';
import type { RuleSet } from '../../language/rule-set.js';
import { timeline } from '../../language/timeline.js';
import type { PromotionType } from '../../../models/employment/promotion.js';
import type { PromotionKind } from './kinds.js';
import { promotionKinds, promotionRules } from './kinds.js';
import { oneScale } from './scales.js';
import { readingUnknown } from '../../language/reading-unknown.js';

/** Why a kind of promotion is not open: a rule of law in words. */
export interface NotOpenBecause {
  readonly rule: string;
  readonly status: 'unmet' | 'unknown';
  readonly text: LocalText;
  readonly cites: LocalText;
}

/** One kind of promotion, and whether it is open to an employee on a date. Open is to be considered, never entitled (art. 47). */
export interface PromotionOpening {
  readonly kind: PromotionKind;
  readonly status: 'open' | 'closed' | 'undetermined';
  /** The rules of law that close it or leave it undetermined; empty where it is open. */
  readonly because: readonly NotOpenBecause[];
  /** What is wrong with the question itself: `not-a-promotion-way`, `comparison-across-scales`. */
  readonly issues: readonly Issue[];
  /** The first date on which it is open, as a civil date, if no fact changes but as the facts say; absent when there is none. */
  readonly earliest?: string;
  /** The facts to be asked for, the most useful first; empty where it is determined. */
  readonly ask: readonly Question[];
}

/** When the question is put, and the pay scales where they are known. */
export interface OpenToSettings extends Settings {
  /** The pay scales of the employee and of the post; both the general one unless said. */
  readonly scales?: { readonly employee: string; readonly post: string };
}

type AnySheet = Sheet<Record<string, unknown>>;

/** Those facts of a sheet that a set knows. */
const sheetFor = (set: RuleSet, facts: Readonly<Record<string, unknown>>): AnySheet =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => Object.hasOwn(set.registry.declarations, name)));

/** Those readings that a set has: each type of promotion leaves other places open. */
const readingsFor = (set: RuleSet, readings: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(readings).filter(([id]) => analyse(set).readings.has(id)));

interface Judged {
  readonly decision: Decision;
  readonly because: readonly NotOpenBecause[];
  readonly earliest: string | undefined;
  readonly ask: readonly Question[];
}

const judgeType = (
  set: RuleSet,
  facts: Readonly<Record<string, unknown>>,
  { asOf, readings: chosen = {} }: Settings,
): Judged => {
  const readings = readingsFor(set, chosen);
  const settings = { asOf, readings };
  const history = sheetFor(set, facts);
  const sheet = at(history, asOf) as AnySheet;
  const decision = decide(set, sheet, settings);
  const arabic = explain(set, decision, 'ar');
  const english = explain(set, decision, 'en');
  const because = decision.findings.flatMap(({ rule, status, severity }, i): readonly NotOpenBecause[] => {
    if (severity !== 'blocking' || (status !== 'unmet' && status !== 'unknown')) return [];
    const [ar, en] = [arabic[i], english[i]];
    if (ar === undefined || en === undefined) return [];
    return [{ rule, status, text: { ar: ar.text, en: en.text }, cites: { ar: ar.cites, en: en.cites } }];
  });
  const { earliest } = timeline(set, history as History<AnySheet>, { from: asOf, readings });
  const refused = because.filter(({ status }) => decision.outcome === 'undetermined' || status === 'unmet');
  return {
    decision,
    because: decision.outcome === 'eligible' ? [] : refused,
    earliest,
    ask: decision.outcome === 'undetermined' ? missing(set, sheet, settings) : [],
  };
};

const statuses = { eligible: 'open', ineligible: 'closed', undetermined: 'undetermined' } as const;

/** The rank of the post where it is known; `undefined` otherwise, and it fits no kind and closes none. */
const rankOf = (facts: Readonly<Record<string, unknown>>): number | undefined => {
  const rank = facts['target.rank'];
  return typeof rank === 'number' ? rank : undefined;
};

/**
 * Which kinds of promotion (أنواع الترقية المتاحة) are open to an employee for a post on a date, why the others are not,
 * and from when they would be.
 *
 * @param facts the facts about the employee and the post by their public names, plain or dated, as `factsOf` gives them
 * @param settings the civil date, options where the text is open, and the pay scales
 * @returns an opening for each of {@link promotionKinds}, in their order
 * @throws MartabaError `fact-unknown` and `reading-unknown` for a name that no type of promotion reads, and as `decide` and `timeline` do
 * @example
 * ```ts
 * import { promotionsOpenTo } from 'martaba/rules';
 *
 * const facts = { 'employee.rank': 6, 'target.rank': 7, 'employee.suspended': true };
 * promotionsOpenTo(facts, { asOf: '1447-01-10H' }).every(({ status }) => status === 'closed'); // true
 * ```
 */
export const promotionsOpenTo = (
  facts: Readonly<Record<string, unknown>>,
  settings: OpenToSettings,
): readonly PromotionOpening[] => {
  const { scales = { employee: 'general', post: 'general' }, ...when } = settings;
  const sets = Object.values(promotionRules);
  const unknown = Object.keys(facts).find(
    (name) => !sets.some(({ registry }) => Object.hasOwn(registry.declarations, name)),
  );
  if (unknown !== undefined) throw new MartabaError('fact-unknown', [unknown]);
  const known = sets.flatMap((set) => [...analyse(set).readings.keys()]);
  const reading = Object.keys(when.readings ?? {}).find((id) => !known.includes(id));
  if (reading !== undefined) throw readingUnknown([reading], known);
  const judged = new Map<PromotionType, Judged>();
  const rank = rankOf(facts);
  const across = oneScale(scales.employee, scales.post);
  return promotionKinds.map((kind): PromotionOpening => {
    const of = judged.get(kind.type) ?? judgeType(promotionRules[kind.type], facts, when);
    judged.set(kind.type, of);
    const { type, route, ranks } = kind;
    const fits = rank === undefined || (ranks[0] <= rank && rank <= ranks[1]);
    const issues = [
      ...(fits ? [] : [issue('not-a-promotion-way', ['target.rank'], { type, route, rank })]),
      ...(across.ok || kind.ranking !== 'comparison' ? [] : across.issues),
    ];
    const closed = issues.length > 0;
    return {
      kind,
      status: closed ? 'closed' : statuses[of.decision.outcome],
      because: of.because,
      issues,
      ...(closed || of.earliest === undefined ? {} : { earliest: of.earliest }),
      ask: closed ? [] : of.ask,
    };
  });
};
