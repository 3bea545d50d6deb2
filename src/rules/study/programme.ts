import { all, any, atMost, equals, from, given, is } from '../language/build.js';
import { hr } from '../law/instruments.js';
import { law, must } from './built.js';
import { programme } from './facts.js';

/**
 * Whether one may be on the programme for the distinguished (برنامج تأهيل المتميزين). HR regulation, arts. 201–205.
 *
 * @example
 * ```ts
 * import { decide, distinguishedProgramme } from 'martaba/rules';
 *
 * const person = { 'programme.saudi': true, 'programme.recentGraduate': true, 'programme.qualification': 'degree' };
 * const lasting = (months: number) => {
 *   const sheet = { ...person, 'programme.months': months, 'programme.extensions': 0 };
 *   return decide(distinguishedProgramme, sheet, { asOf: '1447-01-10H' }).outcome;
 * };
 * lasting(24); // 'eligible'
 * lasting(25); // 'ineligible'
 * ```
 */
export const distinguishedProgramme = law(
  'distinguished-programme',
  { ar: 'برنامج تأهيل المتميزين', en: 'Programme of qualifying the distinguished' },
  [programme],
  [
    must('programme.distinguished/saudi', hr('201'), { ar: 'سعودي', en: 'Saudi' }, programme.saudi),
    must(
      'programme.distinguished/graduate',
      hr('201'),
      { ar: 'حديث التخرج', en: 'Recent graduate' },
      all(programme.recentGraduate, is(programme.qualification, ['secondary', 'diploma', 'degree'])),
    ),
    must(
      'programme.distinguished/period',
      hr('202'),
      { ar: 'سنتان على الأكثر', en: 'Two years at most' },
      atMost(programme.months, given('maxMonths', from('1440-06-09H', 24))),
    ),
    must(
      'programme.distinguished/extension',
      hr('202'),
      {
        ar: 'تمديد مرة واحدة ستة أشهر على الأكثر بقرار الوزير',
        en: 'Extended once, by six months at most, by the minister',
      },
      any(
        equals(programme.extensions, 0),
        all(
          atMost(programme.extensions, given('maxExtensions', from('1440-06-09H', 1))),
          atMost(programme.extensionMonths, given('extensionMonths', from('1440-06-09H', 6))),
          programme.extensionByMinister,
        ),
      ),
    ),
  ],
);
