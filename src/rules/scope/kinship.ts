import type { LocalText } from '../../models/text/language.js';

interface Kin {
  readonly degree: 1 | 2 | 3 | 4;
  readonly label: LocalText;
}

/**
 * The relatives up to the fourth degree (الأقارب حتى الدرجة الرابعة), HR regulation, art. 1: ascendants, descendants,
 * brothers and sisters with two generations after them, uncles and aunts with their children. Spouses are not among them.
 *
 * @example
 * ```ts
 * import { kinship } from 'martaba/rules';
 *
 * kinship['paternal-uncle']?.degree; // 4
 * ```
 */
export const kinship: Readonly<Record<string, Kin>> = {
  father: { degree: 1, label: { ar: 'الأب', en: 'Father' } },
  mother: { degree: 1, label: { ar: 'الأم', en: 'Mother' } },
  grandfather: { degree: 1, label: { ar: 'الجد', en: 'Grandfather' } },
  grandmother: { degree: 1, label: { ar: 'الجدة', en: 'Grandmother' } },
  'great-grandfather': { degree: 1, label: { ar: 'والد الجد أو الجدة', en: 'Great-grandfather' } },
  'great-grandmother': { degree: 1, label: { ar: 'والدة الجد أو الجدة', en: 'Great-grandmother' } },
  parent: { degree: 1, label: { ar: 'أحد الوالدين', en: 'Parent' } },
  grandparent: { degree: 1, label: { ar: 'الجد أو الجدة', en: 'Grandparent' } },
  son: { degree: 2, label: { ar: 'الابن', en: 'Son' } },
  daughter: { degree: 2, label: { ar: 'البنت', en: 'Daughter' } },
  grandson: { degree: 2, label: { ar: 'الحفيد', en: 'Grandson' } },
  granddaughter: { degree: 2, label: { ar: 'الحفيدة', en: 'Granddaughter' } },
  'great-grandson': { degree: 2, label: { ar: 'ابن الحفيد أو الحفيدة', en: 'Great-grandson' } },
  'great-granddaughter': { degree: 2, label: { ar: 'بنت الحفيد أو الحفيدة', en: 'Great-granddaughter' } },
  child: { degree: 2, label: { ar: 'الابن أو البنت', en: 'Child' } },
  grandchild: { degree: 2, label: { ar: 'الحفيد أو الحفيدة', en: 'Grandchild' } },
  brother: { degree: 3, label: { ar: 'الأخ', en: 'Brother' } },
  sister: { degree: 3, label: { ar: 'الأخت', en: 'Sister' } },
  'full-brother': { degree: 3, label: { ar: 'الأخ الشقيق', en: 'Full brother' } },
  'full-sister': { degree: 3, label: { ar: 'الأخت الشقيقة', en: 'Full sister' } },
  'paternal-brother': { degree: 3, label: { ar: 'الأخ لأب', en: 'Paternal brother' } },
  'paternal-sister': { degree: 3, label: { ar: 'الأخت لأب', en: 'Paternal sister' } },
  'maternal-brother': { degree: 3, label: { ar: 'الأخ لأم', en: 'Maternal brother' } },
  'maternal-sister': { degree: 3, label: { ar: 'الأخت لأم', en: 'Maternal sister' } },
  'half-brother': { degree: 3, label: { ar: 'الأخ لأب أو لأم', en: 'Half-brother' } },
  'half-sister': { degree: 3, label: { ar: 'الأخت لأب أو لأم', en: 'Half-sister' } },
  sibling: { degree: 3, label: { ar: 'الأخ أو الأخت', en: 'Sibling' } },
  nephew: { degree: 3, label: { ar: 'ابن الأخ أو الأخت', en: 'Nephew' } },
  niece: { degree: 3, label: { ar: 'بنت الأخ أو الأخت', en: 'Niece' } },
  grandnephew: { degree: 3, label: { ar: 'حفيد الأخ أو الأخت', en: 'Grandnephew' } },
  grandniece: { degree: 3, label: { ar: 'حفيدة الأخ أو الأخت', en: 'Grandniece' } },
  'paternal-uncle': { degree: 4, label: { ar: 'العم', en: 'Paternal uncle' } },
  'paternal-aunt': { degree: 4, label: { ar: 'العمة', en: 'Paternal aunt' } },
  'maternal-uncle': { degree: 4, label: { ar: 'الخال', en: 'Maternal uncle' } },
  'maternal-aunt': { degree: 4, label: { ar: 'الخالة', en: 'Maternal aunt' } },
  uncle: { degree: 4, label: { ar: 'العم أو الخال', en: 'Uncle' } },
  aunt: { degree: 4, label: { ar: 'العمة أو الخالة', en: 'Aunt' } },
  'paternal-cousin': {
    degree: 4,
    label: { ar: 'ابن العم أو العمة أو ابنتهما', en: 'Child of a paternal uncle or aunt' },
  },
  'maternal-cousin': {
    degree: 4,
    label: { ar: 'ابن الخال أو الخالة أو ابنتهما', en: 'Child of a maternal uncle or aunt' },
  },
  cousin: { degree: 4, label: { ar: 'ابن العم أو العمة أو الخال أو الخالة أو ابنتهم', en: 'Cousin' } },
};
