import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { known } from '../catalogue/read.js';
import { numeral } from '../catalogue/result.js';
import { is } from '../language/build.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { counted, familyFacts } from './family-facts.js';

/** What becomes of a balance: absence taken from it, and balances of other laws. HR regulation, arts. 156 and 158. */

/** Whole days of absence; hours that are told are added up and treated alike. */
const absent = (read: Reader): number => {
  const [days] = read(counted.absenceDays);
  const hours = known<number>(
    () => read(counted.absenceHours)[0],
    () => 0,
  );
  return hours === 0 ? days : days + Math.floor(hours / read(counted.hoursPerDay)[0]);
};

const fromBalance = (read: Reader): number => {
  const [accepted] = read(counted.excuseAccepted);
  return accepted ? Math.min(absent(read), read(counted.ordinaryBalance)[0]) : 0;
};

export const absenceDeduction = formula({
  id: 'leave.absence-deduction',
  cites: hr('156'),
  title: { ar: 'حسم الغياب من الرصيد', en: 'Deducting absence from leave' },
  facts: familyFacts,
  instruments: [hrRegulation],
  results: {
    deductedDays: numeral({ ar: 'ما يجوز حسمه من الرصيد', en: 'Days that may be taken from the balance' }, fromBalance),
    unpaidDays: numeral({ ar: 'غياب بعذر دون راتب', en: 'Excused absence without pay' }, (read) =>
      read(counted.excuseAccepted)[0] ? absent(read) - fromBalance(read) : 0,
    ),
    unexcusedDays: numeral({ ar: 'غياب دون عذر', en: 'Absence without excuse' }, (read) =>
      read(counted.excuseAccepted)[0] ? 0 : absent(read),
    ),
  },
});

export const portedBalance = formula({
  id: 'leave.balances-not-portable',
  cites: hr('158'),
  title: { ar: 'أرصدة نظام آخر', en: 'Balances from other systems' },
  facts: familyFacts,
  instruments: [hrRegulation],
  results: {
    creditedDays: numeral({ ar: 'ما يعتد به من الرصيد', en: 'Days credited' }, (read) => {
      const [own] = read(is(counted.balanceRegime, 'civil-service'));
      return own ? read(counted.balanceDays)[0] : 0;
    }),
  },
});
