import { above, after, all, any, below, consistency, lasting, no, on } from '../language/build.js';
import type { Expr } from '../language/expression.js';
import { sid } from '../law/social-insurance.js';
import { atCommencement } from './facts.js';
import { pensionAges } from './transitional-table.js';

const { birthDate, ageAtCommencement } = atCommencement;

/** Younger than so many Gregorian years on 3 July 2024, by the age that is given, and by the date of birth. */
export const youngerByAge = (years: number): Expr<boolean> => below(ageAtCommencement, years);
export const youngerByBirth = (years: number): Expr<boolean> =>
  above(
    after(
      birthDate,
      lasting({ calendar: 'gregorian', years: Math.floor(years), months: Math.round((years % 1) * 12), days: 0 }),
    ),
    on('2024-07-03'),
  );

const alike = (a: Expr<boolean>, b: Expr<boolean>): Expr<boolean> => any(all(a, b), all(no(a), no(b)));

/** An age and a date of birth lie in the same row of the table (العمر وتاريخ الميلاد متفقان). */
export const agesAgree = consistency({
  id: 'ageAtCommencement',
  cites: sid('5'),
  title: { ar: 'العمر وتاريخ الميلاد متفقان', en: 'The age agrees with the date of birth' },
  holds: all(...pensionAges.map(([under]) => alike(youngerByAge(under), youngerByBirth(under)))),
});
