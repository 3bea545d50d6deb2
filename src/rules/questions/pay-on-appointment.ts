import type { Settings } from '../language/judge.js';
import { appointmentStep } from '../salary/steps.js';
import type { FactsAskedBy } from './answer.js';
import { refuseUnread } from './answer.js';
import type { NewPay } from './pay-on-promotion.js';
import { newPay } from './pay-on-promotion.js';

/**
 * What will my step and pay be on appointment? (كم تكون درجتي وراتبي عند التعيين؟) On the general scale in force on the date.
 *
 * @param sheet `new.rank`, `salaryBefore` in halalas (`null` for none), and `appointment.qualificationStep` where the Council
 * of Ministers set a step for the qualification
 * @param settings the civil date of the appointment
 * @throws MartabaError `fact-unknown`, and as `compute` does
 * @example
 * ```ts
 * import { payOnAppointment } from 'martaba/rules';
 *
 * const { step, basic } = payOnAppointment({ 'new.rank': 8, salaryBefore: null }, { asOf: '1447-01-10H' });
 * `step ${step}: ${basic} halalas`; // 'step 1: 801000 halalas'
 * ```
 */
export const payOnAppointment = (sheet: FactsAskedBy<typeof appointmentStep>, settings: Settings): NewPay => {
  refuseUnread(sheet, [appointmentStep.premises.registry]);
  return newPay(appointmentStep, sheet, settings);
};
