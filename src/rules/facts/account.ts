import { code, facts, flag } from '../language/build.js';

/** Facts about accounts on the platforms (الحسابات). */
export const account = facts('account', {
  bayanati: code(
    {
      none: { ar: 'لا يوجد', en: 'None' },
      pending: { ar: 'بانتظار التفعيل', en: 'Pending' },
      active: { ar: 'مفعل', en: 'Active' },
      suspended: { ar: 'موقوف', en: 'Suspended' },
    },
    { label: { ar: 'حساب بياناتي', en: 'Bayanati account' }, changedBy: 'employee' },
  ),
  absher: flag({
    label: { ar: 'لديه حساب في أبشر', en: 'Has an Absher account' },
    askedOf: 'employee',
    changedBy: 'employee',
  }),
  nafath: flag({
    label: { ar: 'لديه حساب في النفاذ الوطني الموحد', en: 'Has a Nafath account' },
    askedOf: 'employee',
    changedBy: 'employee',
  }),
});

/** Facts about the session (الجلسة). */
export const session = facts('session', {
  authenticated: flag({ label: { ar: 'سجل الدخول', en: 'Signed in' }, changedBy: 'employee' }),
});
