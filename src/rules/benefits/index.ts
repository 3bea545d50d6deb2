import type { Formula } from '../catalogue/formula.js';
import { delegationInsurance, dispatchBenefit, scholarshipBenefit } from './study.js';
import { excellenceReward, trainingAbroadBenefit, trainingInsideBenefit } from './training.js';

/** Benefits of training and study (استحقاقات التدريب والدراسة). */
export const benefitFormulas: readonly Formula[] = [
  trainingAbroadBenefit,
  trainingInsideBenefit,
  excellenceReward,
  dispatchBenefit,
  scholarshipBenefit,
  delegationInsurance,
];
