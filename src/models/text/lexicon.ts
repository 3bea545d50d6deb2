/**
 * The lexicon (المعجم): words that published descriptions of the platforms use, and the terms they stand for. One of
 * the descriptions reads as a machine back-translation, so that its words are not the field's.
 */
export interface LexiconEntry {
  /** The words as the description has them. */
  readonly written: readonly string[];
  /** The field's term. */
  readonly term: string;
  /** The English term, or the key, that this package uses. */
  readonly key: string;
}

/**
 * The lexicon (المعجم): what published descriptions of the platforms write, and the field's own term for it.
 *
 * @example
 * ```ts
 * lexicon.find(({ written }) => written.includes('عرض ترويجي حصري'))?.term; // 'الترقية الاستثنائية'
 * ```
 */
export const lexicon: readonly LexiconEntry[] = [
  { written: ['الترويج', 'العروض الترويجية'], term: 'الترقية', key: 'promotion' },
  { written: ['يتم الترويج عن طريق العرض'], term: 'الطرح', key: 'offer' },
  { written: ['من خلال اختيار الموظفين'], term: 'الاختيار بالمفاضلة', key: 'selection' },
  { written: ['عرض ترويجي حصري'], term: 'الترقية الاستثنائية', key: 'exclusive' },
  { written: ['الوصول الوطني الموحد'], term: 'النفاذ الوطني الموحد', key: 'nafath' },
  {
    written: ['معلومات وظيفتي', 'بيانات التوظيف الخاصة بي', 'بيانات مكان العمل'],
    term: 'بياناتي الوظيفية',
    key: 'my-job-data',
  },
  { written: ['إقرار الخدمة', 'بيان التوظيف'], term: 'بيان الخدمة', key: 'service-statement' },
  { written: ['المساهمة في تسوية مساهمته'], term: 'المساهمة في تسوية مستحقاته', key: 'settlement' },
  { written: ['الاندماج مع المؤسسة العامة للتقاعد'], term: 'التكامل مع المؤسسة العامة للتقاعد', key: 'pension-agency' },
  { written: ['الخدمة العامة'], term: 'الخدمة المدنية', key: 'civil-service' },
  { written: ['الشكاوى'], term: 'التظلمات', key: 'grievance' },
  { written: ['الوجهة'], term: 'الجهة المعنية', key: 'destination-entity' },
  { written: ['القانون المدني'], term: 'نظام الخدمة المدنية', key: 'civil-service-law' },
  { written: ['منصة تتبع'], term: 'منصة مسار', key: 'masar' },
  { written: ['السلم الوظيفي'], term: 'السلم الوظيفي وسلم الرواتب', key: 'salary-scale' },
  { written: ['تحديد مكان العمل'], term: 'النقل، التسكين', key: 'transfer' },
  { written: ['إنشاء أمر جديد'], term: 'إنشاء طلب جديد', key: 'create-request' },
];
