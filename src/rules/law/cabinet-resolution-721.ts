import type { Instrument } from '../language/rule.js';
import { citing } from '../language/rule.js';

/**
 * Council of Ministers Resolution 721 (قرار مجلس الوزراء 721), on staff of public bodies under the Labour Law.
 *
 * @example
 * ```ts
 * import { cabinetResolution721 } from 'martaba/rules';
 *
 * cabinetResolution721.from; // '1444-10-26H'
 * cabinetResolution721.title.ar; // 'قرار مجلس الوزراء رقم 721'
 * ```
 */
export const cabinetResolution721: Instrument = {
  id: 'cabinet-resolution-721-1444',
  kind: 'law',
  title: { ar: 'قرار مجلس الوزراء رقم 721', en: 'Council of Ministers Resolution 721' },
  issued: 'Council of Ministers Resolution 721 of 26/10/1444H',
  from: '1444-10-26H',
};

/** Cites Council of Ministers Resolution 721. */
export const cr721 = citing(cabinetResolution721);
