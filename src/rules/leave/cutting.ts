import { all, any, atLeast, code, condition, facts, from, given, is, no, reading } from '../language/build.js';
import type { Expr } from '../language/expression.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { counted, familyFacts } from './family-facts.js';

/** Cutting a leave (قطع الإجازة). HR regulation, art. 159. */

const { from: since } = hrRegulation;

/** Whether ordinary leave may be cut to resume work (159-a). */
export const cuttingToWork = ruleSet({
  id: 'cutting-ordinary-leave',
  title: { ar: 'قطع الإجازة العادية للعودة إلى العمل', en: 'Cutting ordinary leave to resume work' },
  facts: familyFacts,
  instruments: [hrRegulation],
  from: since,
  rules: [
    condition({
      id: 'leave.cutting/agreed',
      cites: hr('159-a-1'),
      title: { ar: 'اتفاق الجهة والموظف', en: 'Agency and employee agree' },
      holds: counted.agree,
    }),
    condition({
      id: 'leave.cutting/taken',
      cites: hr('159-a-2'),
      title: { ar: 'تمتع بخمسة أيام منها على الأقل', en: 'At least five days of it were taken' },
      holds: atLeast(counted.takenDays, given('minTakenDays', from(since, 5))),
    }),
  ],
});

const others = {
  ordinary: { ar: 'إجازة عادية', en: 'Ordinary leave' },
  sick: { ar: 'إجازة مرضية', en: 'Sick leave' },
  maternity: { ar: 'إجازة وضع', en: 'Maternity leave' },
  death: { ar: 'إجازة وفاة', en: 'Death leave' },
  'eid-al-fitr': { ar: 'عيد الفطر', en: 'Eid al-Fitr' },
  'eid-al-adha': { ar: 'عيد الأضحى', en: 'Eid al-Adha' },
  weekend: { ar: 'العطلة الأسبوعية', en: 'Weekend' },
  'national-day': { ar: 'اليوم الوطني', en: 'National Day' },
  'founding-day': { ar: 'يوم التأسيس', en: 'Founding Day' },
  emergency: { ar: 'إجازة اضطرارية', en: 'Emergency leave' },
  study: { ar: 'إجازة دراسية', en: 'Study leave' },
  exceptional: { ar: 'إجازة استثنائية', en: 'Exceptional leave' },
} as const;

/** The leave or holiday that is cut, and the leave that cuts it. */
const cut = facts('', {
  cutLeave: code(others, { label: { ar: 'الإجازة المقطوعة', en: 'Leave that is cut' } }),
  cutBy: code(others, { label: { ar: 'الإجازة القاطعة', en: 'Leave that cuts it' } }),
});

const foundingDayListed = given(
  'foundingDayListed',
  from(since, false),
  from('1444-07-09H', true, { by: 'Ministerial Decision 109878', was: 'without Founding Day' }),
);
const listed = (of: typeof cut.cutLeave): Expr<boolean> =>
  any(
    is(of, ['eid-al-fitr', 'eid-al-adha', 'weekend', 'national-day', 'emergency', 'study', 'exceptional']),
    all(is(of, 'founding-day'), foundingDayListed),
  );

/** Whether a leave may be cut by another that is due (159-b). */
export const cuttingByLeave = ruleSet({
  id: 'cutting-by-leave',
  title: { ar: 'قطع الإجازة بإجازة أخرى', en: 'Cutting a leave by another' },
  facts: registry([cut]),
  instruments: [hrRegulation],
  from: since,
  rules: [
    condition({
      id: 'leave.cutting/by-leave',
      cites: hr('159-b'),
      confidence: 'medium',
      title: { ar: 'ليست من الإجازات والعطل المستثناة', en: 'None of the leaves and holidays excepted' },
      doubt: 'AMB-25: whether those listed cannot be cut, or cannot be used to cut.',
      holds: reading('AMB-25', { A: no(listed(cut.cutLeave)), B: no(listed(cut.cutBy)) }),
    }),
    condition({
      id: 'leave.cutting/either',
      severity: 'warning',
      cites: hr('159-b'),
      confidence: 'medium',
      title: { ar: 'لا ترد إحداهما في القائمة', en: 'Neither of the two is on the list' },
      doubt: 'AMB-25: where one of them is listed the readings differ.',
      holds: no(any(listed(cut.cutLeave), listed(cut.cutBy))),
    }),
  ],
});
