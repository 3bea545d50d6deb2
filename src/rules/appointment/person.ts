import { years } from '../../models/calendar/duration.js';
import type { degrees } from '../../models/qualifications/degree.js';
import { nationalFramework } from '../../models/qualifications/degree.js';
import {
  after,
  all,
  any,
  asOf,
  atLeast,
  choose,
  condition,
  exception,
  from,
  given,
  is,
  number,
  some,
  where,
} from '../language/build.js';
import type { Expr } from '../language/expression.js';
import { hr } from '../law/instruments.js';
import { degree, person, required } from './facts.js';

type Degree = keyof typeof degrees.codes;

/** What must be so of a person who is appointed (شروط التعيين). HR regulation, art. 28 a–e; Civil Service Law, art. 4. */

export const nationality = condition({
  id: 'appointment.nationality',
  cites: hr('28-a'),
  title: { ar: 'أن يكون سعودي الجنسية', en: 'Saudi nationality' },
  holds: is(person.nationality, ['SA', 'saudi']),
});

export const rareSkill = exception({
  id: 'appointment.nationality/contract',
  cites: hr('28-a'),
  title: {
    ar: 'التعاقد مع غير السعودي لمهارة لا تتوافر في السعوديين',
    en: 'A contract with a non-Saudi for a skill that no Saudi has',
  },
  doubt: 'Only where no rule forbids it, and for a time, under rules of the Council of Ministers (CSL 4-a).',
  excepts: 'appointment.nationality',
  when: required.skillUnavailableAmongSaudis,
});

/** The age (السن) of whoever is appointed: CSL 4-b, and since 1440H HR 28-b. */
export const legalAge = given(
  'minAgeYears',
  from('1397-08-01H', years(17), { by: 'Civil Service Law, art. 4' }),
  from('1439-09-15H', years(18), { by: 'Royal Decree M/95', was: 'seventeen years' }),
);

/** The day on which the person completes the legal age. */
export const ageCompletedOn = after(person.birthDate, legalAge);

export const age = condition({
  id: 'appointment.age',
  cites: hr('28-b'),
  title: { ar: 'أن يكون قد أتم ثمانية عشر عامًا', en: 'Eighteen years of age completed' },
  holds: atLeast(asOf, ageCompletedOn),
});

export const conduct = condition({
  id: 'appointment.conduct',
  cites: hr('28-d'),
  title: { ar: 'أن يكون حسن السيرة والأخلاق', en: 'Good conduct and morals' },
  holds: person.goodConduct,
});

const levels = Object.entries(nationalFramework.levels);
const placed = [...new Set(levels.map(([, level]) => level))].toSorted((a, b) => b - a);
/** The level of a degree in the national framework; of one that it does not place, the number that is given. */
const levelOf = <S extends string = never>(of: Expr<Degree, S>, unplaced: number): Expr<number, S> =>
  placed.reduce<Expr<number, S>>((otherwise, level) => {
    const there = levels.filter(([, its]) => its === level).map(([name]) => name as Degree);
    return choose(is(of, there), number(level), otherwise);
  }, number(unplaced));

/** Above every level: a post that asks for a degree without a level is satisfied by no other. */
const unreachable = Math.max(...placed) + 1;

const diploma = 'unspecified-diploma';
/** No level is made up for a bare diploma: it satisfies where one is asked for, and nowhere else. */
const satisfies = any(
  all(is(required.minQualification, diploma), is(degree.degree, diploma)),
  atLeast(levelOf(degree.degree, 0), levelOf(required.minQualification, unreachable)),
);

export const qualified = condition({
  id: 'appointment.qualification',
  cites: hr('28-e'),
  title: { ar: 'أن تتوافر فيه المؤهلات المطلوبة للوظيفة', en: 'Holds the qualification that the post requires' },
  holds: some(where(person.qualifications, satisfies)),
});

export const qualificationWaiver = exception({
  id: 'appointment.qualification/waiver',
  cites: hr('28-e'),
  title: { ar: 'الاستثناء بقرار من مجلس الوزراء', en: 'Waived by the Council of Ministers' },
  excepts: 'appointment.qualification',
  when: required.qualificationWaived,
});
