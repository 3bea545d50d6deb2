import { formula } from '../catalogue/formula.js';
import { codeword, verdict } from '../catalogue/result.js';
import { any, atMost, condition, from, given, no } from '../language/build.js';
import type { Expr } from '../language/expression.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import type { LocalText } from '../../models/text/language.js';
import { framework, hrsdFrameworks } from '../law/hrsd-frameworks.js';
import { titleChange } from './facts.js';

/** Changing the title of a post, or lowering it (التحوير والخفض). Framework TC 1–3. */

const facts = registry([titleChange]);
const confidence = 'medium';
const byMinister = atMost(titleChange.rank, given('ministerMaxRank', from('1440-06-09H', 10)));
const harmsHolder = any(titleChange.costsAllowance, titleChange.movesCity, titleChange.lowersRank);

/** The minister's own controls, up to rank ten; above it the committee decides. */
const control = (name: string, title: LocalText, holds: Expr<boolean>) =>
  condition({
    id: `framework.title-change/${name}`,
    confidence,
    cites: framework('TC 1'),
    applies: byMinister,
    title,
    holds,
  });

// An occupied post is changed with the consent of its holder where it harms him, so it need not be vacant.
const vacantOrConsented = any(titleChange.vacant, no(harmsHolder), titleChange.holderConsents);

/**
 * Whether the title of a post may be changed, or the post lowered (التحوير والخفض). Framework TC 1 and TC 3.
 *
 * @example
 * ```ts
 * import { decide, postTitleChange } from 'martaba/rules';
 *
 * const post = { 'post.rank': 11, 'post.vacant': false, 'post.movesCity': true };
 * decide(postTitleChange, { ...post, 'post.holderConsents': false }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * decide(postTitleChange, { ...post, 'post.holderConsents': true }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * ```
 */
export const postTitleChange = ruleSet({
  id: 'post-title-change',
  title: { ar: 'تحوير الوظيفة وخفضها', en: 'Title change and lowering' },
  facts,
  instruments: [hrsdFrameworks],
  from: hrsdFrameworks.from,
  rules: [
    control('scale', { ar: 'ضمن السلم نفسه', en: 'Within the same scale' }, titleChange.sameScale),
    control('need', { ar: 'حاجة العمل', en: 'Need' }, titleChange.needed),
    control(
      'supervision',
      { ar: 'عدم خفض مستوى الإشراف', en: 'No lowering of supervision' },
      no(titleChange.lowersSupervision),
    ),
    condition({
      id: 'framework.title-change/consent',
      confidence,
      cites: framework('TC 3'),
      title: {
        ar: 'شغور الوظيفة، أو موافقة شاغلها كتابة إن تضرر',
        en: 'Vacant, or the written consent of a holder whom it harms',
      },
      doubt: 'The copy names vacancy among the controls and then provides for an occupied post.',
      holds: vacantOrConsented,
    }),
  ],
});

export const titleChangeAuthority = formula({
  id: 'framework.title-change',
  cites: framework('TC 1-3'),
  title: { ar: 'صاحب صلاحية التحوير والخفض', en: 'Who changes a title' },
  confidence,
  facts,
  instruments: [hrsdFrameworks],
  results: {
    authority: codeword({ ar: 'صاحب الصلاحية', en: 'Authority' }, (read) =>
      read(byMinister)[0] ? 'competent-minister' : 'committee',
    ),
    consentRequired: verdict({ ar: 'تلزم موافقة شاغلها كتابة', en: 'Written consent required' }, (read) => {
      const [needed] = read(no(any(titleChange.vacant, no(harmsHolder))));
      return needed;
    }),
  },
});
