// Written by scripts/pack-umalqura.ts; not to be edited by hand.
//
// Derived from the table of the hijridate project, MIT licence, © its authors: the whole notice is in NOTICE.

/**
 * The first Hijri year of the table.
 *
 * @example
 * ```ts
 * hijriToDay(firstYear, 1, 1) === firstDay; // true
 * hijriToDay(firstYear - 1, 1, 1); // throws 'outside-calendar'
 * ```
 */
export const firstYear = 1343;

/**
 * The last Hijri year of the table.
 *
 * @example
 * ```ts
 * hijriToDay(lastYear, 12, 30) === lastDay; // true
 * hijriToDay(lastYear + 1, 1, 1); // throws 'outside-calendar'
 * ```
 */
export const lastYear = 1500;

/**
 * The first day of the table, 1343-01-01H, in days since 1970-01-01.
 *
 * @example
 * ```ts
 * formatHijri(firstDay); // '1343-01-01H'
 * isInCalendar(firstDay - 1); // false
 * ```
 */
export const firstDay = -16589;

/**
 * The last day of the table, 1500-12-30H, in days since 1970-01-01.
 *
 * @example
 * ```ts
 * formatHijri(lastDay); // '1500-12-30H'
 * isInCalendar(lastDay + 1); // false
 * ```
 */
export const lastDay = 39401;

/**
 * The lengths of the months as they were printed: three months in the lowest six bits of a character, the earliest
 * lowest, each two bits the length less 28. Four characters are a year.
 */
export const packedMonths =
  'ffJjeYfYf]bfefVZeffVfYZMfYjlYVfffYeffYfYffieYffYfYffeYZYfYfiZVVZjYYYfYfifYfYfYfYfYfifYbZfYfifYfYfYfY' +
  'fYfifYZZfYfYfeYjYfeiYfYffYZifYVZYifYVfiifYfYYfYffYfYffeYffVfYZfYfYfYfVfZZYfieYfiiYfYfYfifYZVfYfieYfi' +
  'fUfifYVZffeYfZVfYZfYfYZfYfYZZVfiYfeYjYVfifYYiifeeffYfYffYfYffYVfffYYfZfeYZZVVZjYYiiieeifYVfffYVffiYV' +
  'fifYYfffYYjfeUjfVViffYYfffeYffiYYfffeYZZVVjiYYiiieYfiYfeifYVfffYYffVfYffYfYffVfefZYYfZfeYjYVfiiYYfiY' +
  'fYfiYZYfifeeifVVfZfYYZZfeYZZfeYZZVfYjYYfiVfYifYfefiYVfifYYiifeefZVVZZfYiYZfYfYffYYZZfeYjYVVjfYYfffeY' +
  'ffYfeffVVZfZYYZZfYYZffeYZZVfYjYYYjieeiiVVfffYYffieYfiiYYfffeefZVVZZZYiYjeYfiYfeiiYVfifYYfffeYffieYff' +
  'VfefZYYfZfeYjYVfiieYfiYfYfYZZYYj';
