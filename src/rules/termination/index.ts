import type { Formula } from '../catalogue/formula.js';
import type { CatalogueLine } from '../catalogue/places.js';
import type { RuleSet } from '../language/rule-set.js';
import { hr } from '../law/instruments.js';
import { endingForAbsence, endingForLateExcuse, endingForNoReturn, excuseNotice, returnAfter226 } from './absence.js';
import { dismissalByLaw, dismissalEffect } from './by-law.js';
import { incapacityEnd, returnAfterIncapacity } from './incapacity.js';
import {
  afterHandshake,
  dismissalInPublicInterest,
  endByDeath,
  endByNationality,
  goldenHandshake,
  returnAfterDismissal,
} from './other-ends.js';
import {
  acceptance,
  deferralLimits,
  resignationAcceptance,
  resignationDeferral,
  resignationEffect,
  resignationEnd,
  resignationWithdrawal,
} from './resignation.js';
import { endingForInsufficiency, insufficiency } from './unsatisfactory.js';

/** The end of service (انتهاء الخدمة), as far as conditions decide it. */
export const terminationSets: readonly RuleSet[] = [
  resignationAcceptance,
  resignationDeferral,
  resignationEffect,
  resignationWithdrawal,
  endingForAbsence,
  endingForNoReturn,
  endingForLateExcuse,
  returnAfter226,
  dismissalByLaw,
  endingForInsufficiency,
  returnAfterIncapacity,
  returnAfterDismissal,
  goldenHandshake,
];

/** When and how a service ends. */
export const terminationFormulas: readonly Formula[] = [
  acceptance,
  deferralLimits,
  resignationEnd,
  excuseNotice,
  dismissalEffect,
  insufficiency,
  incapacityEnd,
  endByDeath,
  endByNationality,
  dismissalInPublicInterest,
  afterHandshake,
];

export const terminationLines: readonly CatalogueLine[] = [
  {
    id: 'termination.reasons',
    form: 'code-list',
    cites: hr('210'),
    why: {
      ar: 'الأسباب الأربعة عشر في endOfServiceReasons، وفقراتها في endOfServiceParagraphs، ويُطلب إنهاء الخدمة بأحدها.',
      en: 'The fourteen reasons are in endOfServiceReasons, their paragraphs in endOfServiceParagraphs; a request to end a service names one.',
    },
  },
  {
    id: 'termination.resignation.definition',
    form: 'definition',
    cites: hr('211'),
    why: {
      ar: 'تعرّف المادة الاستقالة، وتاريخ تقديمها هو الواقعة filedOn التي تحسب منها المدد.',
      en: 'The article says what a resignation is; the day of its filing is the fact filedOn, from which the times run.',
    },
  },
  {
    id: 'termination.exit-interview',
    form: 'procedure',
    cites: hr('218'),
    why: {
      ar: 'تجيز المادة مقابلة تارك الخدمة لتحسين بيئة العمل، ولا تشترط فيها شيئًا.',
      en: 'The article lets the agency interview a leaver to improve the workplace, and sets no condition on it.',
    },
  },
];
