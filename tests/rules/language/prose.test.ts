import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { years } from '../../../src/models/calendar/duration.js';
import {
  above,
  all,
  any,
  asOf,
  atLeast,
  atLeastOf,
  atMost,
  below,
  before,
  after,
  between,
  byBand,
  choose,
  condition,
  consistency,
  count,
  countable,
  covered,
  daysAfter,
  differs,
  equals,
  exception,
  from,
  given,
  is,
  lasting,
  latest,
  never,
  no,
  number,
  on,
  ordinaryPromotion,
  plus,
  present,
  reading,
  ruleSet,
  ruleSets,
  some,
  total,
  where,
  within,
  yearStart,
} from '../../../src/rules/index.js';
import type { Node } from '../../../src/rules/index.js';
import { employee, penalty, promotion } from '../../../src/rules/facts/employee.js';
import { period, service } from '../../../src/rules/facts/periods.js';
import { target } from '../../../src/rules/facts/post.js';
import { hr, hrRegulation } from '../../../src/rules/law/instruments.js';
import { prose, proseOf } from '../../../src/rules/language/prose/index.js';
import { promotionFacts } from '../../../src/rules/promotion/facts.js';
import { condition as anyCondition, crateFacts, expression } from './arbitraries.js';

const says = (node: Node): readonly [string, string] => [
  prose(node, promotionFacts, 'ar'),
  prose(node, promotionFacts, 'en'),
];
const sentence = (id: string): readonly [string, string] => {
  const rule = ordinaryPromotion.rules.find((of) => of.id === id) ?? ordinaryPromotion.rules[0];
  return rule === undefined
    ? ['', '']
    : [proseOf(rule, ordinaryPromotion, 'ar'), proseOf(rule, ordinaryPromotion, 'en')];
};

