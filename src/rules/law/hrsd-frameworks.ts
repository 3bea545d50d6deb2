import type { Instrument } from '../language/rule.js';
import { citing } from '../language/rule.js';

/**
 * The ministry's regulatory frameworks (أطر العمل التنظيمية) under the HR regulation, read from an English copy of a third
 * party. They never override the regulation.
 *
 * The copy shows no date: they are held from that of the regulation which they carry out.
 *
 * @example
 * ```ts
 * import { forcedDistribution, hrRegulation, hrsdFrameworks } from 'martaba/rules';
 *
 * hrsdFrameworks.from === hrRegulation.from; // true
 * forcedDistribution.rules[0]?.cites.article; // 'PM 10'
 * ```
 */
export const hrsdFrameworks: Instrument = {
  id: 'hrsd-regulatory-frameworks',
  kind: 'law',
  title: { ar: 'أطر العمل التنظيمية', en: 'Regulatory frameworks of the ministry' },
  issued: 'Ministry of Human Resources and Social Development; date not shown',
  from: '1440-06-09H',
};

/** Cites a framework: `framework('PM 4')` is article 4 of performance management. */
export const framework = citing(hrsdFrameworks);
