import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { numeral } from '../catalogue/result.js';
import { choose, from, given, is } from '../language/build.js';
import type { Expr } from '../language/expression.js';
import { registry } from '../language/registry.js';
import { framework, hrsdFrameworks } from '../law/hrsd-frameworks.js';
import { participation } from './facts.js';

/** Days allowed for national participation in a year (مدد المشاركة الوطنية). Framework NPL 1–4. */

const days = (name: string, value: number): Expr<number> => given(name, from('1440-06-09H', value));
const inOrOut = (inside: Expr<number>, outside: Expr<number>): Expr<number> =>
  choose(participation.outside, outside, inside);

const sport = choose(
  is(participation.staff, 'education'),
  inOrOut(days('sportEducationInside', 30), days('sportEducationOutside', 60)),
  choose(
    is(participation.staff, 'pe-teacher'),
    inOrOut(days('sportTeachersInside', 45), days('sportTeachersOutside', 75)),
    inOrOut(days('sportOthersInside', 60), days('sportOthersOutside', 90)),
  ),
);

const nothing = days('otherwise', 0);
/** What is added in sport; each part by its own fact. */
const added = [
  choose(participation.athleticsOrSwimming, days('athleticsAndSwimming', 30), nothing),
  choose(
    is(participation.qualified, 'group'),
    days('qualifiedGroup', 30),
    choose(is(participation.qualified, 'individual'), days('qualifiedIndividual', 60), nothing),
  ),
  choose(participation.elite, days('elite', 120), nothing),
] as const;

const allowed = (read: Reader): number => {
  const [isSport, isRelief] = read(is(participation.field, 'sport'), is(participation.field, 'relief'));
  if (isRelief) return read(days('reliefDays', 45))[0];
  if (!isSport) return read(inOrOut(days('cultureInside', 30), days('cultureOutside', 60)))[0];
  const [base, ...more] = read(sport, ...added);
  return more.reduce((sum, one) => sum + one, base);
};

export const participationDays = formula({
  id: 'framework.national-participation-days',
  cites: framework('NPL 1-4'),
  title: { ar: 'مدد المشاركة الوطنية', en: 'Days allowed for national participation' },
  confidence: 'medium',
  doubt: 'That the additions in sport are summed is taken from the plus signs of an English copy.',
  facts: registry([participation]),
  instruments: [hrsdFrameworks],
  results: { days: numeral({ ar: 'الأيام في السنة', en: 'Days in a year' }, allowed) },
});
