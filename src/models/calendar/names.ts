import type { LocalText } from '../text/language.js';
import type { Calendar } from './calendar.js';

/** Names by language, in the order of their numbers. */
const names = {
  ar: {
    hijri: 'محرم,صفر,ربيع الأول,ربيع الآخر,جمادى الأولى,جمادى الآخرة,رجب,شعبان,رمضان,شوال,ذو القعدة,ذو الحجة',
    gregorian: 'يناير,فبراير,مارس,أبريل,مايو,يونيو,يوليو,أغسطس,سبتمبر,أكتوبر,نوفمبر,ديسمبر',
    weekdays: 'الأحد,الاثنين,الثلاثاء,الأربعاء,الخميس,الجمعة,السبت',
  },
  en: {
    hijri:
      "Muharram,Safar,Rabi al-Awwal,Rabi al-Akhir,Jumada al-Ula,Jumada al-Akhirah,Rajab,Sha'ban,Ramadan,Shawwal,Dhu al-Qa'dah,Dhu al-Hijjah",
    gregorian: 'January,February,March,April,May,June,July,August,September,October,November,December',
    weekdays: 'Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday',
  },
};

const nameAt = (of: keyof typeof names.ar, index: number): LocalText => ({
  ar: names.ar[of].split(',')[index] ?? '',
  en: names.en[of].split(',')[index] ?? '',
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
export const monthName = (calendar: Calendar, month: number): LocalText => nameAt(calendar, month - 1);

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
export const weekdayName = (weekday: number): LocalText => nameAt('weekdays', weekday);
