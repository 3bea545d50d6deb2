import { formula } from '../catalogue/formula.js';
import { codeword, day, verdict } from '../catalogue/result.js';
import { code, condition, date, facts, flag, is, no } from '../language/build.js';
import { registry } from '../language/registry.js';
import { ruleSet } from '../language/rule-set.js';
import { leaving } from '../facts/service-end.js';
import { cabinetResolution455, cr455 } from '../law/cabinet-resolution-455.js';
import { hr, hrRegulation } from '../law/instruments.js';

/** The other ends of a service: death, nationality, dismissal in the public interest, and the golden handshake. */

const death = facts('death', {
  on: date({ label: { ar: 'تاريخ الوفاة', en: 'Died on' }, sensitivity: 'sensitive', changedBy: 'nobody' }),
  whileWorking: flag({ label: { ar: 'توفي وهو على رأس العمل', en: 'Died while working' }, sensitivity: 'sensitive' }),
});

export const endByDeath = formula({
  id: 'termination.death',
  cites: hr('234'),
  title: { ar: 'الوفاة', en: 'Death' },
  facts: registry([death]),
  instruments: [hrRegulation],
  results: {
    serviceEndedOn: day({ ar: 'انتهت خدمته في', en: 'Service ended on' }, death.on),
    lastWorkingDay: day({ ar: 'آخر يوم عمل', en: 'Last working day' }, (read) =>
      read(death.whileWorking)[0] ? read(death.on)[0] : null,
    ),
  },
});

const nationality = facts('nationality', {
  lostBy: code(
    {
      withdrawal: { ar: 'سحب الجنسية', en: 'Withdrawal' },
      forfeiture: { ar: 'إسقاط الجنسية', en: 'Forfeiture' },
    },
    { label: { ar: 'سبب فقد الجنسية', en: 'How the nationality was lost' }, sensitivity: 'sensitive' },
  ),
});
const lost = is(nationality.lostBy, ['withdrawal', 'forfeiture']);

export const endByNationality = formula({
  id: 'termination.nationality',
  cites: hr('223'),
  title: { ar: 'سحب الجنسية أو إسقاطها', en: 'Nationality withdrawn or forfeited' },
  facts: registry([nationality]),
  instruments: [hrRegulation],
  results: {
    status: codeword({ ar: 'الصفة', en: 'Status' }, (read) => (read(lost)[0] ? 'de-facto' : null)),
    deductionsReturnedTo: codeword({ ar: 'تعاد حسميات التقاعد إلى', en: 'Pension deductions go to' }, (read) => {
      if (read(is(nationality.lostBy, 'withdrawal'))[0]) return 'employee';
      return read(lost)[0] ? 'last-agency' : null;
    }),
  },
});

const dismissedFor = facts('dismissal', {
  statedDisciplinary: flag({
    label: { ar: 'نص القرار على أن الفصل تأديبي', en: 'The decision says that it is disciplinary' },
    sensitivity: 'sensitive',
  }),
});

const publicInterest = registry([dismissedFor, leaving]);

/**
 * Whether one dismissed in the public interest may return (العودة بعد الفصل للمصلحة العامة). HR regulation, art. 231.
 *
 * @example
 * ```ts
 * import { decide, returnAfterDismissal } from 'martaba/rules';
 *
 * decide(returnAfterDismissal, { 'approval.issuingBody': false }, { asOf: '1447-01-10H' }).outcome; // 'ineligible'
 * ```
 */
export const returnAfterDismissal = ruleSet({
  id: 'return-after-public-interest',
  title: { ar: 'العودة بعد الفصل للمصلحة العامة', en: 'Return after dismissal in the public interest' },
  facts: publicInterest,
  instruments: [hrRegulation],
  from: hrRegulation.from,
  rules: [
    condition({
      id: 'termination.royal-or-council',
      cites: hr('231'),
      title: { ar: 'موافقة الجهة التي أصدرت الفصل', en: 'Approval of the body that issued the dismissal' },
      holds: leaving.issuingBody,
    }),
  ],
});

