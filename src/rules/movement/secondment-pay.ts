import { formula } from '../catalogue/formula.js';
import { known } from '../catalogue/read.js';
import { codeword, verdict } from '../catalogue/result.js';
import { all, is, no } from '../language/build.js';
import { registry } from '../language/registry.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { mover } from './facts.js';
import { agreement, borrower } from './secondment-facts.js';

/** Who decides a secondment, and who pays during it (راتب المعار). HR regulation, arts. 78 and 82 to 84. */

const governments = is(borrower.kind, ['foreign-government', 'international-or-regional']);
const international = is(borrower.kind, 'international-or-regional');

export const secondmentCouncil = formula({
  id: 'secondment.council',
  cites: hr('78'),
  title: { ar: 'صاحب صلاحية الإعارة', en: 'Who decides a secondment' },
  doubt:
    "'One of the governments' is read as a foreign government. Whether arts. 74 to 76 bind the Council is not stated.",
  facts: registry([borrower, mover]),
  instruments: [hrRegulation],
  results: {
    authority: codeword({ ar: 'صاحب الصلاحية', en: 'Authority' }, (read) => {
      const [submitted] = read(governments);
      if (!submitted) return 'competent-minister';
      // Own statutory rules are an exception: it is for him who relies on them to say so.
      const excepted = known<boolean>(
        () => read(mover.ownStatutoryRules)[0],
        () => false,
      );
      return excepted ? 'own-statutory-rules' : 'council-of-ministers';
    }),
    periodSetByDecision: verdict({ ar: 'يحدد القرار مدتها', en: 'The decision sets the period' }, governments),
  },
});

export const secondmentPay = formula({
  id: 'secondment.pay',
  cites: hr('84'),
  title: { ar: 'راتب المعار', en: 'Pay during secondment' },
  facts: registry([borrower, agreement]),
  instruments: [hrRegulation],
  results: {
    basicSalaryPaidByLender: verdict(
      { ar: 'تصرف له جهته راتبه الأساسي', en: 'The lender pays his basic salary' },
      international,
    ),
    salaryStops: verdict({ ar: 'يوقف راتبه', en: 'His salary stops' }, no(international)),
    payBorneBy: codeword({ ar: 'يتحمل الراتب والمزايا', en: 'Pay and benefits are borne by' }, (read) =>
      known<boolean>(
        () => read(agreement.lenderBearsPay)[0],
        () => false,
      )
        ? 'lender'
        : 'borrower',
    ),
  },
});

const government = is(borrower.kind, 'government-agency');

export const secondmentPension = formula({
  id: 'secondment.pension',
  cites: hr('82'),
  title: { ar: 'الحسميات التقاعدية للمعار', en: 'Pension deductions in secondment' },
  doubt: 'Which bodies other than agencies of the Civil Service Law are governmental is not said here: AMB-07.',
  facts: registry([borrower, agreement]),
  instruments: [hrRegulation],
  results: {
    deductedBy: codeword({ ar: 'يحسمها', en: 'Deducted by' }, (read) => {
      const [governmental] = read(government);
      if (!governmental) return 'paid-by-employee';
      const lender = known<boolean>(
        () => read(agreement.lenderBearsPay)[0],
        () => false,
      );
      return lender ? 'lender' : 'borrower';
    }),
    employeeBearsBothShares: verdict(
      { ar: 'يتحمل الموظف الحصتين', en: 'The employee bears both shares' },
      all(no(government)),
    ),
    onSalaryOf: codeword({ ar: 'على راتب', en: 'On the salary of' }, () => 'original-post'),
  },
});
