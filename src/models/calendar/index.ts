export { addMonths, type MonthArithmetic } from './add-months.js';
export { type BirthDate, birthDateFromParts, type BirthParts } from './birth-date.js';
export { type Calendar, otherCalendar } from './calendar.js';
export {
  type CivilDate,
  formatCivilDate,
  formatHijri,
  formatIso,
  parseCivilDate,
  type ReadDate,
  safeParseCivilDate,
} from './civil-date.js';
export { type Day, dayOfWeek } from './day.js';
export { ageOn, type DateDifference, dateDifference, durationBetween } from './difference.js';
export {
  correspondingText,
  type DualDate,
  dualDate,
  enteredText,
  isDualDate,
  parseDualDate,
  safeParseDualDate,
} from './dual-date.js';
export {
  addDuration,
  days,
  type Duration,
  durationDays,
  formatDuration,
  isDuration,
  months,
  parseDuration,
  safeParseDuration,
  subtractDuration,
  years,
} from './duration.js';
export { type DateFormat, type DateNumerals, formatDate, formatDualDate } from './format-date.js';
export {
  dayToGregorian,
  gregorianMonthLength,
  type GregorianParts,
  gregorianToDay,
  isGregorianLeapYear,
} from './gregorian.js';
export { monthName, weekdayName } from './names.js';
export {
  covers,
  daysInUnion,
  gapsIn,
  lastDayOf,
  overlapOf,
  overlaps,
  type Period,
  periodOf,
  unionOf,
} from './period.js';
export type { Rounding } from './rounding.js';
export { civilDateSchema, dualDateSchema, durationSchema } from './schemas.js';
export { type Term, termPeriod } from './term.js';
export {
  dayToHijri,
  firstDay,
  firstYear,
  hijriMonthLength,
  type HijriMonth,
  hijriMonths,
  type HijriParts,
  hijriToDay,
  isInCalendar,
  lastDay,
  lastYear,
} from './umalqura.js';
