import { formula } from '../catalogue/formula.js';
import { codeword, day } from '../catalogue/result.js';
import {
  all,
  any,
  asOf,
  atMost,
  bar,
  below,
  condition,
  daysAfter,
  from,
  given,
  no,
  present,
  the,
} from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { appointment, start } from './facts.js';

/** The start of work on appointment (مباشرة العمل). HR regulation, arts. 39 and 40; Civil Service Law, art. 8. */

const facts = registry([start, appointment]);

const beforeDecision = bar({
  id: 'appointment.no-start-before-decision',
  cites: hr('39'),
  title: { ar: 'مباشرة العمل قبل صدور قرار التعيين', en: 'Started before the decision was issued' },
  confidence: 'medium',
  when: all(
    present(start.startedOn),
    any(no(present(appointment.decisionIssuedOn)), below(the(start.startedOn), the(appointment.decisionIssuedOn))),
  ),
});

const lastDay = daysAfter(start.notifiedOn, given('days', from('1440-06-09H', 15)));
/** The decision stands: the days are not over, or he started within them, or a lawful excuse kept him. */
const stands = any(
  atMost(asOf, lastDay),
  start.lawfulExcuse,
  all(present(start.startedOn), atMost(the(start.startedOn), lastDay)),
);

const startedInTime = condition({
  id: 'appointment.start-deadline',
  cites: hr('40'),
  title: { ar: 'مباشرة العمل خلال خمسة عشر يومًا من الإبلاغ', en: 'Started within fifteen days of being notified' },
  holds: stands,
});

/**
 * Whether an appointed person may start work, and has started in time (مباشرة العمل). HR regulation, arts. 39 and 40.
 *
 * @example
 * ```ts
 * import { appointmentStart, decide } from 'martaba/rules';
 *
 * const sheet = { 'appointment.decisionIssuedOn': '1447-01-01H', notifiedOn: '1447-01-03H', lawfulExcuse: false };
 * const startedOn = (day: string) =>
 *   decide(appointmentStart, { ...sheet, startedOn: day }, { asOf: '1447-02-01H' }).outcome;
 * startedOn('1447-01-18H'); // 'eligible'
 * startedOn('1447-01-19H'); // 'ineligible'
 * ```
 */
export const appointmentStart = ruleSet({
  id: 'appointment-start',
  title: { ar: 'مباشرة العمل بعد التعيين', en: 'Start of work on appointment' },
  facts,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [beforeDecision, startedInTime],
});

export const startDeadline = formula({
  id: 'appointment.start-deadline',
  cites: hr('40'),
  title: { ar: 'مهلة مباشرة العمل', en: 'Deadline to start' },
  facts,
  instruments: [hrRegulation],
  lastDay: 'startBy',
  results: {
    startBy: day({ ar: 'آخر يوم للمباشرة', en: 'Last day to start' }, lastDay),
    outcome: codeword({ ar: 'أثر المهلة في القرار', en: 'What becomes of the decision' }, (read) =>
      read(stands)[0] ? 'decision-stands' : 'decision-cancelled',
    ),
  },
});
