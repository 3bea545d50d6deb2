import type { Instrument } from '../language/rule.js';
import { citing } from '../language/rule.js';

/**
 * Cabinet Resolution 532 (قرار مجلس الوزراء 532) on feast holidays of labour-law staff in government; an unofficial copy.
 *
 * @example
 * ```ts
 * import { cabinetResolution532 } from 'martaba/rules';
 *
 * cabinetResolution532.from; // '1445-07-04H'
 * cabinetResolution532.readUntil; // '1447-01-06H'
 * ```
 */
export const cabinetResolution532: Instrument = {
  id: 'cabinet-resolution-532-1445',
  kind: 'law',
  title: { ar: 'قرار مجلس الوزراء رقم 532', en: 'Cabinet Resolution 532' },
  issued: 'Cabinet Resolution 532 of 4/7/1445H',
  from: '1445-07-04H',
  readUntil: '1447-01-06H',
};

/** Cites Cabinet Resolution 532. */
export const cr532 = citing(cabinetResolution532);
