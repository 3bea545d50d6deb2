import { months } from '../../models/calendar/duration.js';
import { formula } from '../catalogue/formula.js';
import { day } from '../catalogue/result.js';
import { above, after, any, asOf, condition, from, given, no, present, the } from '../language/build.js';
import type { DateValue, Expr, Maybe } from '../language/expression.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { delegation } from './facts.js';

/** The end of a delegation (انتهاء التفويض). HR regulation, art. 241. */

const facts = registry([delegation]);
const afterNewMinister = given('monthsAfterNewMinister', from('1440-06-09H', months(3)));
const lapses = after(the(delegation.newMinisterOn), afterNewMinister);

/** A delegation whose period ends on a day is in force on that day; one that is cancelled on a day is not. */
const notYet = (event: Expr<Maybe<DateValue>>) => any(no(present(event)), above(the(event), asOf));

const endOf = (name: string, paragraph: string) => ({
  id: `delegation.end/${name}`,
  cites: hr(`241-${paragraph}`),
});

/**
 * Whether a delegation is still in force on a date (سريان التفويض). HR regulation, art. 241.
 *
 * @example
 * ```ts
 * import { decide, delegationInForce } from 'martaba/rules';
 *
 * const sheet = {
 *   'delegation.endsOn': '1447-01-10H',
 *   'delegation.purposeEndedOn': null,
 *   'delegation.cancelledOn': null,
 *   'delegation.postVacantOn': null,
 *   'delegation.newMinisterOn': null,
 * };
 * decide(delegationInForce, sheet, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(delegationInForce, sheet, { asOf: '1447-01-11H' }).outcome; // 'ineligible'
 * ```
 */
export const delegationInForce = ruleSet({
  id: 'delegation-in-force',
  title: { ar: 'سريان التفويض', en: 'A delegation in force' },
  facts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [
    condition({
      ...endOf('period', 'a'),
      title: { ar: 'لم تنته مدته', en: 'Its period has not ended' },
      holds: any(no(present(delegation.endsOn)), no(above(asOf, the(delegation.endsOn)))),
    }),
    condition({
      ...endOf('purpose', 'b'),
      title: { ar: 'لم ينته الغرض منه', en: 'Its purpose has not ended' },
      holds: notYet(delegation.purposeEndedOn),
    }),
    condition({
      ...endOf('cancelled', 'c'),
      title: { ar: 'لم يلغ', en: 'It was not cancelled' },
      holds: notYet(delegation.cancelledOn),
    }),
    condition({
      ...endOf('post', 'd'),
      title: { ar: 'لم تشغر وظيفة المفوض إليه', en: "The delegate's post is not vacant" },
      holds: notYet(delegation.postVacantOn),
    }),
    condition({
      ...endOf('new-minister', 'e'),
      title: { ar: 'لم تمض ثلاثة أشهر على تعيين وزير جديد', en: 'Not three months after a new minister' },
      holds: any(no(present(delegation.newMinisterOn)), no(above(asOf, lapses))),
    }),
  ],
});

export const delegationEnd = formula({
  id: 'delegation.end',
  cites: hr('241'),
  title: { ar: 'انتهاء التفويض', en: 'End of a delegation' },
  facts,
  instruments: [hrRegulation],
  results: {
    endsOn: day({ ar: 'ينتهي في', en: 'Ends on' }, (read) => {
      const [replaced] = read(present(delegation.newMinisterOn));
      const dates = [
        ...read(delegation.endsOn, delegation.purposeEndedOn, delegation.cancelledOn, delegation.postVacantOn),
        replaced ? read(lapses)[0] : null,
      ].filter((date) => date !== null);
      return dates.length === 0 ? null : Math.min(...dates);
    }),
  },
});
