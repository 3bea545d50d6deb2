import { formula } from '../catalogue/formula.js';
import { numeral, verdict } from '../catalogue/result.js';
import { atMost, code, condition, facts, flag, from, given, is, never, plus, reading } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { asked, unitsFollow } from './family-facts.js';
import { approval } from './granted.js';

/** Exceptional leave (الإجازة الاستثنائية). HR regulation, arts. 148 and 149. */

/** Two years of twelve months, of thirty days each (art. 1). */
const twoYears = given('maxDays', from('1440-06-09H', 720));
const tenYears = given('maxMonths', from('1440-06-09H', 120));
const taken = asked.exceptionalDaysInLast5Years;

const grant = facts('', {
  reasonsAccepted: flag({
    label: { ar: 'قبلت الجهة أسبابها', en: 'The agency accepts the reasons' },
    askedOf: 'agency',
  }),
});

/** Who asks to accompany whom (صفة المرافق). Art. 149. */
const accompanying = facts('accompanying', {
  as: code(
    {
      'saudi-woman-employee': {
        ar: 'موظفة سعودية ترافق زوجها أو من يعولها شرعًا إلى الخارج',
        en: 'A Saudi woman employee, with her husband or legal supporter abroad',
      },
      'companion-of-scholar': {
        ar: 'زوج مبتعثة إلى الخارج أو محرمها',
        en: 'The husband or mahram of a woman on scholarship abroad',
      },
      other: { ar: 'غير ذلك', en: 'Another' },
    },
    { label: { ar: 'صفة المرافق', en: 'Who accompanies whom' }, sensitivity: 'personal' },
  ),
});

export const exceptionalLeaveSet = ruleSet({
  id: 'exceptional-leave',
  title: { ar: 'الإجازة الاستثنائية', en: 'Exceptional leave' },
  facts: registry([asked, approval, grant], unitsFollow),
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [
    condition({
      id: 'leave.exceptional/decision',
      cites: hr('148'),
      title: { ar: 'بقرار من الوزير المختص', en: 'By decision of the competent minister' },
      holds: approval.competentMinister,
    }),
    condition({
      id: 'leave.exceptional/reasons',
      cites: hr('148'),
      title: { ar: 'لأسباب تقبلها الجهة', en: 'For reasons that the agency accepts' },
      holds: grant.reasonsAccepted,
    }),
    condition({
      id: 'leave.exceptional/length',
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
  facts: registry([asked, accompanying]),
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [
    condition({
      id: 'leave.exceptional.accompany-spouse/who',
      cites: hr('149'),
      title: {
        ar: 'موظفة سعودية ترافق زوجها أو من يعولها، أو زوج مبتعثة أو محرمها',
        en: 'A Saudi woman employee with her husband or supporter, or the husband or mahram of a woman on scholarship',
      },
      holds: is(accompanying.as, ['saudi-woman-employee', 'companion-of-scholar']),
    }),
    condition({
      id: 'leave.exceptional.accompany-spouse/length',
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
  facts: registry([asked, decision], unitsFollow),
  instruments: [hrRegulation],
  results: {
    paid: verdict({ ar: 'براتب', en: 'Paid' }, reading('AMB-24', { A: never, B: decision.paid })),
    remainingDays: numeral({ ar: 'الأيام الباقية', en: 'Days left' }, (read) => {
      const [used, most] = read(taken, twoYears);
      return Math.max(0, most - used);
    }),
  },
});
