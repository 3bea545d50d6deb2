import type { Formula } from '../catalogue/formula.js';
import type { RuleSet } from '../language/rule-set.js';
import { birthDate } from './birth-date.js';
import { appointmentCompetition } from './competition.js';
import { appointmentByWaiver, appointmentConditions, appointmentConduct, contractConditions } from './conditions.js';
import { deferralDeadline, fitnessDeferral, fitnessValidity, medicalFitness, retestScope } from './fitness.js';
import { banPeriod, underage } from './irregular.js';
import { levelImprovement, scholarImprovement } from './level-improvement.js';
import { appointmentStart, startDeadline } from './start.js';
import { noSurplusCredit } from './surplus.js';

export { appointmentLines } from './lines.js';

/** Appointment (التعيين), as far as conditions decide it. */
export const appointmentSets: readonly RuleSet[] = [
  appointmentConditions,
  appointmentByWaiver,
  contractConditions,
  appointmentConduct,
  appointmentCompetition,
  appointmentStart,
  levelImprovement,
  medicalFitness,
  fitnessDeferral,
];

/** What is computed about an appointment: dates, deadlines, and what follows from an irregular one. */
export const appointmentFormulas: readonly Formula[] = [
  birthDate,
  startDeadline,
  scholarImprovement,
  noSurplusCredit,
  underage,
  banPeriod,
  fitnessValidity,
  deferralDeadline,
  retestScope,
];
