import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { amount, day, verdict } from '../catalogue/result.js';
import { years } from '../../models/calendar/duration.js';
import { above, after, all, any, asOf, from, given, is, no, present, the } from '../language/build.js';
import { registry } from '../language/registry.js';
import { civilServiceLaw, csl } from '../law/instruments.js';
import { detention, pay } from './facts.js';

/** Pay of one who is suspended or detained (راتب مكفوف اليد والموقوف). Civil Service Law, art. 19. */

const fraction = given('fraction', from('1397-08-01H', 0.5));

/** Until 15/9/1439H it was half of the net salary; since then half of the net basic salary. */
const ofBasic = given(
  'ofBasic',
  from('1397-08-01H', false),
  from('1439-09-15H', true, { by: 'Royal Decree M/95', was: 'half of the net salary' }),
);

const paidHalf = (read: Reader): number => {
  const [part, basic] = read(fraction, ofBasic);
  const [net] = read(basic ? pay.netBasic : pay.netSalary);
  return Math.round(net * part);
};

const heldBack = (read: Reader): number => {
  const [net] = read(read(ofBasic)[0] ? pay.netBasic : pay.netSalary);
  return net - paidHalf(read);
};

export const suspensionPay = formula({
  id: 'salary.suspension',
  cites: csl('19-a'),
  title: { ar: 'راتب مكفوف اليد', en: 'Pay during suspension or preventive detention' },
  facts: registry([pay]),
  instruments: [civilServiceLaw],
  results: {
    payNow: amount({ ar: 'ما يصرف شهريًا', en: 'Paid a month' }, paidHalf),
    backPay: amount({ ar: 'ما يصرف عن المدة الماضية', en: 'Paid for the time past' }, (read) => {
      const [restored] = read(is(pay.outcome, ['acquitted', 'penalty-not-dismissal']));
      if (!restored) return 0;
      const [months] = read(pay.monthsSuspended);
      return Math.round(heldBack(read) * months);
    }),
    reclaim: amount({ ar: 'ما يسترد منه', en: 'Reclaimed from him' }, () => 0),
  },
});

const longest = given('maxYears', from('1439-09-15H', years(2), { by: 'Royal Decree M/95' }));
const paidUntil = after(detention.from, longest);
/** The detention went on after the two years, or was still going on when they had passed. */
const outlasts = any(
  all(present(detention.endedOn), above(the(detention.endedOn), paidUntil)),
  all(no(present(detention.endedOn)), above(asOf, paidUntil)),
);

export const privateRightsDetention = formula({
  id: 'salary.private-rights-detention',
  cites: csl('19-b'),
  title: { ar: 'راتب الموقوف في حقوق خاصة', en: 'Pay of one detained for private rights' },
  facts: registry([pay, detention]),
  instruments: [civilServiceLaw],
  from: '1439-09-15H',
  lastDay: 'paidUntil',
  results: {
    payNow: amount({ ar: 'ما يصرف شهريًا', en: 'Paid a month' }, (read) => (read(outlasts)[0] ? 0 : paidHalf(read))),
    paidUntil: day({ ar: 'آخر يوم يصرف عنه', en: 'Last day paid for' }, paidUntil),
    serviceClosed: verdict({ ar: 'يطوى قيده', en: 'His service is closed' }, outlasts),
    backPay: amount({ ar: 'ما يصرف عن المدة الماضية', en: 'Paid for the time past' }, (read) => {
      const [closed, returned] = read(outlasts, present(detention.endedOn));
      if (closed || !returned) return 0;
      const [months] = read(detention.months);
      return Math.round(heldBack(read) * months);
    }),
    reclaim: amount({ ar: 'ما يسترد منه', en: 'Reclaimed from him' }, () => 0),
  },
});
