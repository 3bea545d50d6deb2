import { years } from '../../models/calendar/duration.js';
import {
  above,
  after,
  all,
  asOf,
  atLeast,
  bar,
  from,
  given,
  present,
  reading,
  some,
  the,
  yearStart,
} from '../language/build.js';
import { employee, promotion } from '../facts/employee.js';
import { hr } from '../law/instruments.js';

/** Time that must pass between promotions. HR regulation, arts. 55–57. */

export const afterExceptional = bar({
  id: 'promotion.cooldown.after-exceptional',
  cites: hr('55'),
  title: { ar: 'لم تمض سنتان على الترقية الاستثنائية', en: 'Less than two years since an exceptional promotion' },
  when: all(
    present(employee.lastExceptionalPromotionOn),
    above(after(the(employee.lastExceptionalPromotionOn), given('years', from('1440-06-09H', years(2)))), asOf),
  ),
});

export const exceptionalAgain = bar({
  id: 'promotion.cooldown.exceptional-again',
  cites: hr('56'),
  title: {
    ar: 'لم تمض ثلاث سنوات على الترقية الاستثنائية السابقة',
    en: 'Less than three years since the previous exceptional promotion',
  },
  when: all(
    present(employee.lastExceptionalPromotionOn),
    above(after(the(employee.lastExceptionalPromotionOn), given('years', from('1440-06-09H', years(3)))), asOf),
  ),
});

/** What one year (السنة الواحدة) is, is open: AMB-14. The fiscal year of option C begins on 1 January, as it does in present practice. */
export const onePerYear = bar({
  id: 'promotion.cooldown.one-per-year',
  cites: hr('57'),
  title: { ar: 'أكثر من ترقية خلال السنة الواحدة', en: 'More than one promotion within a year' },
  when: some(
    employee.promotions,
    reading('AMB-14', {
      A: above(after(promotion.effectiveOn, given('years', from('1440-06-09H', years(1)))), asOf),
      B: atLeast(promotion.effectiveOn, yearStart(asOf, 'hijri')),
      C: atLeast(promotion.effectiveOn, yearStart(asOf, 'gregorian')),
    }),
  ),
});
