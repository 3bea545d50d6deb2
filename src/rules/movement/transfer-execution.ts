import { formula } from '../catalogue/formula.js';
import type { Reader } from '../catalogue/read.js';
import { known } from '../catalogue/read.js';
import { codeword, day } from '../catalogue/result.js';
import { above, all, asOf, daysAfter, from, given, no } from '../language/build.js';
import { registry } from '../language/registry.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { decision, movement } from './facts.js';

/** Not executing a transfer (عدم تنفيذ قرار النقل). HR regulation, arts. 210-f and 226-a. */

const limit = given('days', from('1440-06-09H', 15));
const lastDay = daysAfter(decision.notifiedOn, limit);
const refused = all(no(movement.executed), no(movement.lawfulExcuse));

/** By the date of notification, or by the days that have passed since. */
const mayEndService = (read: Reader): boolean =>
  known<boolean>(
    () => read(all(refused, above(asOf, lastDay)))[0],
    () => read(all(refused, above(movement.daysSinceNotified, limit)))[0],
  );

export const transferExecution = formula({
  id: 'transfer.non-execution',
  cites: hr('226-a'),
  title: { ar: 'عدم تنفيذ قرار النقل', en: 'Refusing to execute a transfer' },
  facts: registry([decision, movement]),
  instruments: [hrRegulation],
  lastDay: 'executeBy',
  results: {
    executeBy: day({ ar: 'آخر يوم لتنفيذ النقل', en: 'Last day to execute the transfer' }, lastDay),
    outcome: codeword({ ar: 'الأثر', en: 'Outcome' }, (read) =>
      mayEndService(read) ? 'agency-may-end-service' : 'service-continues',
    ),
  },
});
