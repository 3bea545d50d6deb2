import type { Instrument } from '../language/rule.js';
import { citing } from '../language/rule.js';

/**
 * Cabinet Resolution 463 (قرار مجلس الوزراء رقم 463): the posts whose holders may serve beyond the retirement age.
 *
 * @example
 * ```ts
 * import { extensionResolution, individualExtension } from 'martaba/rules';
 *
 * extensionResolution.issued; // 'Cabinet Resolution 463 of 2/7/1444H'
 * individualExtension.instruments.map(({ id }) => id); // ['hr-regulation-1440', 'cabinet-resolution-463-1444']
 * ```
 */
export const extensionResolution: Instrument = {
  id: 'cabinet-resolution-463-1444',
  kind: 'law',
  title: {
    ar: 'قرار مجلس الوزراء رقم 463 بشأن الفئات الوظيفية التي يجوز تمديد خدمتها',
    en: 'Cabinet Resolution 463 on the job categories whose service may be extended',
  },
  issued: 'Cabinet Resolution 463 of 2/7/1444H',
  from: '1444-07-02H',
};

/** Cites Cabinet Resolution 463. */
export const extensionTable = citing(extensionResolution);
