import type { LocalText } from '../text/language.js';
import type { Calendar } from './calendar.js';

/** Names in both languages, in the same order. */
const names = (ar: string, en: string) => ({ ar: ar.split('، '), en: en.split(', ') });

const months = {
  hijri: names(
    'محرم، صفر، ربيع الأول، ربيع الآخر، جمادى الأولى، جمادى الآخرة، رجب، شعبان، رمضان، شوال، ذو القعدة، ذو الحجة',
    "Muharram, Safar, Rabi al-Awwal, Rabi al-Akhir, Jumada al-Ula, Jumada al-Akhirah, Rajab, Sha'ban, Ramadan, Shawwal, Dhu al-Qa'dah, Dhu al-Hijjah",
  ),
  gregorian: names(
    'يناير، فبراير، مارس، أبريل، مايو، يونيو، يوليو، أغسطس، سبتمبر، أكتوبر، نوفمبر، ديسمبر',
    'January, February, March, April, May, June, July, August, September, October, November, December',
  ),
};

const weekdays = names(
  'الأحد، الاثنين، الثلاثاء، الأربعاء، الخميس، الجمعة، السبت',
  'Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday',
);

const nameAt = ({ ar, en }: ReturnType<typeof names>, index: number): LocalText => ({
  ar: ar[index] ?? '',
  en: en[index] ?? '',
});

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
export const monthName = (calendar: Calendar, month: number): LocalText => nameAt(months[calendar], month - 1);

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
export const weekdayName = (weekday: number): LocalText => nameAt(weekdays, weekday);
