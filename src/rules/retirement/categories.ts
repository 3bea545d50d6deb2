import type { LocalText } from '../../models/text/language.js';

/** A category of posts whose holders may serve beyond the age, and the lowest rank where one is set. */
export interface ExtensionCategory {
  readonly code: string;
  readonly label: LocalText;
  readonly minRank?: number;
}

/**
 * The nineteen categories whose service may be extended (الفئات الوظيفية التي يجوز تمديد خدمتها).
 *
 * Source: Cabinet Resolution 463 of 1444H, table 1–19, read in an unofficial copy (gazette 4968 of 3 February 2023).
 *
 * @example
 * ```ts
 * import { extensionCategories } from 'martaba/rules';
 *
 * extensionCategories.length; // 19
 * extensionCategories.find(({ code }) => code === 'protocol-specialist')?.minRank; // 11
 * ```
 */
export const extensionCategories: readonly ExtensionCategory[] = [
  { code: 'ambassador', label: { ar: 'سفير أو وزير مفوض', en: 'Ambassador or minister plenipotentiary' } },
  { code: 'fatwa-commissioner', label: { ar: 'مفوض إفتاء', en: 'Fatwa commissioner' }, minRank: 14 },
  { code: 'region-mayor', label: { ar: 'أمين منطقة', en: 'Mayor of a region' }, minRank: 14 },
  { code: 'deputy-mayor', label: { ar: 'وكيل أمين', en: 'Deputy mayor' }, minRank: 14 },
  {
    code: 'affairs-centre-head',
    label: { ar: 'رئيس مركز شؤون المنطقة أو الإمارة', en: 'Head of a region or emirate affairs centre' },
  },
  { code: 'emirate-deputy', label: { ar: 'وكيل إمارة', en: 'Deputy of an emirate' } },
  { code: 'governor', label: { ar: 'محافظ', en: 'Governor' } },
  { code: 'deputy-governor', label: { ar: 'وكيل محافظة', en: 'Deputy governor' } },
  {
    code: 'undersecretary',
    label: {
      ar: 'وكيل وزارة أو وكيل مساعد في الهيكل التنظيمي',
      en: 'Undersecretary or assistant undersecretary in the structure',
    },
    minRank: 14,
  },
  { code: 'pilot', label: { ar: 'طيار', en: 'Pilot' } },
  {
    code: 'consultant-core',
    label: { ar: 'مستشار ترتبط وظيفته بالنشاط الأساس', en: 'Consultant linked to the core activity' },
    minRank: 14,
  },
  {
    code: 'engineer-core',
    label: { ar: 'مهندس ترتبط وظيفته بالنشاط الأساس', en: 'Engineer linked to the core activity' },
    minRank: 14,
  },
  { code: 'protocol-specialist', label: { ar: 'أخصائي مراسم', en: 'Protocol specialist' }, minRank: 11 },
  { code: 'forensic-technician', label: { ar: 'فني أدلة جنائية', en: 'Forensic technician' } },
  {
    code: 'sharia-punishment-executor',
    label: { ar: 'منفذ العقوبات الشرعية', en: 'Executor of sharia punishments' },
  },
  { code: 'patrol-head', label: { ar: 'رئيس دورية', en: 'Head of a patrol' } },
  { code: 'khawi', label: { ar: 'خوي', en: 'Khawi' } },
  {
    code: 'resident-guard',
    label: { ar: 'حارس مقيم أو زوجته في مدارس البنات', en: 'Resident guard, or his wife, in girls’ schools' },
  },
  {
    code: 'health-post',
    label: { ar: 'وظيفة صحية، عدا الطبيب الاستشاري', en: 'Health post, except a consultant physician' },
  },
];

/** The labels of the categories by code. */
export const categoryLabels: Readonly<Record<string, LocalText>> = Object.fromEntries(
  extensionCategories.map(({ code, label }) => [code, label]),
);
