import { code, date, elementOf, facts, flag, list, maybe, quantity } from '../language/build.js';

const sensitive = { sensitivity: 'sensitive' } as const;
const count = { min: 0, unit: 'days' } as const;

/** A resignation (استقالة) and what follows it. */
export const resignation = facts('', {
  filedOn: date({ label: { ar: 'تاريخ تقديم الاستقالة', en: 'Resignation filed on' }, changedBy: 'employee' }),
  acceptedOn: maybe(date({ label: { ar: 'تاريخ قبول الاستقالة', en: 'Resignation accepted on' } })),
  deferred: flag({ label: { ar: 'أُرجئ قبول الاستقالة', en: 'Acceptance is deferred' } }),
  noticeDay: quantity({
    label: { ar: 'يوم الإبلاغ بالإرجاء من التقديم', en: 'Day of filing on which deferral is notified' },
    ...count,
  }),
  deferralDays: quantity({ label: { ar: 'أيام الإرجاء', en: 'Days of deferral' }, ...count }),
  leavingOn: date({ label: { ar: 'تاريخ ترك العمل المحدد في الطلب', en: 'Date of leaving set in the request' } }),
  withdrawnAfterLeaving: flag({
    label: { ar: 'طلب الرجوع بعد التاريخ المحدد لترك العمل', en: 'Withdrawn after the date set for leaving' },
  }),
  withdrawalApprovedOn: date({ label: { ar: 'تاريخ الموافقة على الرجوع', en: 'Withdrawal approved on' } }),
});

/** Days of absence (أيام الانقطاع). */
export const absence = facts('absence', {
  consecutiveDays: quantity({ label: { ar: 'أيام الانقطاع المتصلة', en: 'Consecutive days of absence' }, ...count }),
  scatteredDaysInLastYear: quantity({
    label: { ar: 'أيام الانقطاع المتفرقة في السنة السابقة', en: 'Separate days of absence in the year before' },
    ...count,
  }),
  from: date({ label: { ar: 'بداية الانقطاع', en: 'Absent from' } }),
});

/** The excuse of one absent (العذر المشروع). */
export const excuse = facts('', {
  lawfulExcuse: flag({
    label: { ar: 'له عذر مشروع', en: 'Has a lawful excuse' },
    sensitivity: 'personal',
    changedBy: 'employee',
  }),
  excuseNotifiedDay: maybe(
    quantity({
      label: { ar: 'يوم الإبلاغ بالعذر من الانقطاع', en: 'Day of absence on which the excuse was notified' },
      ...count,
    }),
  ),
  daysAfterLeaveEnd: quantity({
    label: { ar: 'أيام ما بعد انتهاء الإجازة دون مباشرة', en: 'Days after the leave ended, without resuming work' },
    ...count,
  }),
});

export const person = facts('person', {
  art226TerminationOn: maybe(
    date({
      label: { ar: 'تاريخ إنهاء خدمته بالمادة 226', en: 'Service ended under art. 226 on' },
      ...sensitive,
      changedBy: 'nobody',
    }),
  ),
});

/** A judgment (حكم) against him. */
export const judgment = facts('judgment', {
  final: flag({
    label: { ar: 'اكتسب الحكم الصفة القطعية', en: 'The judgment is final' },
    ...sensitive,
    askedOf: 'authority',
  }),
  crime: code(
    {
      hadd: { ar: 'ما يوجب حدًّا، وحُكم به حدًّا', en: 'An act of hadd, imposed as hadd' },
      qisas: { ar: 'ما يوجب القصاص في النفس', en: 'An act of qisas in life' },
      bribery: { ar: 'رشوة', en: 'Bribery' },
      forgery: { ar: 'تزوير', en: 'Forgery' },
      embezzlement: { ar: 'اختلاس', en: 'Embezzlement' },
      smuggling: { ar: 'تهريب', en: 'Smuggling' },
      drugs: { ar: 'ترويج المخدرات أو المتاجرة بها', en: 'Promoting or trading drugs' },
      'drug-promotion': { ar: 'ترويج المخدرات', en: 'Promoting drugs' },
      'drug-trading': { ar: 'المتاجرة بالمخدرات', en: 'Trading drugs' },
      intoxicants: { ar: 'ترويج المسكرات أو المتاجرة بها', en: 'Promoting or trading intoxicants' },
      other: { ar: 'جريمة أخرى', en: 'Another crime' },
    },
    {
      label: {
        ar: 'الجريمة التي أدين بها وعوقب عليها',
        en: 'Crime of which he was convicted and for which he was punished',
      },
      ...sensitive,
    },
  ),
  prisonMonths: quantity({
    label: { ar: 'مدة السجن المحكوم بها بالأشهر', en: 'Months of imprisonment sentenced' },
    min: 0,
    integer: false,
    ...sensitive,
  }),
});

export const sentence = facts('', {
  sentenceSuspended: flag({ label: { ar: 'أوقف تنفيذ العقوبة', en: 'The sentence is suspended' }, ...sensitive }),
});

export const pardon = facts('pardon', {
  saysOtherwise: flag({
    label: { ar: 'نص أمر العفو على غير ذلك', en: 'The pardon order says otherwise' },
    ...sensitive,
    askedOf: 'authority',
  }),
});

/** Ratings (تقويم الأداء) one after another: `order` rises with time. */
export const performance = facts('', {
  ratings: list(
    {
      order: quantity({ label: { ar: 'الترتيب الزمني', en: 'Order in time' } }),
      value: quantity({ label: { ar: 'التقدير', en: 'Rating' }, min: 1, max: 5 }),
    },
    { label: { ar: 'تقويمات الأداء', en: 'Ratings' }, sensitivity: 'internal', changedBy: 'time' },
  ),
  grievance: code(
    {
      none: { ar: 'لم يتظلم', en: 'None' },
      rejected: { ar: 'لم يقبل تظلمه', en: 'Not accepted' },
      accepted: { ar: 'قُبل تظلمه', en: 'Accepted' },
      pending: { ar: 'لم يُبت في تظلمه', en: 'Pending' },
    },
    { label: { ar: 'التظلم من التقويم', en: 'Grievance against the rating' } },
  ),
});

/** The fields of a rating. */
export const rating = elementOf(performance, 'ratings');

/** Health incapacity (العجز الصحي), and the return after it. */
export const incapacity = facts('incapacity', {
  decidedOn: date({
    label: { ar: 'تاريخ قرار الهيئة الطبية العامة', en: 'Decision of the General Medical Authority on' },
    ...sensitive,
  }),
  notifiedOn: maybe(date({ label: { ar: 'تاريخ إبلاغ الجهة', en: 'Agency notified on' }, ...sensitive })),
});

export const afterIncapacity = facts('', {
  gapMonths: quantity({
    label: { ar: 'الأشهر من انتهاء الخدمة إلى طلب العودة', en: 'Months from the end of service to the request' },
    min: 0,
    integer: false,
  }),
  rankDelta: quantity({
    label: { ar: 'الفرق عن مرتبته السابقة', en: 'Difference from his former rank' },
    min: -14,
    max: 14,
  }),
  authorityFit: flag({
    label: { ar: 'رأت الهيئة لياقته', en: 'Found fit by the Authority' },
    ...sensitive,
    askedOf: 'authority',
  }),
});
