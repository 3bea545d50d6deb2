import type { AmbiguityTexts } from '../../language/ambiguity-text.js';
import { hr } from '../instruments.js';

/** What is open in who may be promoted, to which rank and when (شروط الترقية وموانعها). HR regulation, arts. 48–58. */
export const promotionAmbiguities = {
  'AMB-03': {
    title: { ar: 'مرتبة الوظيفة في الترقية الاستثنائية', en: 'How far up an exceptional promotion goes' },
    cites: hr('54'),
    options: {
      A: { ar: 'أعلى من مرتبة الموظف بمرتبتين تمامًا', en: 'exactly two ranks up' },
      B: { ar: 'أعلى من مرتبة الموظف بمرتبة أو مرتبتين', en: 'one rank up or two' },
    },
  },
  'AMB-04': {
    title: {
      ar: 'الترقية العادية إلى المرتبتين الرابعة عشرة والخامسة عشرة',
      en: 'Ordinary promotion to ranks 14 and 15',
    },
    cites: hr('48-a-3'),
    options: {
      A: { ar: 'من المرتبة التي تسبقها مباشرة', en: 'only from the rank immediately below' },
      B: { ar: 'من المرتبة التي تسبقها مباشرة أو التي قبلها', en: 'also from two ranks below: 12 to 14 and 13 to 15' },
    },
  },
  'AMB-07': {
    title: {
      ar: 'الجهات التي تُعد جهات حكومية، ومنها ما تُحتسب الإعارة إليه خبرة',
      en: 'Which bodies are government agencies, so that a secondment to them counts as experience',
    },
    cites: hr('48-b-2'),
    options: {
      A: {
        ar: 'الجهات التي يخضع موظفوها لنظام الخدمة المدنية وحدها',
        en: 'only those whose staff are under the Civil Service Law',
      },
      B: {
        ar: 'كل جهة تابعة لدولة، وإن لم يخضع موظفوها لنظام الخدمة المدنية، ومنها الحكومات الأجنبية في الإعارة',
        en: 'any State body, whatever law its staff are under; of secondments, those to foreign governments too',
      },
    },
  },
  'AMB-10': {
    title: {
      ar: 'التاريخ الذي تقع به الجزاءات في السنة السابقة للنظر في الترقية',
      en: 'Which date places a penalty in the year before consideration',
    },
    cites: hr('49-d'),
    options: {
      A: { ar: 'تاريخ قرار الجزاء', en: 'the date of the penalty decision' },
      B: { ar: 'تاريخ تنفيذ الجزاء', en: 'the date on which it was carried out' },
      C: { ar: 'تاريخ ارتكاب المخالفة', en: 'the date of the violation' },
    },
  },
  'AMB-13': {
    title: { ar: 'متى يتجاوز العمر الحد المقرر', en: 'When the age limit is exceeded' },
    cites: hr('54-c'),
    options: {
      A: { ar: 'بعد يوم إتمام سنوات الحد', en: 'after the birthday on which that age is completed' },
      B: { ar: 'بإتمام السنة التي تلي سنوات الحد', en: 'on the birthday after that, a year later' },
    },
  },
  'AMB-14': {
    title: {
      ar: 'المقصود بالسنة الواحدة التي لا يرقى فيها أكثر من مرة',
      en: 'Which year has room for one promotion only',
    },
    cites: hr('57'),
    options: {
      A: { ar: 'اثنا عشر شهرًا هجريًا من الترقية السابقة', en: 'twelve Hijri months from the last promotion' },
      B: { ar: 'السنة الهجرية نفسها', en: 'the same Hijri calendar year' },
      C: { ar: 'السنة المالية نفسها', en: 'the same fiscal year' },
    },
  },
  'AMB-15': {
    title: { ar: 'تاريخ نفاذ الترقية', en: 'When a promotion takes effect' },
    cites: hr('58'),
    options: {
      A: {
        ar: 'من تاريخ صدور القرار، والراتب من مباشرة العمل',
        en: 'from the decision, and the pay from the start of work',
      },
      B: { ar: 'من مباشرة العمل، وكذلك الراتب', en: 'from the start of work, as the pay' },
    },
  },
  'AMB-26': {
    title: {
      ar: 'خصم المدد التي لا تحتسب خبرةً من مدة البقاء في المرتبة',
      en: 'Whether periods that are no experience shorten the time in the rank',
    },
    cites: hr('48-b'),
    options: {
      A: {
        ar: 'تُخصم في الترقية العادية دون الاستثنائية',
        en: 'they do in an ordinary promotion, and not in an exceptional one',
      },
      B: { ar: 'تُخصم في الترقيتين', en: 'they do in both' },
      C: { ar: 'لا تُخصم في أي منهما', en: 'they do in neither' },
    },
  },
} satisfies AmbiguityTexts;
