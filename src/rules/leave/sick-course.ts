import { formula } from '../catalogue/formula.js';
import { amount, codeword, day, numeral, verdict } from '../catalogue/result.js';
import {
  above,
  all,
  any,
  atLeast,
  atMost,
  choose,
  condition,
  from,
  given,
  is,
  no,
  number,
  plus,
  present,
  the,
} from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { employee } from '../facts/employee.js';
import { hr, hrRegulation } from '../law/instruments.js';
import { asked, paid } from './facts.js';
import { exhaustion, sick, treatment } from './sick-facts.js';

/** The course of a sick leave (سير الإجازة المرضية): its start, approval, pay and end. HR regulation, arts. 141 e-h and 143-146. */

const instruments = [hrRegulation] as const;
const { from: issued } = hrRegulation;

const hasOtherLeave = any(above(asked.ordinaryBalance, number(0)), above(exhaustion.exceptionalDaysLeft, number(0)));
const mayUseOtherLeave = all(no(exhaustion.incapacityDecided), hasOtherLeave);

export const exhausted = formula({
  id: 'leave.sick.exhausted',
  cites: hr('141-e'),
  title: { ar: 'استنفاد الإجازة المرضية', en: 'Sick leave that is used up' },
  facts: registry([exhaustion, asked]),
  instruments,
  results: {
    mayUseOtherLeave: verdict(
      { ar: 'له استنفاد إجازته العادية أو الاستثنائية', en: 'May use up ordinary or exceptional leave' },
      mayUseOtherLeave,
    ),
    serviceEnds: verdict(
      { ar: 'تنتهي خدمته للعجز الصحي', en: 'Service ends for health incapacity' },
      no(mayUseOtherLeave),
    ),
  },
});

export const visits = formula({
  id: 'leave.sick.visits',
  cites: hr('141-g'),
  title: { ar: 'الزيارات الطبية والتنويم', en: 'Medical visits and hospital stay' },
  facts: registry([treatment]),
  instruments,
  results: {
    sickDaysCounted: numeral(
      { ar: 'ما يحسب إجازة مرضية', en: 'Days counted as sick leave' },
      plus(treatment.hospitalDays, choose(treatment.medicalReport, treatment.visitDays, number(0))),
    ),
  },
});

const daysInMonth = given('daysInMonth', from('1440-06-09H', 30));
const longEnough = condition({
  id: 'leave.sick.advance-pay',
  cites: hr('143'),
  title: { ar: 'لا تقل الإجازة المرضية عن شهر', en: 'A sick leave of a month at least' },
  holds: atLeast(sick.sickDays, daysInMonth),
});

