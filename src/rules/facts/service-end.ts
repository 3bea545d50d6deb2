import { endOfServiceReasons } from '../../models/employment/codes.js';
import { any, code, facts, flag, present } from '../language/build.js';
import { employee } from './employee.js';

/** Why a service ended (سبب انتهاء الخدمة): one of the fourteen reasons of art. 210, or a shorter word of the worked cases. */
export const ended = facts('', {
  endReason: code(
    { ...endOfServiceReasons.codes, disciplinary: { ar: 'الفصل التأديبي', en: 'Disciplinary dismissal' } },
    { label: { ar: 'سبب انتهاء الخدمة', en: 'Reason for the end of service' }, sensitivity: 'sensitive' },
  ),
});

/** Who approves an end of service (الموافقة على ترك الخدمة). */
export const leaving = facts('approval', {
  appointingAuthority: flag({
    label: { ar: 'وافق من له صلاحية التعيين', en: 'The appointing authority approved' },
    askedOf: 'authority',
  }),
  competentMinister: flag({
    label: { ar: 'وافق الوزير المختص', en: 'The competent minister approved' },
    askedOf: 'authority',
  }),
  ministryView: flag({
    label: { ar: 'أخذ رأي وزارة الموارد البشرية', en: 'The view of the Ministry of Human Resources was taken' },
    askedOf: 'authority',
  }),
  issuingBody: flag({
    label: { ar: 'وافقت الجهة التي أصدرت قرار الفصل', en: 'The body that issued the dismissal approved' },
    askedOf: 'authority',
  }),
});

/** Suspended, or referred to investigation or to trial in any matter (مكفوف اليد أو محال إلى التحقيق أو المحاكمة). Art. 216. */
export const suspendedOrAccused = any(
  employee.suspended,
  employee.underInvestigation,
  present(employee.referredToTrial),
);
