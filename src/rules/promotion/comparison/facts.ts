import { code, date, elementOf, facts, flag, list, quantity } from '../../language/build.js';
import { registry } from '../../language/registry.js';
import { target } from '../../facts/post.js';
import { criterionLabels } from './criteria.js';

/** The criteria that an agency compares by (معايير المفاضلة), and the candidates that it compares. */
export const compared = facts('', {
  criteria: list(
    { name: code(criterionLabels, { label: { ar: 'المعيار', en: 'Criterion' }, sensitivity: 'public' }) },
    {
      label: { ar: 'معايير المفاضلة المستخدمة', en: 'Criteria of comparison used' },
      askedOf: 'agency',
      changedBy: 'authority',
    },
  ),
  candidates: list(
    {
      id: code({}, { label: { ar: 'رمز المرشح', en: 'Candidate' } }),
      score: quantity({ label: { ar: 'مجموع النقاط', en: 'Score' }, integer: false }),
      tieBreakValue: quantity({ label: { ar: 'درجة العنصر المرجح', en: 'Value of the tie-breaker' }, integer: false }),
      appointmentDate: date({ label: { ar: 'تاريخ أول تعيين في الخدمة', en: 'First appointed on' } }),
      agencyAppointmentDate: date({ label: { ar: 'تاريخ التعيين في الجهة', en: 'Appointed in the agency on' } }),
      rankSince: date({ label: { ar: 'تاريخ شغل المرتبة', en: 'In the rank since' } }),
    },
    { label: { ar: 'المرشحون', en: 'Candidates' }, sensitivity: 'personal', askedOf: 'agency' },
  ),
});

/** The fields of a criterion in use. */
export const criterion = elementOf(compared, 'criteria');

/** How the criteria and their weights were set (اعتماد المعايير والأوزان). */
export const criteriaSet = facts('criteriaSet', {
  approvedByMinister: flag({
    label: { ar: 'رآها الوزير المختص', en: 'Set by the competent minister' },
    askedOf: 'authority',
  }),
  agreedWithMinistry: flag({
    label: { ar: 'اتفق عليها مع الوزارة', en: 'Agreed with the ministry' },
    askedOf: 'authority',
  }),
  performanceWeight: quantity({
    label: { ar: 'وزن تقويم الأداء', en: 'Weight of performance' },
    min: 0,
    integer: false,
    askedOf: 'agency',
  }),
  greatestOtherWeight: quantity({
    label: { ar: 'أكبر وزن لمعيار آخر', en: 'Greatest weight of another criterion' },
    min: 0,
    integer: false,
    askedOf: 'agency',
  }),
});

const announced = { ar: 'تاريخ إعلان المعايير والأوزان', en: 'Criteria and weights announced on' };

export const announcedCriteria = facts('criteria', {
  announcedOn: date({ label: announced, askedOf: 'agency' }),
});
export const announcedComparison = facts('comparison', {
  announcedOn: date({ label: { ar: 'تاريخ إعلان المفاضلة', en: 'Comparison announced on' }, askedOf: 'agency' }),
});
export const tieBreaker = facts('tieBreaker', {
  announced: flag({ label: { ar: 'أعلن العنصر المرجح', en: 'The tie-breaker was announced' }, askedOf: 'agency' }),
});

export const comparisonFacts = registry([
  compared,
  criteriaSet,
  announcedCriteria,
  announcedComparison,
  tieBreaker,
  target,
]);
