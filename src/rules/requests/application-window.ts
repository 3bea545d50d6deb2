import { all, asOf, atLeast, atMost, condition } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { announcement } from '../facts/announcement.js';
import { masar, masarDescription } from '../law/instruments.js';

/** One applies while the announcement says so, its last day included. */
export const insideWindow = condition({
  id: 'requests.application-window',
  cites: masar('R176'),
  confidence: 'medium',
  title: { ar: 'التقديم خلال مدة الإعلان', en: 'Applied for while the announcement is open' },
  holds: all(atMost(announcement.opensOn, asOf), atLeast(announcement.lastDay, asOf)),
});

/**
 * Whether an announcement may be applied for on a date (مدة التقديم).
 *
 * @example
 * ```ts
 * import { applicationWindow, decide } from 'martaba/rules';
 *
 * const announced = { 'announcement.opensOn': '1447-01-01H', 'announcement.lastDay': '1447-01-07H' };
 * decide(applicationWindow, announced, { asOf: '1447-01-08H' }).outcome; // 'ineligible'
 * ```
 */
export const applicationWindow = ruleSet({
  id: 'application-window',
  title: { ar: 'مدة التقديم', en: 'Time to apply' },
  facts: registry([announcement]),
  instruments: [masarDescription],
  from: masarDescription.from,
  rules: [insideWindow],
});
