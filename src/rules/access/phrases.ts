import type { RuleSet } from '../language/rule-set.js';

/** How an outcome is said of access to a platform. */
export const accessPhrases: RuleSet['phrases'] = {
  eligible: { ar: 'تتوافر شروط استخدام الخدمة', en: 'The conditions for using the service are met' },
  ineligible: { ar: 'لا تتوافر شروط استخدام الخدمة', en: 'The conditions for using the service are not met' },
  undetermined: {
    ar: 'لا يمكن الجزم بتوافر شروط استخدام الخدمة قبل استكمال البيانات',
    en: 'Whether the service may be used cannot be determined before the facts are complete',
  },
};
