import { code, date, facts, flag, quantity } from '../language/build.js';

/** Facts about working time and holidays (الدوام والعطل), by the names of the worked cases. */
export const day = facts('', {
  date: date({ label: { ar: 'التاريخ', en: 'Date' } }),
});

/** Hours and shifts (ساعات العمل والورديات). */
export const hours = facts('', {
  shiftHours: quantity({
    label: {
      ar: 'ساعات تقديم الدوام (سالبة) أو تأخيره',
      en: 'Hours by which times are moved; below zero when earlier',
    },
    integer: false,
    min: -24,
    max: 24,
  }),
  shift: code(
    { day: { ar: 'وردية نهارية', en: 'Day shift' }, evening: { ar: 'وردية مسائية', en: 'Evening shift' } },
    { label: { ar: 'الوردية', en: 'Shift' } },
  ),
  shiftDecided: flag({ label: { ar: 'صدر بالورديات قرار الوزير', en: 'Shifts were decided by the minister' } }),
  hoursOfShift: quantity({ label: { ar: 'ساعات الوردية', en: 'Hours of the shift' }, min: 0, max: 24, integer: false }),
  ownNormalShift: flag({ label: { ar: 'من ورديته المعتادة', en: 'Part of his own normal shift' } }),
});

/** Labour-law staff in government (الخاضعون لنظام العمل). */
export const contract = facts('', {
  feastWorkingDays: quantity({
    label: { ar: 'أيام العمل الممنوحة في العيد', en: 'Working days given off at the feast' },
    min: 0,
    unit: 'days',
  }),
  agencyUnderCivilService: flag({
    label: { ar: 'تطبق الجهة نظام الخدمة المدنية', en: 'The agency applies the Civil Service Law' },
    askedOf: 'agency',
  }),
  contractProgramme: code(
    {
      undersecretary: { ar: 'ضوابط التعاقد على مرتبة وكيل', en: 'Undersecretary rules' },
      competencies: { ar: 'برنامج الكفاءات والمتعاقدين', en: 'Competencies and contractors' },
      none: { ar: 'لا يوجد', en: 'None' },
    },
    { label: { ar: 'برنامج التعاقد', en: 'Programme of the contract' } },
  ),
});

/** Remote work (العمل عن بعد). */
export const remote = facts('remote', {
  committeeRecommended: flag({ label: { ar: 'أوصت اللجنة', en: 'The committee recommends' } }),
  ministerApproved: flag({ label: { ar: 'وافق وزير الموارد البشرية', en: 'The HRSD minister approves' } }),
  jobAutomatable: flag({ label: { ar: 'عمل الوظيفة قابل للأتمتة', en: 'The job can be automated' } }),
  hoursAndAttendanceSet: flag({
    label: { ar: 'حددت الساعات وطريقة إثبات الحضور', en: 'Hours and proof of attendance are set' },
  }),
  supervisingUnitSet: flag({ label: { ar: 'حددت الإدارة المشرفة', en: 'The supervising unit is set' } }),
  movedToUncoveredPost: flag({
    label: {
      ar: 'رُقّي أو نُقل إلى وظيفة غير مشمولة بالعمل عن بعد',
      en: 'Promoted or transferred to a post not covered by remote work',
    },
  }),
  endedByMinister: flag({ label: { ar: 'قرر الوزير إنهاءه', en: 'Ended by the HRSD minister' } }),
  attendanceDaysInMonth: quantity({
    label: { ar: 'أيام الحضور المطلوبة في الشهر', en: 'Days of attendance asked for in the month' },
    min: 0,
    max: 31,
    unit: 'days',
  }),
});
