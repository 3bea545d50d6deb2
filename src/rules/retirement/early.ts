import { formula } from '../catalogue/formula.js';
import { codeword, verdict } from '../catalogue/result.js';
import { above, all, any, atLeast, bar, condition, exception, from, given, is } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { employee } from '../facts/employee.js';
import { ended, leaving, suspendedOrAccused } from '../facts/service-end.js';
import { civilRetirementLaw, crl, hr, hrRegulation } from '../law/instruments.js';
import { pension, service } from './facts.js';

/** Retirement before the age (التقاعد المبكر). HR regulation, arts. 216 and 219; Civil Retirement Law, art. 18. */

const since1441 = '1441-02-25H';
const isSenior = atLeast(employee.rank, given('seniorRank', from('1440-06-09H', 14)));
const seniorAbove25 = all(isSenior, above(service.serviceYears, given('seniorYears', from('1440-06-09H', 25))));

const doubt =
  'Directives of 2026 reported in the press, to send requests of twenty to twenty-five years to a higher authority, are not in the text. AMB-21.';

const enoughService = condition({
  id: 'retirement.early/service',
  cites: hr('219'),
  title: { ar: 'بلغت خدمته عشرين سنة', en: 'His service reached twenty years' },
  confidence: 'medium',
  doubt,
  holds: atLeast(service.serviceYears, given('years', from('1440-06-09H', 20))),
});

const approved = condition({
  id: 'retirement.early/approval',
  cites: hr('219'),
  title: { ar: 'موافقة من له صلاحية التعيين', en: 'Approval of the appointing authority' },
  confidence: 'medium',
  holds: leaving.appointingAuthority,
});

/** Since 25/2/1441H the competent minister decides for ranks 14 and 15 above twenty-five years. */
const approvedByMinister = exception({
  id: 'retirement.early/minister',
  cites: hr('219'),
  title: {
    ar: 'قرار الوزير المختص بعد أخذ رأي الوزارة للمرتبتين الرابعة عشرة والخامسة عشرة',
    en: 'Ranks 14 and 15: decision of the competent minister, after the view of the ministry',
  },
  confidence: 'medium',
  from: since1441,
  by: 'Ministerial Decision 414',
  was: 'approval of the appointing authority at every rank',
  excepts: 'retirement.early/approval',
  when: seniorAbove25,
  instead: all(leaving.competentMinister, leaving.ministryView),
});

const notAccused = bar({
  id: 'retirement.early.bar',
  cites: hr('216'),
  title: { ar: 'مكفوف اليد أو محال إلى التحقيق أو المحاكمة', en: 'Suspended, or referred to investigation or trial' },
  when: suspendedOrAccused,
});

const ministerDecides = given(
  'ministerDecides',
  from('1440-06-09H', false),
  from(since1441, true, { by: 'Ministerial Decision 414', was: 'the appointing authority at every rank' }),
);
const seniorByMinister = all(ministerDecides, seniorAbove25);

const earlyFacts = registry([employee, service, leaving]);

/**
 * Whether a request to retire before the age may be accepted (التقاعد المبكر). HR regulation, arts. 216 and 219.
 *
 * @example
 * ```ts
 * import { decide, earlyRetirement } from 'martaba/rules';
 *
 * const approval = { 'approval.appointingAuthority': true, 'approval.competentMinister': false };
 * const ofRank = (rank: number) => {
 *   const sheet = { ...approval, 'employee.serviceYears': 26, 'employee.rank': rank };
 *   const { findings } = decide(earlyRetirement, sheet, { asOf: '1447-01-10H' });
 *   return findings.find(({ part }) => part === 'approval')?.status;
 * };
 * ofRank(13); // 'met'
 * ofRank(14); // 'unmet'
 * ```
 */
export const earlyRetirement = ruleSet({
  id: 'early-retirement',
  title: { ar: 'التقاعد المبكر', en: 'Early retirement' },
  facts: earlyFacts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [enoughService, approved, approvedByMinister, notAccused],
});

export const earlyAuthority = formula({
  id: 'retirement.early',
  cites: hr('219'),
  title: { ar: 'صاحب صلاحية الموافقة على التقاعد المبكر', en: 'Who approves an early retirement' },
  confidence: 'medium',
  doubt,
  facts: earlyFacts,
  instruments: [hrRegulation],
  results: {
    authority: codeword({ ar: 'صاحب الصلاحية', en: 'Authority' }, (read) => {
      if (read(seniorByMinister)[0]) return 'competent-minister';
      // Who has the power to appoint to ranks 14 and 15 is the Council of Ministers.
      return read(all(ministerDecides, isSenior))[0] ? 'council-of-ministers' : 'appointing-authority';
    }),
    ministryViewNeeded: verdict({ ar: 'يؤخذ رأي الوزارة', en: 'The view of the ministry is taken' }, seniorByMinister),
    presidentInformed: verdict(
      { ar: 'يبلغ رئيس مجلس الوزراء', en: 'The President of the Council of Ministers is informed' },
      seniorByMinister,
    ),
  },
});

const years = pension.retirementServiceYears;
const since = '1403-08-12H';
const atYears = (name: string, count: number) => atLeast(years, given(name, from(since, count)));

/** A pension by the length of service, or by why it ended, without anybody's approval. */
export const pensionByRight = any(
  atYears('years', 25),
  all(atYears('abolition', 15), is(ended.endReason, ['post-abolished', 'royal-or-council-dismissal'])),
  is(ended.endReason, ['death', 'health-incapacity', 'retirement-age']),
);

const oldLawPension = condition({
  id: 'retirement.early.crl',
  cites: crl('18-1'),
  title: { ar: 'استحقاق المعاش', en: 'A pension on leaving' },
  confidence: 'medium',
  by: 'Royal Decree M/48',
  holds: any(pensionByRight, all(atYears('early', 20), leaving.appointingAuthority)),
});

/**
 * Whether one who leaves is due a pension of art. 18-1 of the Civil Retirement Law (استحقاق المعاش). Held from
 * Royal Decree M/48.
 *
 * @example
 * ```ts
 * import { decide, pensionOnLeaving } from 'martaba/rules';
 *
 * const sheet = { retirementServiceYears: 15, 'approval.appointingAuthority': false };
 * decide(pensionOnLeaving, { ...sheet, endReason: 'post-abolished' }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(pensionOnLeaving, { ...sheet, endReason: 'resignation' }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const pensionOnLeaving = ruleSet({
  id: 'pension-on-leaving',
  title: { ar: 'استحقاق المعاش عند ترك الخدمة', en: 'Pension on leaving the service' },
  facts: registry([pension, ended, leaving]),
  instruments: [civilRetirementLaw],
  from: since,
  rules: [oldLawPension],
});
