import { addDuration } from '../../models/calendar/add-duration.js';
import { years } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import { day, numeral } from '../catalogue/result.js';
import { always, from, given, never, reading } from '../language/build.js';
import { registry } from '../language/registry.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { kin, time } from './facts.js';
import { kinship } from './kinship.js';

/** What the words of the regulation mean that count (السنة والشهر والقرابة). HR regulation, art. 1. */

const doubt = 'AMB-01: twelve months of thirty days are 360, and a Hijri year is 354 or 355 days.';
const monthDays = given('days', from(hrRegulation.from, 30));
const yearMonths = given('months', from(hrRegulation.from, 12));
const byAnniversary = reading('AMB-01', { A: always, B: never });

export const yearWord = formula({
  id: 'def.year',
  cites: hr('1'),
  title: { ar: 'السنة', en: 'Year' },
  doubt,
  facts: registry([time]),
  instruments: [hrRegulation],
  results: {
    yearsLater: day({ ar: 'تاريخ تمام السنوات', en: 'The date so many years later' }, (read) => {
      const [start, count, anniversary, months, days] = read(
        time.date,
        time.years,
        byAnniversary,
        yearMonths,
        monthDays,
      );
      return anniversary ? addDuration(start, years(count)) : start + count * months * days;
    }),
  },
});

export const monthWord = formula({
  id: 'def.month',
  cites: hr('1'),
  title: { ar: 'الشهر', en: 'Month' },
  doubt,
  facts: registry([time]),
  instruments: [hrRegulation],
  results: {
    lengthInDays: numeral({ ar: 'المدة بالأيام', en: 'Length in days' }, (read) => {
      const [months, days] = read(time.months, monthDays);
      return months * days;
    }),
  },
});

const degreeOf = (relation: string): number | null =>
  Object.hasOwn(kinship, relation) ? (kinship[relation]?.degree ?? null) : null;

export const kinshipWord = formula({
  id: 'def.kinship',
  cites: hr('1'),
  title: { ar: 'الأقارب حتى الدرجة الرابعة', en: 'Degrees of kinship up to the fourth' },
  facts: registry([kin]),
  instruments: [hrRegulation],
  results: {
    'relative.degree': numeral({ ar: 'درجة القرابة', en: 'Degree of kinship' }, (read) => {
      const [relation] = read(kin.relation);
      return relation === null ? null : degreeOf(relation);
    }),
  },
});
