import type { PromotionType } from '../../models/employment/promotion.js';
import { condition, facts, flag, no } from '../language/build.js';
import { decide } from '../language/decide.js';
import type { Decision } from '../language/decision.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { bayanati, bayanatiDescription } from '../law/instruments.js';
import { promotionSets } from '../questions/promotion-sets.js';
import { leastData } from '../requests/least-data.js';
import { accessPhrases } from './phrases.js';

const committee = facts('committee', {
  readsWhatIsNeeded: flag({
    label: { ar: 'البيانات المطلوبة مما تقرؤه شروط الترقية', en: 'The data are ones that the promotion reads' },
  }),
  changes: flag({ label: { ar: 'تغيّر اللجنة في السجل', en: 'The committee changes the record' } }),
});

const rule = { cites: bayanati('R11'), confidence: 'low' } as const;
const doubt = 'The description says only that committees use rank and step; the limits are this project’s.';

/**
 * Whether an evaluation committee (لجنة التقييم, R11) may look at data of a candidate: what the promotion reads, and
 * nothing else, and only to look.
 *
 * @example
 * ```ts
 * import { committeeAccess, decide } from 'martaba/rules';
 *
 * decide(committeeAccess, { 'committee.changes': true }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const committeeAccess = ruleSet({
  id: 'committee-access',
  title: { ar: 'اطلاع لجنة التقييم', en: 'Reading by an evaluation committee' },
  phrases: accessPhrases,
  facts: registry([committee]),
  instruments: [bayanatiDescription],
  from: bayanatiDescription.from,
  rules: [
    condition({
      ...rule,
      doubt,
      id: 'access.committee.needed',
      title: { ar: 'البيانات لازمة للمفاضلة', en: 'The data are needed for the comparison' },
      holds: committee.readsWhatIsNeeded,
    }),
    condition({
      ...rule,
      doubt,
      id: 'access.committee.reads-only',
      title: { ar: 'الاطلاع دون تغيير', en: 'Reading without change' },
      holds: no(committee.changes),
    }),
  ],
});

/** What a committee asks for. */
export interface CommitteeReading {
  /** For which type of promotion it compares. */
  readonly type: PromotionType;
  /** The facts, or fields of lists, by their names: `employee.rank`, `employee.penalties.type`. */
  readonly fields: readonly string[];
  /** Whether it would change them; it only looks unless that is said. */
  readonly changes?: boolean;
}

/**
 * Decides what an evaluation committee asks to read of a candidate (R11). Nothing asked for is no reading, and is refused.
 *
 * @param settings.asOf the civil date of the reading
 * @throws MartabaError those of `decide`
 * @example
 * ```ts
 * import { committeeMayRead } from 'martaba/rules';
 *
 * const reading = { type: 'ordinary', fields: ['employee.rank'] } as const;
 * committeeMayRead(reading, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * ```
 */
export const committeeMayRead = (
  { type, fields, changes = false }: CommitteeReading,
  settings: { readonly asOf: string },
): Decision => {
  const needed = new Set(leastData(promotionSets[type]).map(({ name }) => name));
  return decide(
    committeeAccess,
    {
      'committee.readsWhatIsNeeded': fields.length > 0 && fields.every((name) => needed.has(name)),
      'committee.changes': changes,
    },
    settings,
  );
};
