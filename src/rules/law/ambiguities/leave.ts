import type { AmbiguityTexts } from '../../language/ambiguity-text.js';
import { hr } from '../instruments.js';

/** What is open in the length of a year, and in leave (السنة والإجازات). HR regulation, arts. 1 and 133–159. */
export const leaveAmbiguities = {
  'AMB-01': {
    title: { ar: 'طول السنة', en: 'How long a year is' },
    cites: hr('1'),
    options: {
      A: {
        ar: 'من التاريخ إلى مثله في السنة الهجرية التالية',
        en: 'from a date to the same date of the next Hijri year',
      },
      B: { ar: '360 يومًا: اثنا عشر شهرًا من ثلاثين يومًا', en: '360 days: twelve months of thirty' },
    },
  },
  'AMB-23': {
    title: {
      ar: 'تعويض الرصيد القديم من الإجازات مع الاثنين والسبعين يومًا',
      en: 'Cash for an old balance of leave beside the seventy-two days',
    },
    cites: hr('133'),
    options: {
      A: {
        ar: 'يضاف الرصيد القديم إليها، على ألا يزيد المجموع على 180 يومًا',
        en: 'the old balance is paid besides, 180 days at most in all',
      },
      B: {
        ar: 'اثنان وسبعون يومًا في الجملة، ما لم يزد الرصيد القديم عليها',
        en: 'seventy-two days in all, unless the old balance is more',
      },
    },
  },
  'AMB-24': {
    title: { ar: 'الراتب في الإجازة الاستثنائية', en: 'Pay during exceptional leave' },
    cites: hr('148'),
    options: {
      A: { ar: 'لا يُصرف', en: 'none' },
      B: { ar: 'بحسب ما ينص عليه القرار', en: 'as the decision says' },
    },
  },
  'AMB-25': {
    title: {
      ar: 'أثر ورود إجازة في قائمة المستثنى من قطع الإجازات',
      en: 'What being listed among the exceptions to cutting a leave means',
    },
    cites: hr('159-b'),
    options: {
      A: { ar: 'لا تُقطع بإجازة أخرى', en: 'the leave cannot be cut by another' },
      B: { ar: 'لا تَقطع إجازة أخرى', en: 'the leave cannot cut another' },
    },
  },
  'AMB-28': {
    title: { ar: 'الأيام التي تسبق الامتحان', en: 'How often the days before an exam are given' },
    cites: hr('137'),
    options: {
      A: { ar: 'تُمنح قبل كل مدة متصلة من أيام الامتحان', en: 'before each stretch of exam days' },
      B: { ar: 'تُمنح مرة واحدة', en: 'once' },
    },
  },
} satisfies AmbiguityTexts;
