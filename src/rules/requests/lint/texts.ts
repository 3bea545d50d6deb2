import type { Texts } from '../../../models/text/text-of.js';

/** What may be said of a request before it is sent, in both languages, by code. */
export const lintTexts: Texts = {
  'date-ahead': { ar: 'هذا التاريخ لم يحن بعد.', en: 'This date lies ahead.' },
  'start-before-appointment': {
    ar: 'تاريخ المباشرة يسبق تاريخ التعيين المسجل.',
    en: 'The job was taken up before the recorded appointment.',
  },
  'consent-withdrawn': { ar: 'سُحبت الموافقة.', en: 'The consent was withdrawn.' },
  'differs-from-record': {
    ar: 'يخالف ما في السجل، وقد يُرفض الطلب ما لم تؤيده وثيقة.',
    en: 'It differs from the record. The request may be rejected unless a document supports it.',
  },
  'awarded-before-birth': {
    ar: 'تاريخ المؤهل لا يأتي بعد تاريخ الميلاد.',
    en: 'The qualification was not obtained after birth.',
  },
  'recorded-already': {
    ar: 'في السجل مؤهل بهذا التخصص، وقد يُرفض الطلب لتكراره.',
    en: 'The record has this qualification already. The request may be rejected as a repetition.',
  },
  'not-in-record': {
    ar: 'لا يذكر السجل ما يتعلق به الطلب، وقد يتأخر.',
    en: 'The record does not hold what the request is about. It may be delayed.',
  },
  'over-already': { ar: 'مضى آخر يوم للتفويض.', en: 'The last day has passed already.' },
  'outside-window': { ar: 'الإعلان غير مفتوح للتقديم اليوم.', en: 'The announcement is not open today.' },
  'record-old': {
    ar: 'لم يُطابق السجل منذ أكثر من سنة، فقد لا يوافق الوضع الحالي.',
    en: 'The record was not confirmed for over a year. It may not match the present situation.',
  },
  'request-type-unknown': { ar: 'نوع الطلب غير معروف.', en: 'The type of request is not known.' },
  'path-too-far': { ar: 'رقم العنصر في المسار كبير جدًا.', en: 'An index in the path is too great.' },
};
