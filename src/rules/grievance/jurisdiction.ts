import type { LocalText } from '../../models/text/language.js';

/**
 * What the administrative courts hear (اختصاص المحاكم الإدارية): the heads of art. 13 of the Board of Grievances Law, by
 * paragraph, as far as they concern an employee.
 *
 * @example
 * ```ts
 * import { administrativeSuits } from 'martaba/rules';
 *
 * administrativeSuits.annulment.paragraph; // 'b'
 * ```
 */
export const administrativeSuits = {
  rights: {
    paragraph: 'a',
    label: {
      ar: 'الدعاوى المتعلقة بالحقوق المقررة في نظم الخدمة المدنية والعسكرية والتقاعد',
      en: 'Claims to rights set in the civil-service, military and retirement laws',
    },
  },
  annulment: {
    paragraph: 'b',
    label: {
      ar: 'دعاوى إلغاء القرارات الإدارية النهائية، ومنها القرارات التأديبية والامتناع عن قرار يجب اتخاذه',
      en: 'Suits to annul final administrative decisions, disciplinary ones and failures to decide among them',
    },
  },
  compensation: {
    paragraph: 'c',
    label: { ar: 'دعاوى التعويض', en: 'Claims to compensation' },
  },
  contracts: {
    paragraph: 'd',
    label: { ar: 'الدعاوى المتعلقة بالعقود', en: 'Suits about contracts' },
  },
  discipline: {
    paragraph: 'e',
    label: { ar: 'الدعاوى التأديبية التي ترفعها الجهة المختصة', en: 'Disciplinary suits filed by the competent body' },
  },
} as const satisfies Readonly<Record<string, { readonly paragraph: string; readonly label: LocalText }>>;