export const dismissalInPublicInterest = formula({
  id: 'termination.royal-or-council',
  cites: hr('231'),
  title: { ar: 'الفصل للمصلحة العامة', en: 'Dismissal in the public interest' },
  facts: publicInterest,
  instruments: [hrRegulation],
  results: { disciplinary: verdict({ ar: 'يعد تأديبيًا', en: 'Disciplinary' }, dismissedFor.statedDisciplinary) },
});

const handshake = facts('goldenHandshake', {
  agencyConsents: flag({ label: { ar: 'وافقت الجهة', en: 'The agency consents' }, askedOf: 'agency' }),
  employeeConsents: flag({ label: { ar: 'وافق الموظف', en: 'The employee consents' }, changedBy: 'employee' }),
  meetsEarlyRetirement: flag({
    label: { ar: 'تتوافر فيه شروط التقاعد المبكر', en: 'Meets the conditions of early retirement' },
  }),
  otherOptionsExhausted: flag({
    label: { ar: 'استُنفدت الخيارات الأخرى', en: 'Other options are exhausted' },
    askedOf: 'agency',
  }),
  supervisoryPost: flag({ label: { ar: 'وظيفة إشرافية', en: 'Supervisory post' }, askedOf: 'agency' }),
});

const doubt = 'The detailed controls that two ministers approve were not found.';
const part = (
  name: string,
  title: { readonly ar: string; readonly en: string },
  holds: typeof handshake.agencyConsents,
) =>
  condition({
    id: `termination.golden-handshake/${name}`,
    cites: cr455('5-1'),
    title,
    confidence: 'medium',
    doubt,
    holds,
  });

const handshakeFacts = registry([handshake]);

/**
 * Whether the programme may be offered (المصافحة الذهبية). Cabinet Resolution 455, clause 5-1.
 *
 * @example
 * ```ts
 * import { decide, goldenHandshake } from 'martaba/rules';
 *
 * const sheet = { 'goldenHandshake.meetsEarlyRetirement': true };
 * const { findings } = decide(goldenHandshake, sheet, { asOf: '1447-01-10H' });
 * findings.find(({ status }) => status === 'unmet')?.part; // 'not-early-retirement'
 * ```
 */
export const goldenHandshake = ruleSet({
  id: 'golden-handshake',
  title: { ar: 'المصافحة الذهبية', en: 'Golden handshake' },
  facts: handshakeFacts,
  instruments: [cabinetResolution455],
  from: cabinetResolution455.from,
  rules: [
    part('agency', { ar: 'موافقة الجهة', en: 'Consent of the agency' }, handshake.agencyConsents),
    part('employee', { ar: 'موافقة الموظف', en: 'Consent of the employee' }, handshake.employeeConsents),
    part(
      'not-early-retirement',
      { ar: 'لا تتوافر فيه شروط التقاعد المبكر', en: 'Does not meet the conditions of early retirement' },
      no(handshake.meetsEarlyRetirement),
    ),
    part(
      'last-resort',
      { ar: 'استنفاد الخيارات الأخرى', en: 'Other options are exhausted' },
      handshake.otherOptionsExhausted,
    ),
  ],
});

export const afterHandshake = formula({
  id: 'termination.golden-handshake',
  cites: cr455('5-1'),
  title: { ar: 'المصافحة الذهبية', en: 'Golden handshake programme' },
  confidence: 'medium',
  doubt,
  facts: handshakeFacts,
  instruments: [cabinetResolution455],
  results: {
    postAbolished: verdict({ ar: 'تلغى الوظيفة', en: 'The post is abolished' }, no(handshake.supervisoryPost)),
    mayBeRehired: verdict({ ar: 'يجوز توظيفه في جهة حكومية', en: 'May be hired by a government body' }, () => false),
  },
});
