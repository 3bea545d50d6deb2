import type { LocalText } from '../text/language.js';
import type { Calendar } from './calendar.js';

const hijriMonthNames: readonly LocalText[] = [
  { ar: 'محرم', en: 'Muharram' },
  { ar: 'صفر', en: 'Safar' },
  { ar: 'ربيع الأول', en: 'Rabi al-Awwal' },
  { ar: 'ربيع الآخر', en: 'Rabi al-Akhir' },
  { ar: 'جمادى الأولى', en: 'Jumada al-Ula' },
  { ar: 'جمادى الآخرة', en: 'Jumada al-Akhirah' },
  { ar: 'رجب', en: 'Rajab' },
  { ar: 'شعبان', en: "Sha'ban" },
  { ar: 'رمضان', en: 'Ramadan' },
  { ar: 'شوال', en: 'Shawwal' },
  { ar: 'ذو القعدة', en: "Dhu al-Qa'dah" },
  { ar: 'ذو الحجة', en: 'Dhu al-Hijjah' },
];

const gregorianMonthNames: readonly LocalText[] = [
  { ar: 'يناير', en: 'January' },
  { ar: 'فبراير', en: 'February' },
  { ar: 'مارس', en: 'March' },
  { ar: 'أبريل', en: 'April' },
  { ar: 'مايو', en: 'May' },
  { ar: 'يونيو', en: 'June' },
  { ar: 'يوليو', en: 'July' },
  { ar: 'أغسطس', en: 'August' },
  { ar: 'سبتمبر', en: 'September' },
  { ar: 'أكتوبر', en: 'October' },
  { ar: 'نوفمبر', en: 'November' },
  { ar: 'ديسمبر', en: 'December' },
];

const weekdayNames: readonly LocalText[] = [
  { ar: 'الأحد', en: 'Sunday' },
  { ar: 'الاثنين', en: 'Monday' },
  { ar: 'الثلاثاء', en: 'Tuesday' },
  { ar: 'الأربعاء', en: 'Wednesday' },
  { ar: 'الخميس', en: 'Thursday' },
  { ar: 'الجمعة', en: 'Friday' },
  { ar: 'السبت', en: 'Saturday' },
];

const nameless: LocalText = { ar: '', en: '' };

/**
 * The name of a month (اسم الشهر) as Saudi documents write it.
 *
 * @param calendar - whose month
 * @param month - 1 to 12
 * @returns the name in both languages; empty for what is no month
 * @example
 * ```ts
 * monthName('hijri', 7); // { ar: 'رجب', en: 'Rajab' }
 * ```
 */
export const monthName = (calendar: Calendar, month: number): LocalText =>
  (calendar === 'hijri' ? hijriMonthNames : gregorianMonthNames)[month - 1] ?? nameless;

/**
 * The name of a day of the week (اسم اليوم).
 *
 * @param weekday - 0 for Sunday to 6 for Saturday, as `dayOfWeek` gives
 * @returns the name in both languages; empty for what is no day of the week
 * @example
 * ```ts
 * weekdayName(5); // { ar: 'الجمعة', en: 'Friday' }
 * ```
 */
export const weekdayName = (weekday: number): LocalText => weekdayNames[weekday] ?? nameless;
