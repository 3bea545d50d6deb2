/**
 * A day (يوم) as a whole number: the days since 1970-01-01, which is 0. It belongs to no calendar, so two days are
 * compared, subtracted and sorted as plain numbers.
 *
 * A day that is derived by a duration may be `Infinity` or `-Infinity`: later, or earlier, than the calendar can say.
 */
export type Day = number;

/**
 * The day of the week (يوم الأسبوع) of a day, the same in every calendar.
 *
 * @param day - whole days since 1970-01-01, which was a Thursday
 * @returns 0 for Sunday (الأحد), the first working day of the Saudi week, to 6 for Saturday (السبت)
 * @example
 * ```ts
 * dayOfWeek(0); // 4
 * ```
 */
export const dayOfWeek = (day: Day): number => (((day + 4) % 7) + 7) % 7;
