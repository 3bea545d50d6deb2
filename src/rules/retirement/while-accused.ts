import { formula } from '../catalogue/formula.js';
import { codeword, verdict } from '../catalogue/result.js';
import { any, atLeast, from, given, no } from '../language/build.js';
import { registry } from '../language/registry.js';
import { employee } from '../facts/employee.js';
import { suspendedOrAccused } from '../facts/service-end.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { pension } from './facts.js';

/** Reaching the age while suspended or accused (بلوغ السن أثناء كف اليد). HR regulation, art. 221. */

const enough = atLeast(pension.retirementServiceYears, given('years', from('1440-06-09H', 25)));
const settledNow = any(no(suspendedOrAccused), enough);

export const reachingAgeWhileSuspended = formula({
  id: 'retirement.reaching-age-while-suspended',
  cites: hr('221'),
  title: { ar: 'بلوغ السن أثناء كف اليد', en: 'Reaching the age while suspended or accused' },
  facts: registry([employee, pension]),
  instruments: [hrRegulation],
  results: {
    outcome: codeword({ ar: 'الحال', en: 'Outcome' }, (read) => (read(settledNow)[0] ? 'retired-now' : 'wait')),
    pensionPaidNow: verdict({ ar: 'يسوى معاشه ويصرف', en: 'The pension is settled and paid' }, settledNow),
    otherDuesWait: verdict({ ar: 'ترجأ مستحقاته الأخرى', en: 'Other dues wait for the case' }, suspendedOrAccused),
    suspensionCountedAfterCase: verdict(
      { ar: 'ينظر في مدة كف اليد بعد انتهاء القضية', en: 'Time of suspension is considered after the case' },
      employee.suspended,
    ),
  },
});
