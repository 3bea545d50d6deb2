import type { Formula } from '../catalogue/formula.js';
import type { CatalogueLine } from '../catalogue/places.js';
import type { RuleSet } from '../language/rule-set.js';
import { pdplLaw } from '../law/personal-data-protection-law.js';
import { breachNotice } from './breach.js';
import { dataPenalty } from './penalty.js';
import { personalDataProcessing } from './processing.js';
import { requestAnswer } from './request-deadline.js';
import { subjectRights } from './rights.js';

export { personalData, sensitiveData } from './kinds.js';

/** Personal data, as far as conditions decide it, beside the time of a request. */
export const dataProtectionSets: readonly RuleSet[] = [personalDataProcessing];

/** Personal data (البيانات الشخصية): rights, times and penalties. */
export const dataProtectionFormulas: readonly Formula[] = [subjectRights, requestAnswer, breachNotice, dataPenalty];

export const dataProtectionLines: readonly CatalogueLine[] = [
  {
    id: 'pdpl.personal-data',
    form: 'definition',
    cites: pdplLaw('1-4'),
    why: {
      ar: 'أمثلة البيانات الشخصية في personalData، ودرجة حساسية كل واقعة مع تعريفها.',
      en: 'The examples are in personalData; how sensitive each fact is stands with its declaration.',
    },
  },
  {
    id: 'pdpl.sensitive',
    form: 'definition',
    cites: pdplLaw('1-11'),
    why: {
      ar: 'أنواع البيانات الحساسة في sensitiveData، والوقائع الحساسة موسومة بذلك في تعريفها.',
      en: 'The kinds are in sensitiveData; facts that are sensitive are declared so.',
    },
  },
];
