import type { Instrument } from '../language/rule.js';
import { citing } from '../language/rule.js';

/** Cabinet Resolution 455 (قرار مجلس الوزراء رقم 455), with the programme of the golden handshake (المصافحة الذهبية). */
export const goldenHandshakeResolution: Instrument = {
  id: 'cabinet-resolution-455-1446',
  kind: 'law',
  title: { ar: 'قرار مجلس الوزراء رقم 455', en: 'Cabinet Resolution 455' },
  issued: 'Cabinet Resolution 455 of 30/6/1446H',
  from: '1446-06-30H',
};

/** Cites Cabinet Resolution 455, by clause. */
export const cr455 = citing(goldenHandshakeResolution);
