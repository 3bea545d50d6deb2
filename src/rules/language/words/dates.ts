import { safeParseCivilDate } from '../../../models/calendar/civil-date.js';
import { formatDate } from '../../../models/calendar/format-date.js';
import { firstDay, lastDay } from '../../../models/calendar/umalqura.js';
import type { Language } from '../../../models/text/language.js';

/** A day in words: of the Hijri calendar inside the table of Umm al-Qura, of the Gregorian outside it. */
export const dayInWords = (day: number, language: Language): string =>
  formatDate(day, { calendar: day >= firstDay && day <= lastDay ? 'hijri' : 'gregorian', language });

/** A civil date in words; what is none stays as it is. */
export const dateInWords = (text: string, language: Language): string => {
  const read = safeParseCivilDate(text);
  return read.ok ? formatDate(read.value.day, { calendar: read.value.calendar, language }) : text;
};