/**
 * Whether a sick leave is paid in advance (صرف راتب الإجازة المرضية مقدمًا). HR regulation, art. 143.
 *
 * @example
 * ```ts
 * import { decide, sickPayInAdvance } from 'martaba/rules';
 *
 * decide(sickPayInAdvance, { sickDays: 30 }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(sickPayInAdvance, { sickDays: 29 }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const sickPayInAdvance = ruleSet({
  id: 'sick-pay-in-advance',
  title: { ar: 'صرف راتب الإجازة المرضية مقدمًا', en: 'Sick pay in advance' },
  facts: registry([sick]),
  instruments,
  from: issued,
  rules: [longEnough],
});

export const advanceReclaim = formula({
  id: 'leave.sick.advance-pay',
  cites: hr('143'),
  title: { ar: 'ما يسترد مما صرف مقدمًا', en: 'Reclaimed of what was paid in advance' },
  facts: registry([sick, treatment, paid]),
  instruments,
  results: {
    paidInAdvance: verdict({ ar: 'تصرف مقدمًا', en: 'Paid in advance' }, atLeast(sick.sickDays, daysInMonth)),
    reclaim: amount({ ar: 'ما يسترد عند الوفاة', en: 'Reclaimed on death' }, (read) =>
      read(treatment.patientDied)[0] ? 0 : null,
    ),
  },
});

export const sickLeaveStart = formula({
  id: 'leave.sick.start',
  cites: hr('144'),
  title: { ar: 'بداية الإجازة المرضية', en: 'Start of sick leave' },
  facts: registry([treatment]),
  instruments,
  results: {
    startsOn: day(
      { ar: 'تبدأ من', en: 'Starts on' },
      choose(present(treatment.medicalStart), the(treatment.medicalStart), treatment.absentFrom),
    ),
  },
});

const byDoctor = atMost(sick.sickDays, given('days', from('1440-06-09H', 30)));
const approved = any(
  byDoctor,
  is(sick.approvedBy, 'general-medical-authority'),
  all(is(sick.approvedBy, 'king-faisal-specialist-hospital'), sick.hospitalPatient),
  all(is(sick.approvedBy, 'military-medical-committee'), sick.militarySector),
);

/**
 * Whether a sick leave was approved by who has the power (اعتماد الإجازة المرضية). HR regulation, art. 145.
 *
 * @example
 * ```ts
 * import { decide, sickLeaveApproval } from 'martaba/rules';
 *
 * const byDoctor = (sickDays: number) =>
 *   decide(sickLeaveApproval, { sickDays, approvedBy: 'doctor' }, { asOf: '1447-01-10H' }).outcome;
 * byDoctor(30); // 'eligible'
 * byDoctor(31); // 'ineligible'
 * ```
 */
export const sickLeaveApproval = ruleSet({
  id: 'sick-leave-approval',
  title: { ar: 'اعتماد الإجازة المرضية', en: 'Approval of sick leave' },
  facts: registry([sick]),
  instruments,
  from: issued,
  rules: [
    condition({
      id: 'leave.sick.approval',
      cites: hr('145'),
      title: {
        ar: 'ما زاد على ثلاثين يومًا تعتمده الهيئة الطبية العامة أو من يقوم مقامها',
        en: 'Above thirty days: by the General Medical Authority, or the body in its place',
      },
      doubt: 'The powers of doctors up to thirty days are set by the Ministry of Health.',
      holds: approved,
    }),
  ],
});

export const approvalNeeded = formula({
  id: 'leave.sick.approval',
  cites: hr('145'),
  title: { ar: 'صاحب صلاحية الاعتماد', en: 'Who approves sick leave' },
  facts: registry([sick]),
  instruments,
  results: {
    outcome: codeword({ ar: 'الحال', en: 'State' }, (read) =>
      read(approved)[0] ? 'valid' : 'needs-general-medical-authority',
    ),
    authority: codeword({ ar: 'صاحب الصلاحية', en: 'Authority' }, (read) =>
      read(byDoctor)[0] ? 'doctor' : 'general-medical-authority',
    ),
  },
});

/**
 * Whether ordinary leave may be asked for beside sick leave (العادية أثناء المرضية أو بعدها). HR regulation, art. 146.
 *
 * @example
 * ```ts
 * import { decide, ordinaryAfterSick } from 'martaba/rules';
 *
 * decide(ordinaryAfterSick, { 'employee.currentLeave': 'sick' }, { asOf: '1447-01-10H' }).outcome; // 'eligible'
 * decide(ordinaryAfterSick, { 'employee.currentLeave': null }, { asOf: '1447-01-10H' }).outcome; // 'undetermined'
 * ```
 */
export const ordinaryAfterSick = ruleSet({
  id: 'ordinary-after-sick-leave',
  title: { ar: 'الإجازة العادية أثناء المرضية أو بعدها', en: 'Ordinary leave during or after sick leave' },
  facts: registry([employee, treatment]),
  instruments,
  from: issued,
  rules: [
    condition({
      id: 'leave.sick-then-ordinary',
      cites: hr('146'),
      title: { ar: 'أثناء الإجازة المرضية أو بعدها', en: 'During sick leave, or after it' },
      holds: any(is(employee.currentLeave, 'sick', { ifNone: false }), treatment.sickLeaveEnded),
    }),
  ],
});
