import type { LocalText } from '../../models/text/language.js';
import type { Settings } from '../language/judge.js';
import { missing } from '../language/missing.js';
import type { Question } from '../language/missing.js';
import type { Outcome, RuleSet } from '../language/rule-set.js';
import { interAgencyTransfer, internalTransfer } from '../movement/transfer.js';
import { transferWithPromotion } from '../promotion/with-transfer.js';
import type { Answer, FactsAskedBy } from './answer.js';
import { decideOf, fromDecision, refuseUnread, settingsFor } from './answer.js';
import type { Reason } from './reason.js';
import { reasonsIn } from './reason.js';

const transferSets = {
  internal: internalTransfer,
  'inter-agency': interAgencyTransfer,
  'with-promotion': transferWithPromotion,
} as const;

/** A type of transfer (نوع النقل): inside the agency, to another, or to another with a promotion. */
export type TransferType = keyof typeof transferSets;

/** The facts that any type of transfer may read. */
export type TransferFacts = FactsAskedBy<typeof interAgencyTransfer> & FactsAskedBy<typeof transferWithPromotion>;

/** A post that one could move to, with the facts that are known of it: `target.rank`, `target.outsideCity`, … */
export interface OfferedPost {
  readonly id: string;
  readonly facts: TransferFacts;
}

/** One type of transfer to one post. */
export interface TransferOption extends Answer {
  readonly post: string;
  readonly type: TransferType;
  readonly title: LocalText;
  readonly outcome: Outcome;
  /** The rules that refuse, and those that wait for unknown facts. */
  readonly reasons: readonly Reason[];
  readonly questions: readonly Question[];
}

const order: readonly Outcome[] = ['eligible', 'undetermined', 'ineligible'];
const types: readonly TransferType[] = ['internal', 'inter-agency', 'with-promotion'];

/**
 * Which transfers are open to me? (ما النقل المتاح لي؟) Every type of transfer to every post: those that may be had first,
 * then those that hang on unknown facts, then those that are refused.
 *
 * @param sheet the facts about the employee
 * @param posts the posts, each with the facts that are known of it
 * @param settings the civil date, and options where the text is open
 * @throws MartabaError `fact-unknown`, and as `decide` does
 * @example
 * ```ts
 * import { transfersOpenTo } from 'martaba/rules';
 *
 * const posts = [{ id: 'post-12', facts: { 'target.rank': 7, 'target.outsideCity': false } }];
 * const facts = { 'employee.rank': 8, 'consent.written': false };
 * const options = transfersOpenTo(facts, posts, { asOf: '1447-01-10H' });
 * options.find(({ type }) => type === 'internal')?.reasons[0]?.rule; // 'transfer.bar.lower-rank'
 * ```
 */
export const transfersOpenTo = (
  sheet: TransferFacts,
  posts: readonly OfferedPost[],
  settings: Settings,
): readonly TransferOption[] => {
  const settingsOf = settingsFor(Object.values(transferSets), settings);
  const options = posts.flatMap(({ id, facts }) => {
    const known = { ...sheet, ...facts };
    refuseUnread(known, [interAgencyTransfer.registry, transferWithPromotion.registry]);
    return types.map((type): TransferOption => {
      const set: RuleSet = transferSets[type];
      const own = settingsOf(set);
      const decision = decideOf(set, known, own);
      const declared = Object.entries(known).filter(([name]) => Object.hasOwn(set.registry.declarations, name));
      return {
        ...fromDecision(set, decision),
        post: id,
        type,
        title: set.title,
        outcome: decision.outcome,
        reasons: reasonsIn(set, decision, 'unmet', 'unknown'),
        questions: missing(set, Object.fromEntries(declared), own),
      };
    });
  });
  return options.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
};
