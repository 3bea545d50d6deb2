import { years } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import { day, numeral } from '../catalogue/result.js';
import { after, all, asOf, atLeast, atMost, choose, condition, daysAfter, from, given, is } from '../language/build.js';
import type { Expr } from '../language/expression.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { framework, hrsdFrameworks } from '../law/hrsd-frameworks.js';
import { reasonChange, sickness } from './facts.js';

/** Sick leave in the framework (الإجازة المرضية في الإطار). Framework SL 1–3, 6 and 15. */

const confidence = 'medium';
const days = (name: string, value: number): Expr<number> => given(name, from('1440-06-09H', value));
const oneDoctor = is(sickness.grantedBy, ['health-centre', 'private-clinic']);

/** The most that each may grant at first, and the most by which each may extend. */
const first = choose(
  oneDoctor,
  days('oneDoctor', 1),
  choose(
    is(sickness.grantedBy, 'hospital-doctor'),
    days('hospitalDoctor', 3),
    choose(is(sickness.grantedBy, 'two-doctors'), days('twoDoctors', 4), days('max', 30)),
  ),
);
const extended = choose(
  is(sickness.grantedBy, 'health-centre'),
  days('healthCentreMore', 1),
  choose(
    is(sickness.grantedBy, 'private-clinic'),
    days('privateClinicMore', 0),
    choose(
      is(sickness.grantedBy, 'hospital-doctor'),
      days('hospitalDoctorMore', 3),
      choose(is(sickness.grantedBy, 'two-doctors'), days('twoDoctorsMore', 4), days('max', 30)),
    ),
  ),
);
const most = choose(sickness.isExtension, extended, first);

const facts = registry([sickness]);

/**
 * Whether a doctor may grant so many days (صلاحية منح الإجازة المرضية). Framework SL 6.
 *
 * @example
 * ```ts
 * import { decide, sickDoctorLimits } from 'martaba/rules';
 *
 * const sheet = { 'sick.grantedBy': 'hospital-doctor', 'sick.isExtension': false };
 * decide(sickDoctorLimits, { ...sheet, 'sick.days': 3 }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(sickDoctorLimits, { ...sheet, 'sick.days': 4 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const sickDoctorLimits = ruleSet({
  id: 'sick-doctor-limits',
  title: { ar: 'صلاحية منح الإجازة المرضية', en: 'Who may grant a sick leave, and for how long' },
  facts,
  instruments: [hrsdFrameworks],
  from: hrsdFrameworks.from,
  rules: [
    condition({
      id: 'framework.sick-doctor-limits/days',
      confidence,
      cites: framework('SL 6'),
      title: { ar: 'لا تتجاوز ما يمنحه', en: 'Not more than he may grant' },
      doubt:
        'What three doctors may extend by is not in the text; above thirty days art. 145 of the regulation governs.',
      holds: atMost(sickness.days, most),
    }),
    condition({
      id: 'framework.sick-doctor-limits/three-doctors',
      confidence,
      cites: framework('SL 6-E'),
      applies: is(sickness.grantedBy, 'three-doctors'),
      title: { ar: 'ثمانية أيام فأكثر من ثلاثة أطباء', en: 'Eight days or more of three doctors' },
      holds: atLeast(sickness.days, days('threeDoctorsFrom', 8)),
    }),
    condition({
      id: 'framework.sick-doctor-limits/clinic-year',
      confidence,
      cites: framework('SL 6-B'),
      applies: is(sickness.grantedBy, 'private-clinic'),
      title: { ar: 'سبعة أيام في السنة من العيادات الخاصة', en: 'Seven days a year of private clinics' },
      holds: atMost(sickness.clinicDaysInYear, days('clinicDaysInYear', 7)),
    }),
  ],
});

export const sickDoctorDays = formula({
  id: 'framework.sick-doctor-limits',
  cites: framework('SL 6'),
  title: { ar: 'صلاحية منح الإجازة المرضية', en: 'Doctor limits' },
  confidence,
  facts,
  instruments: [hrsdFrameworks],
  results: {
    maxDays: numeral({ ar: 'أقصى ما يمنح', en: 'Most that may be granted' }, first),
    maxExtension: numeral({ ar: 'أقصى ما يمدد', en: 'Most by which it may be extended' }, extended),
  },
});

const insideDays = days('insideDays', 5);
const abroadDays = days('abroadDays', 15);
const noticeDays = choose(sickness.abroad, abroadDays, insideDays);

/**
 * Whether a sickness was reported in time (الإبلاغ عن المرض). Framework SL 2.
 *
 * @example
 * ```ts
 * import { decide, sicknessReported } from 'martaba/rules';
 *
 * const afterSixDays = (abroad: boolean) =>
 *   decide(sicknessReported, { 'sick.reportedAfterDays': 6, 'sick.abroad': abroad }, { asOf: '1447-01-10H' }).outcome;
 * afterSixDays(false); // 'ineligible'
 * afterSixDays(true); // 'eligible'
 * ```
 */
