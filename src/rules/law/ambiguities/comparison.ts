import type { AmbiguityTexts } from '../../language/ambiguity-text.js';
import { hr } from '../instruments.js';

/** What is open in how candidates are compared and evaluated (المفاضلة وتقويم الأداء). HR regulation, arts. 52 and 121. */
export const comparisonAmbiguities = {
  'AMB-05': {
    title: {
      ar: 'دخول تقويم الأداء في الحد الأدنى من معايير المفاضلة',
      en: 'Whether performance is one of the two criteria that a comparison needs',
    },
    cites: hr('52-a'),
    options: {
      A: {
        ar: 'يدخل، فيكفي معه معيار واحد',
        en: 'it is, so that one criterion beside it is enough',
      },
      B: { ar: 'لا يدخل، فيلزم معه معياران', en: 'it is not, so that two are needed beside it' },
    },
  },
  'AMB-06': {
    title: {
      ar: 'أثر كون تقويم الأداء معيارًا رئيسًا في وزنه',
      en: 'What weight performance has as the main criterion',
    },
    cites: hr('52-a'),
    options: {
      A: { ar: 'لا حد أدنى لوزنه', en: 'no least weight' },
      B: { ar: 'وزنه أكبر من وزن أي معيار آخر', en: 'more than any other criterion' },
    },
  },
  'AMB-08': {
    title: { ar: 'التعيين الذي تُحسب منه الأقدمية عند التساوي', en: 'Which appointment seniority is counted from' },
    cites: hr('52-d'),
    options: {
      A: { ar: 'أول تعيين في الخدمة', en: 'the first appointment in the service' },
      B: { ar: 'التعيين في الجهة', en: 'the appointment in the agency' },
      C: { ar: 'شغل المرتبة الحالية', en: 'the one to the present rank' },
    },
  },
  'AMB-09': {
    title: { ar: 'التقويم الذي يعد تقويم السنة الأخيرة', en: 'Which evaluation is the one of the last year' },
    cites: hr('121'),
    options: {
      A: {
        ar: 'تقويم آخر دورة، إذا اعتُمد خلال سنة',
        en: 'that of the last cycle, if approved within a year',
      },
      B: { ar: 'أي تقويم اعتُمد خلال سنة', en: 'any that was approved within a year' },
    },
  },
} satisfies AmbiguityTexts;
