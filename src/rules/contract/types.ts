import type { CodeList } from '../../models/employment/code-list.js';

/** The types of contract (أنواع التعاقد). HR regulation, arts. 92 and 98. */
export const contractingTypes = {
  name: 'contract-type',
  source: 'HR regulation, arts. 92 and 98',
  codes: {
    'full-time': { ar: 'دوام كامل', en: 'Full-time' },
    'part-time': { ar: 'دوام جزئي', en: 'Part-time' },
    temporary: { ar: 'مؤقت', en: 'Temporary' },
    undersecretary: { ar: 'وكلاء الوزارات ومساعدوهم', en: 'Undersecretaries and their assistants' },
    'distinguished-competencies': { ar: 'برنامج الكفاءات المتميزة', en: 'Distinguished-competencies programme' },
    consultant: { ar: 'مستشارون وخبراء', en: 'Consultants and experts' },
  },
} as const satisfies CodeList<string>;
/** A type of contract. */
export type ContractingType = keyof typeof contractingTypes.codes;
