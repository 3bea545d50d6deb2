import type { PromotionType } from '../../models/employment/promotion.js';
import { decideFacts } from '../language/decide.js';
import { at } from '../language/history.js';
import type { History } from '../language/history.js';
import type { Settings } from '../language/judge.js';
import type { RuleSet } from '../language/rule-set.js';
import { parseSheet } from '../language/sheet.js';
import type { Span } from '../language/timeline.js';
import { timeline } from '../language/timeline.js';
import type { Answer } from './answer.js';
import { fromDecision, joined, sourceIn } from './answer.js';
import type { PromotionFacts } from './promotion-sets.js';
import { promotionSets } from './promotion-sets.js';

/** From when, and until when, one may be considered for a promotion. */
export interface EligibleFrom extends Answer {
  readonly type: PromotionType;
  /** The first day, from the date asked on; absent where there is none before the last day looked at. */
  readonly earliest?: string;
  /** The first day after it on which that ends, and the rules that say so. */
  readonly lapses?: { readonly on: string; readonly because: readonly string[] };
  /** The stretches of days on which the answer is the same. */
  readonly spans: readonly Span[];
  /** Known facts that were held as they stand: the further the date, the less they say. */
  readonly snapshots: readonly string[];
}

const wholeId = ({ rule, part }: { readonly rule: string; readonly part?: string }): string =>
  part === undefined ? rule : `${rule}/${part}`;

/**
 * From when? (متى أكون مؤهَّلًا؟) The first day on which one may be considered, if nothing changes but the date and what
 * the history says.
 *
 * @param type `ordinary`, `exceptional` or `transfer-with-promotion`
 * @param facts a sheet, or a history whose dated facts hold on their days
 * @param settings the civil date to look from, the one to look before (20 Hijri years on, unless said), and readings
 * @throws MartabaError as `timeline` does
 * @example
 * ```ts
 * import { eligibleFrom } from 'martaba/rules';
 *
 * const facts = { 'employee.suspended': [{ to: '1447-03-01H', value: true }] };
 * const { spans } = eligibleFrom('ordinary', facts, { asOf: '1447-01-10H' });
 * spans.map(({ from, outcome }) => `${from} ${outcome}`);
 * // ['1447-01-10H ineligible', '1447-03-01H undetermined']
 * ```
 */
export const eligibleFrom = <T extends PromotionType>(
  type: T,
  facts: History<PromotionFacts<T>>,
  settings: Settings & { readonly to?: string },
): EligibleFrom => {
  const set: RuleSet = promotionSets[type];
  const { asOf, to, readings = {} } = settings;
  const history: History<Readonly<Record<string, unknown>>> = facts;
  const line = timeline(set, history, { from: asOf, readings, ...(to === undefined ? {} : { to }) });
  const decided = (on: string): Answer => {
    const sheet = parseSheet(set.registry, at(history, on));
    return fromDecision(set, decideFacts(set, sheet, { asOf: on, readings }));
  };
  const open = line.spans.find(({ outcome }) => outcome === 'undetermined');
  const first = line.spans.find(({ from }) => from === line.earliest);
  const now = decided(line.from);
  return {
    ...joined(
      now,
      ...(line.earliest === undefined && open !== undefined ? [{ ...decided(open.from), sources: [] }] : []),
      { ...now, sources: (first?.changed ?? []).flatMap((turn) => sourceIn(set, wholeId(turn))) },
    ),
    notices: line.notices,
    type,
    ...(line.earliest === undefined ? {} : { earliest: line.earliest }),
    ...(line.lapses === undefined ? {} : { lapses: line.lapses }),
    spans: line.spans,
    snapshots: line.snapshots,
  };
};
