import { parseDuration } from '../../models/calendar/duration.js';
import { after, asOf, atLeast, condition, date, facts, from, given } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { bayanati, bayanatiDescription } from '../law/instruments.js';

const record = facts('record', {
  confirmedOn: date({ label: { ar: 'تاريخ آخر مطابقة للسجل', en: 'Record last confirmed on' }, askedOf: 'agency' }),
});

/**
 * Whether a record is recent enough to be relied on (حداثة البيانات, R42): it must match the situation of today.
 *
 * @example
 * ```ts
 * import { decide, recordRecent } from 'martaba/rules';
 *
 * decide(recordRecent, { 'record.confirmedOn': '1445-01-01H' }, { asOf: '1447-01-10H' }).warnings.length; // 1
 * ```
 */
export const recordRecent = ruleSet({
  id: 'record-recent',
  title: { ar: 'حداثة السجل', en: 'How recent the record is' },
  facts: registry([record]),
  instruments: [bayanatiDescription],
  from: bayanatiDescription.from,
  rules: [
    condition({
      id: 'requests.record.recent',
      severity: 'warning',
      cites: bayanati('R42'),
      confidence: 'low',
      title: { ar: 'طوبق السجل خلال سنة', en: 'The record was confirmed within a year' },
      doubt: 'The description wants data of the present situation and names no age; a year is this project’s.',
      holds: atLeast(
        after(record.confirmedOn, given('recordAge', from('2020-01-01', parseDuration('P1Y', 'hijri')))),
        asOf,
      ),
    }),
  ],
});
