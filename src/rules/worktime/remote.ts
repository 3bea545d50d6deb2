import { formula } from '../catalogue/formula.js';
import { codeword } from '../catalogue/result.js';
import { any, atMost, bar, condition, from, given } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { remote } from './facts.js';

/** Remote work (العمل عن بعد). HR regulation, arts. 15 b-d and 208-n, added on 3/6/1443H. */

const added = '1443-06-03H';
const settings = { facts: registry([remote]), instruments: [hrRegulation], from: added } as const;
const amended = { from: added, by: 'Ministerial Decision 111624', confidence: 'medium' } as const;

/**
 * Whether posts may be worked remotely (اعتماد وظائف العمل عن بعد). HR regulation, arts. 15-b and 15-c.
 *
 * @example
 * ```ts
 * import { decide, remoteWorkApproval } from 'martaba/rules';
 *
 * const sheet = { 'remote.committeeRecommended': true, 'remote.ministerApproved': false };
 * const { findings } = decide(remoteWorkApproval, sheet, { asOf: '1447-01-10H' });
 * findings.find(({ status }) => status === 'unmet')?.part; // 'minister'
 * ```
 */
export const remoteWorkApproval = ruleSet({
  ...settings,
  id: 'remote-work-approval',
  title: { ar: 'اعتماد وظائف العمل عن بعد', en: 'Approval of posts for remote work' },
  rules: [
    condition({
      ...amended,
      id: 'remote.approval/recommendation',
      cites: hr('15-b'),
      title: { ar: 'توصية اللجنة', en: 'Recommended by the committee' },
      holds: remote.committeeRecommended,
    }),
    condition({
      ...amended,
      id: 'remote.approval/minister',
      cites: hr('15-b'),
      title: { ar: 'اعتماد وزير الموارد البشرية والتنمية الاجتماعية', en: 'Approved by the HRSD minister' },
      holds: remote.ministerApproved,
    }),
    condition({
      ...amended,
      id: 'remote.approval/automatable',
      cites: hr('15-c'),
      title: { ar: 'عمل الوظيفة قابل للأتمتة', en: 'The job can be automated' },
      holds: remote.jobAutomatable,
    }),
    condition({
      ...amended,
      id: 'remote.approval/attendance',
      cites: hr('15-c'),
      title: { ar: 'تحديد الساعات وطريقة إثبات الحضور', en: 'Hours and proof of attendance are set' },
      holds: remote.hoursAndAttendanceSet,
    }),
    condition({
      ...amended,
      id: 'remote.approval/supervision',
      cites: hr('15-c'),
      title: { ar: 'تحديد الإدارة التي تسند العمل وتشرف عليه', en: 'The unit that assigns and supervises is set' },
      holds: remote.supervisingUnitSet,
    }),
  ],
});

const hasEnded = any(remote.movedToUncoveredPost, remote.endedByMinister);

/**
 * Whether remote work goes on (استمرار العمل عن بعد). HR regulation, art. 15-d.
 *
 * @example
 * ```ts
 * import { decide, remoteWorkContinues } from 'martaba/rules';
 *
 * const sheet = { 'remote.movedToUncoveredPost': true };
 * decide(remoteWorkContinues, sheet, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const remoteWorkContinues = ruleSet({
  ...settings,
  id: 'remote-work-continues',
  title: { ar: 'استمرار العمل عن بعد', en: 'Remote work goes on' },
  rules: [
    bar({
      ...amended,
      id: 'remote.end',
      cites: hr('15-d'),
      title: {
        ar: 'رُقّي أو نُقل إلى وظيفة غير مشمولة، أو قرر الوزير إنهاءه',
        en: 'Promoted or transferred to a post not covered, or ended by the minister',
      },
      when: hasEnded,
    }),
  ],
});

export const remoteWorkEnd = formula({
  ...settings,
  id: 'remote.end',
  cites: hr('15-d'),
  title: { ar: 'إنهاء العمل عن بعد', en: 'When remote work ends' },
  confidence: 'medium',
  results: {
    outcome: codeword({ ar: 'الحال', en: 'State' }, (read) =>
      read(hasEnded)[0] ? 'return-to-workplace' : 'remote-work-continues',
    ),
  },
});

/**
 * Whether a remote worker may be asked to attend so often (حضور الموظف عن بعد). HR regulation, art. 208.
 *
 * @example
 * ```ts
 * import { decide, remoteAttendance } from 'martaba/rules';
 *
 * decide(remoteAttendance, { 'remote.attendanceDaysInMonth': 10 }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(remoteAttendance, { 'remote.attendanceDaysInMonth': 11 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const remoteAttendance = ruleSet({
  ...settings,
  id: 'remote-attendance',
  title: { ar: 'حضور الموظف عن بعد', en: 'Attendance of remote workers' },
  rules: [
    condition({
      ...amended,
      id: 'remote.attendance',
      cites: hr('208-n'),
      title: { ar: 'لا يتجاوز عشرة أيام في الشهر', en: 'Not more than ten days a month' },
      holds: atMost(remote.attendanceDaysInMonth, given('maxDaysPerMonth', from(added, 10))),
    }),
  ],
});
