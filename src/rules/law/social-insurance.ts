import type { Instrument } from '../language/rule.js';
import { citing } from '../language/rule.js';

/**
 * The Royal Decree of the Social Insurance Law (المرسوم الملكي م/273): who stays under the law before it, and the ages between.
 *
 * @example
 * ```ts
 * import { socialInsuranceDecree } from 'martaba/rules';
 *
 * socialInsuranceDecree.from; // '2024-07-03'
 * socialInsuranceDecree.issued; // 'Royal Decree M/273 of 26/12/1445H'
 * ```
 */
export const socialInsuranceDecree: Instrument = {
  id: 'social-insurance-decree-m273-1445',
  kind: 'law',
  title: { ar: 'المرسوم الملكي م/273 بنظام التأمينات الاجتماعية', en: 'Royal Decree M/273 on the Social Insurance Law' },
  issued: 'Royal Decree M/273 of 26/12/1445H',
  from: '2024-07-03',
};

/**
 * The Social Insurance Law (نظام التأمينات الاجتماعية), in force from the day after its decree.
 *
 * @example
 * ```ts
 * import { socialInsuranceLaw } from 'martaba/rules';
 *
 * socialInsuranceLaw.title.ar; // 'نظام التأمينات الاجتماعية'
 * socialInsuranceLaw.from; // '2024-07-03'
 * ```
 */
export const socialInsuranceLaw: Instrument = {
  id: 'social-insurance-law-1445',
  kind: 'law',
  title: { ar: 'نظام التأمينات الاجتماعية', en: 'Social Insurance Law' },
  issued: 'Royal Decree M/273 of 26/12/1445H',
  from: '2024-07-03',
};

/** Cites the decree, by clause: `sid('5')`. */
export const sid = citing(socialInsuranceDecree);
/** Cites the Social Insurance Law. */
export const sil = citing(socialInsuranceLaw);
