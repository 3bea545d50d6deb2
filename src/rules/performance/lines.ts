import type { CatalogueLine } from '../catalogue/places.js';
import { framework } from '../law/hrsd-frameworks.js';
import { hr } from '../law/instruments.js';

/** What the law says of performance management that no fact tests. */
export const performanceLines: readonly CatalogueLine[] = [
  {
    id: 'performance.purpose',
    form: 'definition',
    cites: hr('115'),
    why: {
      ar: 'تعرّف المواد 115 و116 و118–120 إدارة الأداء ومن يتولاها؛ والمقياس في قائمة التقديرات، وأحكام المنقول والغائب في قواعد الإطار.',
      en: 'Arts. 115, 116 and 118–120 define performance management and who runs it; the scale is the list of ratings, and the cases of the transferred and the absent are rules of the framework.',
    },
  },
  {
    id: 'performance.framework-sets',
    form: 'procedure',
    cites: hr('117-a'),
    why: {
      ar: 'تحيل المادة إلى إطار تضعه الوزارة؛ وما وُجد من الإطار في قواعد إدارة الأداء هنا.',
      en: "The article refers to the ministry's framework; what was found of it stands in the rules of performance management.",
    },
  },
  {
    id: 'performance.levels',
    form: 'code-list',
    cites: framework('PM 2-C'),
    why: {
      ar: 'التقديرات الخمسة بيانات في `ratings` من النماذج؛ ولم يُعثر على نطاقات رقمية لها.',
      en: 'The five ratings are data: `ratings` of the models. No numeric bands behind them were found.',
    },
  },
  {
    id: 'performance.grievance-right',
    form: 'procedure',
    cites: hr('123'),
    why: {
      ar: 'حق لا شرط له في المادة؛ والإجراء ومدته في قاعدة لجنة التظلمات.',
      en: 'A right on which the article sets no condition; the procedure and its time are in the rule of the grievance committee.',
    },
  },
  {
    id: 'performance.cycle',
    form: 'definition',
    cites: framework('PM 1'),
    why: {
      ar: 'دورة الأداء سنة تنتهي بنهاية السنة المالية للدولة، ولا يحدد نص بدايتها (AMB-16)؛ فنهاية الدورة واقعة تُعطى للقواعد.',
      en: "The cycle is a year that ends with the State's fiscal year, whose first day no text gives (AMB-16): the end of the cycle is a fact given to the rules.",
    },
  },
];
