import { date, facts, flag, maybe } from '../language/build.js';

/** Facts about a delegation of powers (تفويض الصلاحيات). */
export const delegation = facts('delegation', {
  byMinister: flag({ label: { ar: 'صدر من الوزير المختص', en: 'Made by the minister' }, askedOf: 'agency' }),
  allPowers: flag({ label: { ar: 'يشمل جميع صلاحياته', en: 'Covers all his powers' } }),
  fitsPosition: flag({
    label: { ar: 'يناسب مركز المفوض إليه', en: "Fits the delegate's position" },
    askedOf: 'agency',
  }),
  written: flag({ label: { ar: 'القرار مكتوب', en: 'The decision is written' } }),
  statesPowers: flag({ label: { ar: 'يحدد الصلاحيات', en: 'States the powers' } }),
  statesName: flag({ label: { ar: 'يذكر اسم المفوض إليه', en: 'States the name' } }),
  statesJobTitle: flag({ label: { ar: 'يذكر مسمى وظيفته', en: 'States the job title' } }),
  statesDuration: flag({ label: { ar: 'يحدد مدته', en: 'States the duration' } }),
  isSubDelegation: flag({ label: { ar: 'تفويض من مفوض إليه', en: 'Made by a delegate' } }),
  ministerApprovedSub: flag({
    label: { ar: 'وافق الوزير على تفويض غيره', en: 'The minister approved a sub-delegation' },
    askedOf: 'authority',
  }),
  endsOn: maybe(date({ label: { ar: 'نهاية مدة التفويض', en: 'Delegated until' } })),
  purposeEndedOn: maybe(date({ label: { ar: 'تاريخ انتهاء الغرض منه', en: 'Purpose ended on' } })),
  cancelledOn: maybe(date({ label: { ar: 'تاريخ إلغائه', en: 'Cancelled on' } })),
  postVacantOn: maybe(date({ label: { ar: 'تاريخ شغور وظيفة المفوض إليه', en: "Delegate's post vacant since" } })),
  newMinisterOn: maybe(date({ label: { ar: 'تاريخ تعيين وزير جديد', en: 'New minister appointed on' } })),
});

/** Facts about a power of the minister (صلاحية) that his deputy would exercise. */
export const power = facts('power', {
  underCivilServiceLaw: flag({ label: { ar: 'صلاحية في نظام الخدمة المدنية', en: 'A power of the Civil Service Law' } }),
  keptByMinister: flag({ label: { ar: 'احتفظ بها الوزير', en: 'Kept by the minister' }, askedOf: 'authority' }),
});
