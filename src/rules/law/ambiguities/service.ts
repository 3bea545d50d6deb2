import type { AmbiguityTexts } from '../../language/ambiguity-text.js';
import { crl, csl, hr } from '../instruments.js';

/** What is open in appointment, probation, pay and the end of service (التعيين والتجربة والراتب وانتهاء الخدمة). */
export const serviceAmbiguities = {
  'AMB-17': {
    title: {
      ar: 'شمول الحد الأدنى للزيادة عند الترقية لمن يقل راتبه عن أول درجة في المرتبة الجديدة',
      en: 'Whether the least rise on promotion is assured below the first step of the new rank too',
    },
    cites: csl('18-b'),
    options: {
      A: { ar: 'يشمله في كل حال', en: 'it is assured in every case' },
      B: {
        ar: 'لا يشمل إلا من بلغ راتبه أول درجة أو تجاوزها',
        en: 'only where the salary reaches the first step',
      },
    },
  },
  'AMB-18': {
    title: {
      ar: 'الراتب عند النزول إلى مرتبة أدنى لا درجة فيها تزيد على الراتب الحالي',
      en: 'The salary in a lower rank none of whose steps exceeds the present one',
    },
    cites: hr('64-b'),
    options: {
      A: { ar: 'آخر درجة في المرتبة الأدنى', en: 'the last step of the lower rank' },
      B: { ar: 'آخر درجة في المرتبة المتنازل عنها', en: 'the last step of the rank that is waived' },
    },
  },
  'AMB-19': {
    title: {
      ar: 'الاعتداد بتعديل تاريخ الميلاد، وتاريخ الحد في النص مضطرب الأرقام',
      en: 'Whether a changed birth date counts, the cut-off date being misprinted',
    },
    cites: hr('36'),
    options: {
      A: { ar: 'يُعتد بما عُدّل حتى 1/7/1409هـ', en: 'a change up to 1/7/1409H counts' },
      B: { ar: 'لا يُعتد بأي تعديل', en: 'no change counts' },
    },
  },
  'AMB-20': {
    title: { ar: 'ترقية من هو في مدة التجربة', en: 'Promotion in probation' },
    cites: hr('48'),
    options: {
      A: { ar: 'لا تمنعها مدة التجربة', en: 'probation does not bar it' },
      B: { ar: 'تمنعها مدة التجربة بطبيعتها', en: 'probation bars it by its nature' },
    },
  },
  'AMB-21': {
    title: {
      ar: 'سن الإحالة على التقاعد لمن يشمله الجدول الانتقالي',
      en: 'The age of compulsory retirement for whom the transitional table covers',
    },
    cites: crl('15'),
    options: {
      A: { ar: 'السن المبينة في الجدول', en: 'the age of the table' },
      B: {
        ar: 'ستون سنة، ولا يغيّر الجدول إلا سن استحقاق المعاش',
        en: 'sixty: the table changes the age for a pension alone',
      },
    },
  },
  'AMB-22': {
    title: {
      ar: 'بقاء اشتراط إبلاغ الوزارة قبل تمديد الخدمة، وقد خلا منه النص الحالي',
      en: 'Whether the ministry must still be informed before an extension, which the present wording leaves out',
    },
    cites: hr('105-e'),
    options: {
      A: { ar: 'سقط الاشتراط بالنص الحالي', en: 'no longer, by the present wording' },
      B: { ar: 'ما زال الاشتراط قائمًا', en: 'it must, for no decision repealed it' },
    },
  },
  'AMB-27': {
    title: {
      ar: 'إنهاء خدمة من قُوّم أداؤه «غير مرضٍ» ثلاث مرات وتظلمه لم يُبت فيه',
      en: 'Service after three ratings of Unsatisfactory, while a grievance is pending',
    },
    cites: hr('233'),
    options: {
      A: { ar: 'لا تنتهي حتى يُبت في التظلم', en: 'it does not end before the answer' },
      B: { ar: 'تنتهي، ويعاد إن قُبل تظلمه', en: 'it ends, and he is reinstated if the grievance is accepted' },
    },
  },
} satisfies AmbiguityTexts;
