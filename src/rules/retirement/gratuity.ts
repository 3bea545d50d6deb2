import { formula } from '../catalogue/formula.js';
import { amount, codeword, numeral, verdict } from '../catalogue/result.js';
import { all, any, atLeast, from, given, is, no } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ended } from '../facts/service-end.js';
import { civilRetirementLaw, crl } from '../law/instruments.js';
import { pensionByRight } from './early.js';
import { gratuityFacts, pension } from './facts.js';

/** What is due for a service too short for a pension (المكافأة ومعاش الستين). Civil Retirement Law, arts. 23 and 23 bis. */

const since = '1443-11-15H';
const by = { by: 'Cabinet Resolution 631', was: 'paid at once, at graded rates for resignation' };
const { serviceYears, age } = gratuityFacts;

const sixty = atLeast(age, given('age', from(since, 60, by)));
const minYears = given('minYearsPensionAt60', from(since, 10, by));
const tenYears = atLeast(serviceYears, minYears);
const fiveYears = atLeast(serviceYears, given('minYearsForPurchase', from(since, 5, by)));
const isPension = any(all(tenYears, sixty), pensionByRight);
const mayAddTime = all(fiveYears, no(tenYears), sixty, no(isPension));

const reduced = is(ended.endReason, ['resignation', 'disciplinary-dismissal', 'disciplinary']);
const rate = given('rate', from(since, 0.14, by));
const resignationRate = given('resignationRate', from(since, 0.1, by));
const monthsOfYear = 12;

export const gratuity = formula({
  id: 'retirement.gratuity.crl',
  cites: crl('23'),
  title: { ar: 'المكافأة ومعاش الستين', en: 'Gratuity and late pension when service is too short' },
  confidence: 'medium',
  doubt: 'The resolution carries a draft royal decree whose number was not seen.',
  facts: registry([gratuityFacts, pension, ended], { retirementServiceYears: serviceYears }),
  instruments: [civilRetirementLaw],
  from: since,
  results: {
    outcome: codeword({ ar: 'المستحق', en: 'What is due' }, (read) => (read(isPension)[0] ? 'pension' : 'gratuity')),
    gratuity: amount({ ar: 'المكافأة', en: 'Gratuity' }, (read) => {
      if (read(isPension)[0]) return null;
      const [salary, years, less] = read(pension.lastMonthlySalary, serviceYears, reduced);
      const [part] = read(less ? resignationRate : rate);
      return Math.round(salary * monthsOfYear * part * years);
    }),
    payableNow: verdict({ ar: 'بلغ الستين، فتصرف', en: 'Sixty is reached: payable' }, sixty),
    mayAddTime: verdict({ ar: 'له طلب إضافة مدة', en: 'May ask to add time' }, mayAddTime),
    yearsToAdd: numeral({ ar: 'السنوات التي تكمل العشر', en: 'Years that make up ten' }, (read) =>
      read(mayAddTime)[0] ? read(minYears)[0] - read(serviceYears)[0] : 0,
    ),
  },
});
