import type { Instrument } from '../language/rule.js';
import { citing } from '../language/rule.js';

/**
 * Cabinet Resolution 455 (قرار مجلس الوزراء 455), read in an unofficial copy; its implementing controls were not found.
 *
 * @example
 * ```ts
 * import { cabinetResolution455, goldenHandshake, supportJobs } from 'martaba/rules';
 *
 * cabinetResolution455.from; // '1446-06-30H'
 * supportJobs.instruments.includes(cabinetResolution455); // true
 * goldenHandshake.instruments.includes(cabinetResolution455); // true
 * ```
 */
export const cabinetResolution455: Instrument = {
  id: 'cabinet-resolution-455-1446',
  kind: 'law',
  title: { ar: 'قرار مجلس الوزراء رقم 455', en: 'Cabinet Resolution 455' },
  issued: 'Cabinet Resolution 455 of 30/6/1446H',
  from: '1446-06-30H',
};

/** Cites Cabinet Resolution 455. */
export const cr455 = citing(cabinetResolution455);
