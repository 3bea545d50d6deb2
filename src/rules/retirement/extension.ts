import { formula } from '../catalogue/formula.js';
import { numeral } from '../catalogue/result.js';
import { always, atLeast, atMost, condition, from, given, is, no, reading } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { employee } from '../facts/employee.js';
import { extensionResolution, extensionTable } from '../law/extension-categories.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { extensionCategories } from './categories.js';
import { category, extended, extension } from './facts.js';

/** Service beyond the age (تمديد الخدمة). HR regulation, arts. 104 and 105; Cabinet Resolution 463. */

const maxYears = given('maxYears', from('1440-06-09H', 5));

const byCouncil = condition({
  id: 'retirement.extension.category/council',
  cites: hr('104'),
  title: { ar: 'قرار من مجلس الوزراء', en: 'Decision of the Council of Ministers' },
  holds: extension.decidedByCouncil,
});

const withinFiveYears = condition({
  id: 'retirement.extension.category/years',
  cites: hr('104'),
  title: { ar: 'لا يزيد الرفع على خمس سنوات', en: 'Raised by not more than five years' },
  holds: atMost(extension.years, maxYears),
});

/**
 * Whether the age may be raised for a category of posts (رفع سن الإحالة). HR regulation, art. 104.
 *
 * @example
 * ```ts
 * import { categoryExtension, decide } from 'martaba/rules';
 *
 * const sheet = { 'extension.decidedByCouncil': true };
 * decide(categoryExtension, { ...sheet, 'extension.years': 5 }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(categoryExtension, { ...sheet, 'extension.years': 6 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const categoryExtension = ruleSet({
  id: 'category-extension',
  title: { ar: 'رفع سن الإحالة لفئة من الوظائف', en: 'Raising the age for a category of posts' },
  facts: registry([extension]),
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [byCouncil, withinFiveYears],
});

const doubt = 'AMB-22: the present wording lacks (e) and rewords (a) and (b) without a cited decision.';
const confidence = 'medium';

const ofListedCategory = condition({
  id: 'retirement.extension.individual/category',
  cites: hr('105-a'),
  title: { ar: 'الوظيفة من الفئات المقرة', en: 'The post belongs to the approved categories' },
  confidence,
  doubt,
  from: '1444-07-02H',
  by: 'Cabinet Resolution 463',
  holds: is(
    category.category,
    extensionCategories.map(({ code }) => code),
  ),
});

const lowestRanks = [
  ...new Set(extensionCategories.flatMap(({ minRank }) => (minRank === undefined ? [] : [minRank]))),
];

/** Of some categories, only the holders of a rank or above. */
const ofLowestRank = lowestRanks.map((rank) =>
  condition({
    id: `retirement.extension.individual/rank-${rank}`,
    cites: extensionTable(''),
    title: { ar: 'المرتبة الدنيا للفئة', en: 'The lowest rank of the category' },
    confidence,
    from: '1444-07-02H',
    by: 'Cabinet Resolution 463',
    applies: is(
      category.category,
      extensionCategories.filter(({ minRank }) => minRank === rank).map(({ code }) => code),
    ),
    holds: atLeast(employee.rank, given(`minRank${rank}`, from('1444-07-02H', rank))),
  }),
);

/** Before the list that the package holds, only whether the Council had approved the category. */
const ofApprovedCategory = condition({
  id: 'retirement.extension.individual/approved-category',
  cites: hr('105-a'),
  title: {
    ar: 'الوظيفة من الفئات التي أقرها مجلس الوزراء',
    en: 'Of a category that the Council of Ministers approved',
  },
  confidence,
  until: '1444-07-02H',
  holds: category.categoryApproved,
});

const rare = condition({
  id: 'retirement.extension.individual/rarity',
  cites: hr('105-b'),
  title: {
    ar: 'ندرة التخصص والخبرة وصعوبة إيجاد بديل مناسب خلال ثلاثة أشهر',
    en: 'Specialty and experience so rare that a suitable replacement within three months is hard',
  },
  confidence,
  holds: extended.rarity,
});

const fit = condition({
  id: 'retirement.extension.individual/fitness',
  cites: hr('105-c'),
  title: { ar: 'لائق طبيًا', en: 'Medically fit' },
  confidence,
  holds: extended.fit,
});

const ageNotReduced = condition({
  id: 'retirement.extension.individual/age-reduced',
  cites: hr('105-d'),
  title: { ar: 'لم يُخفَّض سنه من الجهات المختصة', en: 'His age was not reduced by the competent bodies' },
  confidence: 'low',
  doubt: 'The date in the deleted paragraph is printed scrambled.',
  until: '1443-06-03H',
  holds: no(extended.ageReduced),
});

/** Paragraph (e) stands in the text of 1440H; by AMB-22 it fell with the present wording, or was never repealed. */
const informingIsLaw = given(
  'informingIsLaw',
  from('1440-06-09H', true),
  from('1443-06-03H', false, {
    by: 'Ministerial Decision 111624',
    was: 'the ministry is informed three months before the age',
  }),
);

const ministryInformed = condition({
  id: 'retirement.extension.individual/informed',
  cites: hr('105-e'),
  title: {
    ar: 'إبلاغ الوزارة قبل بلوغ السن بثلاثة أشهر على الأقل',
    en: 'The ministry is informed at least three months before the age',
  },
  confidence,
  doubt,
  applies: reading('AMB-22', { A: informingIsLaw, B: always }),
  holds: atLeast(extension.monthsNotified, given('noticeMonths', from('1440-06-09H', 3))),
});

const individualFacts = registry([employee, category, extended, extension]);

/**
 * Whether the competent minister may extend one employee's service (تمديد الخدمة). HR regulation, art. 105; Cabinet
 * Resolution 463.
 *
 * @example
 * ```ts
 * import { decide, individualExtension } from 'martaba/rules';
 *
 * const sheet = { 'post.category': 'engineer-core', 'employee.rank': 13 };
 * const { findings } = decide(individualExtension, sheet, { asOf: '1447-01-10H' });
 * findings.find(({ status }) => status === 'unmet')?.part; // 'rank-14'
 * ```
 */
export const individualExtension = ruleSet({
  id: 'individual-extension',
  title: { ar: 'تمديد خدمة الموظف', en: 'Individual extension' },
  facts: individualFacts,
  instruments: [hrRegulation, extensionResolution],
  from: hrRegulation.from,
  rules: [ofListedCategory, ...ofLowestRank, ofApprovedCategory, rare, fit, ageNotReduced, ministryInformed],
});

const longest = (id: string, article: string, title: { readonly ar: string; readonly en: string }) =>
  formula({
    id,
    cites: hr(article),
    title,
    facts: registry([extension]),
    instruments: [hrRegulation],
    results: { maxYears: numeral({ ar: 'أقصى سنوات التمديد', en: 'Most years beyond the age' }, maxYears) },
  });

export const extensionLimits = [
  longest('retirement.extension.category', '104', { ar: 'رفع سن الإحالة', en: 'Raising the age for categories' }),
  longest('retirement.extension.individual', '105', { ar: 'تمديد الخدمة', en: 'Individual extension' }),
];