export const sicknessReported = ruleSet({
  id: 'sickness-reported',
  title: { ar: 'الإبلاغ عن المرض', en: 'Reporting sickness' },
  facts,
  instruments: [hrsdFrameworks],
  from: hrsdFrameworks.from,
  rules: [
    condition({
      id: 'framework.sick-notice',
      confidence,
      cites: framework('SL 2'),
      title: {
        ar: 'تقديم التقرير خلال خمسة أيام من الكشف، أو خمسة عشر من موعد المباشرة لمن مرض في الخارج',
        en: 'Reported within five days of the examination, or abroad fifteen of the date he was due back',
      },
      holds: atMost(sickness.reportedAfterDays, noticeDays),
    }),
  ],
});

export const sickNotice = formula({
  id: 'framework.sick-notice',
  cites: framework('SL 1-3'),
  title: { ar: 'الإبلاغ عن المرض', en: 'Reporting sickness' },
  confidence,
  doubt: 'That the manager is told on the first day is a duty beside the deadline.',
  facts,
  instruments: [hrsdFrameworks],
  lastDay: 'reportBy',
  results: {
    reportBy: day(
      { ar: 'آخر يوم لتقديم التقرير', en: 'Last day to hand in the report' },
      choose(sickness.abroad, daysAfter(sickness.dueBackOn, abroadDays), daysAfter(sickness.examinedOn, insideDays)),
    ),
    limitDays: numeral({ ar: 'المهلة بالأيام', en: 'Days allowed' }, noticeDays),
  },
});

const askBy = after(reasonChange.from, given('years', from('1440-06-09H', years(5))));

/**
 * Whether an end of service for absence may be turned into one for incapacity (تعديل سبب إنهاء الخدمة). Framework SL
 * 15.
 *
 * @example
 * ```ts
 * import { decide, incapacityReasonChange } from 'martaba/rules';
 *
 * const sheet = { 'absence.from': '1442-01-10H', 'absence.justified': true, 'absence.reportOnThatTime': true };
 * decide(incapacityReasonChange, sheet, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(incapacityReasonChange, sheet, { asOf: '1447-01-11H' }).outcome; // 'ineligible'
 * ```
 */
export const incapacityReasonChange = ruleSet({
  id: 'incapacity-reason-change',
  title: { ar: 'تعديل سبب إنهاء الخدمة', en: 'Changing absence termination into incapacity' },
  facts: registry([reasonChange]),
  instruments: [hrsdFrameworks],
  from: hrsdFrameworks.from,
  rules: [
    condition({
      id: 'framework.incapacity-reason-change/time',
      confidence,
      cites: framework('SL 15'),
      title: { ar: 'الطلب قبل مضي خمس سنوات على الانقطاع', en: 'Asked before five years from the absence have passed' },
      doubt: 'AMB-02: the first day is left out and the last one counted.',
      holds: atMost(asOf, askBy),
    }),
    condition({
      id: 'framework.incapacity-reason-change/grounds',
      confidence,
      cites: framework('SL 15'),
      title: { ar: 'مسوغات، وتقرير عن وقائع ذلك الوقت', en: 'Justification, and a report on facts of that time' },
      holds: all(reasonChange.justified, reasonChange.reportOnThatTime),
    }),
  ],
});

export const incapacityReasonDeadline = formula({
  id: 'framework.incapacity-reason-change',
  cites: framework('SL 15'),
  title: { ar: 'تعديل سبب إنهاء الخدمة', en: 'Changing absence termination into incapacity' },
  confidence,
  facts: registry([reasonChange]),
  instruments: [hrsdFrameworks],
  lastDay: 'askBy',
  results: { askBy: day({ ar: 'آخر يوم للطلب', en: 'Last day to ask' }, askBy) },
});
