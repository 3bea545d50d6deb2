import { years } from '../../models/calendar/duration.js';
import {
  above,
  after,
  all,
  any,
  asOf,
  bar,
  from,
  given,
  is,
  no,
  present,
  some,
  the,
  where,
} from '../language/build.js';
import type { DateValue, Expr, Maybe } from '../language/expression.js';
import { hr } from '../law/instruments.js';
import { conviction, person, record } from './facts.js';

/** What a person's past bars, and for how long (السوابق). HR regulation, art. 28 f–h; Civil Service Law, art. 4. */

const shortened = given(
  'coolingYears',
  from('1397-08-01H', years(3), { by: 'Civil Service Law, art. 4' }),
  from('1439-09-15H', years(1), { by: 'Royal Decree M/95', was: 'three years' }),
);

/** Since 15/9/1439H the law names the crimes and the length of the sentence. */
const crimesNamed = given(
  'crimesNamed',
  from('1397-08-01H', false, { by: 'Civil Service Law, art. 4' }),
  from('1439-09-15H', true, { by: 'Royal Decree M/95', was: 'a hadd, or prison for a crime against honour or trust' }),
);

/** A year is twelve Hijri months (HR 1); a sentence of exactly twelve does not bar. */
const prisonMoreThan = given(
  'prisonMoreThanMonths',
  from('1397-08-01H', 0, { by: 'Civil Service Law, art. 4' }),
  from('1439-09-15H', 12, { by: 'Royal Decree M/95', was: 'imprisonment of any length' }),
);

const namedCrime = is(conviction.type, [
  'qisas',
  'bribery',
  'forgery',
  'embezzlement',
  'drugs',
  'smuggling',
  'drug-smuggling',
  'drug-promotion',
  'drug-trading',
]);

const disqualifying = any(
  is(conviction.type, 'hadd'),
  all(crimesNamed, namedCrime),
  all(above(conviction.prisonMonths, prisonMoreThan), any(crimesNamed, conviction.againstHonourOrTrust)),
);

/** The penalty is not yet executed or remitted, or the time since then has not passed. */
const stillBars = any(
  no(present(conviction.endedOrRemittedOn)),
  above(after(the(conviction.endedOrRemittedOn), shortened), asOf),
);

export const disqualifyingConviction = bar({
  id: 'appointment.conviction',
  cites: hr('28-f'),
  title: {
    ar: 'محكوم عليه بحد أو قصاص أو سجن يزيد على سنة أو في جريمة مسماة، ولم تمض سنة على انتهاء العقوبة',
    en: 'A disqualifying conviction, and less than a year since the penalty was executed or remitted',
  },
  when: some(where(record.convictions, all(disqualifying, stillBars))),
});

const tooRecent = (on: Expr<Maybe<DateValue>>, length: Parameters<typeof after>[1]) =>
  all(present(on), above(after(the(on), length), asOf));

export const disciplinaryDismissal = bar({
  id: 'appointment.disciplinary-dismissal',
  cites: hr('28-g'),
  title: {
    ar: 'مفصول من خدمة الدولة لأسباب تأديبية ولم تمض سنة على فصله',
    en: 'Dismissed from State service for disciplinary reasons less than a year ago',
  },
  when: tooRecent(person.disciplinaryDismissalOn, shortened),
});

export const formerTermination = bar({
  id: 'appointment.art226',
  cites: hr('28-h'),
  from: '1440-06-09H',
  title: {
    ar: 'انتهت خدمته وفق المادة 226 ولم تمض سنة على انتهائها',
    en: 'Service ended under art. 226 less than a year ago',
  },
  when: tooRecent(person.art226TerminationOn, given('coolingYears', from('1440-06-09H', years(1)))),
});
