import { between, condition, facts, flag, from, given, quantity } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { cabinetResolution455, cr455 } from '../law/cabinet-resolution-455.js';

/** Support jobs filled by secondment (شغل وظائف الدعم بالإعارة). Cabinet Resolution 455, fourth. */

const supportJob = facts('supportJob', {
  announced: flag({
    label: { ar: 'أعلن عنها في نظام الإعلان الداخلي', en: 'Announced in the internal announcement system' },
    askedOf: 'agency',
  }),
});

const trial = facts('trial', {
  days: quantity({ label: { ar: 'مدة التجربة بالأيام', en: 'Days of the trial period' }, unit: 'days', min: 0 }),
});

/**
 * Whether a support job may be filled by secondment on such a trial (شغل وظائف الدعم بالإعارة). Cabinet Resolution
 * 455, clause 4.
 *
 * @example
 * ```ts
 * import { decide, supportJobs } from 'martaba/rules';
 *
 * const onTrial = (days: number) =>
 *   decide(supportJobs, { 'supportJob.announced': true, 'trial.days': days }, { asOf: '1447-01-10H' }).outcome;
 * [29, 30, 90, 91].map(onTrial); // ['ineligible', 'eligible', 'eligible', 'ineligible']
 * ```
 */
export const supportJobs = ruleSet({
  id: 'support-jobs',
  title: { ar: 'شغل وظائف الدعم والمساندة بالإعارة', en: 'Support jobs filled by secondment' },
  facts: registry([supportJob, trial]),
  instruments: [cabinetResolution455],
  from: cabinetResolution455.from,
  rules: [
    condition({
      id: 'secondment.support-jobs/announced',
      cites: cr455('4-1'),
      title: { ar: 'الإعلان الداخلي لموظفي الخدمة المدنية أولًا', en: 'First announced to civil servants' },
      confidence: 'medium',
      holds: supportJob.announced,
    }),
    condition({
      id: 'secondment.support-jobs/trial',
      cites: cr455('4-3'),
      title: { ar: 'مدة التجربة من ثلاثين إلى تسعين يومًا', en: 'A trial of thirty to ninety days' },
      confidence: 'medium',
      holds: between(
        trial.days,
        given('trialDaysMin', from('1446-06-30H', 30)),
        given('trialDaysMax', from('1446-06-30H', 90)),
      ),
    }),
  ],
});
