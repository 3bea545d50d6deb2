import type { CatalogueLine } from '../catalogue/places.js';
import { hr } from '../law/instruments.js';
import { bog } from '../law/board-of-grievances-law.js';
import { bogProcedure } from '../law/board-of-grievances-procedure-law.js';

/** What the law says of grievances that no fact tests. */
export const grievanceLines: readonly CatalogueLine[] = [
  {
    id: 'grievance.right',
    form: 'procedure',
    cites: hr('8-g'),
    why: {
      ar: 'تلزم المادة الجهة بحفظ حق التظلم؛ ومواعيد التظلم في نظام المرافعات أمام ديوان المظالم.',
      en: 'The article has the agency preserve the right to grieve; the times for it are in the procedure law.',
    },
  },
  {
    id: 'grievance.jurisdiction',
    form: 'definition',
    cites: bog('13-a-b'),
    why: {
      ar: 'أنواع الدعاوى في administrativeSuits؛ ونوع الدعوى هو الذي يحدد قاعدة الموعد التي يُسأل عنها.',
      en: 'The kinds of suits are in administrativeSuits; which one it is says which rule of time to ask.',
    },
  },
  {
    id: 'grievance.urgent',
    form: 'procedure',
    cites: bogProcedure('8-5'),
    why: {
      ar: 'تجيز الفقرة للمحكمة قبول الدعوى في أثناء مدة التظلم إذا طُلب وقف التنفيذ؛ وتقدير الاستعجال للمحكمة.',
      en: 'The court may accept the suit while the time to grieve runs if a stay is asked for; urgency is for it to judge.',
    },
  },
  {
    id: 'grievance.no-automatic-stay',
    form: 'definition',
    cites: bogProcedure('9'),
    why: {
      ar: 'لا يوقف رفع الدعوى تنفيذ القرار؛ ولا يوقف التظلمُ في هذه الحزمة أثرَ أي قرار.',
      en: 'A suit does not stop execution: nothing in the package lets a grievance suspend a decision.',
    },
  },
  {
    id: 'grievance.rating',
    form: 'procedure',
    cites: hr('123'),
    why: {
      ar: 'يبدأ التظلم من التقويم بلجنة الإطار، ثم يسري على القرار النهائي موعد دعوى الإلغاء؛ ولم يُذكر هل توقف اللجنة المدة.',
      en: 'A rating is first grieved to the committee of the framework; a final decision then follows the times of annulment. Whether the committee stops the sixty days is not stated.',
    },
  },
];
