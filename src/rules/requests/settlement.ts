import { enteredText } from '../../models/calendar/dual-date.js';
import type { Employee } from '../../models/employment/employee.js';
import type { Settlement } from '../../models/requests/settlement.js';
import { textsBy } from '../../models/text/text-of.js';
import { asOf, atMost, condition, date, equals, facts, flag, no } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { masar, masarDescription } from '../law/instruments.js';
import { unmet } from './lint/check.js';
import type { Lint } from './lint/lint.js';
import { lintTexts } from './lint/texts.js';

const settlement = facts('settlement', {
  endedOn: date({ label: { ar: 'تاريخ انتهاء الخدمة في التسوية', en: 'End of service, by the settlement' } }),
  countedUntil: date({ label: { ar: 'آخر يوم محتسب', en: 'Last day that counts' } }),
  countsRunning: flag({ label: { ar: 'فيها مدة محتسبة لم تنته', en: 'A period that counts still runs' } }),
  sameReason: flag({ label: { ar: 'السبب كما في السجل', en: 'The reason is that of the record' } }),
});
const serviceEnd = facts('serviceEnd', {
  lastDay: date({ label: { ar: 'آخر يوم في الخدمة بحسب السجل', en: 'Last day of service, by the record' } }),
});

const rule = { cites: masar('R141'), confidence: 'medium' } as const;
const differing = {
  ...rule,
  severity: 'warning',
  doubt: 'Which of the two is right, the decision that ended the service says.',
} as const;

/**
 * What a settlement of dues must agree with (تدقيق تسوية المستحقات, R141). What an employee is due, it does not say.
 *
 * @example
 * ```ts
 * import { decide, settlementConsistent } from 'martaba/rules';
 *
 * const sheet = { 'settlement.endedOn': '1447-02-01H' };
 * decide(settlementConsistent, sheet, { asOf: '1447-01-10H' }).outcome; // 'ineligible': the service has not ended
 * ```
 */
export const settlementConsistent = ruleSet({
  id: 'settlement-consistent',
  title: { ar: 'تدقيق تسوية المستحقات', en: 'A settlement that agrees with the record' },
  facts: registry([settlement, serviceEnd]),
  instruments: [masarDescription],
  from: masarDescription.from,
  rules: [
    condition({
      ...rule,
      id: 'requests.settlement.service-ended',
      title: { ar: 'انتهت الخدمة', en: 'The service has ended' },
      holds: atMost(settlement.endedOn, asOf),
    }),
    condition({
      ...rule,
      id: 'requests.settlement.counted-to-end',
      title: { ar: 'لا يُحتسب ما بعد انتهاء الخدمة', en: 'Nothing counts after the end of service' },
      holds: atMost(settlement.countedUntil, settlement.endedOn),
    }),
    condition({
      ...rule,
      id: 'requests.settlement.counted-ended',
      title: { ar: 'انتهت المدد المحتسبة', en: 'The periods that count have ended' },
      holds: no(settlement.countsRunning),
    }),
    condition({
      ...differing,
      id: 'requests.settlement.end-as-recorded',
      title: { ar: 'تاريخ الانتهاء كما في السجل', en: 'The end is that of the record' },
      holds: equals(settlement.endedOn, serviceEnd.lastDay),
    }),
    condition({
      ...differing,
      id: 'requests.settlement.reason-as-recorded',
      title: { ar: 'سبب الانتهاء كما في السجل', en: 'The reason is that of the record' },
      holds: settlement.sameReason,
    }),
  ],
});

const said = {
  'requests.settlement.service-ended': { code: 'date-ahead', path: ['endedOn'] },
  'requests.settlement.counted-to-end': { code: 'counted-after-end', path: ['periods'] },
  'requests.settlement.counted-ended': { code: 'counted-after-end', path: ['periods'] },
  'requests.settlement.end-as-recorded': { code: 'differs-from-record', path: ['endedOn'] },
  'requests.settlement.reason-as-recorded': { code: 'differs-from-record', path: ['reason'] },
} as const;

export const settlementLintTexts = {
  'counted-after-end': {
    ar: 'تُحتسب مدة بعد انتهاء الخدمة.',
    en: 'A period counts that lies after the end of service.',
  },
} as const;

const textOf = textsBy({ ...lintTexts, ...settlementLintTexts });

/**
 * What is wrong with a settlement, or differs from the record (ملاحظات التسوية): each with its path, code and text, and no
 * amount or reason.
 *
 * @param context the record, as far as it is at hand, and the civil date of today
 * @throws MartabaError those of `decide`, for `asOf`
 * @example
 * ```ts
 * import { settlementSchema } from 'martaba/models';
 * import { lintSettlement } from 'martaba/rules';
 *
 * const settlement = settlementSchema.parse({
 *   employeeId: 'e-1001', reason: 'resignation', endedOn: '1447-01-10H', state: 'open', periods: [], items: [],
 *   total: 0,
 * });
 * lintSettlement(settlement, { asOf: '1447-01-09H' }).map(({ code }) => code); // ['date-ahead']
 * ```
 */
export const lintSettlement = (
  { endedOn, reason, periods }: Settlement,
  { record, asOf: today }: { readonly record?: Pick<Employee, 'serviceEnd'>; readonly asOf: string },
): readonly Lint[] => {
  const counted = periods.filter((of) => of.counted);
  const [last] = counted.flatMap(({ lastDay }) => lastDay ?? []).toSorted((a, b) => b.day - a.day);
  const end = record?.serviceEnd;
  const found = unmet(
    settlementConsistent,
    said,
    {
      'settlement.endedOn': enteredText(endedOn),
      'settlement.countedUntil': last === undefined ? undefined : enteredText(last),
      'settlement.countsRunning': counted.some(({ lastDay }) => lastDay === null),
      'settlement.sameReason': end === undefined ? undefined : end.reason === reason,
      'serviceEnd.lastDay': end === undefined ? undefined : enteredText(end.lastDay),
    },
    today,
  );
  return found.map((of) => ({ ...of, text: { ar: textOf(of, 'ar'), en: textOf(of, 'en') } }));
};
