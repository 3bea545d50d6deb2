import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { codeword, day, verdict } from '../catalogue/result.js';
import { any, atLeast, below, date, facts, flag, maybe, no, present, all, atMost, the } from '../language/build.js';
import type { DateValue, Expr } from '../language/expression.js';
import { registry } from '../language/registry.js';
import { civilServiceLaw, hr, hrRegulation } from '../law/instruments.js';
import { appointment, person } from './facts.js';
import { ageCompletedOn } from './person.js';

/** An appointment found to be irregular (تعيين مخالف): under age, or before a ban ended. HR regulation, arts. 37 and 232. */

const discovery = facts('discovery', {
  date: date({ label: { ar: 'تاريخ اكتشاف المخالفة', en: 'Discovered on' } }),
});
const ban = facts('ban', { endsOn: date({ label: { ar: 'تاريخ انتهاء مدة الحظر', en: 'The ban ends on' } }) });
const service = facts('service', {
  endedOn: maybe(date({ label: { ar: 'تاريخ انتهاء الخدمة', en: 'Service ended on' } })),
});
const fault = facts('', {
  fraud: flag({ label: { ar: 'تم التعيين بتحايله', en: 'Appointed by his fraud' }, sensitivity: 'sensitive' }),
  officialNegligence: flag({
    label: { ar: 'إهمال من المسؤولين', en: 'Officials were negligent' },
    sensitivity: 'sensitive',
  }),
});

/** The appointment was regular on a day already, or became regular on it before anyone found out, or did not. */
const regularity = (regularOn: Expr<DateValue>) => ({
  fromStart: atLeast(appointment.startDate, regularOn),
  foundBefore: below(discovery.date, regularOn),
});

const byAge = regularity(ageCompletedOn);

/** From when service is regular; none where it is ended, or while a fraud is judged. */
const regularFromAge = (read: Reader): number | null => {
  const [regular] = read(byAge.fromStart);
  if (regular) return read(appointment.startDate)[0];
  const [lost] = read(any(fault.fraud, byAge.foundBefore));
  return lost ? null : read(ageCompletedOn)[0];
};

const earlierPayIsReward = no(byAge.fromStart);

export const underage = formula({
  id: 'appointment.underage',
  cites: hr('37-a-c'),
  title: { ar: 'المعين دون السن النظامية', en: 'Appointed under age' },
  facts: registry([person, appointment, discovery, fault]),
  instruments: [hrRegulation, civilServiceLaw],
  results: {
    outcome: codeword({ ar: 'الأثر', en: 'What follows' }, (read) => {
      if (read(byAge.fromStart)[0]) return 'regular';
      if (read(fault.fraud)[0]) return 'suspended-and-referred';
      return read(byAge.foundBefore)[0] ? 'service-ended' : 'service-continues';
    }),
    ageCompletedOn: day({ ar: 'تاريخ إتمام السن', en: 'Completed the age on' }, ageCompletedOn),
    serviceRegularFrom: day({ ar: 'تعد خدمته نظامية من', en: 'Service is regular from' }, regularFromAge),
    probationFrom: day({ ar: 'تبدأ التجربة من', en: 'Probation starts on' }, regularFromAge),
    earlierPayIsReward: verdict({ ar: 'ما صرف قبلها مكافأة', en: 'Earlier pay is a reward' }, earlierPayIsReward),
    pensionDeductionsReturned: verdict(
      { ar: 'تعاد إليه الحسميات التقاعدية', en: 'Earlier pension deductions are returned' },
      earlierPayIsReward,
    ),
  },
});

const byBan = regularity(ban.endsOn);
const endedByThen = all(present(service.endedOn), atMost(the(service.endedOn), discovery.date));
const endedBeforeBan = all(present(service.endedOn), atMost(the(service.endedOn), ban.endsOn));

export const banPeriod = formula({
  id: 'appointment.ban-period',
  cites: hr('232'),
  title: { ar: 'المعين قبل انتهاء مدة الحظر', en: 'Appointed before a ban period ended' },
  facts: registry([ban, appointment, discovery, service, fault]),
  instruments: [hrRegulation],
  results: {
    outcome: codeword({ ar: 'الأثر', en: 'What follows' }, (read) => {
      if (read(byBan.fromStart)[0]) return 'regular';
      if (read(byBan.foundBefore)[0]) return 'service-ended';
      return read(endedByThen)[0] ? 'service-was-regular-after-ban' : 'service-continues';
    }),
    serviceRegularFrom: day({ ar: 'تعد خدمته نظامية من', en: 'Service is regular from' }, (read) => {
      if (read(byBan.fromStart)[0]) return read(appointment.startDate)[0];
      return read(any(byBan.foundBefore, endedBeforeBan))[0] ? null : read(ban.endsOn)[0];
    }),
    earlierPayIsReward: verdict({ ar: 'ما صرف قبلها مقابل عمل', en: 'Earlier pay is for work' }, no(byBan.fromStart)),
    pensionDeductionsReturned: verdict(
      { ar: 'تعاد إليه الحسميات التقاعدية', en: 'Pension deductions are returned' },
      all(no(byBan.fromStart), byBan.foundBefore),
    ),
    referred: verdict({ ar: 'يحال المتسبب', en: 'Referred' }, any(fault.fraud, fault.officialNegligence)),
  },
});