describe('a rule of the law as a sentence', () => {
  it.each([
    [
      'promotion.vacancy',
      'يُشترط أن يكون شغور الوظيفة «شاغرة فعلًا».',
      'It is required that “Vacancy” is “Actually vacant”.',
    ],
    ['promotion.bar.suspension', 'يقوم المانع إذا صح أنه «مكفوف اليد».', 'The bar stands when “Suspended” holds.'],
    [
      'promotion.bar.leave',
      'يقوم المانع إذا كانت الإجازة القائمة «دراسية» أو «استثنائية».',
      'The bar stands when “Present leave” is “Study” or “Exceptional”.',
    ],
    [
      'promotion.bar.study-or-course',
      'يقوم المانع إذا صح أنه «مبتعث»، أو صح أنه «موفد للدراسة»، أو زادت مدة الدورة الحالية بالأيام على 180 يومًا.',
      'The bar stands when “On a scholarship” holds, or “Dispatched for study” holds, or “Length of the present course” is more than 180 days.',
    ],
    [
      'promotion.bar.rating',
      'يقوم المانع إذا قل تقويم الأداء للسنة الأخيرة عن 3.',
      "The bar stands when “Last year's performance rating” is less than 3.",
    ],
    [
      'promotion.cooldown.after-exceptional',
      'يقوم المانع إذا لم تمض سنتان على تاريخ آخر ترقية استثنائية.',
      'The bar stands when less than two years have passed since “Last exceptional promotion on”.',
    ],
    [
      'promotion.rank-14',
      'إذا كانت مرتبة الوظيفة المستهدفة 14، فيُشترط ألا يقل مجموع المدة في المرتبة الثانية عشرة والمدة في المرتبة الثالثة عشرة والمدة فيما يعادلها من السلالم الأخرى عن أربع سنوات.',
      'If “Rank of the target post” is 14, it is required that “Time in rank 12” plus “Time in rank 13” plus “Time in equivalents on other scales” is at least four years.',
    ],
    [
      'posts.dismissed-holder-freeze',
      'يقوم المانع إذا صح أنه «فصل شاغل الوظيفة السابق»، ولم يصح أنه «تحصن قرار الفصل أو صار الحكم نهائيًا»، وذلك من 20 شعبان 1443هـ.',
      "The bar stands when “The previous holder was dismissed” holds, and “The dismissal is final” does not hold, from 20 Sha'ban 1443 AH on.",
    ],
    [
      'comparison.main-criterion',
      'إذا لم تزد مرتبة الوظيفة المستهدفة على 13، فيُشترط أن يوجد تقويم الأداء للسنة الأخيرة (تنبيه لا يغير النتيجة).',
      "If “Rank of the target post” is at most 13, it is required that “Last year's performance rating” has a value (a warning, which does not change the outcome).",
    ],
  ])('%s', (id, arabic, english) => {
    expect(sentence(id)).toEqual([arabic, english]);
  });

  it('names what else the text can be read to say, and follows the reading that is chosen', () => {
    const [arabic, english] = sentence('promotion.bar.penalty');
    expect(english).toContain(
      'The text is open (AMB-10): option A is taken; option B: “Penalties” (of which “Executed on” lies within the year before the date of the check); option C:',
    );
    expect(arabic).toContain(
      'والنص يحتمل أكثر من قراءة (\u2068AMB-10\u2069)، وقد أُخذ بالقراءة \u2068A\u2069؛ وبالقراءة \u2068B\u2069: الجزاءات (التي وقع تاريخ التنفيذ فيها خلال السنة السابقة لتاريخ الفحص)',
    );
    const rule = ordinaryPromotion.rules.find(({ id }) => id === 'promotion.bar.penalty');
    expect(rule && proseOf(rule, ordinaryPromotion, 'en', { 'AMB-10': 'C' })).toContain(
      '“Penalties” (of which “Violation committed on” lies',
    );
    expect(sentence('promotion.rank-11-13')[1]).not.toContain('option B: “Periods');
  });

  it('excepts, takes the place of another, and keeps facts consistent', () => {
    const about = { cites: hr('1'), title: { ar: 'قاعدة', en: 'the rule' } };
    const set = ruleSet({
      id: 'made-up',
      title: about.title,
      facts: promotionFacts,
      instruments: [hrRegulation],
      from: hrRegulation.from,
      rules: [
        condition({ ...about, id: 'a', holds: employee.suspended }),
        exception({ ...about, id: 'b', excepts: 'a', when: employee.onProbation }),
        exception({
          ...about,
          id: 'c',
          excepts: 'b',
          when: employee.suspended,
          applies: target.rank.k === 'fact' ? equals(target.rank, 2) : never,
          instead: employee.onProbation,
        }),
        consistency({ ...about, id: 'd', holds: atMost(employee.rank, target.rank), until: '1445-01-01H' }),
      ],
    });
    expect(set.rules.slice(1).map((rule) => proseOf(rule, set, 'ar'))).toEqual([
      'استثناءً من «قاعدة»: إذا صح أنه «في فترة التجربة»، فلا يُعمل به.',
      'استثناءً من «قاعدة»: إذا كانت مرتبة الوظيفة المستهدفة 2، وصح أنه «مكفوف اليد»، فيُشترط بدلًا منه أن يصح أنه «في فترة التجربة».',
      'يلزم لاتساق البيانات ألا تزيد المرتبة الحالية على مرتبة الوظيفة المستهدفة، وإلى ما قبل 1 محرم 1445هـ.',
    ]);
    expect(set.rules.slice(1).map((rule) => proseOf(rule, set, 'en'))).toEqual([
      'Exception to “the rule”: if “On probation” holds, that rule does not apply.',
      'Exception to “the rule”: if “Rank of the target post” is 2, and “Suspended” holds, it is required instead that “On probation” holds.',
      'The facts only agree if “Present rank” is at most “Rank of the target post”, until before 1 Muharram 1445 AH.',
    ]);
  });

  it.each(ruleSets.flatMap((set) => set.rules.map((rule) => [rule.id, rule, set] as const)))(
    '%s is whole in both languages',
    (_id, rule, set) => {
      expect(proseOf(rule, set, 'ar')).toMatch(/^[ء-ي].*\.$/u);
      expect(proseOf(rule, set, 'en')).toMatch(/^[A-Z].*\.$/);
      // Latin words stand apart, so that they keep their direction.
      expect(proseOf(rule, set, 'ar').replace(/\u2068[^\u2069]*\u2069/g, '')).not.toMatch(/[A-Za-z]/);
    },
  );
});

const both = (node: Node): readonly string[] =>
  (['ar', 'en'] as const).map((language) => prose(node, crateFacts, language));

