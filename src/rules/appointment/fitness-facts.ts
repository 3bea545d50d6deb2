import { date, facts, flag } from '../language/build.js';

const medical = { sensitivity: 'sensitive' } as const;

/** Facts about medical fitness (اللياقة الصحية). */
export const fitness = facts('fitness', {
  passed: flag({ label: { ar: 'لائق صحيًا للخدمة', en: 'Medically fit for service' }, askedOf: 'authority', ...medical }),
  resultDate: date({ label: { ar: 'تاريخ صدور نتيجة الفحص', en: 'Fitness result issued on' }, ...medical }),
  impedimentFound: flag({
    label: { ar: 'ظهر ما يمنعه من أداء العمل', en: 'Found something that prevents him from performing the post' },
    askedOf: 'authority',
    ...medical,
  }),
  higherLevelNeeded: flag({
    label: { ar: 'تتطلب الوظيفة مستوى لياقة أعلى', en: 'The post needs a higher fitness level than the one examined' },
    askedOf: 'agency',
  }),
  referralDate: date({ label: { ar: 'تاريخ الإحالة إلى الفحص', en: 'Referred for examination on' }, ...medical }),
  deferredUntil: date({ label: { ar: 'تاريخ تأجيل النتيجة إليه', en: 'Result deferred until' }, ...medical }),
  curable: flag({
    label: { ar: 'مرض يرجى شفاؤه', en: 'The condition is curable' },
    askedOf: 'authority',
    ...medical,
  }),
  firstTestDate: date({ label: { ar: 'تاريخ الفحص الأول', en: 'First examined on' }, ...medical }),
});
