import { formula } from '../catalogue/formula.js';
import { numeral, verdict } from '../catalogue/result.js';
import { atMost, condition, facts, flag, from, given, never, plus, reading } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { times } from './days-between.js';
import { asked, familyFacts } from './family-facts.js';

/** Exceptional leave (الإجازة الاستثنائية). HR regulation, arts. 148 and 149. */

/** Two years of twelve months, of thirty days each (art. 1). */
const twoYears = given('maxDays', from('1440-06-09H', 720));
const tenYears = given('maxMonths', from('1440-06-09H', 120));
const taken = asked.exceptionalDaysInLast5Years;

export const exceptionalLeaveSet = ruleSet({
  id: 'exceptional-leave',
  title: { ar: 'الإجازة الاستثنائية', en: 'Exceptional leave' },
  facts: familyFacts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [
    condition({
      id: 'leave.exceptional',
      cites: hr('148'),
      title: { ar: 'لا تتجاوز سنتين خلال خمس سنوات', en: 'Not more than two years within five' },
      doubt: 'From when the five years run is not stated.',
      holds: atMost(plus(taken, asked.requestedDays), twoYears),
    }),
  ],
});

export const accompanyingSet = ruleSet({
  id: 'accompanying-leave',
  title: { ar: 'مرافقة الزوج أو المحرم إلى الخارج', en: 'Accompanying a spouse abroad' },
  facts: familyFacts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [
    condition({
      id: 'leave.exceptional.accompany-spouse',
      cites: hr('149'),
      title: { ar: 'لا تتجاوز عشر سنوات في الخدمة', en: 'Not more than ten years in the service' },
      holds: atMost(plus(asked.usedAccompanyMonths, asked.accompanyMonths), tenYears),
    }),
  ],
});

const decision = facts('decision', {
  paid: flag({ label: { ar: 'نص القرار على صرف الراتب', en: 'The decision grants pay' }, askedOf: 'authority' }),
});

export const exceptionalPay = formula({
  id: 'leave.exceptional',
  cites: hr('148'),
  title: { ar: 'راتب الإجازة الاستثنائية وما بقي منها', en: 'Pay of exceptional leave, and what is left' },
  doubt: 'AMB-24: pay is not stated in arts. 148 and 149.',
  facts: registry([asked, decision], { exceptionalDaysInLast5Years: times(30, asked.exceptionalMonthsInLast5Years) }),
  instruments: [hrRegulation],
  results: {
    paid: verdict({ ar: 'براتب', en: 'Paid' }, reading('AMB-24', { A: never, B: decision.paid })),
    remainingDays: numeral({ ar: 'الأيام الباقية', en: 'Days left' }, (read) => {
      const [used, most] = read(taken, twoYears);
      return Math.max(0, most - used);
    }),
  },
});
