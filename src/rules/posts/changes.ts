import { all, below, condition, equals } from '../language/build.js';
import type { Expr } from '../language/expression.js';
import { registry } from '../language/registry.js';
import type { LocalText } from '../../models/text/language.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { actual } from './facts.js';

/** Changes of an actual post (تعديل الوظائف). HR regulation, art. 16. */

const change = (of: { id: string; rule: string; at: string; title: LocalText; holds: Expr<boolean> }) =>
  ruleSet({
    id: of.id,
    title: of.title,
    facts: registry([actual]),
    instruments: [hrRegulation],
    from: hrRegulation.from,
    rules: [
      condition({
        id: of.rule,
        cites: hr(of.at),
        title: of.title,
        holds: all(of.holds, actual.agreedFramework, actual.consistentWithClassification),
      }),
    ],
  });

/**
 * Whether a post may be given another title (تعديل الاسم الوظيفي): one of the same rank. HR regulation, art. 16-b.
 *
 * @example
 * ```ts
 * import { decide, titleChange } from 'martaba/rules';
 *
 * const post = { 'post.rank': 8, 'post.agreedFramework': true, 'post.consistentWithClassification': true };
 * decide(titleChange, { ...post, 'post.newRank': 8 }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(titleChange, { ...post, 'post.newRank': 7 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const titleChange = change({
  id: 'title-change',
  rule: 'posts.title-change',
  at: '16-b',
  title: { ar: 'تعديل اسم الوظيفة إلى اسم آخر بالمرتبة نفسها', en: 'Another title of the same rank' },
  holds: equals(actual.newRank, actual.rank),
});

/**
 * Whether the rank of a post may be lowered (خفض مرتبة الوظيفة). HR regulation, art. 16-c.
 *
 * @example
 * ```ts
 * import { decide, rankLowering } from 'martaba/rules';
 *
 * const post = { 'post.rank': 8, 'post.agreedFramework': true, 'post.consistentWithClassification': true };
 * decide(rankLowering, { ...post, 'post.newRank': 7 }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(rankLowering, { ...post, 'post.newRank': 8 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const rankLowering = change({
  id: 'rank-lowering',
  rule: 'posts.rank-lowering',
  at: '16-c',
  title: { ar: 'خفض الوظيفة إلى مرتبة أقل', en: 'Lowering a post to a lower rank' },
  holds: below(actual.newRank, actual.rank),
});
