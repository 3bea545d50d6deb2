import { date, facts } from '../language/build.js';

/** Facts about an announcement (إعلان) of posts. */
export const announcement = facts('announcement', {
  opensOn: date({ label: { ar: 'بداية التقديم', en: 'Applications open on' }, sensitivity: 'public' }),
  lastDay: date({ label: { ar: 'آخر يوم للتقديم', en: 'Last day to apply' }, sensitivity: 'public' }),
});
