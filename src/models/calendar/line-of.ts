import type { Calendar } from './calendar.js';
import { gregorianLine } from './gregorian.js';
import type { MonthLine } from './month-line.js';
import { hijriLine } from './umalqura.js';

/** @internal */
export const lineOf = (calendar: Calendar): MonthLine => (calendar === 'hijri' ? hijriLine : gregorianLine);
