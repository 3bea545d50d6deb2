import { birthDateFromParts } from '../../models/calendar/birth-date.js';
import { MartabaError } from '../../models/error.js';
import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { known } from '../catalogue/read.js';
import { day, verdict } from '../catalogue/result.js';
import { facts, quantity } from '../language/build.js';
import { registry } from '../language/registry.js';
import { civilRetirementLaw, crl } from '../law/instruments.js';
import { atCommencement } from './facts.js';

/** The date of birth for retirement (تاريخ الميلاد في التقاعد). Civil Retirement Law, art. 34. */

const document = facts('', {
  birthYear: quantity({
    label: { ar: 'سنة الميلاد الهجرية', en: 'Hijri year of birth' },
    min: 1318,
    max: 1500,
    sensitivity: 'personal',
    changedBy: 'nobody',
  }),
});

/** The first of Rajab of the year, where the document has the year alone. */
const supposed = (read: Reader): number => {
  const [year] = read(document.birthYear);
  const found = birthDateFromParts({ year });
  if (!found.ok) throw new MartabaError(found.issues[0]?.code ?? 'outside-calendar', ['birthYear']);
  return found.value.date.day;
};

/** Whether the document has the whole date; unknown while it is not known to have any. */
const isWhole = (read: Reader): boolean =>
  known<boolean>(
    () => Number.isFinite(read(atCommencement.birthDate)[0]),
    () => !Number.isFinite(read(document.birthYear)[0]),
  );

export const retirementBirthDate = formula({
  id: 'retirement.birth-date.crl',
  cites: crl('34'),
  title: { ar: 'تاريخ الميلاد في التقاعد', en: 'Birth date for retirement' },
  confidence: 'medium',
  doubt: 'The only place in the law that names the Hijri calendar for age; it supports sixty Hijri years.',
  facts: registry([atCommencement, document]),
  instruments: [civilRetirementLaw],
  results: {
    birthDate: day({ ar: 'تاريخ الميلاد المعتمد', en: 'Date of birth that counts' }, (read) =>
      isWhole(read) ? read(atCommencement.birthDate)[0] : supposed(read),
    ),
    supplied: verdict({ ar: 'قُدِّر اليوم والشهر', en: 'Day and month were supplied' }, (read) => !isWhole(read)),
  },
});
