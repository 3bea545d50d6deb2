import { code, date, facts, flag, maybe, quantity } from '../language/build.js';

/** Facts about a post that is changed or filled (الوظيفة الفعلية). */
export const actual = facts('post', {
  rank: quantity({ label: { ar: 'مرتبة الوظيفة', en: 'Rank of the post' }, min: 1, max: 15 }),
  newRank: quantity({ label: { ar: 'مرتبة الوظيفة بعد التعديل', en: 'Rank after the change' }, min: 1, max: 15 }),
  agreedFramework: flag({
    label: { ar: 'وفق الإطار المتفق عليه مع المالية', en: 'Under the framework agreed with Finance' },
    askedOf: 'agency',
  }),
  consistentWithClassification: flag({
    label: { ar: 'متفق مع التصنيف', en: 'Consistent with the classification' },
    askedOf: 'agency',
  }),
  consistentWithRecords: flag({
    label: { ar: 'متفق مع سجلات الوزارة', en: "Consistent with the ministry's records" },
    askedOf: 'agency',
  }),
  outsideInternalAnnouncement: flag({
    label: {
      ar: 'من وظائف المستخدمين أو بند الأجور أو الوظائف الحرجة أو المستثناة',
      en: "On the employees' scale or wage band, critical, or excepted",
    },
    askedOf: 'agency',
  }),
});

export const filling = facts('filling', {
  method: code(
    {
      appointment: { ar: 'تعيين', en: 'Appointment' },
      promotion: { ar: 'ترقية', en: 'Promotion' },
      transfer: { ar: 'نقل', en: 'Transfer' },
      contract: { ar: 'تعاقد', en: 'Contracting' },
      assignment: { ar: 'تكليف', en: 'Assignment' },
      secondment: { ar: 'إعارة', en: 'Secondment' },
      borrowing: { ar: 'استعارة', en: 'Borrowing' },
    },
    { label: { ar: 'طريقة شغل الوظيفة', en: 'Method of filling' } },
  ),
});

export const vacancyAnnouncement = facts('announcement', {
  internalFrom: maybe(date({ label: { ar: 'بداية الإعلان الداخلي', en: 'Announced internally from' } })),
  publishedOn: date({ label: { ar: 'تاريخ الإعلان', en: 'Announced on' } }),
});

export const holder = facts('person', {
  keepsAnotherPost: flag({ label: { ar: 'يبقى شاغلًا وظيفة أخرى', en: 'Keeps another post' }, askedOf: 'agency' }),
});