describe('an expression in words', () => {
  const { rank, rankSince, yearsInRank12: twelve, suspended, currentLeave, penalties, promotions } = employee;
  it.each<readonly [Node, string, string]>([
    [atLeast(rank, 3), 'ألا تقل المرتبة الحالية عن 3', '“Present rank” is at least 3'],
    [above(rank, 3), 'أن تزيد المرتبة الحالية على 3', '“Present rank” is more than 3'],
    [atMost(rank, 3), 'ألا تزيد المرتبة الحالية على 3', '“Present rank” is at most 3'],
    [below(rank, 3), 'أن تقل المرتبة الحالية عن 3', '“Present rank” is less than 3'],
    [equals(rank, 3), 'أن تكون المرتبة الحالية 3', '“Present rank” is 3'],
    [
      differs(rank, target.rank),
      'ألا تساوي المرتبة الحالية مرتبة الوظيفة المستهدفة',
      '“Present rank” is not “Rank of the target post”',
    ],
    [
      equals(rankSince, on('1447-01-10H')),
      'أن يكون تاريخ شغل المرتبة في 10 محرم 1447هـ',
      '“In the rank since” is on 10 Muharram 1447 AH',
    ],
    [
      below(rankSince, on('1447-01-10H')),
      'أن يكون تاريخ شغل المرتبة قبل 10 محرم 1447هـ',
      '“In the rank since” is before 10 Muharram 1447 AH',
    ],
    [
      atLeast(rankSince, asOf),
      'ألا يكون تاريخ شغل المرتبة قبل تاريخ الفحص',
      '“In the rank since” is not before the date of the check',
    ],
    [
      differs(rankSince, asOf),
      'ألا يكون تاريخ شغل المرتبة في تاريخ الفحص',
      '“In the rank since” is not on the date of the check',
    ],
    [
      atLeast(twelve, years(2)),
      'ألا تقل المدة في المرتبة الثانية عشرة عن سنتين',
      '“Time in rank 12” is at least two years',
    ],
    [
      atMost(after(rankSince, years(1)), asOf),
      'أن تمضي سنة واحدة على تاريخ شغل المرتبة',
      'at least one year has passed since “In the rank since”',
    ],
    [
      atMost(after(rankSince, { calendar: 'hijri', years: 0, months: 2, days: 0 }), asOf),
      'أن يمضي شهران على تاريخ شغل المرتبة',
      'at least two months have passed since “In the rank since”',
    ],
    [
      atLeast(countable(rankSince), twelve),
      'أن تمضي مدة «المدة في المرتبة الثانية عشرة» على تاريخ شغل المرتبة',
      'at least “Time in rank 12” has passed since “In the rank since”',
    ],
    [
      atLeast(countable(rankSince, where(service.periods, never)), years(1)),
      'أن تمضي سنة واحدة على تاريخ شغل المرتبة',
      'at least one year has passed since “In the rank since”',
    ],
    [between(rank, 11, 13), 'أن تكون المرتبة الحالية من 11 إلى 13', '“Present rank” is from 11 to 13'],
    [
      no(between(rank, 11, 13)),
      'أن تقل المرتبة الحالية عن 11، أو أن تزيد المرتبة الحالية على 13',
      '“Present rank” is less than 11, or “Present rank” is more than 13',
    ],
    [
      no(any(suspended, is(currentLeave, 'study', { ifNone: false }))),
      'ألا يصح أنه «مكفوف اليد»، وألا تكون الإجازة القائمة «دراسية»',
      '“Suspended” does not hold, and “Present leave” is not “Study”',
    ],
    [
      is(currentLeave, 'study', { ifNone: true }),
      'ألا توجد الإجازة القائمة، أو أن تكون الإجازة القائمة «دراسية»',
      '“Present leave” has no value, or “Present leave” is “Study”',
    ],
    [no(present(currentLeave)), 'ألا توجد الإجازة القائمة', '“Present leave” has no value'],
    [
      all(suspended, any(employee.onProbation, employee.onScholarship)),
      'أن يصح أنه «مكفوف اليد»، و(أن يصح أنه «في فترة التجربة»، أو أن يصح أنه «مبتعث»)',
      '“Suspended” holds, and (“On probation” holds, or “On a scholarship” holds)',
    ],
    [
      atLeastOf(2, suspended, employee.onProbation, employee.onScholarship),
      'أن يتحقق اثنان على الأقل مما يأتي: (صح أنه «مكفوف اليد»)؛ (صح أنه «في فترة التجربة»)؛ (صح أنه «مبتعث»)',
      'at least 2 of these hold: (“Suspended” holds); (“On probation” holds); (“On a scholarship” holds)',
    ],
    [no(some(penalties)), 'ألا يوجد شيء من الجزاءات', 'there is none of “Penalties”'],
    [
      some(where(penalties, within(penalty.issuedOn, before(asOf, years(2))))),
      'أن يوجد شيء من الجزاءات (التي وقع تاريخ القرار فيها خلال مدة قدرها سنتان قبل تاريخ الفحص)',
      'there is at least one of “Penalties” (of which “Issued on” lies within the two years before the date of the check)',
    ],
    [atLeast(count(penalties), 2), 'ألا يقل عدد الجزاءات عن 2', 'the number of “Penalties” is at least 2'],
    [
      below(total(penalties, penalty.days), 2),
      'أن يقل مجموع أيام الحسم في الجزاءات عن يومين',
      'the total of “Days deducted” over “Penalties” is less than two days',
    ],
    [
      above(covered(service.periods, rankSince), 30),
      'أن يزيد عدد أيام مدد الخدمة منذ تاريخ شغل المرتبة على 30 يومًا',
      'the days of “Periods of service” since “In the rank since” is more than 30 days',
    ],
    [
      some(where(service.periods, period.penaltyFollowed)),
      'أن يوجد شيء من مدد الخدمة (التي صح أنها «صدرت بعدها عقوبة»)',
      'there is at least one of “Periods of service” (of which “A penalty followed” holds)',
    ],
    [
      latest(promotions, promotion.effectiveOn),
      'تاريخ نفاذها في الأخيرة من الترقيات السابقة',
      '“Effective on” of the latest of “Earlier promotions”',
    ],
    [after(rankSince, years(2)), 'تاريخ مضي سنتين على تاريخ شغل المرتبة', 'two years after “In the rank since”'],
    [before(asOf, years(2)), 'التاريخ الذي يسبق تاريخ الفحص بمدة سنتين', 'two years before the date of the check'],
    [daysAfter(asOf, 15), 'التاريخ الذي يلي تاريخ الفحص بمدة 15 يومًا', '15 days after the date of the check'],
    [
      daysAfter(asOf, rank),
      'التاريخ الذي يلي تاريخ الفحص بمدة المرتبة الحالية بالأيام',
      '“Present rank” days after the date of the check',
    ],
    [
      yearStart(asOf, 'gregorian'),
      'أول يوم من السنة الميلادية التي يقع فيها تاريخ الفحص',
      'the start of the Gregorian year of the date of the check',
    ],
    [plus(rank, -1), 'المرتبة الحالية مضافًا إليها \u2068-1\u2069', '“Present rank” plus -1'],
    [plus(rank), 'المرتبة الحالية', '“Present rank”'],
    [lasting(years(2)), 'سنتان', 'two years'],
    [
      given('n', from('1440-06-09H', 15), from('1445-01-01H', 20)),
      '20 (و15 قبل 1 محرم 1445هـ)',
      '20 (15 before 1 Muharram 1445 AH)',
    ],
    [
      byBand(rank, [[5, number(24)]], number(36)),
      '24 إذا لم تزد المرتبة الحالية على 5، وإلا 36',
      '24 if “Present rank” is at most 5, and otherwise 36',
    ],
    [
      choose(suspended, employee.onProbation, never),
      'إذا صح أنه «مكفوف اليد»: أن يصح أنه «في فترة التجربة»، وإلا: في غير أي حال',
      'if “Suspended” holds, “On probation” holds, and otherwise in no case',
    ],
    [{ k: 'the', of: currentLeave }, 'الإجازة القائمة', '“Present leave”'],
    [{ k: 'the', of: suspended }, 'أن يصح أنه «مكفوف اليد»', '“Suspended” holds'],
    [all(), 'في كل حال', 'in every case'],
    [any(), 'في غير أي حال', 'in no case'],
    [reading('R', { A: suspended, B: employee.onProbation }), 'أن يصح أنه «مكفوف اليد»', '“Suspended” holds'],
    [where(penalties, never), 'لا شيء من الجزاءات', 'no “Penalties”'],
    [{ k: 'fact', name: 'nobody' }, 'أن يصح أنه «nobody»', '“nobody” holds'],
    [is(employee.nationality, 'X' as never), 'أن تكون الجنسية «\u2068X\u2069»', '“Nationality” is “X”'],
  ])('reads as a sentence: %#', (node, arabic, english) => {
    expect(says(node)).toEqual([arabic, english]);
  });

  it('is whole for every expression: no hole, and every bracket closed', () => {
    fc.assert(
      fc.property(expression, (node) => {
        for (const text of both(node)) {
          expect(text).not.toMatch(/undefined|NaN|\[object|\(\)| {2}|^$/);
          for (const [open, close] of ['()', '«»', '“”', '\u2068\u2069'])
            expect(text.split(open ?? '').length).toBe(text.split(close ?? '').length);
        }
      }),
    );
  });

  it('says twice denied as affirmed, and a denied choice as both denied', () => {
    fc.assert(
      fc.property(anyCondition, anyCondition, (a, b) => {
        const [not, left, right] = [(of: Node): Node => ({ k: 'not', of }), a, b];
        expect(both(not(not(left)))).toEqual(both({ k: 'all', of: [left] }));
        expect(both(not({ k: 'any', of: [left, right] }))).toEqual(both({ k: 'all', of: [not(left), not(right)] }));
      }),
    );
  });
});
